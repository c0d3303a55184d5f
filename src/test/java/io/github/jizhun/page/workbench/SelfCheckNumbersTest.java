package io.github.jizhun.page.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.SampleContent;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.page.RenderedSite;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the page's scripts make of answers is what a model in Java makes of them, from the form that stands in the page; where no
 * browser is: {@code SelfCheckNumbersIT} asks two hundred states.
 */
class SelfCheckNumbersTest {
    private static final int STATES = 12;

    @ParameterizedTest
    @ValueSource(strings = {"frozen", "irregular", "unusual", "small"})
    void randomStatesComeToTheSame(String content) {
        LinkedCatalogue catalogue = SampleContent.load(Path.of("src/test/resources/content", content));
        RenderedSite site = RenderedSite.of(catalogue);
        for (LinkedStandard standard : catalogue.standards()) {
            SelfCheckStates states = new SelfCheckStates(standard, site, STATES);
            try (SelfCheckScripts scripts = new SelfCheckScripts()) {
                Value answered = scripts.evalFile("ask.js").execute(scripts.eval(states.literal()));
                List<String> expected = states.expected();
                for (int i = 0; i < STATES; i++) {
                    assertEquals(expected.get(i), answered.getArrayElement(i).asString(), standard.code() + " " + i);
                }
            }
        }
    }
}
