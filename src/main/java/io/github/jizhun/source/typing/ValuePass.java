package io.github.jizhun.source.typing;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.source.file.Characters;
import io.github.jizhun.source.file.Schema;
import io.github.jizhun.source.file.SourceReporter;
import io.github.jizhun.text.HiddenCharacters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The part of {@link TypingPass} that reads one value from its first character: plain, quoted, or a list or mapping in
 * brackets. A value may go on over several lines.
 */
final class ValuePass {
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\([0abtnvfre \"/\\\\N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U(000[0-9A-Fa-f]|0010)[0-9A-Fa-f]{4}|$)");

    /** In code points; this much of a text is repeated in a sentence. */
    private static final int EXCERPT = 12;

    private static final Pattern CODE_LIKE = Pattern.compile("\\p{L}[\\w.-]*\\d");

    private static final Pattern KEY_COLON = Pattern.compile(":( +|$)");

    private final EditedFile file;
    private final SourceReporter findings;

    ValuePass(EditedFile file, SourceReporter findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Whether a plain text cannot begin as it does here, because the character means something to YAML. */
    boolean isReserved(int line, int at, boolean afterKey) {
        String text = file.text(line);
        boolean alone = at + 1 == text.length() || text.charAt(at + 1) == ' ';
        return "&*!@`%,]}|>".indexOf(text.charAt(at)) >= 0 || afterKey && alone && "-?:".indexOf(text.charAt(at)) >= 0;
    }

    /** Reports a text that begins with an indicator of YAML's and takes it as text. */
    void reportReserved(int line, int at) {
        char character = file.text(line).charAt(at);
        boolean feature = "&*!".indexOf(character) >= 0;
        findings.report(
                feature ? Rule.YAML_FEATURE : Rule.YAML_SYNTAX,
                feature ? "" : "reserved",
                file.at(line, at),
                1,
                "",
                character);
        quote(line, at);
    }

    /** Looks for a colon and a space in plain text: the parser takes what stands before for a field. */
    void readPlain(int line, int at) {
        String text = file.text(line);
        int end = endOfText(text, at);
        int colon = at;
        while (colon < end && !FieldNames.isKeyColon(text, colon)) {
            colon++;
        }
        if (colon < end && isSecondField(text, at, colon)) {
            int word = text.lastIndexOf(' ', colon) + 1;
            findings.report(
                    Rule.YAML_SYNTAX, "two-fields", file.at(line, word), colon - word, "", text.substring(word, colon));
            file.lines().get(line).replace(word, end, "");
            findings.guess(line + 1);
        } else if (colon + 1 == end
                && CODE_LIKE.matcher(text.substring(at, colon)).matches()) {
            // A colon after a code: the reader of codes reports it.
            file.lines().get(line).replace(colon, end, "：");
        } else if (colon < end) {
            findings.report(Rule.COLON_IN_TEXT, file.at(line, colon), 1, "");
            String meant = KEY_COLON.matcher(text.substring(colon, end)).replaceAll("：");
            file.lines().get(line).replace(colon, end, meant);
        }
    }

    /** Whether a colon follows the name of a field that stands after a single word: {@code K01 text: …}. */
    private static boolean isSecondField(String text, int at, int colon) {
        int space = text.indexOf(' ', at);
        int word = Spaces.skip(text, Math.max(at, space));
        return space > at && word < colon && Schema.NAMES.contains(text.substring(word, colon));
    }

    /** Where a plain text ends on its line: before a comment, or at the end. */
    private static int endOfText(String text, int from) {
        int end = from;
        while (end < text.length() && !FieldNames.isComment(text, end)) {
            end++;
        }
        return end;
    }

    /** Reads quoted text; returns the line on which it ends. */
    int readQuoted(int line, int at, int parent) {
        Place end = closingQuote(line, at, parent);
        if (end == null) {
            closeQuote(line, at, file.text(line).length(), "");
            return line;
        }
        String text = file.text(end.line);
        int rest = Spaces.skip(text, end.index + 1);
        if (rest < text.length() && !FieldNames.isComment(text, rest)) {
            findings.report(Rule.YAML_SYNTAX, "after-quote", file.at(end.line, rest), 1, "", text.charAt(end.index));
            if (end.line == line) {
                quote(line, at);
            } else {
                file.lines().get(end.line).replace(rest, text.length(), "");
                findings.guess(line + 1);
            }
        }
        return end.line;
    }

    /** A character of the file. */
    private record Place(int line, int index) {}

    /** The quote that ends a quoted text; null if there is none before the next field or item. */
    private Place closingQuote(int line, int at, int parent) {
        char quote = file.text(line).charAt(at);
        int from = at + 1;
        for (int current = line; current < file.lines().size(); current++) {
            if (current > line && isNextEntry(current, parent)) {
                return null;
            }
            int close = closingQuote(current, from, quote);
            if (close >= 0) {
                return new Place(current, close);
            }
            from = 0;
        }
        return null;
    }

    private int closingQuote(int line, int from, char quote) {
        int index = from;
        while (index < file.text(line).length() && !findings.isFull()) {
            String text = file.text(line);
            char c = text.charAt(index);
            if (quote == '"' && c == '\\') {
                var escape = ESCAPE.matcher(text).region(index, text.length());
                if (escape.lookingAt()) {
                    index = escape.end();
                } else {
                    findings.report(Rule.YAML_SYNTAX, "escape", file.at(line, index), 1, "");
                    file.lines().get(line).replace(index, index + 1, "\\\\");
                    index += 2;
                }
            } else if (c == quote) {
                boolean doubled = quote == '\'' && text.startsWith("''", index);
                if (!doubled) {
                    return index;
                }
                index += 2;
            } else {
                index++;
            }
        }
        return -1;
    }

    /** Whether a line is so clearly a field or an item that the value before it must have ended. */
    private boolean isNextEntry(int line, int parent) {
        String text = file.text(line);
        int indent = Spaces.skipAny(text, 0);
        if (indent == text.length()) {
            return false;
        }
        boolean item = text.startsWith("- ", indent);
        int at = item ? Spaces.skipAny(text, indent + 1) : indent;
        boolean field = FieldNames.at(text, at).isPresent();
        return item && field || indent <= parent && (item || field);
    }

    /** Reads a list or mapping in brackets; returns the line on which it ends. */
    int readFlow(int line, int at, int parent) {
        Deque<Character> open = new ArrayDeque<>();
        int current = line;
        int index = at;
        boolean start = true;
        while (!findings.isFull()) {
            String text = file.text(current);
            if (index >= text.length() || FieldNames.isComment(text, index)) {
                if (current + 1 == file.lines().size() || isNextEntry(current + 1, parent)) {
                    closeFlow(line, at, current, open);
                    return current;
                }
                current++;
                index = 0;
                continue;
            }
            char c = text.charAt(index);
            if (start && (c == '"' || c == '\'')) {
                Place end = closingQuote(current, index, parent, open);
                if (end == null) {
                    return current;
                }
                current = end.line;
                index = end.index + 1;
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
                    return endFlow(line, at, current, index);
                }
                start = false;
            } else if (c == ',' || FieldNames.isKeyColon(text, index)) {
                start = true;
                index++;
            } else if (c == ' ' || c == '\t') {
                index++;
            } else {
                if (start && removeFlowIndicator(current, index)) {
                    continue;
                }
                if (start && open.peek() == '}') {
                    FieldNames.at(text, index).ifPresent(repairFlowColon(current, index));
                }
                repairWideComma(current, index);
                start = file.text(current).charAt(index) == ',';
                index++;
            }
        }
        return current;
    }

    private Place closingQuote(int line, int at, int parent, Deque<Character> open) {
        Place end = closingQuote(line, at, parent);
        if (end == null) {
            String text = file.text(line);
            int bracket = text.lastIndexOf(open.peek());
            StringBuilder brackets = new StringBuilder();
            open.forEach(brackets::append);
            closeQuote(line, at, bracket > at ? bracket : text.length(), brackets.toString());
        }
        return end;
    }

    /** Reports a quote without its end, and ends the quoted text here. */
    private void closeQuote(int line, int at, int end, String after) {
        findings.report(Rule.UNCLOSED_QUOTE, file.at(line, at), 1, "", line + 1);
        String text = file.text(line);
        file.lines().get(line).replace(at, text.length(), single(text.substring(at + 1, end)) + after);
    }

    /** Takes away an indicator of YAML's with which an item in brackets begins. */
    private boolean removeFlowIndicator(int line, int index) {
        char character = file.text(line).charAt(index);
        boolean feature = "&*!".indexOf(character) >= 0;
        if (!feature && "@`%|>".indexOf(character) < 0) {
            return false;
        }
        findings.report(
                feature ? Rule.YAML_FEATURE : Rule.YAML_SYNTAX,
                feature ? "" : "reserved",
                file.at(line, index),
                1,
                "",
                character);
        findings.guess(line + 1);
        file.lines().get(line).replace(index, index + 1, "");
        return true;
    }

    private Consumer<String> repairFlowColon(int line, int index) {
        return name -> {
            String text = file.text(line);
            int colon = Spaces.skipAny(text, index + name.length());
            boolean wide = Characters.isWideColon(text.charAt(colon));
            if (wide || !FieldNames.isKeyColon(text, colon)) {
                int value = Spaces.skipAny(text, colon + 1);
                reportColon(line, colon, wide, name, value);
                file.lines().get(line).replace(index + name.length(), value, ": ");
            }
        };
    }

    /** Reports a colon between a field and its value that is full-width or lacks the space after it. */
    void reportColon(int line, int colon, boolean wide, String name, int value) {
        String text = file.text(line);
        boolean isFlow = text.lastIndexOf('{', colon) >= 0;
        String shown = isFlow ? excerpt(text, value).split("[,}]", 2)[0] : excerpt(text, value);
        boolean isOdd = !wide && value > colon + 1 && Characters.isWideSpace(text.charAt(colon + 1));
        if (isOdd) {
            char odd = text.charAt(colon + 1);
            findings.report(
                    Rule.MISSING_SPACE,
                    Characters.kindOfSpace(odd),
                    file.at(line, colon),
                    2,
                    "",
                    name,
                    shown,
                    HiddenCharacters.nameOf(odd));
            return;
        }
        findings.report(wide ? Rule.FULL_WIDTH_COLON : Rule.MISSING_SPACE, file.at(line, colon), 1, "", name, shown);
    }

    /** The beginning of a text, to be shown in a sentence. */
    static String excerpt(String text, int from) {
        int end = from;
        for (int shown = 0; shown < EXCERPT && end < text.length(); shown++) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(from, end) + (end < text.length() ? "…" : "");
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
    private void closeFlow(int line, int at, int last, Deque<Character> open) {
        findings.report(
                Rule.YAML_SYNTAX,
                "unclosed",
                file.at(line, at),
                1,
                "",
                file.text(line).charAt(at),
                open.peekLast());
        String text = file.text(last);
        int end = endOfText(text, 0);
        boolean wide = end > 0 && Characters.isWideClosingBracket(text.charAt(end - 1));
        StringBuilder brackets = new StringBuilder();
        open.forEach(brackets::append);
        file.lines().get(last).replace(wide ? end - 1 : end, text.length(), brackets.toString());
    }

    private int endFlow(int line, int at, int last, int end) {
        String text = file.text(last);
        int rest = Spaces.skip(text, end);
        if (rest < text.length() && !FieldNames.isComment(text, rest)) {
            findings.report(Rule.YAML_SYNTAX, "after-bracket", file.at(last, rest), 1, "", text.charAt(end - 1));
            if (last == line) {
                quote(line, at);
            } else {
                file.lines().get(last).replace(rest, text.length(), "");
                findings.guess(line + 1);
            }
        }
        return last;
    }

    /** Takes the rest of a line, up to a comment, as text. */
    private void quote(int line, int at) {
        String text = file.text(line);
        int end = endOfText(text, at);
        file.lines().get(line).replace(at, end, single(text.substring(at, end)) + " ");
        findings.guess(line + 1);
    }

    private static String single(String text) {
        return "'" + text.strip().replace("'", "''") + "'";
    }
}
