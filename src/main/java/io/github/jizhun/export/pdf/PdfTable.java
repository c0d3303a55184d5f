package io.github.jizhun.export.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param shares of the width, a column each
 * @param head rows that each page repeats; may be none
 */
record PdfTable(List<Integer> shares, List<List<Cell>> head, List<List<Cell>> rows) {
    /**
     * A cell.
     *
     * @param column its first, from 0
     * @param columns over how many it goes
     * @param rows over how many it goes
     * @param heads {@code Row} or {@code Column} where it names others; empty where it holds data
     */
    record Cell(int column, int columns, int rows, Optional<String> heads, List<PdfText> texts) {
        /** A cell that heads columns. */
        static Cell columnHead(int column, int columns, String text) {
            return new Cell(column, columns, 1, Optional.of("Column"), List.of(PdfText.bold(text)));
        }

        /** A cell that heads rows. */
        static Cell rowHead(int column, int columns, int rows, List<PdfText> texts) {
            return new Cell(column, columns, rows, Optional.of("Row"), texts);
        }

        /** A cell of data in one row. */
        static Cell data(int column, int columns, List<PdfText> texts) {
            return new Cell(column, columns, 1, Optional.empty(), texts);
        }
    }
}
