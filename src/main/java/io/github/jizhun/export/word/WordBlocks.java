package io.github.jizhun.export.word;

import io.github.jizhun.export.document.Document;
import io.github.jizhun.export.document.DocumentText;
import io.github.jizhun.text.Html;
import java.util.ArrayList;
import java.util.List;

/** Writes the blocks of a document into the body of a Word file. */
final class WordBlocks {
    private final WordXml body;
    private final Document document;
    private final int textWidth;
    private final List<String> links = new ArrayList<>();
    private int bookmarks;

    /** @param textWidth in twentieths of a point */
    WordBlocks(WordXml body, Document document, int textWidth) {
        this.body = body;
        this.document = document;
        this.textWidth = textWidth;
    }

    void add(Document.Block block) {
        if (block instanceof Document.Heading heading) {
            paragraph("Heading" + heading.level(), heading.text(), heading.anchor());
        } else if (block instanceof Document.Paragraph paragraph) {
            paragraph(style(paragraph.style()), paragraph.text(), "");
        } else if (block instanceof Document.Contents contents) {
            contents(contents);
        } else if (block instanceof Document.Table table) {
            table(table);
        }
    }

    private static String style(Document.Style style) {
        return switch (style) {
            case TITLE -> "Title";
            case NORMAL -> "Normal";
            case NOTE -> "Note";
        };
    }

    private void paragraph(String style, DocumentText text, String anchor) {
        body.element("p", () -> {
            style(style);
            bookmark(anchor);
            bookmark(text.bookmark());
            text.pieces().forEach(this::piece);
        });
    }

    private void style(String style) {
        body.element("pPr", () -> body.empty("pStyle", "val", style));
    }

    private void bookmark(String name) {
        if (!name.isEmpty()) {
            String id = String.valueOf(bookmarks++);
            body.empty("bookmarkStart", "id", id, "name", name).empty("bookmarkEnd", "id", id);
        }
    }

    private void piece(DocumentText.Piece piece) {
        if (piece.link().isEmpty()) {
            run(piece);
        } else if (piece.isInternal()) {
            body.element("hyperlink", () -> run(piece), "anchor", piece.link().substring(1), "history", "1");
        } else {
            links.add(piece.link());
            body.element("hyperlink", () -> run(piece), "r:id", relation(links.size()), "history", "1");
        }
    }

    private static String relation(int link) {
        return "rIdLink" + link;
    }

    private void run(DocumentText.Piece piece) {
        body.element("r", () -> {
            if (!piece.link().isEmpty()) {
                body.element("rPr", () -> body.empty("rStyle", "val", "Hyperlink"));
            } else if (piece.look() == DocumentText.Look.UNDERLINED) {
                body.element("rPr", () -> body.empty("u", "val", "single"));
            } else if (piece.look() == DocumentText.Look.MARK) {
                body.element("rPr", () -> body.empty("rStyle", "val", "Mark"));
            }
            body.text("t", piece.text());
        });
    }

    /** A field that Word can bring up to date; its entries have no page numbers, which nobody knows before Word lays out the pages. */
    private void contents(Document.Contents contents) {
        paragraph("ContentsTitle", DocumentText.plain(contents.title()), "");
        List<Document.Heading> headings = document.headings();
        for (int i = 0; i < headings.size(); i++) {
            Document.Heading heading = headings.get(i);
            boolean isFirst = i == 0;
            boolean isLast = i == headings.size() - 1;
            body.element("p", () -> {
                style("TOC" + heading.level());
                if (isFirst) {
                    field("begin");
                    body.element("r", () -> body.text("instrText", " TOC \\o \"1-2\" \\n \\h \\z \\u "));
                    field("separate");
                }
                body.element(
                        "hyperlink",
                        () -> body.element(
                                "r", () -> body.text("t", heading.text().plain())),
                        "anchor",
                        heading.anchor(),
                        "history",
                        "1");
                if (isLast) {
                    field("end");
                }
            });
        }
    }

    private void field(String part) {
        body.element("r", () -> body.empty("fldChar", "fldCharType", part));
    }

    private void table(Document.Table table) {
        List<Integer> widths = table.widths(textWidth);
        body.element("tbl", () -> {
            body.element(
                    "tblPr",
                    () -> body.empty("tblStyle", "val", "TableGrid")
                            .empty("tblW", "w", String.valueOf(textWidth), "type", "dxa")
                            .empty("tblLayout", "type", "fixed")
                            .empty("tblLook", "val", "0020", "firstRow", "1"));
            body.element("tblGrid", () -> widths.forEach(width -> body.empty("gridCol", "w", String.valueOf(width))));
            row(
                    widths,
                    table.columns().stream()
                            .map(column -> List.of(DocumentText.plain(column.header())))
                            .toList(),
                    true,
                    true);
            // LibreOffice loses all but the first of many low rows that must stay whole, where their table begins at
            // the foot of a page.
            table.rows().forEach(row -> row(widths, row, false, !table.isLow()));
        });
        // Between two tables there must be a paragraph, or Word makes one of them.
        paragraph("Gap", DocumentText.NONE, "");
    }

    private void row(List<Integer> widths, List<List<DocumentText>> cells, boolean header, boolean whole) {
        body.element("tr", () -> {
            if (whole) {
                body.element("trPr", () -> {
                    body.empty("cantSplit");
                    if (header) {
                        body.empty("tblHeader");
                    }
                });
            }
            for (int i = 0; i < cells.size(); i++) {
                cell(widths.get(i), cells.get(i), header);
            }
        });
    }

    private void cell(int width, List<DocumentText> paragraphs, boolean header) {
        body.element("tc", () -> {
            body.element("tcPr", () -> {
                body.empty("tcW", "w", String.valueOf(width), "type", "dxa");
                if (header) {
                    body.empty("shd", "val", "clear", "color", "auto", "fill", "E8E4DA");
                }
            });
            String style = header ? "TableHead" : "TableText";
            // A cell must have a paragraph.
            List<DocumentText> some = paragraphs.isEmpty() ? List.of(DocumentText.NONE) : paragraphs;
            some.forEach(paragraph -> paragraph(style, paragraph, ""));
        });
    }

    /** The relations of the web addresses that are linked so far. */
    String relations() {
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < links.size(); i++) {
            relations
                    .append("<Relationship Id=\"")
                    .append(relation(i + 1))
                    .append(
                            "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"")
                    .append(Html.escape(links.get(i)))
                    .append("\" TargetMode=\"External\"/>\n");
        }
        return relations.toString();
    }
}
