package io.github.jizhun.intake.grid;

import java.util.List;

/**
 * A document as tables and paragraphs.
 *
 * @param breaks what a line's end means
 * @param blocks in the document's order
 * @param pages how many pages; 0 if the format has none
 * @param furniture what stands on each page and is no content: headers and page numbers, as printed
 * @param asides what stands outside the text: footnotes, text that runs upwards
 * @param unread characters of which the file does not report what they are, by page
 */
public record Grid(
        Breaks breaks,
        List<Block> blocks,
        int pages,
        List<String> furniture,
        List<Block.Paragraph> asides,
        List<Unread> unread) {
    /** Characters of a page that have no text. */
    public record Unread(int page, int count) {}

    public Grid {
        blocks = List.copyOf(blocks);
        furniture = List.copyOf(furniture);
        asides = List.copyOf(asides);
        unread = List.copyOf(unread);
    }

    /** A document without pages. */
    public Grid(Breaks breaks, List<Block> blocks, List<String> furniture, List<Block.Paragraph> asides) {
        this(breaks, blocks, 0, furniture, asides, List.of());
    }

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
