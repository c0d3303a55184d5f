package io.github.jizhun.intake.office;

import io.github.jizhun.intake.grid.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The text and the tables of a document while it is read; a table within a cell becomes words of the cell. */
final class OpenTables {
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Table> open = new ArrayDeque<>();
    private TextFlow flow = new TextFlow();
    private int tables;

    /** A table that is being read, with what its next cell and row are. */
    static final class Table {
        final TableMaker maker = new TableMaker();
        private final TextFlow outer;
        int columns = 1;
        int rows = 1;
        boolean isCovered;
        boolean isRowDeleted;

        private Table(TextFlow outer) {
            this.outer = outer;
        }
    }

    /** Whether no table is open. */
    boolean isEmpty() {
        return open.isEmpty();
    }

    /** The innermost open table. */
    Table table() {
        return open.peek();
    }

    /** The text that is being read: that of a cell, or that between tables. */
    TextFlow flow() {
        return flow;
    }

    /** Reads into another text from now on, such as a footnote's. */
    void divert(TextFlow other) {
        flow = other;
    }

    void begin() {
        if (open.isEmpty()) {
            endParagraphs();
        }
        open.push(new Table(flow));
        flow = new TextFlow();
    }

    void end() {
        Table table = open.pop();
        flow = table.outer;
        if (open.isEmpty()) {
            tables++;
            blocks.add(new Block.Table(tables, table.maker.rows()));
        } else {
            table.maker
                    .rows()
                    .forEach(row -> row.cells()
                            .forEach(cell -> cell.lines().forEach(line -> {
                                flow.add(line.text(), false);
                                flow.end();
                            })));
        }
    }

    /** All blocks of the document, which has been read. */
    List<Block> blocks() {
        endParagraphs();
        return blocks;
    }

    private void endParagraphs() {
        flow.take().forEach(line -> blocks.add(new Block.Paragraph(line, 0)));
    }
}
