package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook read back. */
public record Book(XSSFWorkbook workbook) implements Closeable {
    private static final DataFormatter AS_SHOWN = new DataFormatter();

    static {
        // What the file says, as a program shows it that does not compute.
        AS_SHOWN.setUseCachedValuesForFormulaCells(true);
    }

    /** The workbook of a standard. */
    public static Book of(LinkedStandard standard) throws IOException {
        return read(ExportedFiles.of(standard).bytes(standard.code() + "/data/" + standard.code() + ".xlsx"));
    }

    public static Book read(byte[] bytes) throws IOException {
        return new Book(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    }

    /** The names of the sheets, in order. */
    public List<String> sheets() {
        return all().stream().map(XSSFSheet::getSheetName).toList();
    }

    /** The sheets that people see. */
    public List<XSSFSheet> all() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .filter(i -> workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE)
                .mapToObj(workbook::getSheetAt)
                .toList();
    }

    public XSSFSheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /** The rows of a sheet below its first, each by the first row's words, without columns that have none; what is shown, empty where a cell is. */
    public List<Map<String, String>> rows(String name) {
        XSSFSheet sheet = sheet(name);
        List<Map<String, String>> rows = new ArrayList<>();
        Row header = sheet.getRow(0);
        for (int number = 1; number <= sheet.getLastRowNum(); number++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < header.getLastCellNum(); column++) {
                String head = AS_SHOWN.formatCellValue(header.getCell(column));
                if (!head.isEmpty()) {
                    row.put(head, AS_SHOWN.formatCellValue(sheet.getRow(number).getCell(column)));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    /** The range that each sheet says it takes. */
    public List<String> dimensions() {
        return all().stream()
                .map(sheet -> sheet.getCTWorksheet().getDimension().getRef())
                .toList();
    }

    /** The range that each sheet's cells take. */
    public List<String> extents() {
        return all().stream()
                .map(sheet -> {
                    int columns = 0;
                    for (Row row : sheet) {
                        columns = Math.max(columns, row.getLastCellNum());
                    }
                    return new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns - 1).formatAsString();
                })
                .toList();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
