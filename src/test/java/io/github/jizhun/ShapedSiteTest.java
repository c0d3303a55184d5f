package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with a logo, colours, links, a footer and files of its own, and the same site without. */
class ShapedSiteTest {
    private static final Path SHAPE = Path.of("src/test/resources/broken/accepted--shape");
    private static final String STANDARD = "ABC1234-001v1/";

    @TempDir
    private static Path folder;

    private static Path content;
    private static BuiltSite plain;
    private static BuiltSite shaped;

    @BeforeAll
    static void build() throws IOException {
        plain = BuiltSite.of(
                TestContent.small(Files.createDirectory(folder.resolve("plain")))
                        .folder(),
                folder.resolve("plain"));
        TestContent own = TestContent.small(Files.createDirectory(folder.resolve("shaped")))
                .overlay(SHAPE)
                .with("pages/help.md", "# 求助\n\n找人問。\n")
                .with(
                        "standards/ABC1234-001v1/notes/K01.md",
                        "見 [表](<files/申請 表.pdf>) 與 ![章](../../../files/seal.webp)。\n");
        content = own.folder();
        shaped = BuiltSite.of(content, folder.resolve("shaped"));
    }

    @Test
    void theLogoTakesThePlaceOfTheMark() {
        assertEquals(0, plain.page(STANDARD + "K01.html").select("img.mark").size());
        assertEquals(
                2,
                plain.page(STANDARD + "K01.html")
                        .select(".bar svg.mark, .print-head svg.mark")
                        .size());
        Document page = shaped.page(STANDARD + "K01.html");
        assertEquals(0, page.select("svg.mark").size());
        Element logo = page.selectFirst(".bar .name img.mark");
        assertEquals(
                "../files/%E6%A8%99%E8%AA%8C.svg 72x24",
                logo.attr("src") + " " + logo.attr("width") + "x" + logo.attr("height"));
        assertEquals("", logo.attr("alt"), "the name stands beside it");
        assertTrue(Files.exists(shaped.folder().resolve("files/標誌.svg")));
    }

    @Test
    void browsersAndTelephonesHaveItsIcon() {
        assertEquals(
                List.of("icon assets/icon.svg image/svg+xml", "apple-touch-icon assets/touch-icon.png "),
                icons(plain.page("about.html")));
        assertEquals(
                List.of("icon files/icon.png image/png", "apple-touch-icon files/icon.png "),
                icons(shaped.page("about.html")));
    }

    private static List<String> icons(Document page) {
        return page.select("link[rel~=icon]").stream()
                .map(link -> link.attr("rel") + " " + link.attr("href") + " " + link.attr("type"))
                .toList();
    }

    @Test
    void onlyItsOwnStyleSheetHasTheAccent() throws IOException {
        String style = Files.readString(shaped.folder().resolve("assets/site.css"));
        String without = Files.readString(plain.folder().resolve("assets/site.css"));
        assertTrue(style.startsWith(without), "what was there stays");
        String own = style.substring(without.length());
        assertTrue(own.contains(":root{--link:#8a1f3d}"), own);
        assertTrue(own.contains("(prefers-color-scheme:dark){:root:not([data-theme=light]){--link:#ffcccc}}"), own);
        assertTrue(own.contains(":root[data-theme=dark]{--link:#ffcccc}"), own);
    }

    @Test
    void headerAndFooterHaveItsLinksAndLines() {
        Document page = shaped.page(STANDARD + "T1.1.html");
        assertEquals(
                List.of("勞動部 https://www.mol.gov.tw/", "申請表 ../files/%E7%94%B3%E8%AB%8B%20%E8%A1%A8.pdf"),
                page.select(".bar a.own").stream()
                        .map(ShapedSiteTest::described)
                        .toList());
        Element foot = page.selectFirst("footer");
        assertTrue(foot.text().contains("咖啡教育基金會 製作"), foot.text());
        List<String> links =
                foot.select("a").stream().map(ShapedSiteTest::described).toList();
        assertTrue(links.contains("來信 mailto:a@example.org"), links.toString());
        assertTrue(links.contains("勞動部 https://www.mol.gov.tw/"), "a small screen has it here: " + links);
    }

    private static String described(Element link) {
        return link.text() + " " + link.attr("href");
    }

    @Test
    void pagesStandInItsOrder() {
        assertEquals(
                List.of("關於本站", "求助"),
                shaped.page("about.html").select("footer a[href$=.html]").eachText());
    }

