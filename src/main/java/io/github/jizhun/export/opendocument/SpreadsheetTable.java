package io.github.jizhun.export.opendocument;

import io.github.jizhun.export.XmlPart;
import io.github.jizhun.export.document.DocumentText;
import io.github.jizhun.export.workbook.Area;
import io.github.jizhun.export.workbook.Formula;
import io.github.jizhun.export.workbook.Tab;
import io.github.jizhun.export.workbook.Workbook;
import io.github.jizhun.model.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Writes one sheet of a spreadsheet. */
final class SpreadsheetTable {
    /** Of a character of a common font, in hundredths of a millimetre. */
    private static final int CHARACTER = 200;

    private final XmlPart part;
    private final Tab tab;
    private final SpreadsheetRules rules;
    private final int number;

    SpreadsheetTable(XmlPart part, Tab tab, SpreadsheetRules rules, int number) {
        this.part = part;
        this.tab = tab;
        this.rules = rules;
        this.number = number;
    }

    /** A length in hundredths of a millimetre, as the format has it. */
    static String length(int hundredths) {
        return BigDecimal.valueOf(hundredths, 3).toPlainString() + "cm";
    }

    /** The width of a column of a number of characters, in hundredths of a millimetre. */
    static int width(int characters) {
        return characters * CHARACTER;
    }

    /** The styles that only this sheet has. */
    void styles() {
        style(
                name("t"),
                "table",
                () -> part.empty("style:table-properties", "table:display", "true"),
                "style:master-page-name",
                SpreadsheetStyles.page(number));
        tab.widths().stream()
                .distinct()
                .forEach(width -> style(
                        column(width),
                        "table-column",
                        () -> part.empty("style:table-column-properties", "style:column-width", length(width(width)))));
        Set<String> known = new HashSet<>();
        for (int row = 0; row < tab.rows().size(); row++) {
            int each = row;
            if (known.add(row(row))) {
                style(
                        row(row),
                        "table-row",
                        () -> part.empty(
                                "style:table-row-properties",
                                "style:row-height",
                                BigDecimal.valueOf(tab.height(each)).toPlainString() + "pt",
                                "style:use-optimal-row-height",
                                String.valueOf(tab.isGrowing(each))));
            }
        }
        if (!tab.highlights().isEmpty()) {
            Area area = tab.highlights().get(0).area();
            SpreadsheetStyles.cell(
                    part,
                    name("c"),
                    "protected",
                    tab.highlights(),
                    SpreadsheetFile.cell(tab, area.firstRow(), area.firstColumn()));
        }
    }

    private void style(String name, String family, XmlPart.Content content, String... more) {
        List<String> attributes = new ArrayList<>(List.of("style:name", name, "style:family", family));
        attributes.addAll(List.of(more));
        part.element("style:style", content, attributes.toArray(String[]::new));
    }

    private String name(String kind) {
        return kind + (number + 1);
    }

    private String column(int width) {
        return name("w") + "." + width;
    }

    /** The style of a row: rows of the same height share it. */
    private String row(int row) {
        return name("r") + "." + Math.round(10 * tab.height(row)) + (tab.isGrowing(row) ? "g" : "");
    }

    void write() {
        part.element(
                "table:table",
                () -> {
                    columns();
                    part.element("table:table-header-rows", () -> row(0, 1));
                    for (int row = 1; row < tab.rows().size(); row++) {
                        row(row, 1);
                    }
                    int below = lastOpen(Area::lastRow) + 1 - tab.rows().size();
                    if (below > 0) {
                        row(tab.rows().size(), below);
                    }
                },
                "table:name",
                tab.name(),
                "table:style-name",
                name("t"),
                "table:protected",
                String.valueOf(tab.isProtected()));
    }

    private int lastOpen(ToIntFunction<Area> last) {
        return tab.open().stream().mapToInt(last).max().orElse(-1);
    }

    private void columns() {
        int repeated = tab.repeatedColumns();
        if (repeated > 0) {
            part.element("table:table-header-columns", () -> columns(0, repeated));
        }
        columns(repeated, tab.widths().size());
        int beyond = lastOpen(Area::lastColumn) + 1 - tab.widths().size();
        if (beyond > 0) {
            column(tab.widths().size() - 1, beyond, SpreadsheetStyles.OPEN_COLUMN);
        }
    }

