package io.github.jizhun.page.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import io.github.jizhun.browser.PageScript;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.page.RenderedSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a real browser the page's scripts make of answers what a model in Java makes of them. */
@InBrowser
class SelfCheckNumbersIT {
    private static final int STATES = 200;

    @ParameterizedTest
    @ValueSource(strings = {"frozen", "irregular", "unusual", "small"})
    void twoHundredRandomStatesComeToTheSame(String content, Browser browser) {
        LinkedCatalogue catalogue = SampleContent.load(Path.of("src/test/resources/content", content));
        RenderedSite site = RenderedSite.of(catalogue);
        PageScript scripts = SelfCheckScripts.in(browser)
                .add("const answer = " + SelfCheckScripts.read(Path.of("src/test/resources/self-check/ask.js")));
        for (LinkedStandard standard : catalogue.standards()) {
            SelfCheckStates states = new SelfCheckStates(standard, site, STATES);
            List<String> expected = states.expected();
            List<String> answered = PageScript.strings(scripts.ask("() => answer(" + states.literal() + ")", ""));
            for (int i = 0; i < STATES; i++) {
                assertEquals(expected.get(i), answered.get(i), standard.code() + " " + i);
            }
            assertTrue(
                    expected.stream().anyMatch(lines -> lines.contains(" unmet "))
                            && expected.stream().anyMatch(lines -> lines.contains(" better")),
                    "the states differ");
        }
    }
}
