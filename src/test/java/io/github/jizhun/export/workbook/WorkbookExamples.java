package io.github.jizhun.export.workbook;

import java.util.List;
import java.util.Optional;

/** Small workbooks for tests of what writes them. */
public final class WorkbookExamples {
    private WorkbookExamples() {}

    /** One sheet, 表, with one column, 文字. */
    public static Workbook of(String title, List<Object> cells) {
        Sheet<Object> sheet = new Sheet<>("表", null, List.of(Sheet.Column.of("文字", 20, "文字", "text", cell -> cell)));
        return new Workbook(
                title, "", "", Optional.empty(), List.of(Tab.of(sheet, cells)), List.of(), Optional.empty());
    }
}
