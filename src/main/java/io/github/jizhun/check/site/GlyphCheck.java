package io.github.jizhun.check.site;

import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.Passages;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.font.FontFace;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Text;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Characters of a standard that the font of PDF files cannot draw: each is reported where it first stands. */
final class GlyphCheck {
    private GlyphCheck() {}

    static void run(Outline outline, FontFace font, CheckReporter findings) {
        Set<Integer> seen = new HashSet<>();
        Passages.of(outline).forEach(passage -> run(passage.text(), passage.location(), font, seen, findings));
        for (Erratum erratum : outline.standard().errata()) {
            Stream.of(erratum.printed(), erratum.published(), erratum.reason())
                    .forEach(text -> run(text, Location.of(erratum.target(), text, "errata"), font, seen, findings));
        }
    }

    private static void run(Text text, Location whole, FontFace font, Set<Integer> seen, CheckReporter findings) {
        text.value()
                .codePoints()
                .filter(c -> !font.has(c) && c != '\n' && seen.add(c))
                .forEach(c -> report(text.value(), whole, c, font, findings));
    }

    private static void report(String text, Location whole, int character, FontFace font, CheckReporter findings) {
        int before = text.codePointCount(0, text.indexOf(Character.toString(character)));
        findings.report(
                Rule.MISSING_GLYPH,
                new Location(whole.codes(), whole.at().right(before), 1, whole.path()),
                Character.toString(character),
                String.format("U+%04X", character),
                font.name());
    }
}
