package io.github.jizhun.export.word;

import io.github.jizhun.export.OfficePackage;
import io.github.jizhun.text.Html;
import io.github.jizhun.text.Resource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Word file that grows from top to bottom (ECMA-376, WordprocessingML): headings with heading styles, paragraphs, and real tables
 * whose first row is repeated on each page and whose rows are not split. A4 landscape.
 */
final class WordFile {
    /** In twentieths of a point. */
    private static final int PAGE_WIDTH = 16838;

    private static final int PAGE_HEIGHT = 11906;
    private static final int MARGIN = 850;
    private static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
    private static final String MARGINS =
            "top 1000 right " + MARGIN + " bottom 1000 left " + MARGIN + " header 500 footer 500 gutter 0";

    /** Parts that are the same in all files. */
    private static final Map<String, String> SAME_IN_ALL = Map.of(
            "[Content_Types].xml", resource("content-types.xml"),
            "_rels/.rels", resource("package.rels"),
            "word/_rels/document.xml.rels", resource("document.rels"),
            "word/styles.xml", resource("styles.xml"),
            "word/settings.xml", resource("settings.xml"));

    private static final String CORE = resource("core.xml");

    private final WordXml body = new WordXml("document");
    private final Map<String, String> parts = new TreeMap<>();
    private final String title;

    /** A column of a table and its share of the width. */
    record Column(String header, int share) {}

    private WordFile(String title) {
        this.title = title;
    }

    /** Writes into a file. */
    interface Writing {
        void write(WordFile file);
    }

    /**
     * Makes a file.
     *
     * @param head what each page says at its top
     * @param foot what each page says at its bottom, before the page's number
     */
    static byte[] make(String title, String head, String foot, Writing writing) {
        WordFile file = new WordFile(title);
        file.body.element("body", () -> {
            writing.write(file);
            file.section();
        });
        return file.bytes(head, foot);
    }

    /** The file's title. */
    WordFile title(String text) {
        return styled("Title", WordText.of(text));
    }

    /** A heading; level 1 is the highest. */
    WordFile heading(int level, WordText text) {
        return styled("Heading" + level, text);
    }

    /** A paragraph. */
    WordFile paragraph(WordText text) {
        return styled("Normal", text);
    }

    /** A paragraph that is not the document's own words. */
    WordFile note(String text) {
        return styled("Note", WordText.of(text));
    }

    private WordFile styled(String style, WordText text) {
        body.element("p", () -> {
            body.element("pPr", () -> body.empty("pStyle", "val", style));
            text.pieces().forEach(this::run);
        });
        return this;
    }

    /**
     * A table.
     *
     * @param rows each with the paragraphs of each of its cells
     */
    WordFile table(List<Column> columns, List<List<List<WordText>>> rows) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        List<Integer> widths = columns.stream()
                .map(column -> TEXT_WIDTH * column.share() / shares)
                .toList();
        body.element("tbl", () -> {
            body.element(
                    "tblPr",
                    () -> body.empty("tblStyle", "val", "TableGrid")
                            .empty("tblW", "w", String.valueOf(TEXT_WIDTH), "type", "dxa")
                            .empty("tblLayout", "type", "fixed")
                            .empty("tblLook", "val", "0020", "firstRow", "1"));
            body.element("tblGrid", () -> widths.forEach(width -> body.empty("gridCol", "w", String.valueOf(width))));
            row(
                    widths,
                    columns.stream()
                            .map(column -> List.of(WordText.of(column.header())))
                            .toList(),
                    true);
            rows.forEach(row -> row(widths, row, false));
        });
        // Between two tables there must be a paragraph, or Word makes one of them.
        return styled("Gap", new WordText(List.of()));
    }

    private void row(List<Integer> widths, List<List<WordText>> cells, boolean header) {
        body.element("tr", () -> {
            body.element("trPr", () -> {
                body.empty("cantSplit");
                if (header) {
                    body.empty("tblHeader");
                }
            });
            for (int i = 0; i < cells.size(); i++) {
                cell(widths.get(i), cells.get(i), header);
            }
        });
    }

    private void cell(int width, List<WordText> paragraphs, boolean header) {
        body.element("tc", () -> {
            body.element("tcPr", () -> {
                body.empty("tcW", "w", String.valueOf(width), "type", "dxa");
                if (header) {
                    body.empty("shd", "val", "clear", "color", "auto", "fill", "E8E4DA");
                }
            });
            String style = header ? "TableHead" : "TableText";
            if (paragraphs.isEmpty()) {
                // A cell must have a paragraph.
                styled(style, new WordText(List.of()));
            }
            paragraphs.forEach(paragraph -> styled(style, paragraph));
        });
    }

    private void run(WordText.Piece piece) {
        run(body, piece);
    }

    private static void run(WordXml xml, WordText.Piece piece) {
        xml.element("r", () -> {
            switch (piece.look()) {
                case UNDERLINED -> xml.element("rPr", () -> xml.empty("u", "val", "single"));
                case MARK -> xml.element("rPr", () -> xml.empty("rStyle", "val", "Mark"));
                case PLAIN -> {}
            }
            xml.text("t", piece.text());
        });
    }

    private void section() {
        body.element(
                "sectPr",
                () -> body.empty("headerReference", "type", "default", "r:id", "rId2")
                        .empty("footerReference", "type", "default", "r:id", "rId3")
                        .empty("pgSz", ("w " + PAGE_WIDTH + " h " + PAGE_HEIGHT + " orient landscape").split(" "))
                        .empty("pgMar", MARGINS.split(" ")));
    }

    private byte[] bytes(String head, String foot) {
        parts.putAll(SAME_IN_ALL);
        parts.put("docProps/core.xml", CORE.replace("{title}", Html.escapeContent(title)));
        parts.put("word/document.xml", body.finished());
        parts.put("word/header1.xml", head(head));
        parts.put("word/footer1.xml", foot(foot));
        return OfficePackage.of(parts);
    }

    private static String head(String text) {
        WordXml xml = new WordXml("hdr");
        xml.element("p", () -> {
            xml.element("pPr", () -> xml.empty("pStyle", "val", "Header"));
            run(xml, new WordText.Piece(text, WordText.Look.PLAIN));
        });
        return xml.finished();
    }

    private static String foot(String text) {
        WordXml xml = new WordXml("ftr");
        xml.element("p", () -> {
            xml.element("pPr", () -> xml.empty("pStyle", "val", "Footer"));
            run(xml, new WordText.Piece(text + "　第 ", WordText.Look.PLAIN));
            number(xml, "PAGE");
            run(xml, new WordText.Piece("／", WordText.Look.PLAIN));
            number(xml, "NUMPAGES");
            run(xml, new WordText.Piece(" 頁", WordText.Look.PLAIN));
        });
        return xml.finished();
    }

    private static void number(WordXml xml, String field) {
        xml.element("fldSimple", () -> run(xml, new WordText.Piece("1", WordText.Look.PLAIN)), "instr", field);
    }

    private static String resource(String name) {
        return Resource.text(WordFile.class, name);
    }
}
