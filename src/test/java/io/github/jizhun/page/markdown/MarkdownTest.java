package io.github.jizhun.page.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.SiteLanguage;
import io.github.jizhun.page.RenderedSite;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.frame.FrameFactory;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.view.StandardView;
import io.github.jizhun.view.StandardViews;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final LinkedCatalogue ONE = RenderedSite.FROZEN;
    private static final LinkedCatalogue SEVERAL = RenderedSite.IRREGULAR;
    private static final Labels WORDS = words();

    @Test
    void aCodeInRunningTextLinksToItsPage() {
        Element link = page(ONE, "看 K19 與 T3.2。").expectFirst("a");
        assertEquals("BHR1212-001v2/K19.html", link.attr("href"));
        assertEquals("K19", link.text());
        assertEquals(
                List.of("K19", "T3.2"), page(ONE, "看 K19 與 T3.2。").select("a").eachText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"## K19 的標題", "[看 K19](about.html)", "代碼 `K19`", "    K19", "K99 不存在", "BHR9999-001v1/K01"})
    void aCodeElsewhereStaysText(String markdown) {
        assertTrue(page(ONE, markdown).select("a.mention").isEmpty());
    }

    @Test
    void aTermLinksItselfOnceOnAPage() {
        assertEquals(
                "BHR1212-001v2/glossary/stakeholder.html",
                page(ONE, "利益關係人很多。\n\n利益關係人不同。").select("a.auto").eachAttr("href").stream()
                        .reduce((left, right) -> left + " " + right)
                        .orElse(""));
    }

    @Test
    void amongSeveralStandardsACodeNeedsItsStandard() {
        Element page = page(SEVERAL, "K003 不連，MEM3115-004v12/K003 連，ICT2512-118v1 也連。");
        assertEquals(
                List.of("MEM3115-004v12/K003.html", "ICT2512-118v1/index.html"),
                page.select("a").eachAttr("href"));
    }

    @Test
    void addressesOfTheSiteAreRelativeToThePage() {
        String markdown = "[表](MEM3115-004v12/matrix.html#K003) [外](https://example.org/a) [下](#x) [信](mailto:a@b.tw)";
        assertEquals(
                List.of("matrix.html#K003", "https://example.org/a", "#x", "mailto:a@b.tw"),
                note(markdown).select("a").eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[點](javascript:alert(1))",
                "[點](JaVaScRiPt:alert(1))",
                "[點](data:text/html,x)",
                "<javascript:alert(1)>",
                "[點](vbscript:x)"
            })
    void anUnsafeLinkIsNoLink(String markdown) {
        assertTrue(page(ONE, markdown).select("a, [href]").isEmpty());
    }

    @Test
    void rawHtmlIsShownAsText() {
        Element page = page(ONE, "a <b onclick=x>粗</b>\n\n<script>alert(1)</script>\n");
        assertTrue(page.select("b, script").isEmpty());
        assertTrue(page.text().contains("<script>alert(1)</script>"));
    }

    @ParameterizedTest
    @CsvSource({
        "學習者\\n可以看, 學習者可以看",
        "結束。\\n開始, 結束。開始",
        "用 Excel\\n開啟, 用 Excel 開啟",
        "**學習**\\n者, 學習者",
        "two\\nwords, two words"
    })
    void aLineBreakBetweenHanCharactersIsNoSpace(String markdown, String shown) {
        assertEquals(shown, page(ONE, markdown.replace("\\n", "\n")).text());
    }

    @Test
    void aTermBrokenOverTwoLinesIsFound() {
        assertEquals("利益關係人", page(ONE, "所有利益\n關係人都").expectFirst("a.auto").text());
    }

    @ParameterizedTest
    @CsvSource({
        "**「重點」**說明, 「重點」",
        "這是**「重點」**說明, 「重點」",
        "**說明：**文字, 說明：",
        "他說：**重點**在此, 重點",
        "前**（注）**後, （注）",
        "**注意：**K19 要先學, 注意：",
        "**步驟。**1 開始, 步驟。",
        "**（一）**A 組, （一）",
        "X9**「重點」**說明, 「重點」",
        "共 3**（三）**次, （三）",
        "注意：**X9**。, X9",
        "**重點:**說明, 重點:",
        "說明**(注)**文字, (注)"
    })
    void emphasisWorksBesideChinesePunctuation(String markdown, String strong) {
        Element page = page(ONE, markdown);
        assertEquals(strong, page.expectFirst("strong").text());
        assertFalse(page.text().contains("*"));
        assertTrue(page.text().chars().noneMatch(c -> c == 0xE000));
    }

    @Test
    void asterisksInCodeStayAsWritten() {
        assertEquals("「甲」**乙", page(ONE, "`「甲」**乙`").expectFirst("code").text());
    }

    @Test
    void theFirstHeadingIsThePagesTitleAndTheNextAreItsSections() {
        Markdown markdown = new Markdown(WORDS);
        Article article = markdown.page(prose("# 關於 **本站**\n\n一段話。\n\n## 給 誰\n\n## 給 誰\n"));
        assertEquals("關於 本站", article.title());
        assertEquals("一段話。", article.summary());
        assertEquals(
                List.of("給-誰", "給-誰-2"),
                article.sections().stream().map(Article.Section::id).toList());
        Element body = body(markdown, ONE, article);
        assertTrue(body.select("h1").isEmpty());
        assertEquals(List.of("給-誰", "給-誰-2"), body.select("h2").eachAttr("id"));
    }

    @Test
    void anAnchorHoldsNoSignThatMeansSomethingInAnAddress() {
        Article article = new Markdown(WORDS).page(prose("# 甲\n\n## 100% 與 C\\\\D（#1）\n\n## ?\n\n## %\n"));
        assertEquals(
                List.of("100-與-CD（1）", "section", "section-2"),
                article.sections().stream().map(Article.Section::id).toList());
    }

    @Test
    void aTableScrollsInItsOwnFrame() {
        Element page = page(ONE, "| 甲 | 乙 |\n| --- | --: |\n| K19 | 1 |\n");
        Element frame = page.expectFirst("div.scroll");
        assertEquals("0", frame.attr("tabindex"));
        assertEquals(2, frame.select("table th[scope=col]").size());
        assertEquals("to-right", frame.expectFirst("td:last-child").className());
        assertEquals("K19", frame.expectFirst("td a").text());
    }

    @Test
    void aNotesCodesAreThoseOfItsStandard() {
        Element note = note("先讀 P2.1.1 與 **K003**。\n\n## 小標\n\n- 見 MEM3115-004v12/T2.2，不連自己 T2.1");
        assertEquals(
                List.of("P2.1.1.html", "K003.html", "T2.2.html"),
                note.select("a").eachAttr("href"));
        assertEquals("小標", note.expectFirst("h3").text());
    }

    @Test
    void theTextOfAPageSurvives() {
        assertEquals("A&B <C> \"D\"", page(ONE, "A&B \\<C\\> \"D\"").text());
    }

    private static Element page(LinkedCatalogue catalogue, String markdown) {
        Markdown reader = new Markdown(WORDS);
        return body(reader, catalogue, reader.page(prose(markdown)));
    }

    private static Element body(Markdown reader, LinkedCatalogue catalogue, Article article) {
        StandardViews views = new StandardViews(catalogue, Editions.of(catalogue), Optional.empty());
        Frame frame = new FrameFactory(views.site(), WORDS).ofSite("about.html", "", "", List.of());
        List<LinkedStandard> standards = catalogue.standards();
        Optional<LinkedStandard> only = standards.size() == 1 ? Optional.of(standards.get(0)) : Optional.empty();
        return Jsoup.parseBodyFragment(reader.body(article, only, views.addresses(), views.files(), frame)
                        .html()
                        .toString())
                .body();
    }

    private static Element note(String markdown) {
        LinkedStandard standard = SEVERAL.standard("MEM3115-004v12").orElseThrow();
        StandardView view = new StandardViews(SEVERAL, Editions.of(SEVERAL), Optional.empty()).of(standard);
        Frame frame = new FrameFactory(view.site(), WORDS)
                .standards()
                .ofStandard(view, standard.code() + "/T2.1.html", "", "", List.of());
        return Jsoup.parseBodyFragment(new Markdown(WORDS)
                        .note(view, prose(markdown), frame)
                        .html()
                        .toString())
                .body();
    }

    private static Prose prose(String markdown) {
        return new Prose("about", SiteLanguage.CHINESE.tag(), markdown, Position.startOf("content/pages/about.md"));
    }

    private static Labels words() {
        return Labels.read(
                        TemplateFiles.of(Path.of("site-templates"), "site-templates"), "zh-Hant-TW", new Diagnostics())
                .orElseThrow();
    }
}
