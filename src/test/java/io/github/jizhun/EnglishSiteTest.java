package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site whose interface is English: the standard stays Chinese, and every word of it is marked as that. */
class EnglishSiteTest {
    private static final String CODE = "BHR1212-001v2/";
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\u3000-\\u30FF\\uFF00-\\uFFEF]");
    private static final List<String> READ_ATTRIBUTES = List.of("title", "aria-label", "placeholder", "alt", "content");

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = SharedSites.english();
    }

    @Test
    void itHasThePagesOfTheChineseSiteAndItsPublishedTexts() {
        BuiltSite chinese = SharedSites.frozen();
        assertEquals(chinese.addresses(), site.addresses());
        for (String page : site.pages()) {
            assertEquals("en", site.page(page).selectFirst("html").attr("lang"), page);
            assertEquals(statements(chinese, page), statements(site, page), page);
        }
    }

    @Test
    void everyChineseWordIsMarkedAsChinese() {
        assertEquals(List.of(), unmarked(site));
    }

    @ParameterizedTest
    @ValueSource(strings = {"irregular", "editions"})
    void everyChineseWordOfOtherStandardsIsMarkedAsChinese(String content, @TempDir Path other) throws IOException {
        Path folder = SampleContent.FROZEN.resolveSibling(content);
        assertEquals(List.of(), unmarked(BuiltSite.english(folder, other)));
    }

    @Test
    void nothingEnglishIsMarkedAsChinese() {
        List<String> marked = new ArrayList<>();
        for (String page : site.pages()) {
            for (Element element : site.page(page).select("[lang^=zh]")) {
                String words = element.wholeText() + element.attr("content") + element.attr("title");
                // What a script fills with a standard's own words is empty until then.
                if (!words.isEmpty() && !CHINESE.matcher(words).find()) {
                    marked.add(page + ": " + element.outerHtml());
                }
            }
        }
        assertEquals(List.of(), marked);
    }

    @Test
    void theScriptsSpeakEnglish() {
        String words = site.text("assets/words.js");
        assertTrue(words.contains("\"search.found\": \"{0} {0|result|results}\""), words);
        assertEquals(0, CHINESE.matcher(words).results().count(), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T3.2 評估專案承接可行性 | Task | 培訓專案主管人員 BHR1212-001v2 (superseded)"})
    void titlesBeginWithTheCode(String title) {
        assertEquals(title, site.page(CODE + "T3.2.html").title());
    }

    @Test
    void numbersHaveTheirPlurals() {
        assertEquals(
                "4 tasks, 5 work outputs, 7 behavioral indicators",
                site.page(CODE + "T3.html").selectFirst(".sum").text());
        assertTrue(
                site.page(CODE + "K19.html").selectFirst("#needed-by h2").text().matches("Needed by \\d+ tasks"));
        assertTrue(site.page(CODE + "T3.2.html").select(".more").eachText().contains("1 other task"));
    }

    private static List<String> statements(BuiltSite site, String page) {
        return site.page(page).select("[data-statement]").stream()
                .map(Element::wholeText)
                .toList();
    }

    private static List<String> unmarked(BuiltSite site) {
        List<String> unmarked = new ArrayList<>();
        for (String page : site.pages()) {
            for (Element element : site.page(page).getAllElements()) {
                Stream.concat(
                                element.textNodes().stream().map(TextNode::getWholeText),
                                READ_ATTRIBUTES.stream().map(element::attr))
                        .filter(words -> CHINESE.matcher(words).find())
                        .filter(words -> !language(element).equals("zh-Hant-TW"))
                        .forEach(words -> unmarked.add(page + " " + element.cssSelector() + ": " + words.strip()));
            }
        }
        return unmarked;
    }

    private static String language(Element element) {
        return element.closest("[lang]").attr("lang");
    }
}
