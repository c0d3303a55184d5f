package io.github.jizhun.export.opendocument;

import io.github.jizhun.export.XmlPart;
import io.github.jizhun.export.workbook.Highlight;
import io.github.jizhun.export.workbook.Tab;
import io.github.jizhun.export.workbook.Workbook;
import java.util.List;
import java.util.Locale;

/** The styles of a spreadsheet: those that people see by name, the pages, and what cells of all sheets look like. */
final class SpreadsheetStyles {
    static final String TEXT = "Text";
    static final String OPEN = "Open";
    static final String HEADER = "Header";

    /** Of cells that may be changed and are not filled. */
    static final String OPEN_COLUMN = "OpenColumn";

    private static final String FONT = "Microsoft JhengHei";
    private static final String BORDER = "0.5pt solid #b8b2a4";
    private static final int MARGIN = 1_500;
    private static final int PAGE_WIDTH = 29_700;

    /** In percent; spreadsheets print no smaller. */
    private static final int SMALLEST = 10;

    private final Workbook workbook;

    SpreadsheetStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The name of a sheet's pages. */
    static String page(int sheet) {
        return "Sheet" + (sheet + 1);
    }

    /** The name of the style that colours a cell. */
    static String fill(Highlight highlight) {
        return "Fill" + highlight.fill();
    }

    /** The part with the named styles. */
    String named() {
        XmlPart part = OdfParts.part("document-styles");
        part.element(
                "office:font-face-decls",
                () -> part.empty(
                        "style:font-face",
                        "style:name",
                        FONT,
                        "svg:font-family",
                        "'" + FONT + "'",
                        "style:font-family-generic",
                        "swiss",
                        "style:font-pitch",
                        "variable"));
        part.element("office:styles", () -> {
            part.element(
                    "style:default-style",
                    () -> part.empty(
                            "style:text-properties",
                            "style:font-name",
                            FONT,
                            "style:font-name-asian",
                            FONT,
                            "fo:font-size",
                            "11pt",
                            "style:font-size-asian",
                            "11pt",
                            "fo:language",
                            "en",
                            "fo:country",
                            "US",
                            "style:language-asian",
                            "zh",
                            "style:country-asian",
                            "TW"),
                    "style:family",
                    "table-cell");
            part.empty("style:style", "style:name", "Default", "style:family", "table-cell");
            workbook.tabs().stream()
                    .flatMap(tab -> tab.highlights().stream())
                    .map(Highlight::fill)
                    .distinct()
                    .forEach(fill ->
                            cellStyle(part, "Fill" + fill, "fo:background-color", "#" + fill.toLowerCase(Locale.ROOT)));
        });
        part.element("office:automatic-styles", () -> {
            part.element(
                    "style:style",
                    () -> part.empty("style:text-properties", "fo:font-size", "9pt", "style:font-size-asian", "9pt"),
                    "style:name",
                    "Foot",
                    "style:family",
                    "paragraph");
            for (int sheet = 0; sheet < workbook.tabs().size(); sheet++) {
                layout(part, sheet);
            }
        });
        part.element("office:master-styles", () -> {
            for (int sheet = 0; sheet < workbook.tabs().size(); sheet++) {
                masterPage(part, sheet);
            }
        });
        return part.finished();
    }

    private void layout(XmlPart part, int sheet) {
        part.element(
                "style:page-layout",
                () -> {
                    part.empty(
                            "style:page-layout-properties",
                            "fo:page-width",
                            SpreadsheetTable.length(PAGE_WIDTH),
                            "fo:page-height",
                            "21cm",
                            "style:print-orientation",
                            "landscape",
                            "fo:margin-top",
                            "1.5cm",
                            "fo:margin-bottom",
                            "1cm",
                            "fo:margin-left",
                            SpreadsheetTable.length(MARGIN),
                            "fo:margin-right",
                            SpreadsheetTable.length(MARGIN),
                            "style:scale-to",
                            scale(workbook.tabs().get(sheet)) + "%");
                    part.empty("style:header-style");
                    part.element(
                            "style:footer-style",
                            () -> part.empty(
                                    "style:header-footer-properties",
                                    "fo:min-height",
                                    "0.75cm",
                                    "fo:margin-top",
                                    "0.25cm"));
                },
                "style:name",
                "Layout" + (sheet + 1));
    }

