package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.source.file.ContentFile;
import io.github.jizhun.source.file.SourceReporter;
import io.github.jizhun.source.typing.EditedFile;
import io.github.jizhun.source.typing.SyntaxRepair;
import io.github.jizhun.source.typing.TypingPass;
import io.github.jizhun.source.typing.YamlNodes;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads a YAML file as nodes. Nothing is typed: {@code 0110}, {@code no} and {@code 2015-12-31} stay text. A mistake of
 * syntax is reported, repaired in memory, and the file read again, so that one run reports all of them.
 */
final class YamlReader {
    /** Maximum number of different syntax errors reported per file; after that many the file is hardly YAML. */
    private static final int MAX_REPAIRS = 20;

    private YamlReader() {}

    /**
     * A file as nodes.
     *
     * @param root empty if the file cannot be read, which has been reported, or holds nothing
     * @param isEmpty whether there is nothing in the file but spaces and comments
     */
    record Document(EditedFile file, Optional<Node> root, boolean isEmpty) {
        /** Where a node begins. */
        Position at(Node node) {
            return at(node.getStartMark());
        }

        /** A mark of the parser's, which counts from 0 in code points of the repaired text. */
        Position at(Mark mark) {
            return file.at(mark.getLine(), index(mark));
        }

        /** The character of the repaired line at a mark, in UTF-16 units from 0. */
        int index(Mark mark) {
            String text = file.text(mark.getLine());
            int column = Math.min(mark.getColumn(), text.codePointCount(0, text.length()));
            return text.offsetByCodePoints(0, column);
        }
    }

    static Document read(ContentFile file, SourceReporter findings) {
        EditedFile edited = EditedFile.of(file);
        TypingPass.run(edited, findings);
        SyntaxRepair repair = new SyntaxRepair(edited, findings);
        for (int attempt = 0; attempt < MAX_REPAIRS; attempt++) {
            try {
                Node root = YamlNodes.compose(edited.joined());
                boolean empty = root == null
                        || root instanceof ScalarNode scalar
                                && scalar.getValue().isEmpty();
                return new Document(edited, empty ? Optional.empty() : Optional.of(root), empty);
            } catch (YAMLException fault) {
                if (!repair.repair(fault)) {
                    break;
                }
            }
        }
        return new Document(edited, Optional.empty(), false);
    }
}
