package io.github.jizhun.source.typing;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.source.file.SourceReporter;
import java.util.Optional;

/**
 * A line that is not there: the first of a list's first item, or the name of a list. The parser complains of it where the next
 * item or field begins, which may be a hundred lines below. Line and character indices count from 0, characters in UTF-16 units.
 */
final class LostLine {
    private static final String DASH = "- ";

    private final EditedFile file;
    private final SourceReporter findings;

    LostLine(EditedFile file, SourceReporter findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Reports the lost line above the item that the parser complains of, and puts its dash back; whether there was one. */
    boolean repairFirstItem(int line) {
        String text = file.text(line);
        int column = Spaces.indentOf(text);
        Optional<String> key = FieldNames.at(text, column + DASH.length());
        int first = text.startsWith(DASH, column) && key.isPresent() ? firstOfBlock(line, column) : line;
        int name = column + DASH.length();
        if (first == line || Spaces.indentOf(file.text(first)) != name) {
            return false;
        }
        Optional<String> field = FieldNames.at(file.text(first), name);
        if (field.isEmpty()) {
            return false;
        }
        if (field.equals(key)) {
            String opener = file.text(entryBefore(first));
            String list = FieldNames.at(opener, FieldNames.startOfEntry(opener)).orElse("");
            findings.report(Rule.WRONG_TYPE, "item", file.at(first, name), 1, "", list);
        } else {
            findings.report(
                    Rule.YAML_SYNTAX,
                    "first-line",
                    file.at(first, name),
                    field.get().length(),
                    "",
                    key.get());
            findings.guess(first + 1);
        }
        file.lines().get(first).replace(column, name, DASH);
        return true;
    }

    /** Reports the lost name of a list with which the file begins; whether it was lost. */
    boolean reportListName() {
        int first = 0;
        while (first < file.lines().size() - 1 && isVoid(first)) {
            first++;
        }
        String text = file.text(first);
        int column = Spaces.indentOf(text);
        if (!text.startsWith(DASH, column)) {
            return false;
        }
        findings.report(Rule.YAML_SYNTAX, "list-name", file.at(first, column), 1, "");
        return true;
    }

    /** The line below the name of the list to which an item in this column belongs; the item's own if the list has another. */
    private int firstOfBlock(int line, int column) {
        int first = line;
        for (int before = line - 1; before >= 0; before--) {
            String text = file.text(before);
            int indent = Spaces.indentOf(text);
            if (isVoid(before)) {
                continue;
            }
            boolean item = text.startsWith(DASH, indent);
            if (indent < column || indent == column && !item) {
                int value = FieldNames.endOfKey(text, FieldNames.startOfEntry(text));
                boolean opens = value > 0 && Spaces.skipAny(text, value) == text.length();
                return opens ? first : line;
            }
            if (indent == column) {
                return line;
            }
            first = before;
        }
        return line;
    }

    private int entryBefore(int line) {
        int before = line - 1;
        while (before > 0 && isVoid(before)) {
            before--;
        }
        return before;
    }

    /** Whether a line holds nothing but spaces or a comment. */
    private boolean isVoid(int line) {
        String text = file.text(line).strip();
        return text.isEmpty() || text.startsWith("#");
    }
}
