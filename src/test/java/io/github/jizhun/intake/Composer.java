package io.github.jizhun.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;

/**
 * Composes documents of made-up standards in the layout of the official form.
 *
 * @param gap what stands between a code and its text
 * @param repeatsDuty whether the duty is printed at each task
 */
record Composer(MadeUp standard, String gap, boolean repeatsDuty) {
    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    /** A table's cell: its lines, and over how many columns and rows it goes; without rows it is covered. */
    record Box(List<String> lines, int columns, int rows) {
        static Box of(String text) {
            return new Box(text.isEmpty() ? List.of() : List.of(text), 1, 1);
        }
    }

    private String printed(String statement) {
        return statement.replaceFirst("\\|", gap);
    }

    private Box box(List<String> statements) {
        return new Box(statements.stream().map(this::printed).toList(), 1, 1);
    }

    List<List<Box>> versions() {
        List<List<Box>> rows = new ArrayList<>();
        if (!standard.versions().isEmpty()) {
            rows.add(List.of("版本", "職能基準代碼", "職能基準名稱", "狀態", "更新說明", "發展更新日期").stream()
                    .map(Box::of)
                    .toList());
            standard.versions()
                    .forEach(version -> rows.add(version.stream().map(Box::of).toList()));
        }
        return rows;
    }

    List<List<Box>> head() {
        Box covered = new Box(List.of(), 1, 0);
        return List.of(
                List.of(new Box(List.of("職能基準代碼"), 2, 1), new Box(List.of(standard.code()), 3, 1)),
                List.of(new Box(List.of("職能基準名稱", "（擇一填寫）"), 1, 2), Box.of("職類"), new Box(List.of(), 3, 1)),
                List.of(covered, Box.of("職業"), new Box(List.of(standard.name()), 3, 1)),
                List.of(
                        new Box(List.of("所屬", "類別"), 1, 3),
                        Box.of("職類別"),
                        Box.of("製造／設備"),
                        Box.of("職類別代碼"),
                        Box.of(standard.code().substring(0, 3))),
                List.of(covered, Box.of("職業別"), Box.of("組裝人員"), Box.of("職業別代碼"), Box.of("8201")),
                List.of(covered, Box.of("行業別"), Box.of("製造業"), Box.of("行業別代碼"), Box.of("C3400")),
                List.of(new Box(List.of("工作描述"), 2, 1), new Box(List.of("從事示範工作。"), 3, 1)),
                List.of(new Box(List.of("基準級別"), 2, 1), new Box(List.of("4"), 3, 1)));
    }

    List<List<Box>> table() {
        List<List<Box>> table = new ArrayList<>();
        table.add(MadeUp.HEADINGS.stream().map(Box::of).toList());
        List<MadeUp.Row> rows = standard.rows();
        String duty = "";
        for (int i = 0; i < rows.size(); i++) {
            MadeUp.Row row = rows.get(i);
            duty = row.duty().isEmpty() ? duty : row.duty();
            int tasks = 1;
            while (i + tasks < rows.size() && rows.get(i + tasks).tasks().isEmpty()) {
                tasks++;
            }
            int duties = 1;
            while (i + duties < rows.size() && rows.get(i + duties).duty().isEmpty()) {
                duties++;
            }
            boolean hasDuty =
                    !row.duty().isEmpty() || repeatsDuty && !row.tasks().isEmpty();
            Box dutyBox = new Box(List.of(printed(duty)), 1, repeatsDuty ? tasks : duties);
            Box taskBox = new Box(box(row.tasks()).lines(), 1, tasks);
            table.add(List.of(
                    hasDuty ? dutyBox : new Box(List.of(), 1, 0),
                    row.tasks().isEmpty() ? new Box(List.of(), 1, 0) : taskBox,
                    box(row.outputs()),
                    box(row.indicators()),
                    new Box(row.level(), 1, 1),
                    box(row.knowledge()),
                    box(row.skills())));
        }
        return table;
    }

    List<String> attitudes() {
        return standard.attitudes().stream().map(this::printed).toList();
    }

    List<List<List<Box>>> tables() {
        List<List<List<Box>>> tables = new ArrayList<>();
        if (!versions().isEmpty()) {
            tables.add(versions());
        }
        tables.add(head());
        tables.add(table());
        tables.add(List.of(List.of(Box.of("職能內涵（A=attitude態度）")), List.of(new Box(attitudes(), 1, 1))));
        tables.add(List.of(
                List.of(Box.of("說明與補充事項")),
                List.of(new Box(
                        standard.notes().stream()
                                .map(note -> note.startsWith("【") ? note : "● " + note)
                                .toList(),
                        1,
                        1))));
        return tables;
    }

    Path text(Path folder) throws IOException {
        StringBuilder text = new StringBuilder("\n\n" + standard.name() + "職能基準\n\n");
        for (List<List<Box>> table : tables().subList(0, tables().size() - 2)) {
            for (List<Box> row : table) {
                List<String> cells = new ArrayList<>();
                row.forEach(box -> {
                    cells.add(String.join(" ", box.lines()));
                    for (int i = 1; i < box.columns(); i++) {
                        cells.add("");
                    }
                });
                text.append(String.join("\t", cells)).append('\n');
            }
            text.append('\n');
        }
        text.append("職能內涵（A=attitude態度）\n\n");
        attitudes().forEach(each -> text.append("- ").append(each).append('\n'));
        text.append("\n說明與補充事項\n\n");
        standard.notes()
                .forEach(each -> text.append(each.startsWith("【") ? "" : "- ")
                        .append(each)
                        .append('\n'));
        return Files.writeString(folder.resolve("made-up.txt"), text.toString());
    }