    private void columns(int first, int end) {
        for (int column = first; column < end; column++) {
            int each = column;
            boolean isOpen = tab.open().stream().anyMatch(area -> area.contains(area.firstRow(), each));
            column(column, 1, isOpen ? SpreadsheetStyles.OPEN_COLUMN : "Default");
        }
    }

    private void column(int like, int repeated, String cells) {
        part.empty(
                "table:table-column",
                "table:style-name",
                column(tab.widths().get(like)),
                "table:number-columns-repeated",
                String.valueOf(repeated),
                "table:default-cell-style-name",
                cells);
    }

    /** A row, or several that are not filled. */
    private void row(int row, int repeated) {
        boolean isFilled = row < tab.rows().size();
        part.element(
                "table:table-row",
                () -> {
                    int end = Math.max(tab.widths().size(), lastOpen(Area::lastColumn) + 1);
                    for (int column = 0; column < end; ) {
                        column += cells(row, column, end);
                    }
                },
                "table:style-name",
                row(isFilled ? row : tab.rows().size() - 1),
                "table:number-rows-repeated",
                String.valueOf(repeated));
    }

    /**
     * A cell, or several empty ones that are alike.
     *
     * @return how many
     */
    private int cells(int row, int column, int end) {
        Object cell = cell(row, column);
        List<String> attributes = attributes(row, column);
        if (cell.equals("")) {
            int alike = 1;
            while (column + alike < end
                    && cell(row, column + alike).equals("")
                    && attributes(row, column + alike).equals(attributes)) {
                alike++;
            }
            attributes.add("table:number-columns-repeated");
            attributes.add(String.valueOf(alike));
            part.empty("table:table-cell", attributes.toArray(String[]::new));
            return alike;
        }
        Object value = cell instanceof Formula formula ? formula.value() : cell;
        if (cell instanceof Formula formula) {
            attributes.add("table:formula");
            attributes.add("of:=" + OpenFormula.of(formula.text()));
        }
        attributes.add("office:value-type");
        if (value instanceof Number) {
            attributes.addAll(List.of("float", "office:value", value.toString()));
        } else {
            attributes.add("string");
            if (cell instanceof Formula) {
                // Without it LibreOffice reads some results as 0.
                attributes.addAll(List.of("office:string-value", value.toString()));
            }
        }
        part.element("table:table-cell", () -> paragraphs(value), attributes.toArray(String[]::new));
        return 1;
    }

    /** What is in a cell; an empty text where nothing is. */
    private Object cell(int row, int column) {
        boolean isFilled = row < tab.rows().size() && column < tab.widths().size();
        Object cell = isFilled ? tab.rows().get(row).get(column) : "";
        return cell.toString().isEmpty() && !(cell instanceof Formula) ? "" : cell;
    }

    private List<String> attributes(int row, int column) {
        List<String> attributes = new ArrayList<>(List.of("table:style-name", style(row, column)));
        rules.nameFor(tab, row, column)
                .ifPresent(rule -> attributes.addAll(List.of("table:content-validation-name", rule)));
        return attributes;
    }

    private String style(int row, int column) {
        if (row >= tab.rows().size() || column >= tab.widths().size()) {
            return tab.isOpen(row, column) ? SpreadsheetStyles.OPEN_COLUMN : "Default";
        }
        if (row == 0) {
            return SpreadsheetStyles.HEADER;
        }
        if (tab.highlights().stream().anyMatch(highlight -> highlight.area().contains(row, column))) {
            return name("c");
        }
        return tab.isOpen(row, column) ? SpreadsheetStyles.OPEN : SpreadsheetStyles.TEXT;
    }

    /** A line of text a paragraph. */
    private void paragraphs(Object value) {
        if (value instanceof Text text && !text.underlines().isEmpty()) {
            DocumentText looks = DocumentText.of("", text, "");
            part.element("text:p", () -> OdfText.write(part, looks));
        } else {
            Workbook.cell(value.toString())
                    .lines()
                    .forEach(line -> part.element("text:p", () -> OdfText.write(part, line)));
        }
    }
}
