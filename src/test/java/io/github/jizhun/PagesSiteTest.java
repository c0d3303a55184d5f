package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of hand-written pages alone, some in folders. */
class PagesSiteTest {
    @TempDir
    private static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        write(content.resolve("site.yaml"), "title: 手冊\ntagline: 給編輯的人。\nlanguage: zh-Hant-TW\nnotice: 測試。\n");
        write(content.resolve("pages/begin.md"), "# 開始\n\n先看**這裡**。\n\n再看[匯入](guides/import.html#步驟)。\n");
        write(content.resolve("pages/guides.md"), "# 做法\n\n一件事一頁。\n");
        write(content.resolve("pages/guides/import.md"), "# 匯入\n\n從 `.docx` 匯入。\n\n## 步驟\n\n看[開始](begin.html)。\n");
        write(content.resolve("pages/loose/alone.md"), "# 沒有上層\n");
        site = BuiltSite.of(content, folder);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void homeListsThePagesThatNoOtherPageIsAbove() {
        assertTrue(
                site.result().err().startsWith("檢查結果：沒有錯誤，也沒有警告。"),
                site.result().err());
        Document home = site.page("index.html");
        assertEquals("手冊", home.title());
        assertEquals(List.of("開始", "做法", "沒有上層"), home.select(".cards h2").eachText());
        assertEquals(List.of("先看這裡。", "一件事一頁。"), home.select(".cards p").eachText());
        assertTrue(home.selectFirst("form.find") != null);
    }

    @Test
    void pageInAFolderIsReachedFromThePageAboveIt() {
        Document page = site.page("guides/import.html");
        assertEquals(
                List.of("../index.html", "../guides.html"),
                page.select(".trail a").eachAttr("href"));
        assertEquals(List.of("../begin.html"), page.select(".article a").eachAttr("href"));
        List<String> offered = site.page("begin.html").select("header nav a").eachText();
        assertEquals(List.of("開始", "做法"), offered);
        assertEquals(
                List.of("index.html"),
                site.page("loose/alone.html").select(".trail a").stream()
                        .map(link -> link.attr("href").replaceFirst("^\\.\\./", ""))
                        .toList());
    }

    @Test
    void pagesAreFound() {
        BuiltSite.Run found = BuiltSite.run(
                "search",
                "docx",
                "--content",
                folder.resolve("content").toString(),
                "--output",
                site.folder().toString());
        assertEquals("\t\t匯入\n", found.out());
        assertFalse(site.pages().contains("catalogue.html"));
    }

    @Test
    void emptyFolderOfStandardsIsNoSiteOfPages(@TempDir Path other) throws IOException {
        Path content = BuiltSite.copy(folder.resolve("content"), other.resolve("content"));
        Files.createDirectory(content.resolve("standards"));
        BuiltSite.Run check = BuiltSite.run(
                "check",
                "--content",
                content.toString(),
                "--output",
                other.resolve("site").toString());
        assertEquals(1, check.exit());
        assertTrue(check.err().contains("error[missing-file]"), check.err());
    }
}
