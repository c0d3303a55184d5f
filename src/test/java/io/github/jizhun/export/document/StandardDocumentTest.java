package io.github.jizhun.export.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.export.OfficialRow;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The Word files, read back by another library. */
class StandardDocumentTest {
    private static final String TASK = "工作任務";

    @TestFactory
    Stream<DynamicTest> theWholeStandardStandsInOrderInItsTables() {
        return each((standard, files) -> {
            try (XWPFDocument word = word(files, standard, standard.code())) {
                List<String> expected = new ArrayList<>();
                for (OfficialRow row : OfficialRow.of(standard)) {
                    row.tasks().forEach(task -> expected.add(task.code() + " " + task.name()));
                    row.group()
                            .outputs()
                            .forEach(output -> expected.add(line(
                                    standard.placed(output).label(),
                                    output.text().value())));
                    row.group()
                            .indicators()
                            .forEach(each -> expected.add(line(
                                    standard.placed(each).label(), each.text().value())));
                    standard.levelOf(row.tasks().get(0)).ifPresent(level -> expected.add(String.valueOf(level)));
                    Stream.concat(row.group().knowledge().stream(), row.group().skills().stream())
                            .forEach(reference -> expected.add(reference.code() + " "
                                    + standard.find(reference.code())
                                            .orElseThrow()
                                            .text()));
                }
                assertEquals(expected, cells(tables(word, TASK)));
                List<String> headings = styled(word, "Heading2");
                assertTrue(
                        headings.containsAll(standard.standard().duties().stream()
                                .map(duty -> duty.code() + " " + duty.name())
                                .toList()),
                        headings.toString());
                List<String> paragraphs = styled(word, "Normal");
                standard.ofKind(Kind.ATTITUDE)
                        .forEach(attitude -> assertEquals(
                                1,
                                paragraphs.stream()
                                        .filter(line(
                                                attitude.label(),
                                                attitude.text().value())::equals)
                                        .count()));
                standard.standard()
                        .glossary()
                        .forEach(term ->
                                assertTrue(paragraphs.contains(term.text().value())));
                assertEquals(
                        standard.standard().errata().stream()
                                .flatMap(erratum -> Stream.of(
                                        ErratumRemark.place(standard.standard(), erratum),
                                        erratum.printed().value(),
                                        erratum.published().value(),
                                        ErratumRemark.status(erratum),
                                        erratum.reason().value()))
                                .toList(),
                        cells(tables(word, "代碼")));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> eachDutyIsAFileOfItsOwn() {
        return each((standard, files) -> {
            for (Duty duty : standard.standard().duties()) {
                try (XWPFDocument word = word(files, standard, duty.code().value())) {
                    String text = String.join("\n", cells(tables(word, TASK)));
                    for (Task task : duty.tasks()) {
                        Stream.of(
                                        List.of(standard.statementOf(task.code())),
                                        standard.indicators(task),
                                        standard.outputs(task),
                                        standard.needs(task))
                                .flatMap(List::stream)
                                .forEach(statement -> assertTrue(
                                        text.contains(line(
                                                statement.label(),
                                                statement.text().value())),
                                        statement.label()));
                    }
                    assertEquals(List.of(duty.code() + " " + duty.name()), styled(word, "Title"));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theTablesOfTheCourseReportHaveTheFormsColumnsAndEveryTask() {
        return each((standard, files) -> {
            try (XWPFDocument one = word(files, standard, "table-1");
                    XWPFDocument three = word(files, standard, "table-3")) {
                assertEquals(
                        "工作任務_中文|工作任務_英文|對應之行為指標(P)|職能級別(L)|對應之知識(K)|對應之技能(S)",
                        header(one.getTables().get(0)));
                assertEquals(
                        "課程(單元)名稱_中文|課程(單元)名稱_英文|課程(單元)職能級別|教學／訓練目標|對應行為指標|對應之知識(K)|對應之技能(S)",
                        header(three.getTables().get(0)));
                List<String> expected = standard.standard()
                        .tasks()
                        .map(task -> Stream.of(
                                        standard.indicators(task),
                                        standard.needs(task, Kind.KNOWLEDGE),
                                        standard.needs(task, Kind.SKILL))
                                .map(list -> list.stream()
                                        .map(statement -> line(
                                                statement.label(),
                                                statement.text().value()))
                                        .collect(Collectors.joining("\n")))
                                .collect(Collectors.joining("|")))
                        .toList();
                assertEquals(expected, rows(one.getTables().get(0), 2, 4, 5));
                assertEquals(expected, rows(three.getTables().get(0), 4, 5, 6));
                for (XWPFDocument form : List.of(one, three)) {
                    String table = form.getTables().get(0).getText();
                    assertFalse(table.contains("〔") || table.contains("†"), table);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> tablesRepeatTheirHeadAndSplitNoHighRow() {
        return each((standard, files) -> {
            for (String address : files.addresses().stream()
                    .filter(address -> address.endsWith(".docx"))
                    .toList()) {
                try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(files.bytes(address)))) {
                    for (XWPFTable table : word.getTables()) {
                        boolean isHigh = table.getRows().stream()
                                .flatMap(row -> row.getTableCells().stream())
                                .anyMatch(cell -> cell.getParagraphs().size() > 1);
                        for (XWPFTableRow row : table.getRows()) {
                            assertEquals(isHigh || row == table.getRow(0), row.isCantSplitRow(), address);
                            assertEquals(row == table.getRow(0), row.isRepeatHeader(), address);
                            assertEquals(
                                    table.getRow(0).getTableCells().size(),
                                    row.getTableCells().size());
                        }
                    }
                    assertTrue(word.getHeaderList().get(0).getText().contains(standard.code()));
                    assertTrue(word.getFooterList().get(0).getText().contains("資料來源："));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theFilesAreValidByTheSchemaOfTheFormat() {
        return each((standard, files) -> {
            for (String address : files.addresses().stream()
                    .filter(address -> address.endsWith(".docx"))
                    .toList()) {
                try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(files.bytes(address)))) {
                    List<XmlError> faults = new ArrayList<>();
                    XmlOptions listening = new XmlOptions();
                    listening.setErrorListener(faults);
                    word.getDocument().validate(listening);
                    word.getHeaderList().get(0)._getHdrFtr().validate(listening);
                    word.getFooterList().get(0)._getHdrFtr().validate(listening);
                    assertEquals(List.of(), faults, address);
                }
            }
        });
    }

    @Test
    void underlinesAreTheProvidersAndMarksAreSetApart() throws IOException {
        LinkedStandard standard = SampleContent.frozen();
        try (XWPFDocument word = word(ExportedFiles.of(standard), standard, standard.code())) {
            List<XWPFParagraph> all = tables(word, TASK).stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .toList();
            assertEquals(
                    Stream.of(Kind.TASK, Kind.OUTPUT, Kind.INDICATOR)
                            .flatMap(kind -> standard.ofKind(kind).stream())
                            .flatMap(statement -> statement.text().underlines().stream()
                                    .map(line -> statement.text().value().substring(line.start(), line.end())))
                            .sorted()
                            .toList(),
                    all.stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(run -> run.getUnderline() == UnderlinePatterns.SINGLE)
                            .map(run -> run.text())
                            .sorted()
                            .toList());
            assertTrue(all.stream()
                    .map(XWPFParagraph::getText)
                    .anyMatch(text -> text.startsWith("O4.2.1 ") && text.endsWith("〔已更正〕")));
        }
    }

    @TestFactory
    Stream<DynamicTest> contentsAndErrataLeadToTheirPlaces() {
        return each((standard, files) -> {
            for (String address : files.addresses().stream()
                    .filter(address -> address.endsWith(".docx"))
                    .toList()) {
                try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(files.bytes(address)))) {
                    Document body = Jsoup.parse(word.getDocument().xmlText(), "", Parser.xmlParser());
                    List<String> bookmarks = body.select("w|bookmarkStart").eachAttr("w:name");
                    assertEquals(Set.copyOf(bookmarks).size(), bookmarks.size(), "each name once in " + address);
                    assertTrue(
                            bookmarks.stream().allMatch(name -> name.matches("[A-Za-z_][A-Za-z0-9_]{0,39}")),
                            bookmarks.toString());
                    assertTrue(bookmarks.containsAll(
                            body.select("w|hyperlink[w:anchor]").eachAttr("w:anchor")));
                    for (XWPFHyperlink link : word.getHyperlinks()) {
                        assertTrue(link.getURL().startsWith("http"), link.getURL());
                    }
                }
            }
            try (XWPFDocument word = word(files, standard, standard.code())) {
                List<String> headings = Stream.of("Heading1", "Heading2")
                        .flatMap(style -> styled(word, style).stream())
                        .sorted()
                        .toList();
                assertEquals(
                        headings,
                        Stream.of("TOC1", "TOC2")
                                .flatMap(style -> styled(word, style).stream())
                                .sorted()
                                .toList());
            }
        });
    }

    @Test
    void theDocumentSaysWhenItsContentChanged() throws IOException, InvalidFormatException {
        LinkedStandard standard = SampleContent.frozen();
        try (XWPFDocument word = word(ExportedFiles.of(standard), standard, standard.code())) {
            PackageProperties properties = word.getPackage().getPackageProperties();
            assertEquals(
                    ExchangeNames.changed(standard.standard()),
                    properties.getCreatedProperty().map(StandardDocumentTest::day));
            assertEquals(properties.getCreatedProperty(), properties.getModifiedProperty());
        }
    }

    private static String day(Date date) {
        return date.toInstant().toString().substring(0, 10);
    }

    @Test
    void theSameStandardGivesTheSameBytes() {
        LinkedStandard standard = SampleContent.frozen();
        String address = "BHR1212-001v2/data/BHR1212-001v2.docx";
        assertArrayEquals(
                ExportedFiles.of(standard).bytes(address),
                ExportedFiles.make(standard).bytes(address));
    }

    private static String line(String code, String text) {
        return code.isEmpty() ? text : code + " " + text;
    }

    private static String header(XWPFTable table) {
        return table.getRow(0).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .collect(Collectors.joining("|"));
    }

    /** The rows below the head, of each these cells. */
    private static List<String> rows(XWPFTable table, int... cells) {
        return table.getRows().stream()
                .skip(1)
                .map(row -> Stream.of(cells)
                        .flatMapToInt(Arrays::stream)
                        .mapToObj(cell -> row.getCell(cell).getParagraphs().stream()
                                .map(StandardDocumentTest::unmarked)
                                .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static List<XWPFTable> tables(XWPFDocument word, String firstColumn) {
        return word.getTables().stream()
                .filter(table -> table.getRow(0).getCell(0).getText().equals(firstColumn))
                .toList();
    }

    /** The paragraphs in the cells below the heads, row by row, without the marks of errata. */
    private static List<String> cells(List<XWPFTable> tables) {
        return tables.stream()
                .flatMap(table -> table.getRows().stream().skip(1))
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .map(StandardDocumentTest::unmarked)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(StandardDocumentTest::unmarked)
                .toList();
    }

    private static String unmarked(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .filter(run -> !"Mark".equals(run.getStyle()))
                .map(run -> run.text())
                .collect(Collectors.joining());
    }

    private static XWPFDocument word(ExportedFiles files, LinkedStandard standard, String name) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(files.bytes(standard.code() + "/data/" + name + ".docx")));
    }

    private interface Check {
        void check(LinkedStandard standard, ExportedFiles files) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(
                        standard.code(), () -> check.check(standard, ExportedFiles.of(standard))));
    }
}
