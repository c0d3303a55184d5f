package io.github.jizhun.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The accessibility checker axe-core, with all its rules but the experimental ones: WCAG A to AA, and best practices. Of the experimental
 * ones it has that a control's name contains its visible text, which a caller who speaks to a computer needs.
 */
final class Axe {
    private static final String SCRIPT = read();

    /** The rules that look at colours; all others find the same in any. */
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final String NAMES = "label-content-name-mismatch";

    private static final String RUN = """
            const [context, options, done] = arguments;
            axe.run(context || document, { resultTypes: ["violations"], reporter: "no-passes", elementRef: false, preload: false, ...options }).then(
              (result) => done(result.violations.flatMap((violation) =>
                violation.nodes.map((node) => violation.id + ": " + node.target.join(" ") + " | "
                  + [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ")))),
              (fault) => done(["axe failed: " + fault]));
            """;

    /**
     * Elements with text of their own, the first of those that the style sheets cannot report apart: a table of a thousand cells is
     * judged by one of each sort.
     */
    private static final String STYLES = """
            const name = (element) => element.tagName + [...element.attributes].filter(({ name }) => /^(class|aria-|data-kind|role|open)/.test(name))
              .filter(({ name }) => !/label|describedby|controls|owns/.test(name)).map(({ name, value }) => "[" + name + "=" + value + "]").join("");
            const path = (element) => (element ? path(element.parentElement) + ">" + name(element) : "");
            const first = new Map();
            for (const element of document.body.querySelectorAll("*")) {
              const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
              const key = says && element.checkVisibility() && path(element);
              if (key && !first.has(key)) first.set(key, element);
            }
            return [...first.values()];
            """;

    private Axe() {}

    /** The violations in the page that is open, on such a screen, in light and dark: where, rule, place, what to do. */
    static List<String> violations(Browser browser, Screen screen) {
        browser.show(screen).prefer(Scheme.LIGHT);
        if (!Boolean.TRUE.equals(browser.run("return typeof axe === 'object'"))) {
            browser.run(SCRIPT);
        }
        Map<String, Object> allButColour = Map.of(
                "rules",
                Stream.concat(OF_COLOUR.stream(), Stream.of(NAMES))
                        .collect(Collectors.toMap(rule -> rule, rule -> Map.of("enabled", rule.equals(NAMES)))));
        Map<String, Object> onlyColour = Map.of("runOnly", OF_COLOUR);
        List<String> found = new ArrayList<>(run(browser, screen + ": ", null, allButColour));
        Object styles = browser.run(STYLES);
        for (Scheme scheme : Scheme.values()) {
            browser.prefer(scheme);
            found.addAll(run(browser, screen + ", " + scheme + ": ", styles, onlyColour));
        }
        return found;
    }

    private static List<String> run(Browser browser, String where, Object context, Map<String, Object> options) {
        List<?> found = (List<?>) browser.await(RUN, context, options);
        return found.stream().map(violation -> where + violation).toList();
    }

    private static String read() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
