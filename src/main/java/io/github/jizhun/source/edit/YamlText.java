package io.github.jizhun.source.edit;

import io.github.jizhun.diagnostic.Position;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The characters of a YAML file and where its nodes stand among them. Offsets are in UTF-16 units, from 0, without byte order mark. */
final class YamlText {

    private final String text;
    /** The offset of each code point; the parser counts in these. */
    private final int[] offsets;

    YamlText(String text) {
        this.text = text;
        this.offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, offset = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += offset < text.length() ? Character.charCount(text.codePointAt(offset)) : 0;
        }
    }

    String text() {
        return text;
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    /** Where a node begins: its first character, a quote or indicator included. */
    int start(Node node) {
        return offset(node.getStartMark());
    }

    private int offset(Mark mark) {
        return offsets[Math.min(mark.getIndex(), offsets.length - 1)];
    }

    /** The offset of a position; that of the end where the file has no such line. */
    int offset(Position at) {
        int offset = 0;
        for (int line = 1; line < at.line() && offset < text.length(); line++) {
            offset = lineEnd(offset);
        }
        for (int column = 1; column < at.column() && offset < text.length(); column++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        return offset;
    }

    /** Where a node ends: after its last character, before spaces, comments and line breaks. */
    int end(Node node) {
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK) {
            return node instanceof MappingNode mapping
                    ? end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode())
                    : end(((SequenceNode) node)
                            .getValue()
                            .get(((SequenceNode) node).getValue().size() - 1));
        }
        int end = offset(node.getEndMark());
        if (node instanceof ScalarNode scalar && isBlock(scalar)) {
            while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
        }
        return end;
    }

    static boolean isBlock(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }

    static boolean isFlow(CollectionNode<?> collection) {
        return collection.getFlowStyle() == FlowStyle.FLOW;
    }

    /** Where the line begins that holds an offset. */
    int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the next line begins, after the line that holds an offset and its line break. */
    int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(text.length(), end + 1);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** How many characters stand before an offset in its line. */
    int column(int offset) {
        return offset - lineStart(offset);
    }

    /**
     * Where the dash of a list's item stands.
     *
     * @throws IllegalStateException if a comment stands between it and the item
     */
    int dash(Node item) {
        int at = start(item) - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        if (at < 0 || text.charAt(at) != '-') {
            throw new IllegalStateException("no dash before offset " + start(item));
        }
        return at;
    }

    /** From the dash of a list's item to the item; the usual width where it stands on another line. */
    int dashWidth(Node item) {
        int dash = dash(item);
        return lineStart(dash) == lineStart(start(item)) ? start(item) - dash : 2;
    }

    /** How the file ends its lines. */
    String lineBreak() {
        int end = lineEnd(0);
        return text.startsWith("\r\n", Math.max(0, end - 2))
                ? "\r\n"
                : end > 0 && text.charAt(end - 1) == '\r' ? "\r" : "\n";
    }

    /** Whether the text ends with a line break, or is empty. */
    boolean isEnded() {
        return text.isEmpty() || isBreak(text.charAt(text.length() - 1));
    }
}
