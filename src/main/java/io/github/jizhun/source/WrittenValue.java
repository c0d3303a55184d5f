package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.source.typing.Spaces;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** How a value is written: where, on how many lines, in which of YAML's styles. */
record WrittenValue(YamlReader.Document document, Node node) {
    /** Where the text itself begins, after a quote; a block text begins on the line below its indicator. */
    Position at() {
        Position start = document.at(node);
        if (isBlock()) {
            int line = node.getStartMark().getLine() + 1;
            while (line < document.file().lines().size()
                    && document.file().text(line).isBlank()) {
                line++;
            }
            return line < document.file().lines().size()
                    ? document.file().at(line, Spaces.indentOf(document.file().text(line)))
                    : start;
        }
        boolean quoted = node instanceof ScalarNode && !isPlain() && !isBlock();
        return quoted ? start.right(1) : start;
    }

    boolean isOneLine() {
        return node.getStartMark().getLine() == node.getEndMark().getLine();
    }

    boolean isPlain() {
        return node instanceof ScalarNode scalar && scalar.isPlain();
    }

    boolean isBlock() {
        return node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    }

    /** The lines of the file that hold the value. */
    List<String> lines() {
        int first = node.getStartMark().getLine();
        int last = Math.min(node.getEndMark().getLine(), document.file().lines().size() - 1);
        List<String> lines = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            String text = document.file().text(line);
            int to = line == node.getEndMark().getLine() ? document.index(node.getEndMark()) : text.length();
            int from = line == first ? Math.min(document.index(node.getStartMark()), to) : 0;
            lines.add(text.substring(from, to));
        }
        return lines;
    }

    /** The comment on the line on which the value ends; empty if there is none. */
    String commentAfter() {
        if (node.getEndMark().getLine() >= document.file().lines().size()) {
            return "";
        }
        String rest = document.file().text(node.getEndMark().getLine()).substring(document.index(node.getEndMark()));
        return rest.strip().startsWith("#") ? rest.strip() : "";
    }
}
