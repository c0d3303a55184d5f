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
    private static final int MAX_REPEATED = 256;

    private final List<String> furniture = new ArrayList<>();
    private final List<Block.Paragraph> asides = new ArrayList<>();
    /** The text around a footnote. */
    private final Deque<TextFlow> aroundNotes = new ArrayDeque<>();

    private final OpenTables tables = new OpenTables(SKIPPED, IN_TABLE);
    private final Set<String> underlined = new HashSet<>();
    private final Deque<Boolean> underlines = new ArrayDeque<>();
    private String style = "";
    private int paragraphs;
    private boolean isFurniture;

    private OpenDocument() {}

    /** The document's grid. */
    public static Grid read(OfficeZip zip) throws IOException {
        OpenDocument document = new OpenDocument();
        zip.walk("content.xml", document::read);
        List<Block> blocks = document.tables.blocks();
        document.isFurniture = true;
        zip.walk("styles.xml", document::readMasterPages);
        return new Grid(Grid.Breaks.ENDED, blocks, document.furniture, document.asides);
    }

    private void readMasterPages(XMLStreamReader xml) {
        read(xml);
        if (xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("p")) {
            tables.flow().take().forEach(line -> furniture.add(line.text().strip()));
        }
    }

    private void read(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS -> {
                if (paragraphs > 0 && !tables.isSkipping()) {
                    // White space of any length is one space; others are elements.
                    tables.flow().add(xml.getText().replaceAll("[ \\t\\r\\n]+", " "), underlines.contains(true));
                }
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (!tables.begins(name)) {
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
            case "table" -> tables.begin();
            case "table-cell" -> {
                tables.table().columns = number(xml, TABLE, "number-columns-spanned");
                tables.table().rows = number(xml, TABLE, "number-rows-spanned");
                int repeated = number(xml, TABLE, "number-columns-repeated");
                for (int i = 1; i < Math.min(repeated, MAX_REPEATED); i++) {
                    tables.table().maker.addCell(new Cell(List.of()), 1, 1);
                }
            }
            case "covered-table-cell" -> {
                // Those to the right of a cell are counted with it; only those below one are left.
                tables.table().columns = number(xml, TABLE, "number-columns-repeated");
            }
            case "note" -> {
                aroundNotes.push(tables.flow());
                tables.divert(new TextFlow());
            }
            case "p", "h" -> paragraphs++;
            case "span" ->
                underlines.push(underlined.contains(String.valueOf(xml.getAttributeValue(TEXT, "style-name"))));
            case "s" -> tables.flow().add(" ".repeat(number(xml, TEXT, "c")), false);
            case "tab" -> tables.flow().add(" ", false);
            case "line-break" -> tables.flow().end();
            default -> {}
        }
    }

    private static int number(XMLStreamReader xml, String space, String name) {
        String value = xml.getAttributeValue(space, name);
        return value != null && value.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    private void end(String name) {
        if (!tables.ends(name)) {
            return;
        }
        switch (name) {
            case "p", "h" -> {
                paragraphs--;
                if (!isFurniture) {
                    tables.flow().end();
                }
            }
            case "note" -> {
                tables.flow().take().forEach(line -> asides.add(new Block.Paragraph(line, 0)));
                tables.divert(aroundNotes.pop());
            }
            case "span" -> underlines.pop();
            case "table-cell" -> {
                OpenTables.Table table = tables.table();
                table.maker.addCovered();
                table.maker.addCell(new Cell(tables.flow().take()), table.columns, table.rows);
            }
            case "table-row" -> {
                tables.table().maker.addCovered();
                tables.table().maker.endRow();
            }
            case "table" -> tables.end();
            default -> {}
        }
    }
}