    /** In percent: the largest at which all columns fit on the pages side by side, and no larger than they are. */
    private static int scale(Tab tab) {
        int percent = 100;
        while (percent > SMALLEST && pages(tab, 100 * (PAGE_WIDTH - 2 * MARGIN) / percent) > tab.pagesAcross()) {
            percent--;
        }
        return percent;
    }

    /** On how many pages of a width the columns fit, each of which begins with the repeated ones. */
    private static int pages(Tab tab, int room) {
        List<Integer> widths =
                tab.widths().stream().map(SpreadsheetTable::width).toList();
        int repeated = widths.subList(0, tab.repeatedColumns()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        int pages = 1;
        int taken = 0;
        for (int width : widths) {
            if (taken + width >= room) {
                pages++;
                taken = repeated;
            }
            taken += width;
        }
        return pages;
    }

    private void masterPage(XmlPart part, int sheet) {
        part.element(
                "style:master-page",
                () -> {
                    part.empty("style:header", "style:display", "false");
                    part.element("style:footer", () -> {
                        region(part, "left", () -> OdfText.write(part, workbook.footLeft()));
                        region(part, "center", () -> OdfText.write(part, workbook.footCentre()));
                        region(
                                part,
                                "right",
                                () -> part.text("第 ")
                                        .element("text:page-number", () -> part.text("1"))
                                        .text("／")
                                        .element("text:page-count", () -> part.text("1"))
                                        .text(" 頁"));
                    });
                },
                "style:name",
                page(sheet),
                "style:page-layout-name",
                "Layout" + (sheet + 1));
    }

    private static void region(XmlPart part, String place, XmlPart.Content content) {
        part.element("style:region-" + place, () -> part.element("text:p", content, "text:style-name", "Foot"));
    }

    /** Styles that cells of all sheets have. */
    static void automatic(XmlPart part) {
        part.element(
                "style:style",
                () -> part.empty(
                        "style:text-properties",
                        "style:text-underline-style",
                        "solid",
                        "style:text-underline-width",
                        "auto",
                        "style:text-underline-color",
                        "font-color"),
                "style:name",
                "Underlined",
                "style:family",
                "text");
        cell(part, TEXT, "protected", List.of(), "");
        cell(part, OPEN, "none", List.of(), "");
        header(part);
        cellStyle(
                part,
                OPEN_COLUMN,
                "style:cell-protect",
                "none",
                "fo:wrap-option",
                "wrap",
                "style:vertical-align",
                "top");
    }

    /** A style of cells, with what colours them. */
    static void cell(XmlPart part, String name, String protection, List<Highlight> highlights, String base) {
        part.element(
                "style:style",
                () -> {
                    properties(part, protection, "transparent");
                    highlights.forEach(highlight -> part.empty(
                            "style:map",
                            "style:condition",
                            "is-true-formula(" + OpenFormula.of(highlight.condition()) + ")",
                            "style:apply-style-name",
                            fill(highlight),
                            "style:base-cell-address",
                            base));
                },
                "style:name",
                name,
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Default");
    }

    private static void header(XmlPart part) {
        part.element(
                "style:style",
                () -> {
                    properties(part, "protected", "#e8e4da");
                    part.empty("style:text-properties", "fo:font-weight", "bold", "style:font-weight-asian", "bold");
                },
                "style:name",
                HEADER,
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Default");
    }

    private static void properties(XmlPart part, String protection, String colour) {
        part.empty(
                "style:table-cell-properties",
                "fo:border",
                BORDER,
                "fo:wrap-option",
                "wrap",
                "style:vertical-align",
                "top",
                "style:cell-protect",
                protection,
                "fo:background-color",
                colour);
    }

    private static void cellStyle(XmlPart part, String name, String... properties) {
        part.element(
                "style:style",
                () -> part.empty("style:table-cell-properties", properties),
                "style:name",
                name,
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Default");
    }
}
