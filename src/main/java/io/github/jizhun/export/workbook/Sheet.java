package io.github.jizhun.export.workbook;

import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.Wording;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of worksheet: its columns, what they mean, and how a row fills them.
 *
 * @param name in Chinese, as on its tab
 * @param purpose one sentence
 */
record Sheet<R>(String name, Wording purpose, List<Column<R>> columns) {
    /**
     * A column.
     *
     * @param header as in the first row: a text, or a formula
     * @param field how the dictionary calls it; columns that are called the same are explained once
     * @param width in characters of a common font; a Chinese character takes two
     * @param cell a text, a number, a {@link Formula}, or a text with the provider's underlines
     *     ({@link io.github.jizhun.model.Text}); an empty text leaves the cell empty
     */
    record Column<R>(Object header, String field, Wording meaning, int width, Function<R, Object> cell) {
        /** A column that the dictionary calls by its header. */
        static <R> Column<R> of(String header, int width, String zh, String en, Function<R, Object> cell) {
            return new Column<>(header, header, new Wording(zh, en), width, cell);
        }

        /** A column to write into. */
        static <R> Column<R> empty(String header, int width, String zh, String en) {
            return of(header, width, zh, en, row -> "");
        }
    }

    /** What the columns mean, each with the sheet's name. */
    List<DataFile.Field> fields() {
        return columns.stream()
                .map(column -> new DataFile.Field(name + "・" + column.field(), column.meaning()))
                .distinct()
                .toList();
    }
}
