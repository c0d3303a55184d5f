package io.github.jizhun.source.typing;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.source.file.Characters;
import io.github.jizhun.source.file.Schema;
import io.github.jizhun.source.file.SourceReporter;
import io.github.jizhun.text.HiddenCharacters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a Chinese typist does to YAML, reports it where it stands, and repairs it in memory. The parser either stays
 * silent about these mistakes (an indent of full-width spaces makes a field of another name) or complains of a later line.
 *
 * <p>It follows the structure of the file just far enough to leave quoted text, block text and comments alone.
 */
public final class TypingPass {
    private static final Pattern DIRECTIVE_OR_MARKER = Pattern.compile("%.*|(---|\\.\\.\\.)(\\s.*)?");
    private static final Pattern BLOCK_TEXT = Pattern.compile("[|>][-+]?[1-9]?[-+]?\\s*(#.*)?");
    private static final Pattern PROPERTY = Pattern.compile("[&!][\\w!:/.<>-]*(\\s+|$)");

    private final EditedFile file;
    private final SourceReporter findings;
    private final ValuePass values;
    private final FlowPass flow;
    private final SpaceRepair spaces;
    private final OpenItems items;

    /** Column of the field or dash whose block text is being read; -1 outside block text. */
    private int blockParent = -1;
    /** Indent of the block text; 0 until its first line is seen. */
    private int blockIndent;
    /** Column of the field or dash whose plain text may go on in the next line; -1 if none. */
    private int plainParent = -1;

    private boolean contentSeen;

    private TypingPass(EditedFile file, SourceReporter findings) {
        this.file = file;
        this.findings = findings;
        this.values = new ValuePass(file, findings);
        this.flow = new FlowPass(file, findings, values);
        this.spaces = new SpaceRepair(file, findings);
        this.items = new OpenItems(file, findings);
    }

    /** Repairs the file's lines and reports what was repaired. */
    public static void run(EditedFile file, SourceReporter findings) {
        new TypingPass(file, findings).run();
    }

    private void run() {
        for (int line = 0; line < file.lines().size(); line++) {
            spaces.removeForbidden(line);
        }
        int line = 0;
        while (line < file.lines().size() && !findings.isFull()) {
            line = readLine(line) + 1;
        }
    }

    /** Reads one line, or several if a value goes on; returns the last one read. */
    private int readLine(int line) {
        if (file.text(line).isBlank()) {
            // A line of full-width spaces looks empty to everybody but the parser.
            file.lines().get(line).clear();
            return line;
        }
        if (isBlockText(line)) {
            spaces.repairTabs(line, 0);
            return line;
        }
        if (file.text(line).strip().startsWith("#")) {
            file.lines().get(line).clear();
            return line;
        }
        spaces.repairIndent(line);
        int indent = Spaces.indentOf(file.text(line));
        if (indent == 0 && DIRECTIVE_OR_MARKER.matcher(file.text(line)).matches()) {
            return readMarker(line);
        }
        contentSeen = true;
        spaces.repairTabs(line, indent);
        boolean continues = plainParent >= 0
                && indent > plainParent
                && FieldNames.at(file.text(line), indent).isEmpty()
                && !file.text(line).startsWith("- ", indent);
        if (continues) {
            return line;
        }
        return readEntry(line, indent);
    }

    private boolean isBlockText(int line) {
        if (blockParent < 0) {
            return false;
        }
        int indent = Spaces.indentOf(file.text(line));
        if (blockIndent == 0 && indent <= blockParent || blockIndent > 0 && indent < blockIndent) {
            // Only a wrong indent can have shortened a line that otherwise ends the block.
            spaces.repairIndent(line);
            indent = Spaces.indentOf(file.text(line));
        }
        if (indent <= blockParent) {
            blockParent = -1;
            return false;
        }
        blockIndent = blockIndent == 0 ? indent : blockIndent;
        return true;
    }

    private int readMarker(int line) {
        boolean firstMarker = file.text(line).startsWith("---") && !contentSeen;
        if (!firstMarker) {
            boolean second = contentSeen && file.text(line).startsWith("---");
            findings.report(
                    Rule.YAML_FEATURE,
                    second ? "documents" : "",
                    file.at(line, 0),
                    file.text(line).length(),
                    "",
                    file.text(line).strip());
            file.lines().get(line).clear();
            if (second) {
                for (int rest = line + 1; rest < file.lines().size(); rest++) {
                    file.lines().get(rest).clear();
                }
            }
        }
        contentSeen = true;
        return line;
    }

