package io.github.jizhun.edit;

import io.github.jizhun.export.workbook.EditableSheet;

/**
 * A cell whose text is another one now.
 *
 * @param key of its row
 * @param row in the workbook, from 1
 * @param from what the content says
 */
public record CellEdit(EditableSheet sheet, String key, int row, String column, String from, String to) {}
