package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A maintainer's valid edit builds; a mistake leaves the old site as it was. */
class ContentEditTest {
    private static final String STANDARD_PAGES = "BHR1212-001v2/";
    private static final String STANDARD = "standards/" + STANDARD_PAGES;

    @TempDir
    private Path folder;

    private Path content;
    private Path output;

    @BeforeEach
    void copy() throws IOException {
        content = BuiltSite.copy(SampleContent.FROZEN, folder.resolve("content"));
        output = folder.resolve("site");
    }

    @Test
    void aNewSkillThatTheSourceHasTooIsPublished() throws IOException {
        edit(
                "competencies.yaml",
                text -> text.replace(
                        "  - code: S28\n    text: 內部稽核執行能力\n",
                        "  - code: S28\n    text: 內部稽核執行能力\n  - code: S29\n    text: 簡報技能\n"));
        edit("duties.yaml", text -> text.replaceFirst("skills: \\[S23, S16\\]", "skills: [S23, S16, S29]"));
        edit("source.txt", text -> {
            int last = text.lastIndexOf("S16 問題分析與解決能力") + "S16 問題分析與解決能力".length();
            return text.substring(0, last) + " S29 簡報技能" + text.substring(last);
        });
        BuiltSite site = build();
        assertEquals(
                "簡報技能",
                site.page("BHR1212-001v2/S29.html")
                        .selectFirst("[data-statement]")
                        .text());
        assertTrue(site.page("BHR1212-001v2/matrix.html").text().contains("S29"));
    }

    @Test
    void aRewordedStatementWithItsErratumIsPublishedCorrected() throws IOException {
        edit("duties.yaml", text -> text.replace("text: 接案評估表", "text: 接案評估報告表"));
        edit(
                "errata.yaml",
                text -> text + "  - code: O3.2.1\n    printed: 評估表\n    published: 評估報告表\n"
                        + "    status: corrected\n    reason: 測試。\n");
        BuiltSite site = build();
        assertEquals(
                "已更正",
                site.page("BHR1212-001v2/O3.2.1.html")
                        .selectFirst("h1 .erratum")
                        .text());
        assertTrue(site.page("BHR1212-001v2/errata.html").text().contains("評估報告表"));
    }

    @Test
    void oneTaskFewerIsOnePageFewer() throws IOException {
        edit("duties.yaml", text -> text.substring(0, text.indexOf("      - code: T6.3")));
        edit("competencies.yaml", text -> text.replaceFirst("  - code: K32\n    text: .*\n", ""));
        Files.delete(content.resolve(STANDARD + "source.txt"));
        BuiltSite site = build();
        assertTrue(
                site.pages().stream().noneMatch(page -> page.matches(".*(T6\\.3|O6\\.3\\.1|P6\\.3\\.1|K32)\\.html")));
    }

    @Test
    void aSupersededEditionLeadsToTheSameStatementInTheOneInForceWhereItIsHeld() throws IOException {
        Path newer = BuiltSite.copy(content.resolve(STANDARD), content.resolve("standards/BHR1212-001v5"));
        Files.delete(newer.resolve("source.txt"));
        for (String file : List.of("standard.yaml", "errata.yaml")) {
            Files.writeString(
                    newer.resolve(file),
                    Files.readString(newer.resolve(file))
                            .replaceFirst("(?m)^code: BHR1212-001v2", "code: BHR1212-001v5")
                            .replace("  - code: BHR1212-001v2\n    printed", "  - code: BHR1212-001v5\n    printed"));
        }
        BuiltSite site = build();
        Element banner = site.page(STANDARD_PAGES + "K19.html").selectFirst(".banner");
        assertEquals("../BHR1212-001v5/K19.html", banner.select("a").first().attr("href"));
        assertFalse(banner.text().contains("未收錄"), banner.text());
    }

    @Test
    void aMistakeLeavesTheOldSiteAsItWas() throws IOException {
        var before = build().files();
        edit("duties.yaml", text -> text.replace("knowledge: [K04]", "knowledge: [K04, K77]"));
        BuiltSite failed = BuiltSite.attempt(content, output);
        assertEquals(1, failed.result().exit());
        assertTrue(
                failed.result().err().contains("error[unknown-reference]"),
                failed.result().err());
        assertTrue(failed.result().err().contains("網站沒有更新，仍是上一次成功的內容。"));
        assertEquals(before, BuiltSite.files(output));
    }

    private BuiltSite build() {
        BuiltSite site = BuiltSite.attempt(content, output);
        assertEquals(0, site.result().exit(), site.result().err());
        return site;
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = content.resolve(STANDARD + file);
        String before = Files.readString(path);
        String after = change.apply(before);
        assertTrue(!after.equals(before), "the edit changes " + file);
        Files.writeString(path, after);
    }
}
