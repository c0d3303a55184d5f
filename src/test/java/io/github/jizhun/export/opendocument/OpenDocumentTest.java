package io.github.jizhun.export.opendocument;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.export.OpenDocument;
import io.github.jizhun.export.Samples;
import io.github.jizhun.export.document.StandardDocument;
import io.github.jizhun.export.workbook.CoursePlan;
import io.github.jizhun.export.workbook.StandardWorkbook;
import io.github.jizhun.export.workbook.Tab;
import io.github.jizhun.export.workbook.Workbook;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The OpenDocument files: valid, and with exactly what the model has. */
class OpenDocumentTest {
    private static final Site SITE = ExportedFiles.site(Optional.empty());

    @TestFactory
    Stream<DynamicTest> eachFileIsAValidPackage() {
        OpenDocumentSchemas schemas = new OpenDocumentSchemas();
        return each((standard, files) -> {
            Set<String> office = new TreeSet<>();
            for (String address : files.addresses()) {
                if (address.matches(".*\\.(ods|odt)")) {
                    office.add(address.replace(".ods", ".xlsx").replace(".odt", ".docx"));
                    OpenDocument file = OpenDocument.read(files.bytes(address));
                    assertEquals(
                            "application/vnd.oasis.opendocument." + (address.endsWith("s") ? "spreadsheet" : "text"),
                            file.text("mimetype"));
                    assertEquals("mimetype", file.parts().keySet().iterator().next(), "the first part");
                    assertEquals(List.of("mimetype"), file.stored());
                    Set<String> listed = new TreeSet<>(file.xml("META-INF/manifest.xml")
                            .select("manifest|file-entry")
                            .eachAttr("manifest:full-path"));
                    listed.addAll(List.of("mimetype", "META-INF/manifest.xml"));
                    listed.remove("/");
                    assertEquals(new TreeSet<>(file.parts().keySet()), listed);
                    for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
                        if (part.getKey().endsWith(".xml")) {
                            assertEquals(
                                    List.of(), schemas.faults(part.getKey(), part.getValue()), address + part.getKey());
                        }
                    }
                }
            }
            // Beside each file for Excel and Word one of these.
            assertEquals(
                    new TreeSet<>(files.addresses().stream()
                            .filter(address -> address.matches(".*\\.(xlsx|docx)"))
                            .toList()),
                    office);
        });
    }

    @Test
    void theSchemaFindsWhatIsWrong() throws Exception {
        OpenDocument file = OpenDocument.read(ods("course-plan"));
        assertEquals(
                1,
                new OpenDocumentSchemas()
                        .faults(
                                "content.xml",
                                file.text("content.xml")
                                        .replaceFirst("table:protected=\"true\"", "table:protected=\"perhaps\"")
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .size());
    }

    @TestFactory
    Stream<DynamicTest> spreadsheetsHoldTheCellsOfTheirWorkbooks() {
        return each((standard, files) -> {
            for (Map.Entry<String, Workbook> each : Map.of(
                            standard.code(),
                            StandardWorkbook.of(standard, SITE),
                            "course-plan",
                            CoursePlan.of(standard, SITE))
                    .entrySet()) {
                OpenDocument file = OpenDocument.read(files.bytes(standard.code() + "/data/" + each.getKey() + ".ods"));
                Map<String, List<List<String>>> sheets = file.sheets();
                assertEquals(cells(each.getValue()), sheets);
                assertEquals(
                        each.getValue().tabs().size(),
                        file.xml("content.xml")
                                .select("table|table > table|table-header-rows > table|table-row")
                                .size());
            }
        });
    }

    private static Map<String, List<List<String>>> cells(Workbook workbook) {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        for (Tab tab : workbook.tabs()) {
            sheets.put(
                    tab.name(),
                    tab.rows().stream()
                            .map(row -> OpenDocument.trimmed(
                                    row.stream().map(String::valueOf).toList(), ""))
                            .toList());
        }
        return sheets;
    }

    @TestFactory
    Stream<DynamicTest> textsHoldTheBlocksOfTheirDocuments() {
        return each((standard, files) -> {
            StandardDocument document = new StandardDocument(standard, SITE);
            List<String> expected = DocumentLines.of(document.whole());
            Document content = OpenDocument.read(files.bytes(standard.code() + "/data/" + standard.code() + ".odt"))
                    .xml("content.xml");
            assertEquals(
                    expected,
                    content.select("text|h, text|p").stream()
                            .filter(line -> line.closest("text|table-of-content") == null)
                            .map(OpenDocument::shown)
                            .filter(line -> !line.isEmpty())
                            .toList());
            assertEquals(
                    content.select("table|table").size(),
                    content.select("table|table > table|table-header-rows").size());
            assertTrue(content.select("text|h[text:outline-level=1]").size() > 1);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        return each((standard, files) -> {
            for (String address : files.addresses().stream()
                    .filter(address -> address.endsWith(".odt"))
                    .toList()) {
                Document content = OpenDocument.read(files.bytes(address)).xml("content.xml");
                List<String> bookmarks = content.select("text|bookmark").eachAttr("text:name");
                assertEquals(Set.copyOf(bookmarks).size(), bookmarks.size(), "each name once in " + address);
                for (Element link : content.select("text|a")) {
                    String target = link.attr("xlink:href");
                    assertTrue(
                            target.matches("https?://.*") || bookmarks.contains(target.replaceFirst("#", "")),
                            address + target);
                }
            }
            Document whole = OpenDocument.read(files.bytes(standard.code() + "/data/" + standard.code() + ".odt"))
                    .xml("content.xml");
            assertEquals(
                    whole.select("text|h").size(),
                    whole.select("text|table-of-content text|a").size(),
                    "a line of the contents for each heading");
        });
    }

    @Test
    void aPlanOffersChoicesProtectsFormulasAndColoursResults() throws IOException {
        OpenDocument file = OpenDocument.read(ods("course-plan"));
        Document content = file.xml("content.xml");
        assertEquals(
                List.of("true", "true", "false", "true", "true", "true", "true"),
                content.select("table|table").eachAttr("table:protected"));
        assertEquals(
                "of:cell-content-is-in-list(\"授\";\"評\";\"授評\";\"不\")",
                content.select("table|content-validation").last().attr("table:condition"));
        Element coverage = content.select("table|table[table:name=涵蓋]").first();
        Element mark = coverage.select("table|table-row")
                .get(1)
                .select("table|table-cell")
                .get(5);
        assertEquals("Open", mark.attr("table:style-name"));
        assertEquals("rule8", mark.attr("table:content-validation-name"));
        assertEquals(8, content.select("table|content-validation").size());
        Element result = content.select("table|table[table:name=檢核] table|table-row")
                .get(1)
                .select("table|table-cell")
                .last();
        Element style = content.select("style|style[style:name=" + result.attr("table:style-name") + "]")
                .first();
        assertEquals("protected", style.select("style|table-cell-properties").attr("style:cell-protect"));
        assertEquals(
                "is-true-formula(OR([.$G2]=\"標示矛盾\";[.$G2]=\"不納入但未填理由\";[.$G2]=\"列已刪除\"))",
                style.select("style|map").first().attr("style:condition"));
        assertEquals("尚未涵蓋", OpenDocument.shown(result));
    }

    @Test
    void propertiesHaveTheDayOfTheEditionInsteadOfAClock() throws IOException {
        for (String name : List.of("BHR1212-001v2.ods", "BHR1212-001v2.odt", "course-plan.ods")) {
            Document meta = OpenDocument.read(
                            ExportedFiles.of(SampleContent.frozen()).bytes("BHR1212-001v2/data/" + name))
                    .xml("meta.xml");
            assertEquals(
                    meta.select("meta|creation-date").text(),
                    meta.select("dc|date").text());
            assertTrue(meta.select("dc|date").text().matches("20\\d\\d-\\d\\d-\\d\\dT00:00:00Z"), meta.text());
        }
    }

    @Test
    void theSameStandardGivesTheSameBytes() {
        for (String name : List.of("BHR1212-001v2.ods", "BHR1212-001v2.odt", "course-plan.ods")) {
            String address = "BHR1212-001v2/data/" + name;
            assertArrayEquals(
                    ExportedFiles.of(SampleContent.frozen()).bytes(address),
                    ExportedFiles.make(SampleContent.frozen()).bytes(address));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SUM(B2:D2) | SUM([.B2:.D2])",
                "IF($A2=\"A1,B2\",-1,F10+$D2) | IF([.$A2]=\"A1,B2\";-1;[.F10]+[.$D2])",
                "COUNTIF('檢核'!$B:$B,\"知識\") | COUNTIF([$'檢核'.$B$1:.$B$1048576];\"知識\")",
                "INDEX('涵蓋'!$F:$CV,MATCH($A2,'涵蓋'!$A:$A,0),0) | INDEX([$'涵蓋'.$F$1:.$CV$1048576];MATCH([.$A2];[$'涵蓋'.$A$1:.$A$1048576];0);0)",
                "FALSE() | FALSE()"
            })
    void formulasAreTranslated(String excel, String open) {
        assertEquals(open, OpenFormula.of(excel));
    }

    @Test
    void spacesAndLinesAreKept() throws IOException {
        OpenDocument file = OpenDocument.read(ods(Samples.rich().code(), Samples.rich()));
        List<String> texts = new ArrayList<>();
        file.sheets().values().forEach(rows -> rows.forEach(texts::addAll));
        assertTrue(texts.contains("=知識+公式"), "a text that looks like a formula is a text");
    }

    private static byte[] ods(String name) {
        return ods(name, SampleContent.frozen());
    }

    private static byte[] ods(String name, LinkedStandard standard) {
        return ExportedFiles.of(standard).bytes(standard.code() + "/data/" + name + ".ods");
    }

    private interface Check {
        void check(LinkedStandard standard, ExportedFiles files) throws Exception;
    }

    private static Stream<DynamicTest> each(Check check) {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(
                        standard.code(), () -> check.check(standard, ExportedFiles.of(standard))));
    }
}