    @Test
    void noWorkbenchIsMadeOrLinkedThatItDoesNotOffer() throws IOException {
        List<String> workbenches = List.of("self-check.html", "course-coverage.html", "my-list.html");
        try (Stream<Path> files = Files.walk(shaped.folder())) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(workbenches::contains)
                            .toList());
        }
        for (String page : List.of("index.html", STANDARD + "index.html", STANDARD + "K01.html")) {
            assertEquals(
                    List.of(),
                    shaped.page(page).select("a[href]").eachAttr("href").stream()
                            .filter(href -> workbenches.stream().anyMatch(href::endsWith))
                            .toList(),
                    page);
            assertEquals(0, shaped.page(page).select(".to-list").size(), page);
        }
        assertFalse(plain.page(STANDARD + "index.html")
                .select("a[href$=self-check.html]")
                .isEmpty());
    }

    @Test
    void onlyTheDownloadsAreMadeThatItOffers() throws IOException {
        assertEquals(List.of("ABC1234-001v1.docx", "ABC1234-001v1.md"), offered(shaped));
        assertTrue(offered(plain).size() > 5, offered(plain).toString());
        assertFalse(Files.exists(folder.resolve("shaped/jizhun-site.zip")), "the site as an archive");
        assertTrue(Files.exists(folder.resolve("plain/jizhun-site.zip")));
        assertTrue(Files.exists(shaped.folder().resolve(STANDARD + "data/standard.json")), "programs need it");
        assertEquals(
                List.of("data/ABC1234-001v1.docx"),
                shaped.page(STANDARD + "downloads.html")
                        .select("a[href$=.docx], a[href$=.xlsx], a[href$=.odt], a[href$=.ods]")
                        .eachAttr("href"));
    }

    private static List<String> offered(BuiltSite site) throws IOException {
        try (Stream<Path> files = Files.list(site.folder().resolve(STANDARD + "data"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(docx|xlsx|odt|ods|md|jsonld)"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aPageLeadsToTheLineThatItIsWrittenOn() throws IOException {
        List<String> lines = Files.readAllLines(content.resolve("standards/ABC1234-001v1/competencies.yaml"));
        Document page = shaped.page(STANDARD + "K01.html");
        String edit = page.select("footer a[href*=/edit/]").attr("href");
        String written = edit.replaceFirst(".*#L", "");
        assertEquals("https://example.org/edit/content/standards/ABC1234-001v1/competencies.yaml#L" + written, edit);
        assertTrue(
                lines.get(Integer.parseInt(written) - 1)
                        .contains(page.selectFirst("[data-statement]").text()),
                lines.get(Integer.parseInt(written) - 1));
        assertEquals(
                "https://example.org/edit/content/pages/about.md#L1",
                shaped.page("about.html").select("footer a[href*=/edit/]").attr("href"));
        assertEquals(
                "https://example.org/edit/content/standards/ABC1234-001v1/duties.yaml#L1",
                shaped.page(STANDARD + "matrix.html")
                        .select("footer a[href*=/edit/]")
                        .attr("href"));
        assertEquals(
                0,
                shaped.page("search.html").select("footer a[href*=/edit/]").size(),
                "nobody wrote the page of the search");
    }

    @Test
    void aPictureHasItsSizeAndADocumentIsDescribed() {
        Element main = shaped.page("about.html").selectFirst("main");
        // The photograph lies in its file, and is shown upright.
        assertEquals(
                List.of(
                        "files/%E5%9C%96/a%20b.jpg 圖 30x40",
                        "files/%E5%9C%96/a%20b.jpg 又一張 30x40", "files/seal.webp 章 64x48"),
                main.select("img").stream()
                        .map(img -> img.attr("src") + " " + img.attr("alt") + " " + img.attr("width") + "x"
                                + img.attr("height"))
                        .toList());
        Element form = main.selectFirst("a[href$=.pdf]");
        assertEquals("files/%E7%94%B3%E8%AB%8B%20%E8%A1%A8.pdf", form.attr("href"));
        assertEquals("表（PDF 9 B）", form.text());
        Element note = shaped.page(STANDARD + "K01.html").selectFirst("#site-note");
        assertEquals(
                "../files/%E7%94%B3%E8%AB%8B%20%E8%A1%A8.pdf",
                note.selectFirst("a").attr("href"));
        assertEquals("../files/seal.webp", note.selectFirst("img").attr("src"));
    }

    @Test
    void aSharedLinkHasAPictureAndNeverItsTitleTwice() throws IOException {
        for (String page :
                List.of("T1.html", "T1.1.html", "P1.1.1.html", "O1.1.1.html", "K01.html", "S01.html", "A01.html")) {
            Document html = plain.page(STANDARD + page);
            Element heading = html.selectFirst("h1").clone();
            heading.select(".chip, .kind, .erratum").remove();
            String description = html.select("meta[property=og:description]").attr("content");
            // An indicator may hold its task's name.
            String own = description.replaceFirst("第一項指標：.*", "");
            assertFalse(heading.text().isBlank() || own.contains(heading.text()), description);
            assertTrue(
                    html.select("meta[property=og:title]")
                            .attr("content")
                            .contains(description.split("[。（]")[0]),
                    "the kind's word begins it: " + description);
            String image = html.select("meta[property=og:image]").attr("content");
            assertEquals("https://example.org/jizhun/" + STANDARD + "share.png", image);
            assertEquals("1200", html.select("meta[property=og:image:width]").attr("content"));
            assertEquals(
                    "summary_large_image",
                    html.select("meta[name=twitter:card]").attr("content"));
            assertTrue(
                    html.select("meta[property=og:image:alt]").attr("content").contains("ABC1234-001v1"));
        }
        assertTrue(plain.page(STANDARD + "K01.html")
                .select("meta[property=og:description]")
                .attr("content")
                .contains("T1.1"));
        byte[] own = Files.readAllBytes(shaped.folder().resolve(STANDARD + "share.png"));
        assertNotEquals(own.length, Files.size(plain.folder().resolve(STANDARD + "share.png")), "it has no mark");
        BuiltSite again = BuiltSite.of(content, folder.resolve("again"));
        assertArrayEquals(own, Files.readAllBytes(again.folder().resolve(STANDARD + "share.png")));
    }

    @Test
    void withoutAnAddressThereIsNoPicture() throws IOException {
        TestContent local = TestContent.small(Files.createDirectory(folder.resolve("local")));
        Path settings = local.folder().resolve("site.yaml");
        local.with("site.yaml", Files.readString(settings).replaceFirst("baseUrl: .*\n", ""));
        BuiltSite site = BuiltSite.of(local.folder(), folder.resolve("local"));
        assertEquals(
                0,
                site.page(STANDARD + "K01.html")
                        .select("meta[property=og:image]")
                        .size());
        assertFalse(Files.exists(site.folder().resolve(STANDARD + "share.png")));
    }
}
