package io.github.jizhun.edit;

import io.github.jizhun.export.workbook.EditableSheet;

/**
 * A row that the content has and the workbook has no more.
 *
 * @param text what the content says there
 */
public record RemovedRow(EditableSheet sheet, String key, String text) {}
