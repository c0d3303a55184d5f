package io.github.jizhun.intake.grid;

import java.util.List;

/** A table or a paragraph. */
public sealed interface Block {
    /**
     * A table.
     *
     * @param number its place among the document's tables, from 1
     * @param rows from the top
     */
    public record Table(int number, List<Row> rows) implements Block {}

    /**
     * A line outside all tables.
     *
     * @param line its text
     * @param page from 1; 0 if the format has no pages
     */
    public record Paragraph(Line line, int page) implements Block {}
}
