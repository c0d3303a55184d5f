package io.github.jizhun.intake.grid;

import java.util.List;

/**
 * A document as tables and paragraphs.
 *
 * @param breaks what a line's end means
 * @param blocks in the document's order
 * @param pages how many pages; 0 if the format has none
 * @param furniture what stands on each page and is no content: page numbers, as printed
 */
public record Grid(Breaks breaks, List<Block> blocks, int pages, List<String> furniture) {
    /** What the end of a line within a cell means. */
    public enum Breaks {
        /** Its writer ended it: office files. */
        ENDED,
        /** The page's width, mostly: PDF. */
        WRAPPED,
        /** Cells have no lines, and rows are cut at page ends: the tab-separated text. */
        NONE;

        /** Whether rows are cut at page ends. */
        public boolean hasCutRows() {
            return this != ENDED;
        }
    }
}
