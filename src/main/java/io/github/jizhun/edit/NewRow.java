package io.github.jizhun.edit;

import io.github.jizhun.export.workbook.EditableSheet;
import java.util.Map;

/**
 * A row that the workbook has and the content has not.
 *
 * @param row in the workbook, from 1
 * @param cells texts by column; codes in half-width characters, levels as YAML has them
 */
public record NewRow(EditableSheet sheet, int row, Map<String, String> cells) {
    /** The text of a cell; empty where there is none. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** What calls it in the order of its sheet's rows; no key is such. */
    String id() {
        return id(row);
    }

    static String id(int row) {
        return "\n" + row;
    }
}
