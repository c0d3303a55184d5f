package io.github.jizhun.export.opendocument;

import io.github.jizhun.export.document.Document;
import io.github.jizhun.export.document.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a document says, a paragraph a line, without its list of contents. */
public final class DocumentLines {
    private DocumentLines() {}

    public static List<String> of(Document document) {
        List<String> lines = new ArrayList<>();
        for (Document.Block block : document.blocks()) {
            if (block instanceof Document.Heading heading) {
                lines.add(line(heading.text()));
            } else if (block instanceof Document.Paragraph paragraph) {
                lines.add(line(paragraph.text()));
            } else if (block instanceof Document.Table table) {
                table.columns().forEach(column -> lines.add(column.header()));
                table.rows().forEach(row -> row.forEach(cell -> cell.forEach(text -> lines.add(line(text)))));
            }
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static String line(DocumentText text) {
        return text.pieces().stream().map(DocumentText.Piece::text).collect(Collectors.joining());
    }
}
