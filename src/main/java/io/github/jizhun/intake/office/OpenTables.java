package io.github.jizhun.intake.office;

import io.github.jizhun.intake.grid.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The text and the tables of a document while its elements are read; a table within a cell becomes words of the cell. Elements that are
 * no content are skipped with all that is in them.
 */
final class OpenTables {
    private final Set<String> skipped;
    private final Set<String> inTable;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Table> open = new ArrayDeque<>();
    private TextFlow flow = new TextFlow();
    private int tables;
    private int depth;

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

    /**
     * Text without elements yet.
     *
     * @param skipped elements that are no content
     * @param inTable elements that mean nothing outside a table
     */
    OpenTables(Set<String> skipped, Set<String> inTable) {
        this.skipped = skipped;
        this.inTable = inTable;
    }

    /** Whether an element that begins here is to be read. */
    boolean begins(String element) {
        if (isSkipping() || skipped.contains(element)) {
            depth++;
            return false;
        }
        return !isStray(element);
    }

    /** Whether an element that ends here was read. */
    boolean ends(String element) {
        if (isSkipping()) {
            depth--;
            return false;
        }
        return !isStray(element);
    }

    /** Whether what is read now is no content. */
    boolean isSkipping() {
        return depth > 0;
    }

    private boolean isStray(String element) {
        return open.isEmpty() && inTable.contains(element);
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
