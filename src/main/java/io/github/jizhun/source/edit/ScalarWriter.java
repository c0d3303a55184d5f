package io.github.jizhun.source.edit;

import io.github.jizhun.source.typing.JoinedLines;
import io.github.jizhun.source.typing.YamlNodes;
import io.github.jizhun.text.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Writes another text in the place of a scalar, in its own style: plain, quoted, folded or literal, with the lines that stay. */
final class ScalarWriter {
    private final YamlText file;
    private final ScalarNode node;
    private final boolean isInFlow;
    private final String written;

    ScalarWriter(YamlText file, ScalarNode node, boolean isInFlow) {
        this.file = file;
        this.node = node;
        this.isInFlow = isInFlow;
        this.written = file.between(file.start(node), file.end(node));
    }

    /** The characters to put in the place of the scalar's, which are read as the value. */
    String write(String value) {
        return candidates(value)
                .filter(candidate -> isRead(candidate, value))
                .findFirst()
                .orElseGet(() -> YamlScalar.quoted(value));
    }

    private Stream<String> candidates(String value) {
        boolean isQuotedOnce = node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        String oneLine = switch (node.getScalarStyle()) {
            case SINGLE_QUOTED -> "'" + value.replace("'", "''") + "'";
            case DOUBLE_QUOTED -> YamlScalar.quoted(value);
            default -> isInFlow ? YamlScalar.inFlow(value) : YamlScalar.of(value);
        };
        List<String> lines = written.lines().toList();
        if (YamlText.isBlock(node)) {
            return Stream.of(block(value, lines), oneLine);
        }
        boolean isFolded = lines.size() > 1 && node.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED;
        return isFolded
                ? Stream.of(folded(isQuotedOnce ? value.replace("'", "''") : value, lines), oneLine)
                : Stream.of(oneLine);
    }

    private String block(String value, List<String> lines) {
        List<String> texts = lines.subList(1, lines.size());
        int indent = texts.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> line.length() - line.stripLeading().length())
                .orElse(0);
        List<String> made = node.getScalarStyle() == ScalarStyle.LITERAL || value.indexOf('\n') >= 0
                ? value.lines().toList()
                : staying(value, texts.stream().map(String::strip).toList());
        return lines.get(0)
                + made.stream()
                        .map(line -> line.isEmpty() ? "" : " ".repeat(indent) + line)
                        .map(line -> file.lineBreak() + line)
                        .collect(Collectors.joining());
    }

    private String folded(String value, List<String> lines) {
        String mark = node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED ? "'" : "";
        String first = lines.get(0).substring(mark.length());
        String last = lines.get(lines.size() - 1);
        List<String> texts = new ArrayList<>(lines);
        texts.set(0, first);
        texts.set(texts.size() - 1, last.substring(0, last.length() - mark.length()));
        String indent = last.substring(0, last.length() - last.stripLeading().length());
        return mark
                + String.join(
                        file.lineBreak() + indent,
                        staying(value, texts.stream().map(String::strip).toList()))
                + mark;
    }

    /** The lines of the value: as many as possible of those at the beginning and at the end stay, the rest is one. */
    private static List<String> staying(String value, List<String> lines) {
        int before = 0;
        int from = 0;
        for (int i = 1; i < lines.size(); i++) {
            String joined = JoinedLines.onOne(String.join("\n", lines.subList(0, i)));
            if (value.startsWith(joined)) {
                before = i;
                from = joined.length();
            }
        }
        int after = 0;
        int to = value.length();
        for (int i = 1; i < lines.size() - before + 1; i++) {
            String joined = JoinedLines.onOne(String.join("\n", lines.subList(lines.size() - i, lines.size())));
            if (value.endsWith(joined) && value.length() - joined.length() >= from) {
                after = i;
                to = value.length() - joined.length();
            }
        }
        List<String> made = new ArrayList<>(lines.subList(0, before));
        String rest = value.substring(from, to).strip();
        if (!rest.isEmpty()) {
            made.add(rest);
        }
        made.addAll(lines.subList(lines.size() - after, lines.size()));
        return made;
    }

    private boolean isRead(String candidate, String value) {
        try {
            Optional<ScalarNode> read =
                    read(YamlNodes.compose(isInFlow ? "k: [" + candidate + "]\n" : "k: " + candidate + "\n"));
            return read.filter(scalar -> read(scalar, candidate).equals(value)).isPresent();
        } catch (YAMLException e) {
            return false;
        }
    }

    private static Optional<ScalarNode> read(Node root) {
        Node value = ((MappingNode) root).getValue().get(0).getValueNode();
        boolean isOne = value instanceof SequenceNode list && list.getValue().size() == 1;
        Node only = isOne ? ((SequenceNode) value).getValue().get(0) : value;
        return only instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
    }

    /** The value as content is read: lines of Chinese are joined without a space. */
    private String read(ScalarNode scalar, String candidate) {
        String value = YamlText.isBlock(scalar) ? scalar.getValue().stripTrailing() : scalar.getValue();
        List<String> lines = candidate.lines().toList();
        return lines.size() > 1 ? JoinedLines.unfold(value, lines) : value;
    }
}
