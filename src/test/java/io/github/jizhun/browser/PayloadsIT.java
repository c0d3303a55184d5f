package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.SharedSites;
import io.github.jizhun.fuzz.PayloadContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;

/**
 * Script and markup in every text of the content, and in whatever a reader or another's address asks, stays text: nothing
 * runs, no element comes of it, and the policy against foreign script never has to step in.
 */
@Order(1)
@InBrowser
class PayloadsIT {
    /** What came of a payload, in the page with all that script added to it. */
    private static final String BORN = """
            const born = [...document.querySelectorAll("script:not([src], [type='application/ld+json']), style, [style*='window.hit'], svg[onload], img[src='x']")];
            const handlers = [...document.querySelectorAll("*")].filter((element) =>
              [...element.attributes].some((attribute) => /^on/i.test(attribute.name)));
            const leading = [...document.querySelectorAll("a[href], form[action]")].filter((element) =>
              /^(javascript|vbscript|data):/i.test(element.href || element.action));
            return [window.hit === undefined ? "" : "it ran"].concat([...born, ...handlers, ...leading].map((element) =>
              element.outerHTML.slice(0, 200))).filter(Boolean);
            """;

    /** Opens what is folded, and asks for the cards of some links. */
    private static final String STIR = """
            document.querySelectorAll("details").forEach((details) => { details.open = true; });
            const links = [...document.querySelectorAll("main a.chip, main .mention, main .defined, main .auto")].slice(0, 4);
            for (const link of links) {
              link.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
            }
            """;

    /** The links of a page that have cards, the last one of each sort; what they are. */
    private static final String LINKS_WITH_CARDS = """
            document.querySelectorAll("details").forEach((details) => { details.open = true; });
            const leads = /\\/([A-Z]\\d[\\d.]*|glossary\\/[^/]+)\\.html$/;
            const links = [...document.querySelectorAll("main a.chip, main .mention, main .defined, main .auto")].filter((link) =>
              leads.test(link.pathname) && link.pathname !== location.pathname && link.checkVisibility());
            window.cardLinks = [...new Map(links.map((link) => [link.className, link])).values()];
            return cardLinks.map((link) => link.className);
            """;

    /** A touch of a term opens its card before the link is followed. */
    private static final String TOUCH = """
            cardLinks[arguments[0]].dispatchEvent(
              new PointerEvent("click", { bubbles: true, cancelable: true, pointerType: "touch" }));
            """;

    /** A card holds a chip, paragraphs and the way to the page, and in them nothing but text. */
    private static final String FOREIGN_IN_CARD = """
            return [...document.querySelectorAll("#preview *")].filter((element) =>
              !element.matches("#preview > :is(span.chip, p, a.open)")).map((element) => element.outerHTML);
            """;

    private static final String CODE = PayloadContent.CODE + "/";

    private static Site site;

    @BeforeAll
    static void build() {
        site = Site.onDisk(SharedSites.payloads());
    }

    @TestFactory
    Stream<DynamicTest> nothingRunsOnAPageOfAnyKind(Browser browser) {
        return PageKinds.each(site, address -> !address.equals("404.html"), address -> {
            browser.open(site.url(address));
            browser.run(STIR);
            assertNothingRan(browser, address);
        });
    }

    @Test
    void aCardShowsAPayloadAsText(Browser browser) {
        Set<String> sorts = new TreeSet<>();
        for (String page : List.of(
                "T1.1.html",
                "P1.1.2.html",
                "K01.html",
                "glossary/first.html",
                "matrix.html",
                "errata.html",
                "index-of-codes.html")) {
            browser.open(site.url(CODE + page));
            // From now on the focus is one of the keyboard, which opens cards as the pointer does.
            browser.press(Keys.TAB);
            List<?> found = (List<?>) browser.run(LINKS_WITH_CARDS);
            for (int i = 0; i < found.size(); i++) {
                browser.run("cardLinks[arguments[0]].focus()", i);
                browser.until("document.activeElement.getAttribute('aria-describedby') === 'preview'");
                assertCardIsText(browser, page + " " + found.get(i));
                if (List.of("defined", "auto").contains(found.get(i))) {
                    browser.press(Keys.ESCAPE).run(TOUCH, i);
                    browser.until("document.querySelector('#preview.below:not([hidden])')");
                    assertCardIsText(browser, page + " touched");
                }
                sorts.add((String) found.get(i));
            }
        }
        for (String sort : List.of("chip knowledge", "mention", "defined", "auto")) {
            assertTrue(sorts.stream().anyMatch(each -> each.contains(sort)), sort + " in " + sorts);
        }
    }