    /** Reads the dashes, the field name and the value that begin on a line. */
    private int readEntry(int line, int indent) {
        int parent = indent;
        int at = indent;
        repairDash(line, at);
        while (isDash(file.text(line), at)) {
            parent = at;
            at = Spaces.skip(file.text(line), at + 1);
            repairDash(line, at);
        }
        values.repairColon(line, at);
        at = items.read(line, indent, at);
        parent = Math.min(parent, at);
        at = readProperty(line, at);
        int afterKey = FieldNames.endOfKey(file.text(line), at);
        if (afterKey > 0) {
            parent = at;
            at = Spaces.skip(file.text(line), afterKey);
            at = readProperty(line, at);
        } else if (file.text(line).startsWith("? ", at)) {
            findings.report(Rule.YAML_FEATURE, file.at(line, at), 1, "", "?");
        }
        return readValue(line, at, parent, afterKey > 0);
    }

    private int readValue(int line, int at, int parent, boolean afterKey) {
        plainParent = -1;
        String text = file.text(line);
        if (at >= text.length() || text.charAt(at) == '#') {
            return line;
        }
        if (BLOCK_TEXT.matcher(text).region(at, text.length()).matches()) {
            blockParent = parent;
            blockIndent = 0;
            return line;
        }
        switch (text.charAt(at)) {
            case '"', '\'':
                return values.readQuoted(line, at, parent);
            case '[', '{':
                return flow.read(line, at, parent);
            default:
                if (values.isReserved(line, at, afterKey)) {
                    values.reportReserved(line, at);
                } else {
                    values.readPlain(line, at);
                    plainParent = parent;
                }
                return line;
        }
    }

    /** Takes {@code &anchor} and {@code !tag} away. */
    private int readProperty(int line, int at) {
        String text = file.text(line);
        Matcher property = PROPERTY.matcher(text).region(at, text.length());
        if (property.lookingAt()) {
            findings.report(
                    Rule.YAML_FEATURE,
                    file.at(line, at),
                    property.group().strip().length(),
                    "",
                    property.group().strip());
            findings.guess(line + 1);
            file.lines().get(line).replace(at, property.end(), "");
        }
        return at;
    }

    private void repairDash(int line, int at) {
        String text = file.text(line);
        if (at >= text.length()) {
            return;
        }
        char c = text.charAt(at);
        boolean last = at + 1 == text.length();
        boolean isFirst = at == Spaces.indentOf(text);
        int bullet = isFirst && isList(line, at) ? Bullets.end(text, at) : Bullets.endBeforeFields(text, at);
        if (bullet > at && bullet < text.length()) {
            findings.report(
                    Rule.WIDE_DASH,
                    "bullet",
                    file.at(line, at),
                    text.substring(at, bullet).strip().length(),
                    "",
                    text.substring(at, bullet).strip(),
                    "- " + ValuePass.excerpt(text, bullet));
            file.lines().get(line).replace(at, bullet, "- ");
        } else if (Characters.isWideDash(c)) {
            findings.report(Rule.WIDE_DASH, file.at(line, at), 1, "", c);
            file.lines().get(line).replace(at, Spaces.skipAny(text, at + 1), "- ");
        } else if (c == '{' && isFirst && isSibling(line, at)) {
            findings.report(Rule.WRONG_TYPE, "next-item", file.at(line, at), 1, "", "- " + text.substring(at));
            file.lines().get(line).replace(at, at, "- ");
        } else if (c == '-' && !last && "- ".indexOf(text.charAt(at + 1)) < 0) {
            boolean isOdd = Characters.isWideSpace(text.charAt(at + 1));
            findings.report(
                    Rule.MISSING_SPACE,
                    isOdd ? "dash-odd" : "dash",
                    file.at(line, at),
                    1,
                    "",
                    HiddenCharacters.nameOf(text.charAt(at + 1)));
            file.lines().get(line).replace(at, Spaces.skipAny(text, at + 1), "- ");
        }
    }

    /** Whether an item can stand here whose text has no field: after the name of a list of texts, or under another item. */
    private boolean isList(int line, int at) {
        String before = before(line);
        return isSibling(line, at)
                || Spaces.indentOf(before) < at
                        && Schema.TEXT_LISTS.stream()
                                .anyMatch(list -> before.strip().equals(list + ":"));
    }

    /** Whether the line before is an item whose dash stands in this column. */
    private boolean isSibling(int line, int at) {
        String before = before(line);
        return Spaces.indentOf(before) == at && before.startsWith("- ", at);
    }

    /** The line before with anything in it; empty at the beginning of the file. */
    private String before(int line) {
        int before = line - 1;
        while (before >= 0 && file.text(before).isBlank()) {
            before--;
        }
        return before < 0 ? "" : file.text(before);
    }

    private static boolean isDash(String text, int at) {
        return at < text.length() && text.charAt(at) == '-' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }
}
