package io.github.jizhun.source.typing;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.source.file.Characters;
import io.github.jizhun.source.file.Schema;
import io.github.jizhun.source.file.SourceReporter;
import io.github.jizhun.text.HiddenCharacters;
import java.util.regex.Pattern;

/**
 * The part of {@link TypingPass} that reads one value from its first character: plain or quoted. A value may
 * go on over several lines.
 */
final class ValuePass {
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\([0abtnvfre \"/\\\\N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U(000[0-9A-Fa-f]|0010)[0-9A-Fa-f]{4}|$)");

    /** In code points; this much of a text is repeated in a sentence. */
    private static final int EXCERPT = 12;

    /** Indicators of anchors, aliases and tags. */
    static final String FEATURES = "&*!";

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
        reportIndicator(line, at);
        quote(line, at);
    }

    /** Reports a character that means something to YAML: a feature that is not supported, or just a character. */
    void reportIndicator(int line, int at) {
        char character = file.text(line).charAt(at);
        boolean isFeature = FEATURES.indexOf(character) >= 0;
        findings.report(
                isFeature ? Rule.YAML_FEATURE : Rule.YAML_SYNTAX,
                isFeature ? "" : "reserved",
                file.at(line, at),
                1,
                "",
                character);
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
    static int endOfText(String text, int from) {
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
        return endValue(line, at, end.line, end.index + 1, "after-quote");
    }

    /** A character of the file. */
    record Place(int line, int index) {}

    /** The quote that ends a quoted text; null if there is none before the next field or item. */
    Place closingQuote(int line, int at, int parent) {
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
    boolean isNextEntry(int line, int parent) {
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

    /** Reports a quote without its end, and ends the quoted text here. */
    void closeQuote(int line, int at, int end, String after) {
        findings.report(Rule.UNCLOSED_QUOTE, file.at(line, at), 1, "", line + 1);
        String text = file.text(line);
        file.lines().get(line).replace(at, text.length(), single(text.substring(at + 1, end)) + after);
    }

    /** Repairs the colon after the field that may stand here. */
    void repairColon(int line, int at) {
        FieldNames.at(file.text(line), at).ifPresent(name -> repairColon(line, at, name));
    }

    /** Repairs the colon after a word: full-width, or without the space that makes it a field's. */
    boolean repairColon(int line, int at, String name) {
        String text = file.text(line);
        int colon = Spaces.skipAny(text, at + name.length());
        boolean wide = Characters.isWideColon(text.charAt(colon));
        if (!wide && FieldNames.isKeyColon(text, colon)) {
            return false;
        }
        int value = Spaces.skipAny(text, colon + 1);
        reportColon(line, colon, wide, name, value);
        file.lines().get(line).replace(at + name.length(), value, value == text.length() ? ":" : ": ");
        return true;
    }

    /** Reports a colon between a field and its value that is full-width or lacks the space after it. */
    private void reportColon(int line, int colon, boolean wide, String name, int value) {
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

    /** Reports what stands after the end of a value, and takes it away or the whole as text; returns the line of the end. */
    int endValue(int line, int at, int last, int end, String variant) {
        String text = file.text(last);
        int rest = Spaces.skip(text, end);
        if (rest < text.length() && !FieldNames.isComment(text, rest)) {
            findings.report(Rule.YAML_SYNTAX, variant, file.at(last, rest), 1, "", text.charAt(end - 1));
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