    private static void assertCardIsText(Browser browser, String where) {
        assertTrue(browser.find("#preview").getText().contains("<script>window.hit"), where);
        assertEquals(List.of(), browser.run(FOREIGN_IN_CARD), where);
        assertNothingRan(browser, where);
    }

    @Test
    void nothingRunsOfWhatAnAddressAsks(Browser browser) {
        for (String question : PayloadContent.questions()) {
            String asked = URLEncoder.encode(question, StandardCharsets.UTF_8).replace("+", "%20");
            browser.open(site.url("search.html?q=" + asked + "&kind=" + asked + "&standard=" + asked));
            browser.until("['done', 'none'].includes(document.getElementById('results').dataset.state)");
            assertNothingRan(browser, question);
            for (String address : List.of(
                    "search.html?q=" + asked,
                    CODE + "index-of-codes.html?q=" + asked,
                    "catalogue.html?q=" + asked + "&level=" + asked + "&category=" + asked,
                    "my-list.html?list=" + asked + "," + CODE + "K01," + CODE + asked,
                    CODE + "self-check.html#" + asked,
                    "compare.html?a=" + asked + "&b=" + asked + "#" + asked,
                    CODE + "K01.html#" + asked,
                    "XSS1234-001/index.html#" + asked)) {
                // Of another page than the one before: the same one, asked another fragment only, would not be loaded.
                browser.open(site.url(address));
                assertNothingRan(browser, address);
            }
        }
    }

    @Test
    void aComparisonShowsPayloadsAsText(Browser browser) {
        browser.open(site.url("compare.html?a=" + PayloadContent.CODE + "&b=ABC1234-001v1"));
        browser.until("document.querySelector('#compared:not([hidden]) #way-list li')");
        browser.run(STIR);
        assertTrue(browser.find("#compared").getText().contains("<script>window.hit"));
        assertNothingRan(browser, "comparison");
        browser.run("document.querySelector('#choose-a').value = ''");
        browser.find("#choose-a").sendKeys("onerror=");
        browser.until("document.querySelector('#found-a a')");
        assertNothingRan(browser, "choice");
    }

    @Test
    void nothingRunsOfHalfAnAddress(Browser browser) {
        for (String address : List.of(
                "search.html?q=%E0%A4%A",
                "catalogue.html?q=%E0%A4%A",
                "my-list.html?list=%E0%A4%A",
                CODE + "self-check.html#%E0%A4%A",
                "compare.html?a=%E0%A4%A&b=" + PayloadContent.CODE + "#%E0%A4%A",
                CODE + "index-of-codes.html?q=%zz",
                "XSS1234-001/index.html#%E0%A4%A")) {
            browser.open(site.url(address));
            assertNothingRan(browser, address);
        }
    }

    @Test
    void nothingRunsOfWhatIsTyped(Browser browser) {
        for (String question :
                List.of(PayloadContent.MARKER, "<script>window.hit=1</script>", "\"><img src=x onerror=1>")) {
            browser.open(site.url(CODE + "K01.html"));
            browser.press("/");
            browser.until("document.querySelector('dialog.search')?.open");
            browser.press(question);
            browser.until("document.querySelector('dialog [data-state=done], dialog [data-state=none]')");
            assertNothingRan(browser, question);
            for (String address : List.of("catalogue.html", CODE + "index-of-codes.html")) {
                browser.open(site.url(address));
                browser.find("main input[name=q]").sendKeys(question);
                assertNothingRan(browser, address);
            }
        }
    }

    @Test
    void aPayloadIsFoundAndShownAsText(Browser browser) {
        browser.open(site.url("search.html?q=onerror"));
        browser.until("document.getElementById('results').dataset.state === 'done'");
        assertTrue(browser.texts("#results > li").stream().anyMatch(text -> text.contains("onerror=\"window.hit")));
        assertNothingRan(browser, "results");
    }

    @Test
    void aScriptOfDataIsWholeScript(Browser browser) {
        BuiltSite built = SharedSites.payloads();
        List<String> scripts = built.addresses().stream()
                .filter(address -> address.endsWith(".js"))
                .toList();
        assertTrue(scripts.stream().anyMatch(script -> !script.startsWith("assets/")), scripts::toString);
        PageScript page = PageScript.blank(browser);
        scripts.forEach(script -> assertEquals("", page.faultOf(built.text(script)), script));
    }

    private static void assertNothingRan(Browser browser, String where) {
        assertEquals(List.of(), browser.run(BORN), where);
        browser.assertQuiet(site);
    }
}
