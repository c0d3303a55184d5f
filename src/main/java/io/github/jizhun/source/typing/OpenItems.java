package io.github.jizhun.source.typing;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.source.file.SourceReporter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mappings that are open where a line is read. A field that is there already begins the next item of a list, whose dash or
 * whose first line is missing; to the parser it is only the same field once more. Columns and lines count from 0.
 */
final class OpenItems {
    private static final String DASH = "- ";
    private static final List<String> IDENTIFIERS = List.of("code", "id");
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)\\W*$");

    private final EditedFile file;
    private final SourceReporter findings;
    private final Deque<Mapping> open = new ArrayDeque<>();

    OpenItems(EditedFile file, SourceReporter findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * A mapping whose fields are being read.
     *
     * @param dash the column of the dash before its first field; -1 if it is no item
     * @param column that of its fields
     * @param line that of its first field
     * @param names its fields so far
     */
    private record Mapping(int dash, int column, int line, List<String> names) {}

    /** Reads a field; puts a dash before it where one is missing, and returns the column of the field as it now stands. */
    int read(int line, int indent, int at) {
        Optional<String> name = FieldNames.at(file.text(line), at);
        while (!open.isEmpty() && closes(open.peek(), indent, at)) {
            open.pop();
        }
        if (name.isEmpty()) {
            return at;
        }
        Mapping mapping = open.peek();
        if (indent == at && mapping != null && isNext(mapping, line, at, name.get())) {
            boolean isFirst = mapping.names().get(0).equals(name.get());
            insertDash(line, at, mapping, isFirst);
            int moved = mapping.dash() + DASH.length();
            open.pop();
            open.push(new Mapping(mapping.dash(), moved, line, new ArrayList<>(List.of(name.get()))));
            return moved;
        }
        if (mapping == null || mapping.column() != at) {
            open.push(new Mapping(indent < at ? indent : -1, at, line, new ArrayList<>()));
        }
        open.peek().names().add(name.get());
        return at;
    }

    /** Whether a line ends a mapping; a field in the column of an item's dash may be an item without one. */
    private static boolean closes(Mapping mapping, int indent, int at) {
        boolean isItem = indent < at;
        return isItem
                ? indent <= mapping.dash() || at < mapping.column()
                : at < mapping.column() && at != mapping.dash();
    }

    /** Whether a field begins the item after the one that is open. */
    private boolean isNext(Mapping mapping, int line, int at, String name) {
        boolean isHere = at == mapping.column() || at == mapping.dash();
        if (!isHere || mapping.dash() < 0 || !mapping.names().contains(name)) {
            return false;
        }
        String first = mapping.names().get(0);
        if (first.equals(name)) {
            return true;
        }
        boolean isSecond = mapping.names().indexOf(name) == 1 && IDENTIFIERS.contains(first) && at == mapping.column();
        boolean isApart = mapping.names().size() > 2;
        return isSecond && (isApart || isSkipped(mapping, line));
    }

    /** Whether the numbers of the items before and after a line leave one out. */
    private boolean isSkipped(Mapping mapping, int line) {
        OptionalInt before = numberIn(file.text(mapping.line()));
        for (int next = line + 1; next < file.lines().size(); next++) {
            String text = file.text(next);
            int indent = Spaces.indentOf(text);
            if (indent < text.length() && indent <= mapping.dash()) {
                OptionalInt after = text.startsWith(DASH, indent) ? numberIn(text) : OptionalInt.empty();
                return before.isPresent() && after.isPresent() && after.getAsInt() == before.getAsInt() + 2;
            }
        }
        return false;
    }

    private static OptionalInt numberIn(String line) {
        Matcher number = LAST_NUMBER.matcher(line);
        return number.find() && number.group(1).length() < 9
                ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : OptionalInt.empty();
    }

    private void insertDash(int line, int at, Mapping mapping, boolean isFirst) {
        String text = file.text(line);
        int name = FieldNames.endOfWord(text, at) - at;
        if (isFirst) {
            findings.report(Rule.WRONG_TYPE, "next-item", file.at(line, at), name, "", DASH + text.substring(at));
        } else {
            findings.report(
                    Rule.YAML_SYNTAX,
                    "first-line",
                    file.at(line, at),
                    name,
                    "",
                    mapping.names().get(0));
            findings.guess(line + 1);
        }
        file.lines().get(line).replace(0, at, " ".repeat(mapping.dash()) + DASH);
    }
}
