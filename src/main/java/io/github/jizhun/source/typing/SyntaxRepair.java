package io.github.jizhun.source.typing;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.source.file.Schema;
import io.github.jizhun.source.file.SourceReporter;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Finds the true cause of what the parser complains of, which often stands a line before, reports it there in the
 * maintainer's words, and repairs it in memory where it is clear what was meant.
 */
public final class SyntaxRepair {
    private final EditedFile file;
    private final SourceReporter findings;
    private final ValuePass values;
    private final LostLine lost;

    public SyntaxRepair(EditedFile file, SourceReporter findings) {
        this.file = file;
        this.findings = findings;
        this.values = new ValuePass(file, findings);
        this.lost = new LostLine(file, findings);
    }

    /** Reports a fault; whether it was repaired, so that reading again makes sense. */
    public boolean repair(YAMLException fault) {
        if (!(fault instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
            // The parser's own limit has no mark: brackets or indents that go too deep.
            findings.report(
                    Rule.YAML_SYNTAX, "depth", Position.startOf(file.file().name()), 1, "");
            return false;
        }
        String problem = String.valueOf(marked.getProblem());
        int line = lineOf(marked.getProblemMark());
        if (problem.startsWith("could not find expected ':'")) {
            return repairField(lineOf(marked.getContextMark()));
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return repairWord(entryBefore(line)) || repairWord(line) || repairExtraColon(line, marked.getProblemMark());
        }
        if (problem.contains("but found another document")) {
            return report(Rule.YAML_FEATURE, "documents", marked.getProblemMark());
        }
        if (problem.startsWith("found undefined alias") || problem.startsWith("found duplicate anchor")) {
            return report(Rule.YAML_FEATURE, "", marked.getProblemMark());
        }
        if (problem.startsWith("expected ',' or")) {
            return report(Rule.YAML_SYNTAX, "bracket", marked.getContextMark());
        }
        if (problem.startsWith("expected the node content, but found ','")) {
            report(Rule.YAML_SYNTAX, "empty-item", marked.getProblemMark());
            return takeAway(line, marked.getProblemMark());
        }
        if (problem.contains("TAB")) {
            return repairTab(line);
        }
        boolean indent = problem.startsWith("expected <block end>") || problem.contains("not allowed here");
        if (indent) {
            return repairWord(entryBefore(line))
                    || repairWord(line)
                    || lost.repairFirstItem(line)
                    || repairIndent(line, marked.getProblemMark());
        }
        if (problem.contains("<document start>") && lost.reportListName()) {
            return false;
        }
        return report(Rule.YAML_SYNTAX, "", marked.getProblemMark());
    }

    private boolean report(Rule rule, String variant, Mark mark) {
        int line = lineOf(mark);
        String text = file.text(line);
        int index = indexOf(line, mark);
        String character = index < text.length() ? text.substring(index, text.offsetByCodePoints(index, 1)) : "";
        findings.report(rule, variant, file.at(line, index), 1, "", character);
        return false;
    }

    /** A comma too many. */
    private boolean takeAway(int line, Mark mark) {
        int index = indexOf(line, mark);
        boolean comma = file.text(line).startsWith(",", index);
        if (comma) {
            file.lines().get(line).replace(index, index + 1, "");
        }
        return comma;
    }

    private int indexOf(int line, Mark mark) {
        String text = file.text(line);
        return text.offsetByCodePoints(0, Math.min(mark.getColumn(), text.codePointCount(0, text.length())));
    }

    /** The parser may complain at the very end, after the last line. */
    private int lineOf(Mark mark) {
        return Math.min(mark == null ? 0 : mark.getLine(), file.lines().size() - 1);
    }

    private int entryBefore(int line) {
        int before = line - 1;
        while (before > 0 && file.text(before).isBlank()) {
            before--;
        }
        return Math.max(0, before);
    }

    /** A line that is neither a field nor an item. */
    private boolean repairField(int line) {
        if (repairWord(line)) {
            return true;
        }
        String text = file.text(line);
        int at = FieldNames.startOfEntry(text);
        int end = FieldNames.endOfWord(text, at);
        String word = text.substring(at, end);
        int rest = Spaces.skipAny(text, end);
        if (Schema.NAMES.contains(word) && (rest > end || rest == text.length())) {
            findings.report(Rule.YAML_SYNTAX, "no-colon", file.at(line, end), 1, "", word);
            file.lines().get(line).replace(end, rest, ": ");
            return true;
        }
        if (text.isBlank()) {
            return false;
        }
        findings.report(Rule.YAML_SYNTAX, "no-field", file.at(line, at), text.codePointCount(at, text.length()), "");
        // It may be the rest of the text before it, or a field.
        findings.guess(entryBefore(line) + 1);
        findings.guess(line + 1);
        file.lines().get(line).clear();
        return true;
    }

    /** A word that is not in the schema, with a colon that is full-width or lacks its space. */
    private boolean repairWord(int line) {
        String text = file.text(line);
        int at = FieldNames.startOfEntry(text);
        Optional<String> word = FieldNames.wordAt(text, at);
        return word.isPresent()
                && !text.startsWith("://", at + word.get().length())
                && values.repairColon(line, at, word.get());
    }

    private boolean repairExtraColon(int line, Mark mark) {
        String text = file.text(line);
        int at = FieldNames.startOfEntry(text);
        if (FieldNames.wordAt(text, at).isPresent() && FieldNames.endOfKey(text, at) == mark.getColumn() + 1) {
            return repairIndent(line, mark);
        }
        int colon = indexOf(line, mark);
        if (!FieldNames.isKeyColon(text, colon)) {
            return report(Rule.YAML_SYNTAX, "", mark);
        }
        findings.report(Rule.COLON_IN_TEXT, file.at(line, colon), 1, "");
        file.lines().get(line).replace(colon, Spaces.skip(text, colon + 1), "：");
        return true;
    }

    /** A field or item that does not stand under its neighbours: it is put under the nearest one before it. */
    private boolean repairIndent(int line, Mark mark) {
        String text = file.text(line);
        int indent = Spaces.indentOf(text);
        boolean item = text.startsWith("- ", indent);
        if (indent == text.length() || !item && FieldNames.endOfKey(text, indent) == 0) {
            return report(Rule.YAML_SYNTAX, "", mark);
        }
        findings.report(Rule.YAML_SYNTAX, "indent", file.at(line, indent), 1, "");
        for (int before = line - 1; before >= 0; before--) {
            String other = file.text(before);
            int column = Spaces.indentOf(other);
            boolean sameKind = column < other.length() && other.startsWith("- ", column) == item;
            int under = item || column == other.length() ? column : FieldNames.startOfEntry(other);
            if ((sameKind || !item && under > column) && Math.abs(under - indent) <= 2 && under != indent) {
                shift(line, indent, under);
                return true;
            }
        }
        return false;
    }

    /** Moves a line and the lines that hang on it. */
    private void shift(int line, int indent, int under) {
        int current = line;
        do {
            String text = file.text(current);
            int spaces = Spaces.indentOf(text);
            if (spaces < text.length()) {
                file.lines().get(current).replace(0, spaces, " ".repeat(Math.max(0, spaces - indent + under)));
            }
            current++;
        } while (current < file.lines().size() && hangsOn(file.text(line), file.text(current), indent, under));
    }

    /** Whether a line was typed under a moved one: deeper than it, or, if that stood too deep, as deep. */
    private static boolean hangsOn(String moved, String text, int indent, int under) {
        int column = Spaces.indentOf(text);
        boolean item = text.startsWith("- ", column);
        return text.isBlank()
                || under < indent && column >= indent
                || under > indent && column > indent && !item && moved.startsWith("- ", under);
    }

    private boolean repairTab(int line) {
        int tab = file.text(line).indexOf('\t');
        if (tab < 0) {
            return false;
        }
        findings.report(Rule.TAB, "inside", file.at(line, tab), 1, "");
        file.lines().get(line).replaceAll('\t', ' ');
        return true;
    }
}
