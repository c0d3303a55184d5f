package io.github.jizhun.check.site;

import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.Passages;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.font.FontFace;
import java.util.HashSet;
import java.util.Set;

/** Characters of a standard that the font of PDF files cannot draw: each is reported where it first stands. */
final class GlyphCheck {
    private GlyphCheck() {}

    static void run(Outline outline, FontFace font, CheckReporter findings) {
        Set<Integer> seen = new HashSet<>();
        for (Passages.Passage passage : Passages.of(outline)) {
            String text = passage.text().value();
            text.codePoints()
                    .filter(c -> !font.has(c) && c != '\n' && seen.add(c))
                    .forEach(c -> report(passage, c, font, findings));
        }
    }

    private static void report(Passages.Passage passage, int character, FontFace font, CheckReporter findings) {
        String text = passage.text().value();
        int before = text.codePointCount(0, text.indexOf(Character.toString(character)));
        Location whole = passage.spot();
        findings.report(
                Rule.MISSING_GLYPH,
                new Location(whole.codes(), whole.at().right(before), 1, whole.path()),
                Character.toString(character),
                String.format("U+%04X", character),
                font.name());
    }
}
