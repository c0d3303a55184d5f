package io.github.jizhun.check.site;

import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.Location;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.SiteShape.Accent;
import io.github.jizhun.model.Text;
import java.util.Locale;

/** The accent of each theme: links in it must be readable, and so must words on buttons of it. */
final class ContrastCheck {
    /** What WCAG 2.2 asks of text, 1.4.3. */
    private static final double WANTED = 4.5;

    /** Of the grounds in the program's style sheet on which links stand, those nearest to the ink: {@code --tint}. */
    static final Colour LIGHT_GROUND = Colour.of("#f3f0e9");

    static final Colour DARK_GROUND = Colour.of("#22252a");

    private ContrastCheck() {}

    static void run(Accent accent, CheckReporter findings) {
        accent.light().ifPresent(colour -> check("light", colour, LIGHT_GROUND, Colour.BLACK, findings));
        accent.dark().ifPresent(colour -> check("dark", colour, DARK_GROUND, Colour.WHITE, findings));
    }

    private static void check(String theme, Text written, Colour ground, Colour end, CheckReporter findings) {
        Colour colour = Colour.of(written.value());
        double contrast = colour.contrast(ground);
        if (contrast < WANTED) {
            findings.report(
                    Rule.LOW_CONTRAST,
                    theme,
                    Location.of("", written, "accent" + Location.PATH_SEPARATOR + theme),
                    colour,
                    // Rounded down, so that what fails never seems to pass.
                    String.format(Locale.ROOT, "%.2f", Math.floor(contrast * 100) / 100),
                    ground,
                    colour.towards(end, WANTED, ground));
        }
    }
}
