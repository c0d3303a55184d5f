package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standards in the forms that real documents have, published together. */
class FormsTest {
    @TempDir
    private static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.of(BuiltSite.copy(SampleContent.FORMS, folder.resolve("content")), folder);
    }

    @Test
    void levelsOfRowsAreShownTogether() throws IOException {
        assertTrue(text("TEA0001-001v1/T1.1.html").contains("3、4、5"));
        assertTrue(text("TEA0001-001v1/index.html").contains("3（初）"));
        JsonNode standard = json("TEA0001-001v1");
        JsonNode task = standard.at("/duties/0/tasks/0");
        assertTrue(task.get("level").isNull());
        assertEquals("[3]", task.at("/groups/0/levels").toString());
        assertEquals("[4,5]", task.at("/groups/1/levels").toString());
        assertEquals("[3,4]", standard.at("/duties/0/tasks/1/groups/0/levels").toString());
        assertEquals(3, standard.get("level").asInt());
        assertEquals("3（初）", standard.get("levelText").asText());
        assertTrue(standard.at("/editions/0/date").isNull());
        assertEquals(2, standard.get("schemaVersion").asInt());
    }

    @Test
    void marksLeadToTheirNotesAndBack() throws IOException {
        assertEquals(
                List.of("P1.1.1.html#note-1"),
                site.page("TEA0001-001v1/P1.1.1.html")
                        .select("[data-statement] a.note")
                        .eachAttr("href"));
        assertEquals(
                "依茶葉特性選擇水溫【註１】",
                site.page("TEA0001-001v1/P1.1.1.html")
                        .selectFirst("[data-statement]")
                        .text());
        assertTrue(site.page("TEA0001-001v1/P1.1.1.html")
                .selectFirst("#note-1")
                .text()
                .contains("焙火分輕、中、重三種。"));
        assertEquals(
                List.of("P1.1.1.html"),
                site.page("TEA0001-001v1/index.html")
                        .select("#note-1 a.mention")
                        .eachAttr("href"));
        assertEquals(
                "泡茶用的桌面與器具。",
                site.page("TEA0001-001v1/P1.1.2.html")
                        .selectFirst("#note-line-3 dd")
                        .text());
        JsonNode notes = json("TEA0001-001v1").get("notes");
        assertEquals("註1", notes.at("/0/mark").asText());
        assertEquals("焙火分輕、中、重三種。", notes.at("/0/more/0").asText());
        assertEquals("紀錄表：由店家自訂。", notes.at("/1/text").asText());
        assertTrue(notes.at("/3/mark").isNull());
    }

    @Test
    void lettersAndFurtherLayersHavePages() throws IOException {
        assertTrue(text("TEA0002-001v1/T2a.1.html").contains("P2a.1.1"));
        assertTrue(text("TEA0002-001v1/T1.1.2.html").contains("O1.1.2.1"));
        assertEquals("4級以上", json("TEA0002-001v1").get("levelText").asText());
        assertTrue(json("TEA0002-001v1").at("/classification/industries/4/code").isNull());
    }

    @Test
    void aDutyWithoutTasksHasRowsOfItsOwn() throws IOException {
        assertEquals(
                List.of("P1.1.html"),
                site.page("TEA0003-001v1/T1.html")
                        .select("[data-relation=indicators] a")
                        .eachAttr("href"));
        assertEquals(
                List.of("T1.html"),
                site.page("TEA0003-001v1/K01.html")
                        .select("[data-relation=needed-by] a.row")
                        .eachAttr("href"));
        JsonNode duty = json("TEA0003-001v1").at("/duties/0");
        assertEquals("[]", duty.get("tasks").toString());
        assertEquals("O1.1", duty.at("/groups/0/outputs/0/code").asText());
    }

    @Test
    void eachTaskOfASharedRowHasWhatBearsItsNumber() throws IOException {
        for (String task : List.of("1.1", "1.2", "1.3")) {
            assertEquals(
                    List.of("P" + task + ".1.html"),
                    site.page("TEA0004-001v1/T" + task + ".html")
                            .select("[data-relation=indicators] a")
                            .eachAttr("href"));
        }
        assertEquals(
                "[\"K01\",\"K02\"]",
                json("TEA0004-001v1").at("/duties/0/tasks/2/groups/0/knowledge").toString());
    }

    @Test
    void wronglyPrintedCodesArePublishedByTheirErrata() throws IOException {
        for (String code : List.of("T1.1", "O1.1.1", "O1.2.1", "O3.7.1", "P1.2.1", "K01", "K02", "S01")) {
            assertFalse(site.page("TEA0005-001v1/" + code + ".html")
                    .select(".erratum")
                    .isEmpty());
        }
        assertEquals(
                List.of("K01.html", "K02.html", "S01.html"),
                site.page("TEA0005-001v1/T1.1.html")
                        .select("[data-relation=needs] a.row")
                        .eachAttr("href"));
    }

    @Test
    void severalCodesOfAClassStayAsPrintedAndAreSingleInLinkedData() throws IOException {
        assertEquals(
                "1234／5678",
                json("TEA0003-001v1").at("/classification/occupations/0/code").asText());
        assertTrue(text("TEA0003-001v1/index.html").contains("1234／5678"));
        String linked = site.text("TEA0003-001v1/data/schema-org.jsonld");
        assertTrue(linked.matches("(?s).*\"codeValue\" *: *\"1234\".*\"codeValue\" *: *\"5678\".*"));
    }

    @Test
    void anErratumOfOnePlaceNamesIt() throws IOException {
        assertEquals(
                List.of("K01.html", "T1.1.html"),
                site.page("TEA0007-001v1/errata.html")
                        .select("table.errata th[scope=row] a")
                        .eachAttr("href"));
    }

    @Test
    void aLocalCodeSaysWhatIsPrinted() throws IOException {
        assertTrue(text("XTEAHOUSE-001v1/index.html").contains("文件印的代碼是 TEAH-01"));
        assertEquals("TEAH-01", json("XTEAHOUSE-001v1").get("printedCode").asText());
        assertTrue(text("XTEAHOUSE-001v1/index.html").contains("文件未印日期"));
    }

    @Test
    void competenciesWithoutCodesAreAnchors() throws IOException {
        JsonNode standard = json("XTEAHOUSE-001v1");
        assertTrue(standard.at("/knowledge/0/code").isNull());
        assertEquals("k1", standard.at("/knowledge/0/id").asText());
        assertEquals(
                "[\"s1\"]", standard.at("/duties/0/tasks/0/groups/0/skills").toString());
        assertTrue(text("XTEAHOUSE-001v1/T1.1.html").contains("水質與水溫"));
        assertEquals(
                "茶葉分類",
                site.page("XTEAHOUSE-001v1/index.html").selectFirst("#k1 .text").text());
    }

    private static String text(String page) {
        return site.page(page).text();
    }

    private static JsonNode json(String code) throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(site.folder().resolve(code).resolve("data/standard.json")));
    }
}
