package io.github.jizhun.check.document;

import io.github.jizhun.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task as printed, with what stands in its rows.
 *
 * @param title code and name
 * @param level the level printed beside it; most are printed once for a whole duty
 * @param entries outputs, indicators, knowledge and skills in printed order
 */
public record PrintedTask(Printed title, Optional<Printed> level, List<Entry> entries) {
    /**
     * What a cell holds.
     *
     * @param piece one statement with its code; where the document prints no codes, the whole cell
     * @param row counts the rows of the table; a row that a page break may have cut counts once
     * @param isBehindBreak whether it stands in the first row behind a page break
     */
    public record Entry(Kind kind, Printed piece, int row, boolean isBehindBreak) {}

    /** The entries of a kind. */
    public Stream<Entry> entries(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind);
    }
}
