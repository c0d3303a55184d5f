package io.github.jizhun.export.workbook;

import io.github.jizhun.model.Downloads;
import io.github.jizhun.site.DataFile;
import java.util.List;
import java.util.Optional;

/**
 * A workbook before a file format is chosen.
 *
 * @param footLeft what the left of each page's foot says; the right has the page's number
 * @param footCentre what the centre of each page's foot says
 * @param day the day on which its content changed last, {@code yyyy-mm-dd}; empty where nobody says
 * @param fields what its columns mean
 * @param base what an edited one is compared with when it comes back; empty where it does not
 */
public record Workbook(
        String title,
        String footLeft,
        String footCentre,
        Optional<String> day,
        List<Tab> tabs,
        List<DataFile.Field> fields,
        Optional<EditBase> base) {
    /** A text as a cell can hold it: what is too long ends in an ellipsis. */
    public static String cell(String text) {
        return cut(text, Downloads.LONGEST_CELL);
    }

    /** The beginning of a text, with an ellipsis where more follows. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
