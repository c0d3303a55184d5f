package io.github.jizhun.intake.office;

import io.github.jizhun.intake.grid.Block;
import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.grid.Line;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Word: {@code word/document.xml}. What a tracked change has deleted, and what a drawing repeats for old programs, is left out. */
public final class WordDocument {
    /** What was deleted, and how what was changed looked before. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "rPrChange",
            "pPrChange",
            "tcPrChange",
            "trPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "sectPrChange");

    /** What means nothing outside a table. */
    private static final Set<String> IN_TABLE = Set.of("tr", "trPr", "tc", "gridSpan", "vMerge", "gridBefore");

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Table> open = new ArrayDeque<>();
    private TextFlow flow = new TextFlow();
    private int tables;
    private int skipped;
    private boolean isUnderlined;
    private boolean isText;
    private boolean isInRowProperties;

    /** A table that is being read. */
    private static final class Table {
        private final TableMaker maker = new TableMaker();
        private final TextFlow outer;
        private int span = 1;
        private boolean isCovered;
        private boolean isRowDeleted;

        Table(TextFlow outer) {
            this.outer = outer;
        }
    }

    private WordDocument() {}

    /** The document's grid; empty blocks if the file has no document part. */
    public static Grid read(OfficeZip zip) throws IOException {
        WordDocument document = new WordDocument();
        zip.walk("word/document.xml", document::read);
        document.endParagraphs();
        List<String> furniture = new ArrayList<>();
        List<Block.Paragraph> asides = new ArrayList<>();
        for (String name : zip.names()) {
            if (name.matches("word/(header|footer)\\d*\\.xml")) {
                paragraphs(zip, name)
                        .forEach(paragraph ->
                                furniture.add(paragraph.line().text().strip()));
            } else if (name.matches("word/(footnotes|endnotes)\\.xml")) {
                asides.addAll(paragraphs(zip, name));
            }
        }
        return new Grid(Grid.Breaks.ENDED, document.blocks, furniture, asides);
    }

    private static List<Block.Paragraph> paragraphs(OfficeZip zip, String name) throws IOException {
        WordDocument part = new WordDocument();
        zip.walk(name, part::read);
        part.endParagraphs();
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        for (Block block : part.blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private void read(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS -> {
                if (isText && skipped == 0) {
                    flow.add(xml.getText(), isUnderlined);
                }
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (isInRowProperties && name.equals("del")) {
            open.peek().isRowDeleted = true;
        }
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        if (open.isEmpty() && IN_TABLE.contains(name)) {
            return;
        }
        switch (name) {
            case "tbl" -> {
                if (open.isEmpty()) {
                    endParagraphs();
                }
                open.push(new Table(flow));
                flow = new TextFlow();
            }
            case "trPr" -> isInRowProperties = true;
            case "tc" -> {
                open.peek().span = 1;
                open.peek().isCovered = false;
            }
            case "gridSpan" -> open.peek().span = number(xml);
            case "vMerge" -> open.peek().isCovered = !"restart".equals(xml.getAttributeValue(W, "val"));
            case "gridBefore" -> open.peek().maker.addCell(new Cell(List.of()), number(xml), 1);
            case "r" -> isUnderlined = false;
            case "u" -> isUnderlined = !"none".equals(xml.getAttributeValue(W, "val"));
            case "t" -> isText = true;
            case "br", "cr" -> {
                if (!"page".equals(xml.getAttributeValue(W, "type"))) {
                    flow.end();
                }
            }
            case "tab" -> flow.add(" ", false);
            case "noBreakHyphen" -> flow.add("-", isUnderlined);
            case "sym" -> flow.add(symbol(xml.getAttributeValue(W, "char")), false);
            default -> {}
        }
    }

    private static String symbol(String hex) {
        return hex != null && hex.matches("[0-9A-Fa-f]{4}") ? String.valueOf((char) Integer.parseInt(hex, 16)) : "";
    }

    private static int number(XMLStreamReader xml) {
        String value = xml.getAttributeValue(W, "val");
        return value != null && value.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
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
            case "t" -> isText = false;
            case "r" -> isUnderlined = false;
            case "p" -> flow.end();
            case "tc" -> endCell();
            case "trPr" -> isInRowProperties = false;
            case "tr" -> endRow();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    private void endRow() {
        Table table = open.peek();
        if (table.isRowDeleted) {
            table.maker.dropRow();
        } else {
            table.maker.endRow();
        }
        table.isRowDeleted = false;
    }

    private void endCell() {
        Table table = open.peek();
        List<Line> lines = flow.take();
        if (table.isCovered && lines.isEmpty()) {
            for (int i = 0; i < table.span; i++) {
                table.maker.addFromAbove();
            }
        } else {
            table.maker.addCell(new Cell(lines), table.span, 1);
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
