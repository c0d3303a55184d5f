package io.github.jizhun.export.excel;

import io.github.jizhun.export.OfficePackage;
import io.github.jizhun.export.ZipParts;
import io.github.jizhun.export.workbook.Area;
import io.github.jizhun.export.workbook.EditBase;
import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.export.workbook.Formula;
import io.github.jizhun.export.workbook.Tab;
import io.github.jizhun.export.workbook.Workbook;
import io.github.jizhun.model.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as a file of Excel (Office Open XML). It prints on A4 landscape. No cells are merged. */
public final class ExcelFile {
    private static final String FONT = "Microsoft JhengHei";
    private static final String OPAQUE = "FF";
    private static final String HEADER_FILL = OPAQUE + "E8E4DA";
    /** Of a column that may be changed, and of one that is read of new rows alone. */
    private static final String EDITED_FILL = OPAQUE + "CFE3C8";

    private static final String NEW_ROWS_FILL = OPAQUE + "F6E7B0";
    private static final String LINES = OPAQUE + "B8B2A4";
    /** What Excel takes for an escaped character, though it was typed. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int SIZE = 11;
    private static final int SMALL = 9;

    /** A workbook with a longer title is damaged to Excel. */
    private static final int LONGEST_TITLE = 255;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final org.dhatim.fastexcel.Workbook file = new org.dhatim.fastexcel.Workbook(out, "Jizhun", null);
    private final Workbook workbook;
    private final List<SheetXml> sheets = new ArrayList<>();

    private ExcelFile(Workbook workbook) {
        this.workbook = workbook;
        file.setGlobalDefaultFont(FONT, SIZE);
        // It is packed once more, and pressed only then.
        file.setCompressionLevel(Deflater.NO_COMPRESSION);
        file.properties().setTitle(Workbook.cut(workbook.title(), LONGEST_TITLE));
    }

    /** The file of a workbook. */
    public static byte[] of(Workbook workbook) {
        ExcelFile file = new ExcelFile(workbook);
        workbook.tabs().forEach(file::add);
        workbook.base().ifPresent(base -> file.addHidden(EditBase.SHEET, base.rows()));
        return file.bytes();
    }

