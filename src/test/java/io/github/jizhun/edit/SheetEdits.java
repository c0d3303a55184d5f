package io.github.jizhun.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.jizhun.export.workbook.EditableSheet;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What makes one workbook of another, edit by edit, for a program that makes the edits itself: a line each, its parts separated by
 * tabulators, as {@code text}, the sheet, the row and the column from 0, the new text.
 */
final class SheetEdits {
    private final List<String> lines = new ArrayList<>();

    private SheetEdits() {}

    static List<String> between(XSSFWorkbook from, XSSFWorkbook to) {
        SheetEdits edits = new SheetEdits();
        for (int i = 0; i < from.getNumberOfSheets(); i++) {
            edits.compare(from.getSheetAt(i), to.getSheetAt(i));
        }
        return edits.lines;
    }

    private void compare(XSSFSheet from, XSSFSheet to) {
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(names(from), names(to)).getDeltas();
        int at = 0;
        int moved = 0;
        for (AbstractDelta<String> delta : deltas) {
            compareRows(from, to, at, delta.getSource().getPosition(), moved);
            at = delta.getSource().getPosition() + delta.getSource().size();
            moved += delta.getTarget().size() - delta.getSource().size();
        }
        compareRows(from, to, at, from.getLastRowNum() + 1, moved);
        // From below, so that the rows above keep their numbers.
        for (int i = deltas.size() - 1; i >= 0; i--) {
            replace(deltas.get(i), to);
        }
    }

    private void compareRows(XSSFSheet from, XSSFSheet to, int start, int end, int moved) {
        for (int row = start; row < end; row++) {
            Row old = from.getRow(row);
            Row made = to.getRow(row + moved);
            int width = Math.max(width(old), width(made));
            for (int column = 0; column < width; column++) {
                String value = value(made, column);
                if (!value.equals(value(old, column))) {
                    lines.add(edit(value, from.getSheetName(), row, column));
                }
            }
        }
    }

    private void replace(AbstractDelta<String> delta, XSSFSheet to) {
        int place = delta.getSource().getPosition();
        String sheet = to.getSheetName();
        for (int i = 0; i < delta.getSource().size(); i++) {
            lines.add(String.join("\t", "delete", sheet, String.valueOf(place)));
        }
        for (int i = 0; i < delta.getTarget().size(); i++) {
            lines.add(String.join("\t", "insert", sheet, String.valueOf(place + i)));
            Row made = to.getRow(delta.getTarget().getPosition() + i);
            for (int column = 0; column < width(made); column++) {
                String value = value(made, column);
                if (!value.isEmpty()) {
                    lines.add(edit(value, sheet, place + i, column));
                }
            }
        }
    }

    /** What a row is known by: its hidden key, or all that a new row says. */
    private static List<String> names(XSSFSheet sheet) {
        int key = key(sheet);
        List<String> names = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            String name = key < 0 ? String.valueOf(row) : value(sheet.getRow(row), key);
            StringBuilder all = new StringBuilder("new ");
            for (int column = 0; name.isEmpty() && column < width(sheet.getRow(row)); column++) {
                all.append(value(sheet.getRow(row), column)).append('|');
            }
            names.add(name.isEmpty() ? all.toString() : name);
        }
        return names;
    }

    private static int key(XSSFSheet sheet) {
        for (int column = 0; column < width(sheet.getRow(0)); column++) {
            if (value(sheet.getRow(0), column).equals("text " + EditableSheet.KEY)) {
                return column;
            }
        }
        return -1;
    }

    private static int width(Row row) {
        return row == null ? 0 : Math.max(0, row.getLastCellNum());
    }

    /** The kind of a cell's value, a space and the value; empty where there is none. */
    private static String value(Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC ? "number " + cell.getNumericCellValue() : "text " + cell;
    }

    private static String edit(String value, String sheet, int row, int column) {
        String kind = value.startsWith("number ") ? "number" : "text";
        String plain = value.isEmpty() ? "" : value.substring(kind.length() + 1);
        return String.join("\t", kind, sheet, String.valueOf(row), String.valueOf(column), plain);
    }
}
