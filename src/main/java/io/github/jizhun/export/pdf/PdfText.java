package io.github.jizhun.export.pdf;

import io.github.jizhun.model.Text;
import java.util.List;

/**
 * A paragraph: what is printed, and how.
 *
 * @param bold how many UTF-16 units from its start are bold
 * @param end where the mark of an erratum begins, in UTF-16 units; the end where there is none
 * @param underlines the provider's
 */
record PdfText(String value, int bold, int end, List<Text.Underline> underlines) {
    /** A text of regular weight. */
    static PdfText of(String value) {
        return new PdfText(value, 0, value.length(), List.of());
    }

    /** A bold text. */
    static PdfText bold(String value) {
        return new PdfText(value, value.length(), value.length(), List.of());
    }

    /**
     * A published text.
     *
     * @param before what stands before it, bold: its code and a space
     * @param mark what stands after it: the mark of an erratum; may be empty
     */
    static PdfText of(String before, Text text, String mark) {
        // A line that YAML broke goes on.
        Text whole = text.after(before);
        return new PdfText(
                whole.value().replace('\n', ' ') + mark,
                before.length(),
                whole.value().length(),
                whole.underlines());
    }
}
