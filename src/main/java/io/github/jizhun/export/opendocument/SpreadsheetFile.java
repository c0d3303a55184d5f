package io.github.jizhun.export.opendocument;

import io.github.jizhun.export.XmlPart;
import io.github.jizhun.export.workbook.Area;
import io.github.jizhun.export.workbook.Tab;
import io.github.jizhun.export.workbook.Workbook;
import java.util.List;
import java.util.Map;

/** A workbook as an OpenDocument spreadsheet (ODS). It prints on A4 landscape. */
public final class SpreadsheetFile {
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final Workbook workbook;

    private SpreadsheetFile(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The file of a workbook. */
    public static byte[] of(Workbook workbook) {
        SpreadsheetFile file = new SpreadsheetFile(workbook);
        return OdfParts.pack(
                MEDIA_TYPE,
                Map.of(
                        OdfParts.CONTENT,
                        file.content(),
                        OdfParts.STYLES,
                        new SpreadsheetStyles(workbook).named(),
                        OdfParts.SETTINGS,
                        file.settings()),
                workbook.title(),
                workbook.day());
    }

    private String content() {
        XmlPart part = OdfParts.part("document-content");
        SpreadsheetRules rules = new SpreadsheetRules(part, workbook.tabs());
        List<SpreadsheetTable> tables = workbook.tabs().stream()
                .map(tab ->
                        new SpreadsheetTable(part, tab, rules, workbook.tabs().indexOf(tab)))
                .toList();
        part.element("office:automatic-styles", () -> {
            SpreadsheetStyles.automatic(part);
            tables.forEach(SpreadsheetTable::styles);
        });
        part.element(
                "office:body",
                () -> part.element("office:spreadsheet", () -> {
                    rules.write();
                    tables.forEach(SpreadsheetTable::write);
                    part.element("table:database-ranges", () -> workbook.tabs().forEach(tab -> filter(part, tab)));
                }));
        return part.finished();
    }

    /** The buttons of a sheet's header that filter and sort. */
    private static void filter(XmlPart part, Tab tab) {
        Area area = tab.filtered();
        part.empty(
                "table:database-range",
                "table:name",
                "__Anonymous_Sheet_DB__" + tab.name(),
                "table:target-range-address",
                cell(tab, 0, 0) + ":" + cell(tab, area.lastRow(), area.lastColumn()),
                "table:display-filter-buttons",
                "true");
    }

    /** The address of a cell: {@code '涵蓋'.F2}. */
    static String cell(Tab tab, int row, int column) {
        return "'" + tab.name() + "'." + Area.column(column) + (row + 1);
    }

    /** What stays in sight. */
    private String settings() {
        XmlPart part = OdfParts.part("document-settings");
        part.element(
                "office:settings",
                () -> part.element(
                        "config:config-item-set",
                        () -> part.element(
                                "config:config-item-map-indexed",
                                () -> part.element("config:config-item-map-entry", () -> {
                                    item(part, "ViewId", "string", "view1");
                                    part.element(
                                            "config:config-item-map-named",
                                            () -> workbook.tabs().forEach(tab -> view(part, tab)),
                                            "config:name",
                                            "Tables");
                                    item(
                                            part,
                                            "ActiveTable",
                                            "string",
                                            workbook.tabs().get(0).name());
                                }),
                                "config:name",
                                "Views"),
                        "config:name",
                        "ooo:view-settings"));
        return part.finished();
    }

    private static void view(XmlPart part, Tab tab) {
        part.element(
                "config:config-item-map-entry",
                () -> {
                    String frozen = "2";
                    String columns = String.valueOf(tab.frozenColumns());
                    item(part, "HorizontalSplitMode", "short", tab.frozenColumns() == 0 ? "0" : frozen);
                    item(part, "HorizontalSplitPosition", "int", columns);
                    item(part, "PositionLeft", "int", "0");
                    item(part, "PositionRight", "int", columns);
                    item(part, "VerticalSplitMode", "short", frozen);
                    item(part, "VerticalSplitPosition", "int", "1");
                    item(part, "ActiveSplitRange", "short", tab.frozenColumns() == 0 ? "2" : "3");
                    item(part, "PositionTop", "int", "0");
                    item(part, "PositionBottom", "int", "1");
                },
                "config:name",
                tab.name());
    }

    private static void item(XmlPart part, String name, String type, String value) {
        part.element("config:config-item", () -> part.text(value), "config:name", name, "config:type", type);
    }
}
