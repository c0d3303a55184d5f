package io.github.jizhun.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * An OpenDocument file read back.
 *
 * @param parts by name, in the order of the file
 * @param stored the names of the parts that are not compressed
 */
public record OpenDocument(Map<String, byte[]> parts, List<String> stored) {
    public static OpenDocument read(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        List<String> stored = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getMethod() == ZipEntry.STORED) {
                    stored.add(part.getName());
                }
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return new OpenDocument(parts, stored);
    }

    public String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    public Document xml(String part) {
        return Jsoup.parse(text(part), "", Parser.xmlParser());
    }

    /** The filled cells of each sheet that people see, row by row, as shown; rows and cells at the end that are empty are left out. */
    public Map<String, List<List<String>>> sheets() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        Document content = xml("content.xml");
        Set<String> hidden = content.select("style|style:has(> style|table-properties[table:display=false])").stream()
                .map(style -> style.attr("style:name"))
                .collect(Collectors.toSet());
        for (Element table : content.select("office|spreadsheet > table|table")) {
            if (hidden.contains(table.attr("table:style-name"))) {
                continue;
            }
            List<List<String>> rows = new ArrayList<>();
            for (Element row : table.select("table|table-row")) {
                int repeated = count(row, "table:number-rows-repeated");
                List<String> cells = cells(row);
                for (int i = 0; i < (cells.isEmpty() ? Math.min(1, repeated) : repeated); i++) {
                    rows.add(cells);
                }
            }
            sheets.put(table.attr("table:name"), trimmed(rows, List.of()));
        }
        return sheets;
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            String shown =
                    cell.select("> text|p").stream().map(OpenDocument::shown).collect(Collectors.joining("\n"));
            for (int i = 0;
                    i
                            < (shown.isEmpty()
                                    ? Math.min(200, count(cell, "table:number-columns-repeated"))
                                    : count(cell, "table:number-columns-repeated"));
                    i++) {
                cells.add(shown);
            }
        }
        return trimmed(cells, "");
    }

    private static int count(Element element, String attribute) {
        return element.hasAttr(attribute) ? Integer.parseInt(element.attr(attribute)) : 1;
    }

    /** A list without what is empty at its end. */
    public static <T> List<T> trimmed(List<T> list, T empty) {
        int end = list.size();
        while (end > 0 && list.get(end - 1).equals(empty)) {
            end--;
        }
        return list.subList(0, end);
    }

    /** The text of a paragraph as a program shows it. */
    public static String shown(Element paragraph) {
        StringBuilder shown = new StringBuilder();
        append(paragraph, shown);
        return shown.toString();
    }

    private static void append(Node node, StringBuilder shown) {
        if (node instanceof TextNode text) {
            shown.append(text.getWholeText());
        } else if (node instanceof Element element) {
            switch (element.tagName()) {
                case "text:s" -> shown.append(" ".repeat(count(element, "text:c")));
                case "text:tab" -> shown.append('\t');
                case "text:line-break" -> shown.append('\n');
                default -> element.childNodes().forEach(child -> append(child, shown));
            }
        }
    }
}
