package io.github.jizhun.export.excel;

import io.github.jizhun.export.workbook.Area;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the workbook library leaves out of a file: the range that a sheet's cells take, the results of its formulas, and the name of
 * the common style. Programs that read only the range, or do not compute, would find nothing there.
 */
final class SheetXml {
    /** The library protects no sheet without a password; it is taken out again. */
    static final String PASSWORD = "none";

    private static final Pattern PASSWORD_ATTRIBUTE = Pattern.compile("(<sheetProtection )password=\"[^\"]*\" ");

    private static final String NO_DIMENSION = "<dimension ref=\"A1\"/>";
    private static final String CELL = "<c r=\"";
    private static final Pattern FORMULA = Pattern.compile("<c r=\"([A-Z]+\\d+)\"([^>]*)>(<f>[^<]*</f>)</c>");

    private final Map<String, Object> results = new HashMap<>();

    /** Notes the result of a formula: a text or a whole number. */
    void store(int row, int column, Object result) {
        results.put(Area.column(column) + (row + 1), result);
    }

    /** A part of the workbook, this worksheet, with both. */
    byte[] completed(String part, byte[] xml) {
        String made = new String(xml, StandardCharsets.UTF_8);
        String whole = made.replace(NO_DIMENSION, "<dimension ref=\"A1:" + lastCell(made) + "\"/>");
        whole = PASSWORD_ATTRIBUTE.matcher(whole).replaceFirst("$1");
        if (!results.isEmpty()) {
            whole = FORMULA.matcher(whole)
                    .replaceAll(cell -> Matcher.quoteReplacement(
                            cell(cell.group(1), cell.group(2), cell.group(3), results.get(cell.group(1)))));
        }
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String address, String attributes, String formula, Object result) {
        boolean isNumber = result instanceof Integer;
        return CELL + address + '"' + attributes + (isNumber ? ">" : " t=\"str\">") + formula + "<v>"
                + escaped(result.toString()) + "</v></c>";
    }

    /** The part of styles, with the style that all cells have by name: some programs want one. */
    static byte[] withNamedStyle(String part, byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replace(
                        "</cellXfs>",
                        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A text as XML holds it between tags. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The cell where the last column and the last row meet. */
    private static String lastCell(String xml) {
        int lastRow = 1;
        int lastColumn = 1;
        for (int at = xml.indexOf(CELL); at >= 0; at = xml.indexOf(CELL, at)) {
            at += CELL.length();
            int column = 0;
            for (; Character.isLetter(xml.charAt(at)); at++) {
                column = column * 26 + xml.charAt(at) - 'A' + 1;
            }
            int row = Integer.parseInt(xml, at, xml.indexOf('"', at), 10);
            lastColumn = Math.max(lastColumn, column);
            lastRow = Math.max(lastRow, row);
        }
        return Area.column(lastColumn - 1) + lastRow;
    }
}
