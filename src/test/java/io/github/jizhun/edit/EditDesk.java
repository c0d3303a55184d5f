package io.github.jizhun.edit;

import io.github.jizhun.Main;
import io.github.jizhun.SampleContent;
import io.github.jizhun.export.excel.ExcelFile;
import io.github.jizhun.export.workbook.StandardWorkbook;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A copy of a content folder, a workbook of one of its standards, and the command that takes it back. */
final class EditDesk {
    private final Path folder;
    private final String code;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    /** What the content was when a workbook was last made of it, and that workbook. */
    private Map<String, String> written = Map.of();

    private byte[] workbook = {};

    EditDesk(Path folder, Path content, String code) throws IOException {
        this.folder = folder;
        this.code = code;
        try (Stream<Path> all = Files.walk(content)) {
            for (Path path : all.toList()) {
                Path copy = content().resolve(content.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    Path content() {
        return folder.resolve("content");
    }

    Path file() {
        return folder.resolve("edited.xlsx");
    }

    /** A file of the standard. */
    Path yaml(String name) {
        return content().resolve("standards").resolve(code).resolve(name);
    }

    LinkedStandard standard() {
        LinkedCatalogue catalogue = SampleContent.load(content());
        return catalogue.standard(code).orElseThrow();
    }

    byte[] workbook() throws IOException {
        if (!written.equals(files())) {
            LinkedCatalogue catalogue = SampleContent.load(content());
            workbook = ExcelFile.of(StandardWorkbook.of(catalogue.standard(code).orElseThrow(), catalogue.site()));
            written = files();
        }
        return workbook;
    }

    /** Makes the workbook of what the content is now, and edits it. */
    EditDesk edit(Consumer<XSSFWorkbook> edit) throws IOException {
        return edit(workbook(), edit);
    }

    EditDesk edit(byte[] workbook, Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                OutputStream to = Files.newOutputStream(file())) {
            edit.accept(book);
            book.write(to);
        }
        return this;
    }

    /** Takes the edited workbook back; the exit code. */
    int run(String... options) {
        out.reset();
        err.reset();
        Stream<String> all = Stream.of(
                        Stream.of("import", "--content", content().toString(), "--into", code),
                        Stream.of(options),
                        Stream.of(file().toString()))
                .flatMap(each -> each);
        return Main.run(
                all.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** All files of the content, by path. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(content())) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(content().relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    /** The column of a header, from 0. */
    static int column(XSSFSheet sheet, String header) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no column " + header);
    }

    /** The row whose first cell is a code. */
    static Row row(XSSFSheet sheet, String first) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(first)) {
                return row;
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no row " + first);
    }

    /** The cell of a row and column. */
    static Cell cell(XSSFWorkbook book, String sheet, String first, String header) {
        XSSFSheet found = book.getSheet(sheet);
        return row(found, first).getCell(column(found, header), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static void set(XSSFWorkbook book, String sheet, String first, String header, String value) {
        // A cell with text in pieces would keep them beside its new value.
        Cell old = cell(book, sheet, first, header);
        Row row = old.getRow();
        row.removeCell(old);
        Cell made = row.createCell(old.getColumnIndex());
        made.setCellValue(value);
    }

    /** Deletes a row as spreadsheet programs do: those below move up. */
    static void delete(XSSFWorkbook book, String sheet, String first) {
        delete(book.getSheet(sheet), row(book.getSheet(sheet), first));
    }

    static void delete(XSSFSheet sheet, Row row) {
        int number = row.getRowNum();
        sheet.removeRow(row);
        if (number < sheet.getLastRowNum()) {
            sheet.shiftRows(number + 1, sheet.getLastRowNum(), -1);
        }
    }

    /** Inserts a row below another; cells by header. */
    static Row insert(XSSFWorkbook book, String sheet, String after, Map<String, String> cells) {
        XSSFSheet found = book.getSheet(sheet);
        return insert(found, row(found, after).getRowNum() + 1, cells);
    }

    static Row insert(XSSFSheet sheet, int number, Map<String, String> cells) {
        if (number <= sheet.getLastRowNum()) {
            sheet.shiftRows(number, sheet.getLastRowNum(), 1);
        }
        Row made = sheet.createRow(number);
        cells.forEach((header, text) -> made.createCell(column(sheet, header)).setCellValue(text));
        return made;
    }
}
