package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.site.SitePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published address never dies: what a maintainer is reported, and what stands there afterwards. */
class PublishedAddressesTest {
    private static final String V3 = "standards/DEF5678-002v3/";

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copyContent() throws IOException {
        content = BuiltSite.copy(SampleContent.EDITIONS, folder.resolve("content"));
    }

    @Test
    void theCommandListsEveryPageAndAddsOnlyNewOnes() throws IOException {
        assertEquals(0, addresses().exit());
        List<String> listed = listed();
        assertEquals(List.copyOf(SitePages.of(SampleContent.catalogue(SampleContent.EDITIONS))), listed);
        byte[] before = Files.readAllBytes(content.resolve("addresses.txt"));
        assertTrue(addresses().out().contains("新增 0 個網址，共 " + listed.size() + " 個"));
        assertEquals(new String(before), Files.readString(content.resolve("addresses.txt")));
        assertEquals(0, build().result().exit());
    }

    @Test
    void aNewStatementIsOneWarningThatNamesTheCommand() throws IOException {
        addresses();
        edit("competencies.yaml", "skills:", "  - {code: K07, text: 館藏淘汰原則}\nskills:");
        edit("duties.yaml", "knowledge: [K06]", "knowledge: [K06, K07]");
        BuiltSite site = build();
        assertEquals(0, site.result().exit(), site.result().err());
        assertEquals(
                1,
                site.result().err().split("warning\\[", -1).length - 1,
                site.result().err());
        assertTrue(site.result().err().contains("java -jar target/jizhun.jar addresses"));
        assertEquals(0, addresses().exit());
        assertTrue(listed().contains("DEF5678-002v3/K07.html"));
        assertFalse(build().result().err().contains("warning["));
    }

    @Test
    void aStatementThatVanishesFailsWithTheEntryToWrite() throws IOException {
        addresses();
        removeK06();
        BuiltSite.Run check = BuiltSite.run("check", "--content", content.toString());
        assertEquals(1, check.exit());
        int line = listed().indexOf("DEF5678-002v3/K06.html") + 3;
        assertTrue(check.err().contains("addresses.txt:" + line + ":1: error[retired-missing]: K06 "), check.err());
        assertTrue(check.err().contains("- address: DEF5678-002v3/K06.html"), check.err());
        assertEquals(1, addresses().exit(), "the command does not hide the mistake");
        assertTrue(listed().contains("DEF5678-002v3/K06.html"));
    }

    @Test
    void aRetiredAddressKeepsAPageThatSaysWhereToGoAndLeavesTheSearch() throws IOException {
        addresses();
        removeK06();
        Files.writeString(content.resolve("retired.yaml"), """
                retired:
                  - address: DEF5678-002v3/K06.html
                    date: 2026-05-01
                    reason: 與參考資源合併。
                    replacedBy: DEF5678-002v3/K04.html
                """);
        BuiltSite site = build();
        assertEquals(0, site.result().exit(), site.result().err());
        assertFalse(site.result().err().contains("warning["), site.result().err());
        var page = site.page("DEF5678-002v3/K06.html");
        assertEquals("K06 已停用", page.selectFirst("h1").text());
        assertTrue(page.selectFirst("main").text().contains("自 2026-05-01 起停用"));
        assertTrue(page.selectFirst("main").text().contains("與參考資源合併。"));
        assertEquals("K04.html", page.selectFirst("#successor a").attr("href"));
        assertEquals("noindex", page.selectFirst("meta[name=robots]").attr("content"));
        assertFalse(site.text("sitemap.xml").contains("v3/K06.html"));
        assertEquals(
                "../DEF5678-002v3/K06.html",
                site.page("DEF5678-002/index.html").selectFirst("#K06 a").attr("href"));
        BuiltSite.Run found = BuiltSite.run("search", "--content", content.toString(), "K06");
        assertFalse(found.out().lines().anyMatch(hit -> hit.startsWith("DEF5678-002v3\tK06")), found.out());
    }

    @Test
    void anEditionThatIsTakenAwayIsOneMistakeAndOneEntryRetiresIt() throws IOException {
        addresses();
        int pages = (int) listed().stream()
                .filter(address -> address.startsWith("DEF5678-002v1/"))
                .count();
        for (String file :
                BuiltSite.files(content.resolve("standards/DEF5678-002v1")).keySet()) {
            Files.delete(content.resolve("standards/DEF5678-002v1").resolve(file));
        }
        Files.delete(content.resolve("standards/DEF5678-002v1"));
        String reported = build().result().err();
        assertTrue(reported.contains("- address: DEF5678-002v1/\n"), reported);
        // The comparisons with it go, too; each is a page of an edition that stays.
        assertEquals(3, reported.split("error\\[retired-missing", -1).length - 1, reported);
        Files.writeString(content.resolve("retired.yaml"), """
                retired:
                  - {address: DEF5678-002v1/, date: 2026-05-01, reason: 本站不再收錄。}
                  - {address: DEF5678-002v2/changes-from-v1.html, date: 2026-05-01, reason: 本站不再收錄。}
                  - {address: DEF5678-002v3/changes-from-v1.html, date: 2026-05-01, reason: 本站不再收錄。}
                """);
        BuiltSite site = build();
        assertEquals(0, site.result().exit(), site.result().err());
        assertEquals(
                pages,
                site.pages().stream()
                        .filter(address -> address.startsWith("DEF5678-002v1/"))
                        .filter(address ->
                                site.page(address).selectFirst("h1").text().endsWith("已停用"))
                        .count());
    }

    @Test
    void aBuildWritesNothingIntoTheContent() throws IOException {
        Map<String, String> before = BuiltSite.files(content);
        assertEquals(0, build().result().exit());
        assertEquals(before, BuiltSite.files(content));
        assertFalse(Files.exists(content.resolve("addresses.txt")), "a site need not keep a list");
    }

    private BuiltSite build() {
        return BuiltSite.attempt(content, folder.resolve("site"));
    }

    private BuiltSite.Run addresses() {
        return BuiltSite.run("addresses", "--content", content.toString());
    }

    private List<String> listed() throws IOException {
        return Files.readAllLines(content.resolve("addresses.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private void removeK06() throws IOException {
        edit("competencies.yaml", "  - {code: K06, text: 兒童發展理論}\n", "");
        edit("duties.yaml", "knowledge: [K06]", "knowledge: [K04]");
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(content.resolve(V3 + file));
        assertTrue(text.contains(from), from);
        Files.writeString(content.resolve(V3 + file), text.replace(from, to));
    }
}
