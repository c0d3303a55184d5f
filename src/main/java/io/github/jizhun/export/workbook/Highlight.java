package io.github.jizhun.export.workbook;

import java.util.List;

/**
 * A colour for cells that hold one of some texts. It never says more than the text itself.
 *
 * @param fill red, green and blue in hexadecimal digits: {@code F7D6CF}
 */
public record Highlight(Area area, List<String> texts, String fill) {
    /** What is true for a cell with one of the texts, as it stands for the area's first cell. */
    public String condition() {
        String cell = "$" + Area.column(area.firstColumn()) + (area.firstRow() + 1);
        List<String> tests =
                texts.stream().map(text -> cell + "=\"" + text + "\"").toList();
        return tests.size() == 1 ? tests.get(0) : "OR(" + String.join(",", tests) + ")";
    }
}
