package io.github.jizhun.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The accessibility checker axe-core, with all its rules but the experimental ones: WCAG A to AA, and best practices. */
final class Axe {
    private static final String SCRIPT = read();
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const options = { resultTypes: ["violations"], reporter: "no-passes", elementRef: false };
            if (arguments[0]) options.runOnly = arguments[0];
            axe.run(document, options).then(
              (result) => done(result.violations.flatMap((violation) =>
                violation.nodes.map((node) => violation.id + ": " + node.target.join(" ") + " | " + node.failureSummary.replace(/\\s+/g, " ")))),
              (fault) => done(["axe failed: " + fault]));
            """;

    private Axe() {}

    /** The violations in the page that is open: rule, place, what to do. */
    static List<?> violations(Browser browser) {
        return run(browser, null);
    }

    /** The violations that other colours alone can make. */
    static List<?> violationsOfColour(Browser browser) {
        return run(browser, List.of("color-contrast", "link-in-text-block"));
    }

    private static List<?> run(Browser browser, List<String> rules) {
        if (!Boolean.TRUE.equals(browser.run("return typeof axe === 'object'"))) {
            browser.run(SCRIPT);
        }
        return (List<?>) browser.await(RUN, rules);
    }

    private static String read() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
