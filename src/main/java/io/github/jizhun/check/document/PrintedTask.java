package io.github.jizhun.check.document;

import io.github.jizhun.model.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * A task as printed, with what stands in its rows.
 *
 * @param title code and name; empty for the rows of a duty without tasks
 * @param levels what is printed beside its rows under 職能級別; empty where the level above holds
 * @param entries outputs, indicators, knowledge and skills in printed order
 */
public record PrintedTask(PrintedText title, List<RowLevel> levels, List<Entry> entries) {
    /**
     * What a cell holds.
     *
     * @param piece one statement with its code; where the document prints no codes, the whole cell
     * @param row counts the rows of the table; a row that a page break may have cut counts once
     * @param isAfterBreak whether it stands in the first row after a page break
     */
    public record Entry(Kind kind, PrintedText piece, int row, boolean isAfterBreak) {}

    /**
     * The level of a row.
     *
     * @param row counts the rows of the table, as {@link Entry#row} does
     */
    public record RowLevel(PrintedText printed, int row) {}

    /** The entries of a kind. */
    public Stream<Entry> entries(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind);
    }
}