    Path word(Path folder) throws IOException {
        StringBuilder xml = new StringBuilder(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        xml.append(wordLines(List.of(standard.name() + "職能基準")));
        for (List<List<Box>> table : tables()) {
            xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"14000\" w:type=\"dxa\"/><w:tblBorders>");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
            }
            xml.append("</w:tblBorders></w:tblPr><w:tblGrid>");
            int columns = table.get(0).stream().mapToInt(Box::columns).sum();
            xml.append("<w:gridCol w:w=\"%d\"/>".formatted(14000 / columns).repeat(columns))
                    .append("</w:tblGrid>");
            for (List<Box> row : table) {
                xml.append(row == table.get(0) ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
                for (Box box : row) {
                    String merge =
                            box.rows() == 0 ? "<w:vMerge/>" : box.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
                    xml.append("<w:tc><w:tcPr><w:gridSpan w:val=\"")
                            .append(box.columns())
                            .append("\"/>")
                            .append(merge)
                            .append("</w:tcPr>")
                            .append(wordLines(box.lines()))
                            .append("</w:tc>");
                }
                xml.append("</w:tr>");
            }
            xml.append("</w:tbl><w:p/>");
        }
        xml.append("<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>")
                .append("<w:pgMar w:top=\"900\" w:right=\"900\" w:bottom=\"900\" w:left=\"900\"/></w:sectPr>")
                .append("</w:body></w:document>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", CONTENT_TYPES);
        parts.put("_rels/.rels", RELATIONS);
        parts.put("word/document.xml", xml.toString());
        return zip(folder.resolve("made-up.docx"), parts);
    }

    private static String wordLines(List<String> lines) {
        StringBuilder xml = new StringBuilder();
        lines.forEach(line -> xml.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                .append(line)
                .append("</w:t></w:r></w:p>"));
        return lines.isEmpty() ? "<w:p/>" : xml.toString();
    }

    Path openDocument(Path folder) throws IOException {
        StringBuilder xml = new StringBuilder(
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
        xml.append("<text:p>").append(standard.name()).append("職能基準</text:p>");
        for (List<List<Box>> table : tables()) {
            xml.append("<table:table>");
            for (List<Box> row : table) {
                xml.append("<table:table-row>");
                for (Box box : row) {
                    if (box.rows() == 0) {
                        xml.append("<table:covered-table-cell/>");
                        continue;
                    }
                    xml.append("<table:table-cell table:number-columns-spanned=\"")
                            .append(box.columns())
                            .append("\" table:number-rows-spanned=\"")
                            .append(box.rows())
                            .append("\"><text:p>");
                    xml.append(String.join("<text:line-break/>", box.lines())).append("</text:p></table:table-cell>");
                    xml.append("<table:covered-table-cell/>".repeat(box.columns() - 1));
                }
                xml.append("</table:table-row>");
            }
            xml.append("</table:table>");
        }
        xml.append("</office:text></office:body></office:document-content>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", xml.toString());
        return zip(folder.resolve("made-up.odt"), parts);
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    Path excel(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = bytes;
                org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "made-up", "1.0")) {
            Worksheet sheet = book.newWorksheet("職能基準表");
            int at = 0;
            sheet.value(at++, 0, standard.name() + "職能基準");
            for (List<List<Box>> table : tables()) {
                at++;
                for (List<Box> row : table) {
                    int column = 0;
                    for (Box box : row) {
                        if (!box.lines().isEmpty()) {
                            String text = String.join("\n", box.lines());
                            if (text.matches("\\d")) {
                                sheet.value(at, column, Integer.parseInt(text));
                            } else {
                                sheet.value(at, column, text);
                            }
                        }
                        if (box.rows() > 0 && box.rows() * box.columns() > 1) {
                            sheet.range(at, column, at + box.rows() - 1, column + box.columns() - 1)
                                    .merge();
                        }
                        column += box.columns();
                    }
                    at++;
                }
            }
        }
        return Files.write(folder.resolve("made-up.xlsx"), bytes.toByteArray());
    }

    /** As PDF, by a writer of this test's own. */
    Path pdf(Path folder, PdfComposer.Paper paper, boolean hasLines) throws IOException {
        return new PdfComposer(paper, hasLines)
                .write(folder.resolve("made-up.pdf"), standard.name() + "職能基準", tables());
    }

    /** As a page that a browser prints. */
    Path html(Path folder) throws IOException {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><style>@page{size:A4 landscape}")
                .append("body{font:10pt sans-serif}table{border-collapse:collapse;width:100%;margin:1em 0}")
                .append("td{border:1px solid;padding:3px;vertical-align:top}h1{text-align:center}</style><h1>")
                .append(standard.name())
                .append("職能基準</h1>");
        for (List<List<Box>> table : tables()) {
            html.append("<table>");
            for (int i = 0; i < table.size(); i++) {
                html.append(i == 0 ? "<thead><tr>" : i == 1 ? "<tbody><tr>" : "<tr>");
                for (Box box : table.get(i)) {
                    if (box.rows() > 0) {
                        html.append("<td rowspan=\"%d\" colspan=\"%d\">".formatted(box.rows(), box.columns()))
                                .append(String.join("<br>", box.lines()));
                    }
                }
                html.append(i == 0 ? "</thead>" : "");
            }
            html.append("</table>");
        }
        return Files.writeString(folder.resolve("made-up.html"), html.toString());
    }
}
