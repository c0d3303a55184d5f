package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;

/** What WCAG 2.2 AA asks for and no checker of single elements sees. Reflow is in {@link EveryKindOfPageIT}. */
@Order(1)
@InBrowser
class BeyondAxeIT {
    private static final Site SITE = Site.onDisk(SharedSites.frozen());

    /**
     * The text spacing of a reader who needs it (1.4.12): what is cut then and was not before. The names of the pages before and after are
     * shortened on purpose.
     */
    private static final String SPACING = """
            const cut = () => [...document.body.querySelectorAll("*")].filter((each) => {
              const { overflowX, overflowY } = getComputedStyle(each);
              const isCut = (over, all, seen) => /hidden|clip/.test(over) && all > seen + 1;
              return each.checkVisibility() && !each.closest(".steps") && (isCut(overflowX, each.scrollWidth, each.clientWidth) || isCut(overflowY, each.scrollHeight, each.clientHeight));
            });
            const before = new Set(cut());
            const sheet = new CSSStyleSheet();
            sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
            document.adoptedStyleSheets = [sheet];
            const after = cut().filter((each) => !before.has(each)).map((each) => each.outerHTML.slice(0, 120));
            const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
            document.adoptedStyleSheets = [];
            return over > 1 ? ["the page scrolls sideways by " + over, ...after] : after;
            """;

    /** What a reader reaches by key, forth and back, and does not see, since a bar that stays lies on it (2.4.11). */
    private static final String HIDDEN_FOCUS = """
            document.documentElement.style.scrollBehavior = "auto";
            const every = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
              .filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility({ visibilityProperty: true }) && !each.matches(".skip"));
            // Of rows that are many and alike some are enough; the ends of the page are all there.
            const step = Math.ceil(every.length / 100);
            const all = every.filter((each, at) => at % step === 0 || at < 20 || at >= every.length - 20);
            const hidden = (each) => {
              each.focus();
              const boxes = [...each.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
              const between = (low, high, share, most) => Math.max(low, 0) + share * (Math.min(high, most) - Math.max(low, 0));
              const isSeen = ({ left, right, top, bottom }) => [.5, .1, .9].some((x) => [.5, .2, .8].some((y) => {
                const there = document.elementFromPoint(between(left, right, x, innerWidth), between(top, bottom, y, innerHeight));
                return there && (each.contains(there) || there.contains(each));
              }));
              return boxes.length > 0 && !boxes.some(isSeen);
            };
            return [...all.filter(hidden), ...all.reverse().filter(hidden)].map((each) => each.outerHTML.slice(0, 120));
            """;

    @TestFactory
    Stream<DynamicTest> nothingIsCutByTextSpacingAndNoFocusIsHidden(Browser browser) {
        return PageKinds.each(SITE, address -> {
            List<Object> found = new ArrayList<>();
            for (Screen screen : List.of(Screen.PHONE, Screen.ZOOMED, Screen.DESKTOP)) {
                browser.show(screen).open(SITE.url(address));
                for (String question : List.of(SPACING, HIDDEN_FOCUS)) {
                    ((List<?>) browser.run(question)).forEach(each -> found.add(screen + ": " + each));
                }
            }
            assertEquals(List.of(), found);
        });
    }

    @Test
    void theMatrixIsReadAloudWithTheNamesOfItsRowsColumnsAndMarks(Browser browser) {
        String address = PageKinds.longest(SITE).get("matrix.html");
        browser.open(SITE.url(address));
        List<Spoken> spoken = spoken(browser);
        assertEquals(
                SITE.page(address).select(".matrix tbody td").eachText().stream()
                        .filter("●"::equals)
                        .count(),
                spoken.stream().filter(new Spoken("cell", "需要")::equals).count());
        List<String> rows = names(spoken, "rowheader");
        SITE.page(address)
                .select(".matrix tbody tr:not(.kind) th")
                .eachText()
                .forEach(row -> assertTrue(rows.contains(row), row + " in " + rows));
        List<String> columns = names(spoken, "columnheader");
        SITE.page(address)
                .select(".matrix .codes th, .matrix thead th[colspan]")
                .eachText()
                .forEach(column -> assertTrue(columns.contains(column), column + " in " + columns));
    }

    /** What a screen reader is given of an element. */
    private record Spoken(String role, String name) {}

    private static List<Spoken> spoken(Browser browser) {
        List<?> nodes = (List<?>)
                browser.command("Accessibility.getFullAXTree", Map.of()).get("nodes");
        return nodes.stream()
                .map(node -> new Spoken(value(node, "role"), value(node, "name")))
                .toList();
    }

    private static String value(Object node, String property) {
        Object value = ((Map<?, ?>) node).get(property);
        return value instanceof Map<?, ?> map ? String.valueOf(map.get("value")).strip() : "";
    }

    private static List<String> names(List<Spoken> spoken, String role) {
        return spoken.stream()
                .filter(each -> each.role().equals(role))
                .map(Spoken::name)
                .toList();
    }

    @Test
    void whatIsChosenIsSeenInForcedColours(Browser browser) {
        String task = PageKinds.longest(SITE).get("task");
        browser.forceColours().open(SITE.url(task));
        browser.press("/").until("document.querySelector('dialog.search[open]')");
        browser.press("客訴").until("document.querySelectorAll('dialog [role=option]').length > 1");
        browser.press(Keys.ARROW_DOWN);
        assertDiffer(browser, "dialog [aria-selected=true]", "dialog [aria-selected=false]");
        assertDiffer(browser, "dialog .picks [aria-pressed=true]", "dialog .picks [aria-pressed=false]");

        browser.open(SITE.url(PageKinds.longest(SITE).get("self-check.html")));
        browser.run("document.querySelectorAll('[data-question]').forEach((question, at) =>"
                + " question.querySelectorAll('input')[at % 3].click()); location.hash = 'result'");
        browser.until("document.querySelector('.step.on').id === 'result'");
        assertEquals(List.of(), browser.run("""
                const looks = (each) => { const { backgroundColor, backgroundImage } = getComputedStyle(each); return backgroundColor + backgroundImage; };
                const empty = looks(document.body);
                const bars = [...document.querySelectorAll("#result-sum > .parts > i")];
                return bars.filter((bar) => looks(bar) === empty || getComputedStyle(bar).forcedColorAdjust !== "none").map((bar) => bar.className);
                """));

        CourseDesk desk = CourseDesk.fresh(browser, SITE, Screen.DESKTOP);
        browser.forceColours();
        desk.unit("甲", "1").step("map").press("T1.1 0taught");
        assertDiffer(browser, "#marks [aria-pressed=true]", "#marks [aria-pressed=false]");
    }

    /** Fails unless two states of the same thing look different by more than a shade that the reader's own colours replace. */
    private static void assertDiffer(Browser browser, String one, String other) {
        List<?> looks = (List<?>) browser.run("""
                return [...arguments].map((selector) => {
                  const { backgroundColor, color, borderTopWidth, outlineStyle } = getComputedStyle(document.querySelector(selector));
                  return [backgroundColor, color, borderTopWidth, outlineStyle].join(" ");
                });
                """, one, other);
        assertTrue(!looks.get(0).equals(looks.get(1)), one + ": " + looks);
    }
}
