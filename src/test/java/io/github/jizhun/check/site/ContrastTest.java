package io.github.jizhun.check.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Colours, how far they are apart, and the nearest that are far enough. */
class ContrastTest {
    private static final double WANTED = 4.5;

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Colour.BLACK.contrast(Colour.WHITE), 0.001);
        assertEquals(4.54, Colour.of("#767676").contrast(Colour.WHITE), 0.01);
        assertEquals(1, Colour.of("#8a1f3d").contrast(Colour.of("#8a1f3d")), 0.001);
    }

    /** Of all grounds of links the one that is checked is nearest to them, in each theme. */
    @Test
    void theGroundsAreThoseOfTheStyleSheet() throws IOException {
        String style = Files.readString(Path.of("site-templates/assets/site.css"));
        List<String> tints = valuesOf(style, "tint");
        assertEquals(ContrastCheck.LIGHT_GROUND.toString(), tints.get(0));
        assertEquals(ContrastCheck.DARK_GROUND.toString(), tints.get(1));
        for (String ground : List.of("paper", "card")) {
            List<String> values = valuesOf(style, ground);
            assertTrue(
                    Colour.BLACK.contrast(colour(values.get(0))) >= Colour.BLACK.contrast(ContrastCheck.LIGHT_GROUND),
                    ground);
            assertTrue(
                    Colour.WHITE.contrast(colour(values.get(1))) >= Colour.WHITE.contrast(ContrastCheck.DARK_GROUND),
                    ground);
        }
    }

    @TestFactory
    Stream<DynamicTest> theProposedColourPassesAndTheOneBeforeItDoesNot() {
        return Stream.of("#e08a00", "#ffff00", "#ff5050", "#00c0ff", "#f3f0e9", "#888888")
                .map(written -> DynamicTest.dynamicTest(written, () -> {
                    Colour proposed = Colour.of(written).towards(Colour.BLACK, WANTED, ContrastCheck.LIGHT_GROUND);
                    double contrast = proposed.contrast(ContrastCheck.LIGHT_GROUND);
                    assertTrue(contrast >= WANTED && contrast < WANTED + 0.15, proposed + " " + contrast);
                    Colour light = Colour.of(written).towards(Colour.WHITE, WANTED, ContrastCheck.DARK_GROUND);
                    assertTrue(light.contrast(ContrastCheck.DARK_GROUND) >= WANTED, light.toString());
                }));
    }

    private static List<String> valuesOf(String style, String name) {
        return Pattern.compile("--" + name + ": (#[0-9a-f]+)")
                .matcher(style)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Colour colour(String written) {
        return Colour.of(
                written.length() == 7 ? written : "#" + written.substring(1).replaceAll("(.)", "$1$1"));
    }
}