    private void add(Tab tab) {
        Worksheet sheet = file.newWorksheet(tab.name());
        SheetXml xml = new SheetXml();
        sheets.add(xml);
        int lastColumn = tab.widths().size() - 1;
        for (int column = 0; column <= lastColumn; column++) {
            sheet.width(column, tab.widths().get(column));
        }
        for (int row = 0; row < tab.rows().size(); row++) {
            List<Object> cells = tab.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, xml, row, column, cells.get(column));
            }
            if (!tab.isGrowing(row)) {
                sheet.rowHeight(row, tab.height(row));
            }
        }
        Area filtered = tab.filtered();
        sheet.range(0, 0, tab.rows().size() - 1, lastColumn)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINES)
                .set();
        sheet.range(0, 0, 0, lastColumn).style().bold().fillColor(HEADER_FILL).set();
        sheet.freezePane(tab.frozenColumns(), 1);
        int keys = editable(tab)
                .map(editable -> addEditing(sheet, xml, tab, editable))
                .orElse(0);
        sheet.setAutoFilter(0, 0, filtered.lastRow(), filtered.lastColumn() + keys);
        SheetRules.add(sheet, tab);
        if (tab.isProtected()) {
            open(sheet, tab);
        }
        print(sheet, tab);
    }

    /** Which columns of a sheet come back; empty where none does. */
    private Optional<EditableSheet> editable(Tab tab) {
        return workbook.base().flatMap(base -> EditableSheet.of(tab.name()));
    }

    /**
     * Gives the heads of columns that come back colours of their own, and the rows their keys.
     *
     * @return the number of columns added, which are hidden
     */
    private int addEditing(Worksheet sheet, SheetXml xml, Tab tab, EditableSheet editable) {
        List<Object> headers = tab.rows().get(0);
        for (int column = 0; column < headers.size(); column++) {
            if (editable.edited().contains(headers.get(column))) {
                sheet.range(0, column, 0, column).style().fillColor(EDITED_FILL).set();
            } else if (editable.ofNewRows().contains(headers.get(column))) {
                sheet.range(0, column, 0, column)
                        .style()
                        .fillColor(NEW_ROWS_FILL)
                        .set();
            }
        }
        if (!editable.isKeyed()) {
            return 0;
        }
        int column = headers.size();
        put(sheet, xml, 0, column, EditableSheet.KEY);
        List<EditBase.BaseRow> rows =
                workbook.base().orElseThrow().sheets().get(tab.name()).rows();
        for (int row = 0; row < rows.size(); row++) {
            put(sheet, xml, row + 1, column, rows.get(row).key());
        }
        sheet.hideColumn(column);
        return 1;
    }

    /** Adds a sheet that people do not see. */
    private void addHidden(String name, List<List<Object>> rows) {
        Worksheet sheet = file.newWorksheet(name);
        SheetXml xml = new SheetXml();
        sheets.add(xml);
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                put(sheet, xml, row, column, rows.get(row).get(column));
            }
        }
    }

    /** Cells of a protected sheet that may be changed; a column's style holds for cells that are not in the file. */
    private static void open(Worksheet sheet, Tab tab) {
        for (Area area : tab.open()) {
            int lastRow = Math.min(area.lastRow(), tab.rows().size() - 1);
            int lastColumn = Math.min(area.lastColumn(), tab.widths().size() - 1);
            if (area.firstRow() <= lastRow && area.firstColumn() <= lastColumn) {
                sheet.range(area.firstRow(), area.firstColumn(), lastRow, lastColumn)
                        .style()
                        .protectionOption(ProtectionOption.LOCKED, false)
                        .set();
            }
            for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                sheet.style(column)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .protectionOption(ProtectionOption.LOCKED, false)
                        .set();
            }
        }
    }

    private void print(Worksheet sheet, Tab tab) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) tab.pagesAcross());
        // As many pages as it takes.
        sheet.fitToHeight((short) 0);
        if (tab.repeatedColumns() > 0) {
            sheet.repeatCols(0, tab.repeatedColumns() - 1);
        }
        sheet.repeatRows(0);
        sheet.footer(footerText(workbook.footLeft()), Position.LEFT, FONT, SMALL);
        sheet.footer(footerText(workbook.footCentre()), Position.CENTER, FONT, SMALL);
        sheet.footer("第 &P／&N 頁", Position.RIGHT, FONT, SMALL);
    }

    private static void put(Worksheet sheet, SheetXml xml, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Text text
                && !text.underlines().isEmpty()
                && text.value().equals(Workbook.cell(text.value()))) {
            sheet.inlineString(row, column, underlined(text));
        } else if (cell instanceof Formula formula) {
            // The library writes formulas as they are.
            sheet.formula(row, column, SheetXml.escaped(formula.text()));
            xml.store(row, column, formula.value());
        } else if (!String.valueOf(cell).isEmpty()) {
            sheet.value(
                    row,
                    column,
                    ESCAPE.matcher(Workbook.cell(String.valueOf(cell))).replaceAll("_x005F_"));
        }
    }

    /** The text with the provider's underlines. */
    private static RichText underlined(Text text) {
        RichText.Builder rich = RichText.builder();
        int from = 0;
        for (Text.Underline line : text.underlines()) {
            if (from < line.start()) {
                rich.run(text.value().substring(from, line.start())).end();
            }
            // A run with a style of its own forgets the cell's font.
            rich.run(text.value().substring(line.start(), line.end()))
                    .fontName(FONT)
                    .fontSize(SIZE)
                    .underlined()
                    .end();
            from = line.end();
        }
        if (from < text.value().length()) {
            rich.run(text.value().substring(from)).end();
        }
        return rich.build();
    }

    private byte[] bytes() {
        try {
            file.finish();
            Map<String, byte[]> parts = ZipParts.read(out.toByteArray());
            for (int i = 0; i < sheets.size(); i++) {
                parts.computeIfPresent("xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i)::completed);
            }
            parts.computeIfPresent("xl/styles.xml", SheetXml::withNamedStyle);
            return OfficePackage.dated(parts, workbook.day());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as the foot of a page understands it. */
    private static String footerText(String text) {
        return text.replace("&", "&&");
    }
}
