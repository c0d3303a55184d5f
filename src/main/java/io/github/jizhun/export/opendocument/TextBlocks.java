package io.github.jizhun.export.opendocument;

import io.github.jizhun.export.XmlPart;
import io.github.jizhun.export.document.Document;
import io.github.jizhun.export.document.DocumentText;
import java.math.BigDecimal;
import java.util.List;

/** Writes the blocks of a document into the content of an OpenDocument text. */
final class TextBlocks {
    /** Between the margins of A4 landscape, in hundredths of a millimetre. */
    private static final int TEXT_WIDTH = 26_700;

    private static final int CONTENTS_LEVELS = 2;

    private final XmlPart part;
    private final Document document;
    private int tables;

    TextBlocks(XmlPart part, Document document) {
        this.part = part;
        this.document = document;
    }

    /** The styles that only this document has: those of its tables' columns. */
    void styles() {
        List<Document.Table> all = document.blocks().stream()
                .filter(Document.Table.class::isInstance)
                .map(Document.Table.class::cast)
                .toList();
        style(
                "Table",
                "table",
                () -> part.empty(
                        "style:table-properties",
                        "style:width",
                        length(TEXT_WIDTH),
                        "table:align",
                        "left",
                        "table:border-model",
                        "collapsing"));
        for (int table = 0; table < all.size(); table++) {
            List<Integer> widths = all.get(table).widths(TEXT_WIDTH);
            for (int column = 0; column < widths.size(); column++) {
                String width = length(widths.get(column));
                style(
                        column(table, column),
                        "table-column",
                        () -> part.empty("style:table-column-properties", "style:column-width", width));
            }
        }
        style("Row", "table-row", () -> part.empty("style:table-row-properties", "fo:keep-together", "always"));
        style("Cell", "table-cell", () -> cell("transparent"));
        style("HeadCell", "table-cell", () -> cell("#e8e4da"));
    }

    private void cell(String colour) {
        part.empty(
                "style:table-cell-properties",
                "fo:padding",
                "0.15cm",
                "fo:border",
                "0.5pt solid #8c8678",
                "fo:background-color",
                colour);
    }

    private void style(String name, String family, XmlPart.Content content) {
        part.element("style:style", content, "style:name", name, "style:family", family);
    }

    private static String column(int table, int column) {
        return "Table" + (table + 1) + "." + (column + 1);
    }

    private static String length(int hundredths) {
        return BigDecimal.valueOf(hundredths, 3).toPlainString() + "cm";
    }

    /** All blocks. */
    void write() {
        document.blocks().forEach(this::write);
    }

    private void write(Document.Block block) {
        if (block instanceof Document.Heading heading) {
            part.element(
                    "text:h",
                    () -> {
                        OdfText.bookmark(part, heading.anchor());
                        OdfText.write(part, heading.text());
                    },
                    "text:style-name",
                    "Heading_20_" + heading.level(),
                    "text:outline-level",
                    String.valueOf(heading.level()));
        } else if (block instanceof Document.Paragraph paragraph) {
            paragraph(style(paragraph.style()), paragraph.text());
        } else if (block instanceof Document.Contents contents) {
            contents(contents);
        } else if (block instanceof Document.Table table) {
            table(table);
        }
    }

    private static String style(Document.Style style) {
        return switch (style) {
            case TITLE -> "Title";
            case NORMAL -> "Standard";
            case NOTE -> "Note";
        };
    }

    private void paragraph(String style, DocumentText text) {
        part.element("text:p", () -> OdfText.write(part, text), "text:style-name", style);
    }

    private void contents(Document.Contents contents) {
        part.element(
                "text:table-of-content",
                () -> {
                    part.element(
                            "text:table-of-content-source",
                            () -> templates(contents),
                            "text:outline-level",
                            String.valueOf(CONTENTS_LEVELS));
                    part.element("text:index-body", () -> {
                        part.element(
                                "text:index-title",
                                () -> paragraph("Contents_20_Heading", DocumentText.plain(contents.title())),
                                "text:name",
                                contents.title() + "_Head");
                        document.headings().forEach(this::entry);
                    });
                },
                "text:name",
                contents.title(),
                "text:protected",
                "false");
    }

    /** By these a program brings the list up to date: texts that are links. */
    private void templates(Document.Contents contents) {
        part.element(
                "text:index-title-template",
                () -> part.text(contents.title()),
                "text:style-name",
                "Contents_20_Heading");
        for (int level = 1; level <= CONTENTS_LEVELS; level++) {
            part.element(
                    "text:table-of-content-entry-template",
                    () -> part.empty("text:index-entry-link-start")
                            .empty("text:index-entry-text")
                            .empty("text:index-entry-link-end"),
                    "text:outline-level",
                    String.valueOf(level),
                    "text:style-name",
                    "Contents_20_" + level);
        }
    }

    private void entry(Document.Heading heading) {
        part.element(
                "text:p",
                () -> part.element(
                        "text:a",
                        () -> OdfText.write(part, heading.text().plain()),
                        "xlink:type",
                        "simple",
                        "xlink:href",
                        "#" + heading.anchor()),
                "text:style-name",
                "Contents_20_" + heading.level());
    }

    private void table(Document.Table table) {
        int number = tables++;
        part.element(
                "table:table",
                () -> {
                    for (int column = 0; column < table.columns().size(); column++) {
                        part.empty("table:table-column", "table:style-name", column(number, column));
                    }
                    part.element(
                            "table:table-header-rows",
                            () -> row(
                                    table.columns().stream()
                                            .map(column -> List.of(DocumentText.plain(column.header())))
                                            .toList(),
                                    "HeadCell",
                                    "Table_20_Heading"));
                    table.rows().forEach(row -> row(row, "Cell", "Table_20_Contents"));
                },
                "table:name",
                "Table" + (number + 1),
                "table:style-name",
                "Table");
        paragraph("Gap", DocumentText.NONE);
    }

    private void row(List<List<DocumentText>> cells, String cellStyle, String style) {
        part.element(
                "table:table-row",
                () -> cells.forEach(paragraphs -> part.element(
                        "table:table-cell",
                        () -> {
                            List<DocumentText> some = paragraphs.isEmpty() ? List.of(DocumentText.NONE) : paragraphs;
                            some.forEach(paragraph -> paragraph(style, paragraph));
                        },
                        "table:style-name",
                        cellStyle,
                        "office:value-type",
                        "string")),
                "table:style-name",
                "Row");
    }
}
