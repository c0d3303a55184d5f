package io.github.jizhun.intake.doubt;

/**
 * Where something stands in a document.
 *
 * @param page from 1; 0 if the format has no pages
 * @param table the document's table, from 1; 0 outside tables
 * @param row the row of that table, from 1; 0 outside tables
 */
public record Place(int page, int table, int row) {
    /** The whole document. */
    public static final Place NOWHERE = new Place(0, 0, 0);

    /** The first page, outside tables. */
    public static final Place FIRST_PAGE = new Place(1, 0, 0);
}
