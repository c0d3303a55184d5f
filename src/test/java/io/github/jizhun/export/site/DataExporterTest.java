package io.github.jizhun.export.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.jizhun.SampleContent;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.report.DiagnosticJson;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.export.FormulaGuard;
import io.github.jizhun.export.OpenDocument;
import io.github.jizhun.export.Samples;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Download;
import io.github.jizhun.model.Downloads;
import io.github.jizhun.model.Kind;
import io.github.jizhun.site.DataFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DataExporterTest {
    @Test
    void everyFileIsDescribedWithItsSizeAndFields() {
        ExportedFiles files = ExportedFiles.of(Samples.rich());

        for (DataFile file : files.described()) {
            assertEquals(files.bytes(file.address()).length, file.bytes());
            for (DataFile.Field field : file.fields()) {
                assertFalse(field.meaning().zh().isBlank(), field.name());
                assertFalse(field.meaning().en().isBlank(), field.name());
            }
        }
        List<String> addresses =
                files.described().stream().map(DataFile::address).toList();
        assertEquals(addresses.stream().distinct().toList(), addresses);
        assertTrue(addresses.stream().allMatch(address -> address.matches("[!-~]+")), addresses.toString());
    }

    @Test
    void openDocumentIsMadeOfWhatIsOfferedAndOnlyWhereItIsAskedFor() {
        assertEquals(List.of("ABC1234-001v1.docx"), office(List.of(Download.DOCUMENT)));
        assertEquals(List.of(), office(List.of(Download.OPEN_DOCUMENT)));
        assertEquals(
                List.of("ABC1234-001v1.docx", "ABC1234-001v1.odt", "course-plan.ods", "course-plan.xlsx"),
                office(List.of(Download.DOCUMENT, Download.COURSE_PLAN, Download.OPEN_DOCUMENT)));
    }

    private static List<String> office(List<Download> offered) {
        return ExportedFiles.of(ExportedFiles.site(Optional.empty(), new Downloads(offered)), Samples.rich())
                .addresses()
                .stream()
                .filter(address -> address.matches(".*\\.(xlsx|docx|ods|odt)"))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void jsonMatchesItsSchemaWhateverIsAbsent() {
        for (LinkedStandard standard : List.of(Samples.rich(), Samples.bare())) {
            ExportedFiles files = ExportedFiles.of(standard);
            String data = "/data/";
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(files.text(standard.code() + data + "standard.schema.json"));

            String json = files.text(standard.code() + data + "standard.json");

            assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
            assertFalse(schema.validate(json.replace("\"knowledge\"", "\"knowlege\""), InputFormat.JSON)
                    .isEmpty());
        }
    }

    @Test
    void jsonHasTheMembersOfTheContractInItsOrder() throws IOException {
        JsonNode json = json(Samples.rich());

        assertEquals(
                "schemaVersion code name nameNote provider description level classification duties knowledge skills"
                        + " attitudes glossary conditions notes errata editions nameKind rights source",
                members(json));
        assertEquals("categories occupations industries", members(json.get("classification")));
        assertEquals("name code", members(json.at("/classification/categories/0")));
        assertEquals("code name level tasks", members(json.at("/duties/0")));
        assertEquals("code name level groups", members(json.at("/duties/0/tasks/0")));
        assertEquals("levels outputs indicators knowledge skills", members(json.at("/duties/0/tasks/0/groups/0")));
        assertEquals("code text family name", members(json.at("/skills/0")));
        assertEquals("code text name description", members(json.at("/attitudes/0")));
        assertEquals("id term definition otherForms text narrow", members(json.at("/glossary/0")));
        assertEquals("code printed published status reason date", members(json.at("/errata/0")));
        assertEquals("code date status replacedBy note", members(json.at("/editions/0")));
    }

    @Test
    void jsonSaysWhatTheStandardSays() throws IOException {
        JsonNode json = json(Samples.rich());

        assertEquals(
                "[\"K02\",\"K01\"]",
                json.at("/duties/0/tasks/0/groups/0/knowledge").toString());
        assertEquals(
                "[{\"code\":null,\"text\":\"沒有代碼的產出\"}]",
                json.at("/duties/0/tasks/0/groups/1/outputs").toString());
        assertEquals("5 5", json.at("/duties/0/tasks/0/level") + " " + json.at("/duties/0/tasks/1/level"));
        assertEquals("T1.1", json.at("/duties/0/tasks/1/sharesRowWith").asText());
        assertEquals(json.at("/duties/0/tasks/0/groups/0/knowledge"), json.at("/duties/0/tasks/1/groups/0/knowledge"));
        assertEquals("[]", json.at("/duties/0/tasks/1/groups/0/outputs").toString());
        assertEquals(
                "[{\"code\":\"S01\",\"text\":\"分析技能：蒐集 / 整理\",\"family\":\"分析技能\",\"name\":\"蒐集 / 整理\"},"
                        + "{\"code\":\"S02\",\"text\":\"沒有類別\",\"family\":null,\"name\":\"沒有類別\"}]",
                json.get("skills").toString());
        assertEquals("指委託者。", json.at("/glossary/0/definition").asText());
        assertEquals(
                "corrected noted",
                json.at("/errata/0/status").asText() + " "
                        + json.at("/errata/3/status").asText());
        assertTrue(json(Samples.bare()).at("/duties/0/tasks/0/level").isNull());
    }

    @Test
    void statementsReadBackAreThoseOfTheStandard() throws IOException {
        LinkedStandard standard = Samples.rich();
        List<NamedCsvRecord> rows = csv("ABC1234-001v1/data/statements.csv");

        List<String> expected = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            standard.ofKind(kind)
                    .forEach(statement -> expected.add(kind.word() + " " + statement.label() + " " + statement.text()));
        }
        expected.add("term customer 客戶，指委託者。");
        assertEquals(
                expected.stream().sorted().toList(),
                rows.stream()
                        .map(row -> cell(row, "kind") + " " + cell(row, "code") + " " + cell(row, "text"))
                        .sorted()
                        .toList());
        assertEquals(
                "T1 4, T1.1 5, T1.2 5",
                String.join(
                        ", ",
                        rows.stream()
                                .filter(row -> !cell(row, "level").isEmpty())
                                .map(row -> cell(row, "code") + " " + cell(row, "level"))
                                .toList()));
    }

    @Test
    void noFileShowsHowTheSiteNamesATermToItself() throws IOException {
        for (LinkedStandard standard : List.of(Samples.rich(), SampleContent.frozen())) {
            ExportedFiles files = ExportedFiles.of(standard);
            assertFalse(standard.standard().glossary().isEmpty());
            for (String address : files.addresses()) {
                // The form of content files is reported in their schemas; cards are asked for by the page's own name.
                if (address.startsWith(standard.code() + "/data/")) {
                    for (String part : parts(address, files.bytes(address))) {
                        assertFalse(part.contains("term:"), address);
                    }
                }
            }
        }
    }

    private static List<String> parts(String address, byte[] bytes) throws IOException {
        return address.matches(".*\\.(xlsx|docx|ods|odt)")
                ? OpenDocument.read(bytes).parts().values().stream()
                        .map(part -> new String(part, StandardCharsets.UTF_8))
                        .toList()
                : List.of(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void printedFormStandsBesideWhatWasCorrectedOnly() throws IOException {
        assertEquals(
                List.of("O1.1.1/O1.1.9/", "K02//'單 引號開頭", "customer//客戶:指委託者。"),
                csv("ABC1234-001v1/data/statements.csv").stream()
                        .filter(row -> !(cell(row, "printed_code") + cell(row, "printed_text")).isEmpty())
                        .map(row ->
                                cell(row, "code") + "/" + cell(row, "printed_code") + "/" + cell(row, "printed_text"))
                        .toList());
    }

    @Test
    void pairsReadBackAreThoseOfTheStandardInItsOrder() throws IOException {
        assertEquals(
                List.of("T1 T1.1 K02", "T1 T1.1 K01", "T1 T1.1 S01", "T1 T1.2 K02", "T1 T1.2 K01", "T1 T1.2 S01"),
                csv("ABC1234-001v1/data/task-competency.csv").stream()
                        .map(row -> cell(row, "duty") + " " + cell(row, "task") + " " + cell(row, "code"))
                        .toList());
    }

    @Test
    void csvIsForExcelAndHoldsNoFormula() {
        String csv = ExportedFiles.of(Samples.rich()).text("ABC1234-001v1/data/statements.csv");

        assertTrue(csv.startsWith("\uFEFFstandard,kind,code,"));
        assertEquals(csv.split("\n", -1).length, csv.split("\r\n", -1).length);
        assertTrue(csv.endsWith("\r\n"));
        assertTrue(csv.contains(",'=知識+公式,"));
        assertTrue(csv.contains(",\"報告,含\"\"引號\"\"\","));
        assertTrue(csv.contains(",''單引號開頭,"));
    }

    @Test
    void guardedCellReadsBackAsItWas() {
        Stream.of("", "=1+1", "+1", "-1", "@x", "\tx", "\rx", "'x", "''", "'=x", "＝1", "文字", "a=b", " =x")
                .forEach(text -> {
                    assertEquals(text, unguarded(FormulaGuard.guard(text)));
                    assertFalse("=+-@\t\r\n＝＋－＠"
                            .contains(FormulaGuard.guard(text + "?").substring(0, 1)));
                });
    }

    @Test
    void dictionaryOfTheJsonNamesEveryMemberByItsPath() {
        List<String> names = ExportedFiles.of(Samples.bare()).described().stream()
                .filter(file -> file.kind().equals("standard-json"))
                .flatMap(file -> file.fields().stream())
                .map(DataFile.Field::name)
                .toList();

        assertTrue(names.containsAll(List.of(
                "code", "classification.industries[].name", "duties[].tasks[].groups[].outputs[].text", "source.url")));
    }

    @Test
    void schemasOfTheContentArePublished() {
        ExportedFiles files = ExportedFiles.of(Samples.bare());

        assertEquals(
                10,
                files.addresses().stream()
                        .filter(address -> address.startsWith("schemas/"))
                        .count());
        assertTrue(files.text("schemas/duties.schema.json").contains("\"$schema\""));
    }

    @Test
    void findingIsOneLineOfJson() {
        Diagnostic finding = new Diagnostic(
                Rule.DEAD_LINK,
                new Position("target/site/a.html", 3, 7),
                4,
                "",
                Message.of("dead-link", "b\n\"b", "b"),
                Message.NONE);

        assertEquals(
                "{\"rule\":\"dead-link\",\"severity\":\"error\",\"file\":\"target/site/a.html\",\"line\":3,\"column\":7,"
                        + "\"width\":4,\"path\":\"\",\"message\":\"連結「b\\n\\\"b」指向的 b 不存在\",\"hint\":\"\","
                        + "\"help\":\"https://jizhun.github.io/jizhun/manual/zh-Hant-TW/rules/dead-link.html\"}",
                new DiagnosticJson(Language.ZH_TW).line(finding));
    }

    private static JsonNode json(LinkedStandard standard) throws IOException {
        return new ObjectMapper().readTree(ExportedFiles.of(standard).text(standard.code() + "/data/standard.json"));
    }

    private static List<NamedCsvRecord> csv(String path) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(ExportedFiles.of(Samples.rich()).text(path).substring(1))) {
            return reader.stream().toList();
        }
    }

    /** What a reader of a file does, as its documentation says. */
    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static String cell(NamedCsvRecord row, String column) {
        return unguarded(row.getField(column));
    }

    private static String members(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return String.join(" ", names);
    }
}
