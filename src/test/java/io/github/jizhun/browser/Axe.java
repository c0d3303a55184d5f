package io.github.jizhun.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The accessibility checker axe-core, with all its rules but the experimental ones: WCAG A to AA, and best practices. Of the experimental
 * ones it has that a control's name contains its visible text, which a caller who speaks to a computer needs.
 */
final class Axe {
    private static final String SCRIPT = read();

    /** The rules that look at colours; all others find the same in any. They judge marked elements only. */
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final String NAMES = "label-content-name-mismatch";

    private static final String CONFIGURE = """
            axe.configure({ rules: [
              { id: "color-contrast", selector: "[data-axe-style]" },
              { id: "link-in-text-block", selector: ":is(a[href], [role=link])[data-axe-style]" } ] });
            """;

    private static final String RUN = """
            const [options, done] = arguments;
            axe.run(document, { resultTypes: ["violations"], reporter: "no-passes", elementRef: false, preload: false, ...options }).then(
              (result) => done(result.violations.flatMap((violation) =>
                violation.nodes.map((node) => violation.id + ": " + node.target.join(" ") + " | "
                  + [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ")))),
              (fault) => done(["axe failed: " + fault]));
            """;

    /**
     * Marks elements with text of their own, the first of those that the style sheets cannot report apart: a table of a thousand cells
     * is judged by one of each sort. Returns what the style sheets see of each; one that was judged before, on another page, is not
     * marked.
     */
    private static final String STYLES = """
            const known = new Set(arguments[0]);
            const name = (element) => element.tagName + [...element.attributes].filter(({ name }) => /^(class|aria-|data-kind|role|open)/.test(name))
              .filter(({ name }) => !/label|describedby|controls|owns/.test(name)).map(({ name, value }) => "[" + name + "=" + value + "]").join("");
            const sheets = [...document.styleSheets].map((sheet) => (sheet.href || "").replace(/.*\\//, "")).join();
            // Of each path two hashes, which go to the page and back in a fraction of the time.
            const hash = ([one, other], text) => {
              for (let at = 0; at < text.length; at++) {
                one = (one * 31 + text.charCodeAt(at)) % 67108859;
                other = (other * 37 + text.charCodeAt(at)) % 67108837;
              }
              return [one, other];
            };
            const paths = new Map([[null, hash([7, 11], sheets)]]);
            const path = (element) => {
              if (!paths.has(element)) paths.set(element, hash(path(element.parentElement), ">" + name(element)));
              return paths.get(element);
            };
            const first = new Map();
            for (const element of document.body.querySelectorAll("*")) {
              element.removeAttribute("data-axe-style");
              const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
              const key = says && element.checkVisibility() && path(element).join();
              if (key && !known.has(key) && !first.has(key)) first.set(key, element);
            }
            first.forEach((element) => element.setAttribute("data-axe-style", ""));
            return [...first.keys()];
            """;

    /** What was judged in these colours on such a screen, as long as the process lasts. */
    private static final Map<Screen, Set<Object>> JUDGED = new ConcurrentHashMap<>();

    private Axe() {}

    /** Puts the checker into every page that a test opens from now on, which takes less time than to send it to each. */
    static void prepare(Browser browser) {
        browser.inEveryPage(SCRIPT + CONFIGURE);
    }

    /** The violations in the page that is open, on such a screen, in light and dark: where, rule, place, what to do. */
    static List<String> violations(Browser browser, Screen screen) {
        browser.show(screen).prefer(Scheme.LIGHT);
        if (!Boolean.TRUE.equals(browser.run("return typeof axe === 'object'"))) {
            browser.run(SCRIPT + CONFIGURE);
        }
        Set<Object> judged = JUDGED.computeIfAbsent(screen, any -> ConcurrentHashMap.newKeySet());
        List<?> styles = (List<?>) browser.run(STYLES, List.copyOf(judged));
        List<String> found =
                new ArrayList<>(run(browser, screen + ": ", Map.of("rules", Map.of(NAMES, Map.of("enabled", true)))));
        if (!styles.isEmpty()) {
            browser.prefer(Scheme.DARK);
            found.addAll(run(browser, screen + ", dark: ", Map.of("runOnly", OF_COLOUR)));
        }
        if (found.isEmpty()) {
            judged.addAll(styles);
        }
        return found;
    }

    private static List<String> run(Browser browser, String where, Map<String, Object> options) {
        List<?> found = (List<?>) browser.await(RUN, options);
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
