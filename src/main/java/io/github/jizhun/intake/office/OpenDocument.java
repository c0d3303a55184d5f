package io.github.jizhun.intake.office;

import io.github.jizhun.intake.grid.Block;
import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Grid;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** OpenDocument text: {@code content.xml}. */
public final class OpenDocument {
    private static final Set<String> SKIPPED =
            Set.of("tracked-changes", "annotation", "sequence-decls", "scripts", "font-face-decls");
    /** What means nothing outside a table. */
    private static final Set<String> IN_TABLE = Set.of("table-row", "table-cell", "covered-table-cell");

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    /** Repeated cells beyond this are a sheet's empty rest. */
    private static final int MOST_REPEATED = 256;

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> furniture = new ArrayList<>();
    private final List<Block.Paragraph> asides = new ArrayList<>();
    /** The text around a footnote. */
    private final Deque<TextFlow> aroundNotes = new ArrayDeque<>();

    private final Deque<Table> open = new ArrayDeque<>();
    private final Set<String> underlined = new HashSet<>();
    private final Deque<Boolean> underlines = new ArrayDeque<>();
    private TextFlow flow = new TextFlow();
    private String style = "";
    private int tables;
    private int skipped;
    private int paragraphs;
    private boolean isFurniture;

    private static final class Table {
        private final TableMaker maker = new TableMaker();
        private final TextFlow outer;
        private int columns = 1;
        private int rows = 1;

        Table(TextFlow outer) {
            this.outer = outer;
        }
    }

    private OpenDocument() {}

    /** The document's grid. */
    public static Grid read(OfficeZip zip) throws IOException {
        OpenDocument document = new OpenDocument();
        zip.walk("content.xml", document::read);
        document.endParagraphs();
        document.isFurniture = true;
        zip.walk("styles.xml", document::readMasterPages);
        return new Grid(Grid.Breaks.ENDED, document.blocks, document.furniture, document.asides);
    }

    private void readMasterPages(XMLStreamReader xml) {
        read(xml);
        if (xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("p")) {
            flow.take().forEach(line -> furniture.add(line.text().strip()));
        }
    }

    private void read(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS -> {
                if (paragraphs > 0 && skipped == 0) {
                    // White space of any length is one space; others are elements.
                    flow.add(xml.getText().replaceAll("[ \\t\\r\\n]+", " "), underlines.contains(true));
                }
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        if (open.isEmpty() && IN_TABLE.contains(name)) {
            return;
        }
        switch (name) {
            case "style" -> style = String.valueOf(xml.getAttributeValue(STYLE, "name"));
            case "text-properties" -> {
                String line = xml.getAttributeValue(STYLE, "text-underline-style");
                if (line != null && !line.equals("none")) {
                    underlined.add(style);
                }
            }
            case "table" -> {
                if (open.isEmpty()) {
                    endParagraphs();
                }
                open.push(new Table(flow));
                flow = new TextFlow();
            }
            case "table-cell" -> {
                open.peek().columns = number(xml, TABLE, "number-columns-spanned");
                open.peek().rows = number(xml, TABLE, "number-rows-spanned");
                int repeated = number(xml, TABLE, "number-columns-repeated");
                for (int i = 1; i < Math.min(repeated, MOST_REPEATED); i++) {
                    open.peek().maker.addCell(new Cell(List.of()), 1, 1);
                }
            }
            case "covered-table-cell" -> {
                // Those to the right of a cell are counted with it; only those below one are left.
                open.peek().columns = number(xml, TABLE, "number-columns-repeated");
            }
            case "note" -> {
                aroundNotes.push(flow);
                flow = new TextFlow();
            }
            case "p", "h" -> paragraphs++;
            case "span" ->
                underlines.push(underlined.contains(String.valueOf(xml.getAttributeValue(TEXT, "style-name"))));
            case "s" -> flow.add(" ".repeat(number(xml, TEXT, "c")), false);
            case "tab" -> flow.add(" ", false);
            case "line-break" -> flow.end();
            default -> {}
        }
    }

    private static int number(XMLStreamReader xml, String space, String name) {
        String value = xml.getAttributeValue(space, name);
        return value != null && value.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    private void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (open.isEmpty() && IN_TABLE.contains(name)) {
            return;
        }
        switch (name) {
            case "p", "h" -> {
                paragraphs--;
                if (!isFurniture) {
                    flow.end();
                }
            }
            case "note" -> {
                flow.take().forEach(line -> asides.add(new Block.Paragraph(line, 0)));
                flow = aroundNotes.pop();
            }
            case "span" -> underlines.pop();
            case "table-cell" -> {
                Table table = open.peek();
                table.maker.addCovered();
                table.maker.addCell(new Cell(flow.take()), table.columns, table.rows);
            }
            case "table-row" -> {
                open.peek().maker.addCovered();
                open.peek().maker.endRow();
            }
            case "table" -> endTable();
            default -> {}
        }
    }

    private void endTable() {
        Table table = open.pop();
        flow = table.outer;
        if (open.isEmpty()) {
            tables++;
            blocks.add(new Block.Table(tables, table.maker.rows()));
        } else {
            // A table within a cell: its words are the cell's.
            table.maker
                    .rows()
                    .forEach(row -> row.cells()
                            .forEach(cell -> cell.lines().forEach(line -> {
                                flow.add(line.text(), false);
                                flow.end();
                            })));
        }
    }

    private void endParagraphs() {
        flow.take().forEach(line -> blocks.add(new Block.Paragraph(line, 0)));
    }
}
