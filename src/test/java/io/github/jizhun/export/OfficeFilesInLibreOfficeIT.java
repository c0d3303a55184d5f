package io.github.jizhun.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.document.Document;
import io.github.jizhun.export.document.StandardDocument;
import io.github.jizhun.export.opendocument.DocumentLines;
import io.github.jizhun.export.workbook.CoursePlan;
import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.export.workbook.StandardWorkbook;
import io.github.jizhun.export.workbook.Tab;
import io.github.jizhun.export.workbook.Workbook;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The office files in a program that nobody here wrote: each is saved in the other family's format and in its own again, all in one run,
 * and still has exactly the model's statements and values.
 */
@Order(1)
class OfficeFilesInLibreOfficeIT {
    private static final Site SITE = ExportedFiles.site(Optional.empty());
    private static final Map<String, String> OTHER = Map.of("ods", "xlsx", "xlsx", "ods", "odt", "docx", "docx", "odt");

    @TempDir
    private static Path folder;

    /** Workbooks and documents by the names of their files, without endings. */
    private static final Map<String, Workbook> WORKBOOKS = new TreeMap<>();

    private static final Map<String, Document> DOCUMENTS = new TreeMap<>();

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        LibreOffice office = LibreOffice.find(OfficeFilesInLibreOfficeIT.class);
        List<String> names = new ArrayList<>();
        for (LinkedStandard standard : List.of(SampleContent.frozen(), Samples.rich(), Samples.bare())) {
            ExportedFiles files = ExportedFiles.of(standard);
            StandardDocument document = new StandardDocument(standard, SITE);
            Map<String, Workbook> workbooks = Map.of(
                    standard.code(), StandardWorkbook.of(standard, SITE), "course-plan", CoursePlan.of(standard, SITE));
            Map<String, Document> documents = Map.of(
                    standard.code(),
                    document.whole(),
                    "table-1",
                    document.tableOne(),
                    "table-3",
                    document.tableThree(),
                    "T1",
                    document.unit(standard.standard().duties().get(0)));
            workbooks.forEach((name, workbook) -> WORKBOOKS.put(standard.code() + "-" + name, workbook));
            documents.forEach((name, each) -> DOCUMENTS.put(standard.code() + "-" + name, each));
            for (String address : files.addresses()) {
                String name = address.replaceFirst(".*/", "");
                boolean isWanted = name.matches(".*\\.(ods|xlsx)")
                                && workbooks.containsKey(name.replaceFirst("\\..*", ""))
                        || name.matches(".*\\.(odt|docx)") && documents.containsKey(name.replaceFirst("\\..*", ""));
                if (isWanted) {
                    names.add(standard.code() + "-" + name);
                    Files.write(folder.resolve(standard.code() + "-" + name), files.bytes(address));
                }
            }
        }
        assertEquals(2 * (WORKBOOKS.size() + DOCUMENTS.size()), names.size());
        office.run(folder, "/office/Conversion.xba", folder.toUri().toString(), String.join("|", names));
    }

    @TestFactory
    Stream<DynamicTest> workbooksKeepEveryCellAndEveryResult() {
        return each(WORKBOOKS.keySet(), List.of("ods", "xlsx"), (name, file) -> {
            Map<String, List<List<String>>> expected = new LinkedHashMap<>();
            for (Tab tab : WORKBOOKS.get(name).tabs()) {
                expected.put(
                        tab.name(),
                        tab.rows().stream()
                                .map(row -> OpenDocument.trimmed(
                                        row.stream().map(String::valueOf).toList(), ""))
                                .toList());
            }
            assertEquals(
                    expected,
                    withoutKeys(
                            file.toString().endsWith(".ods")
                                    ? OpenDocument.read(Files.readAllBytes(file))
                                            .sheets()
                                    : sheets(file)));
        });
    }

    /** Sheets without the hidden column by which a row of an Excel workbook that comes back is known. */
    private static Map<String, List<List<String>>> withoutKeys(Map<String, List<List<String>>> sheets) {
        sheets.replaceAll((name, rows) -> {
            int key = rows.isEmpty() ? -1 : rows.get(0).indexOf(EditableSheet.KEY);
            return key < 0
                    ? rows
                    : rows.stream()
                            .map(row -> OpenDocument.trimmed(row.subList(0, Math.min(key, row.size())), ""))
                            .toList();
        });
        return sheets;
    }

    private static Map<String, List<List<String>>> sheets(Path file) throws IOException {
        DataFormatter shown = new DataFormatter();
        shown.setUseCachedValuesForFormulaCells(true);
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (Book book = Book.read(Files.readAllBytes(file))) {
            for (XSSFSheet sheet : book.all()) {
                List<List<String>> rows = new ArrayList<>();
                for (int number = 0; number <= sheet.getLastRowNum(); number++) {
                    Row row = sheet.getRow(number);
                    List<String> cells = new ArrayList<>();
                    for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                        cells.add(shown.formatCellValue(row.getCell(column)));
                    }
                    rows.add(OpenDocument.trimmed(cells, ""));
                }
                sheets.put(sheet.getSheetName(), OpenDocument.trimmed(rows, List.of()));
            }
        }
        return sheets;
    }

    @TestFactory
    Stream<DynamicTest> documentsKeepEveryLine() {
        return each(DOCUMENTS.keySet(), List.of("odt", "docx"), (name, file) -> {
            List<String> lines = file.toString().endsWith(".odt") ? linesOfText(file) : linesOfWord(file);
            assertEquals(
                    DocumentLines.of(DOCUMENTS.get(name)),
                    lines.stream()
                            .filter(line -> !line.isEmpty() && !line.equals("目次"))
                            .toList());
        });
    }

    private static List<String> linesOfText(Path file) throws IOException {
        return OpenDocument.read(Files.readAllBytes(file)).xml("content.xml").select("text|h, text|p").stream()
                .filter(line -> line.closest("text|table-of-content") == null)
                .map(OpenDocument::shown)
                .toList();
    }

    private static List<String> linesOfWord(Path file) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            List<String> lines = new ArrayList<>();
            add(word, lines);
            return lines;
        }
    }

    private static void add(IBody body, List<String> lines) {
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                if (paragraph.getStyle() == null || !paragraph.getStyle().startsWith("TOC")) {
                    lines.add(paragraph.getText());
                }
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> add(cell, lines)));
            }
        }
    }

    private interface Check {
        void check(String name, Path file) throws IOException;
    }

    /** Each file as saved in the other format, also before its formulas were computed, and that one as saved in its own again. */
    private static Stream<DynamicTest> each(Iterable<String> names, List<String> endings, Check check) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : names) {
            for (String ending : endings) {
                String other = name + "." + ending + "." + OTHER.get(ending);
                List<String> all = new ArrayList<>(List.of(other, other + "." + ending));
                if (ending.equals("ods") || ending.equals("xlsx")) {
                    all.add(name + "." + ending + ".read." + OTHER.get(ending));
                }
                for (String saved : all) {
                    tests.add(DynamicTest.dynamicTest(saved, () -> check.check(name, folder.resolve(saved))));
                }
            }
        }
        return tests.stream();
    }
}
