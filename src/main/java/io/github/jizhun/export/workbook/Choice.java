package io.github.jizhun.export.workbook;

import java.util.List;

/**
 * What may be typed into cells.
 *
 * @param values offered as a list; empty where a formula decides
 * @param formula true for what may be typed, as it stands for the area's first cell; empty where the list decides
 * @param isBinding whether anything else is refused
 * @param error what the refusal says
 */
public record Choice(Area area, List<String> values, String formula, boolean isBinding, String error) {
    /** Only the values of a list. */
    static Choice only(Area area, List<String> values, String error) {
        return new Choice(area, values, "", true, error);
    }

    /** The values of a list, or anything else: several may hold at once. */
    static Choice suggested(Area area, List<String> values) {
        return new Choice(area, values, "", false, "");
    }

    /** Only what makes a formula true. */
    static Choice that(Area area, String formula, String error) {
        return new Choice(area, List.of(), formula, true, error);
    }

    /** What the refusal's window is headed with. */
    public String errorTitle() {
        return values.isEmpty() ? "請檢查" : "請從清單選擇";
    }
}
