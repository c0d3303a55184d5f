package io.github.jizhun.intake.office;

import io.github.jizhun.intake.grid.Block;
import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.grid.Line;
import java.io.IOException;
import java.util.ArrayList;
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

    private final OpenTables tables = new OpenTables(SKIPPED, IN_TABLE);
    private boolean isUnderlined;
    private boolean isText;
    private boolean isInRowProperties;

    private WordDocument() {}

    /** The document's grid; empty blocks if the file has no document part. */
    public static Grid read(OfficeZip zip) throws IOException {
        WordDocument document = new WordDocument();
        zip.walk("word/document.xml", document::read);
        List<Block> blocks = document.tables.blocks();
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
        return new Grid(Grid.Breaks.ENDED, blocks, furniture, asides);
    }

    private static List<Block.Paragraph> paragraphs(OfficeZip zip, String name) throws IOException {
        WordDocument part = new WordDocument();
        zip.walk(name, part::read);
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        for (Block block : part.tables.blocks()) {
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
                if (isText && !tables.isSkipping()) {
                    tables.flow().add(xml.getText(), isUnderlined);
                }
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (isInRowProperties && name.equals("del")) {
            tables.table().isRowDeleted = true;
        }
        if (!tables.begins(name)) {
            return;
        }
        switch (name) {
            case "tbl" -> tables.begin();
            case "trPr" -> isInRowProperties = true;
            case "tc" -> {
                tables.table().columns = 1;
                tables.table().isCovered = false;
            }
            case "gridSpan" -> tables.table().columns = number(xml);
            case "vMerge" -> tables.table().isCovered = !"restart".equals(xml.getAttributeValue(W, "val"));
            case "gridBefore" -> tables.table().maker.addCell(new Cell(List.of()), number(xml), 1);
            case "r" -> isUnderlined = false;
            case "u" -> isUnderlined = !"none".equals(xml.getAttributeValue(W, "val"));
            case "t" -> isText = true;
            case "br", "cr" -> {
                if (!"page".equals(xml.getAttributeValue(W, "type"))) {
                    tables.flow().end();
                }
            }
            case "tab" -> tables.flow().add(" ", false);
            case "noBreakHyphen" -> tables.flow().add("-", isUnderlined);
            case "sym" -> tables.flow().add(symbol(xml.getAttributeValue(W, "char")), false);
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
        if (!tables.ends(name)) {
            return;
        }
        switch (name) {
            case "t" -> isText = false;
            case "r" -> isUnderlined = false;
            case "p" -> tables.flow().end();
            case "tc" -> endCell();
            case "trPr" -> isInRowProperties = false;
            case "tr" -> endRow();
            case "tbl" -> tables.end();
            default -> {}
        }
    }

    private void endRow() {
        OpenTables.Table table = tables.table();
        if (table.isRowDeleted) {
            table.maker.dropRow();
        } else {
            table.maker.endRow();
        }
        table.isRowDeleted = false;
    }

    private void endCell() {
        OpenTables.Table table = tables.table();
        List<Line> lines = tables.flow().take();
        if (table.isCovered && lines.isEmpty()) {
            for (int i = 0; i < table.columns; i++) {
                table.maker.addFromAbove();
            }
        } else {
            table.maker.addCell(new Cell(lines), table.columns, 1);
        }
    }
}
