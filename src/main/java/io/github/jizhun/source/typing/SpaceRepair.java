package io.github.jizhun.source.typing;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.source.file.Characters;
import io.github.jizhun.source.file.SourceReporter;
import io.github.jizhun.text.HiddenCharacters;
import io.github.jizhun.text.OddSpaces;
import java.util.BitSet;

/** Repairs what looks like a space, or like nothing, in a line of YAML. */
final class SpaceRepair {
    private final EditedFile file;
    private final SourceReporter findings;

    SpaceRepair(EditedFile file, SourceReporter findings) {
        this.file = file;
        this.findings = findings;
    }

    /** A replacement character stays, as the mark of a text that cannot be known. */
    void removeForbidden(int line) {
        String text = file.text(line);
        BitSet forbidden = new BitSet();
        boolean isReported = false;
        int index = HiddenCharacters.next(text, 0);
        while (index >= 0) {
            int c = text.codePointAt(index);
            boolean isReplacement = c == HiddenCharacters.REPLACEMENT;
            if (!isReported && !(isReplacement && file.file().isSpoilt())) {
                findings.report(
                        Rule.CONTROL_CHARACTER,
                        isReplacement ? "lost" : "",
                        file.at(line, index),
                        1,
                        "",
                        HiddenCharacters.nameOf(c));
                isReported = true;
            }
            int after = index + Character.charCount(c);
            if (!isReplacement) {
                forbidden.set(index, after);
            }
            index = HiddenCharacters.next(text, after);
        }
        if (!forbidden.isEmpty()) {
            file.lines().get(line).remove(forbidden);
        }
    }

    /** Replaces an indent with tabs or full-width spaces by the one that is meant. */
    void repairIndent(int line) {
        String text = file.text(line);
        int end = 0;
        boolean wide = false;
        boolean tab = false;
        while (end < text.length()
                && (Characters.isWideSpace(text.charAt(end)) || " \t".indexOf(text.charAt(end)) >= 0)) {
            wide |= Characters.isWideSpace(text.charAt(end));
            tab |= text.charAt(end) == '\t';
            end++;
        }
        if (!wide && !tab) {
            return;
        }
        int offending = 0;
        while (text.charAt(offending) == ' ') {
            offending++;
        }
        if (wide) {
            reportSpaces(Rule.WIDE_SPACE_INDENT, line, offending, end, text.substring(end));
        } else {
            findings.report(Rule.TAB, file.at(line, offending), end - offending, "");
        }
        int meant = new MeantIndent(file).of(line);
        file.lines().get(line).replace(0, end, " ".repeat(meant));
    }

    /** Reports spaces that only look like the ordinary one, by name and made visible. */
    private void reportSpaces(Rule rule, int line, int from, int to, String after) {
        String text = file.text(line);
        int odd = from;
        while (!Characters.isWideSpace(text.charAt(odd))) {
            odd++;
        }
        String kind = Characters.kindOfSpace(text.charAt(odd));
        findings.report(
                rule,
                kind,
                file.at(line, from),
                to - from,
                "",
                HiddenCharacters.nameOf(text.charAt(odd)),
                OddSpaces.visible(text.substring(from, to)) + ValuePass.excerpt(after, 0));
    }

    /** A tab after the indent is seen by nobody; between a field and its value the parser does not take it. */
    void repairTabs(int line, int from) {
        int tab = file.text(line).indexOf('\t', from);
        if (tab < 0) {
            return;
        }
        boolean isBeforeField = FieldNames.at(file.text(line), Spaces.skipAny(file.text(line), tab))
                .isPresent();
        if (!isBeforeField) {
            findings.report(Rule.TAB, "inside", file.at(line, tab), 1, "");
        }
        file.lines().get(line).replaceAll('\t', ' ');
    }
}
