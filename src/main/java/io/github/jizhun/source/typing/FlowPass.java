package io.github.jizhun.source.typing;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.source.file.Characters;
import io.github.jizhun.source.file.SourceReporter;
import java.util.ArrayDeque;
import java.util.Deque;

/** The part of {@link TypingPass} that reads a list or mapping in brackets, which may go on over several lines. */
final class FlowPass {
    private final EditedFile file;
    private final SourceReporter findings;
    private final ValuePass values;

    FlowPass(EditedFile file, SourceReporter findings, ValuePass values) {
        this.file = file;
        this.findings = findings;
        this.values = values;
    }

    /** Reads a list or mapping in brackets; returns the line on which it ends. */
    int read(int line, int at, int parent) {
        Deque<Character> open = new ArrayDeque<>();
        int current = line;
        int index = at;
        boolean start = true;
        while (!findings.isFull()) {
            String text = file.text(current);
            if (index >= text.length() || FieldNames.isComment(text, index)) {
                if (current + 1 == file.lines().size() || values.isNextEntry(current + 1, parent)) {
                    close(line, at, current, open);
                    return current;
                }
                current++;
                index = 0;
                continue;
            }
            char c = text.charAt(index);
            if (start && (c == '"' || c == '\'')) {
                ValuePass.Place end = closingQuote(current, index, parent, open);
                if (end == null) {
                    return current;
                }
                current = end.line();
                index = end.index() + 1;
                start = false;
            } else if (c == '[' || c == '{') {
                open.push(c == '[' ? ']' : '}');
                start = true;
                index++;
            } else if (c == ']' || c == '}') {
                if (open.peek() != c) {
                    findings.report(Rule.YAML_SYNTAX, "bracket", file.at(current, index), 1, "", c);
                    file.lines().get(current).replace(index, index + 1, "" + open.peek());
                }
                open.pop();
                index++;
                if (open.isEmpty()) {
                    return values.endValue(line, at, current, index, "after-bracket");
                }
                start = false;
            } else if (c == ',' || FieldNames.isKeyColon(text, index)) {
                start = true;
                index++;
            } else if (c == ' ' || c == '\t') {
                index++;
            } else {
                if (start && removeIndicator(current, index)) {
                    continue;
                }
                if (start && open.peek() == '}') {
                    values.repairColon(current, index);
                }
                repairWideComma(current, index);
                start = file.text(current).charAt(index) == ',';
                index++;
            }
        }
        return current;
    }

    private ValuePass.Place closingQuote(int line, int at, int parent, Deque<Character> open) {
        ValuePass.Place end = values.closingQuote(line, at, parent);
        if (end == null) {
            String text = file.text(line);
            int bracket = text.lastIndexOf(open.peek());
            StringBuilder brackets = new StringBuilder();
            open.forEach(brackets::append);
            values.closeQuote(line, at, bracket > at ? bracket : text.length(), brackets.toString());
        }
        return end;
    }

    /** Takes away an indicator of YAML's with which an item begins. */
    private boolean removeIndicator(int line, int index) {
        char character = file.text(line).charAt(index);
        if ((ValuePass.FEATURES + "@`%|>").indexOf(character) < 0) {
            return false;
        }
        values.reportIndicator(line, index);
        findings.guess(line + 1);
        file.lines().get(line).replace(index, index + 1, "");
        return true;
    }

    /** A full-width comma before the next field of a mapping in brackets. */
    private void repairWideComma(int line, int index) {
        String text = file.text(line);
        if ("，、".indexOf(text.charAt(index)) < 0) {
            return;
        }
        int next = Spaces.skipAny(text, index + 1);
        if (FieldNames.at(text, next).isPresent()) {
            findings.report(Rule.LIST_SEPARATOR, "field", file.at(line, index), 1, "", text.charAt(index));
            file.lines().get(line).replace(index, next, ", ");
        }
    }

    /** Reports a bracket that nothing closes, at the bracket, and closes it at the end of the last line that it can hold. */
    private void close(int line, int at, int last, Deque<Character> open) {
        findings.report(
                Rule.YAML_SYNTAX,
                "unclosed",
                file.at(line, at),
                1,
                "",
                file.text(line).charAt(at),
                open.peekLast());
        String text = file.text(last);
        int end = ValuePass.endOfText(text, 0);
        boolean wide = end > 0 && Characters.isWideClosingBracket(text.charAt(end - 1));
        StringBuilder brackets = new StringBuilder();
        open.forEach(brackets::append);
        file.lines().get(last).replace(wide ? end - 1 : end, text.length(), brackets.toString());
    }
}
