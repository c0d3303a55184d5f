package io.github.jizhun.export.excel;

import io.github.jizhun.export.OfficePackage;
import io.github.jizhun.export.ZipParts;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.DataFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook that grows sheet by sheet. Each sheet has its header in the first row, which stays in sight, filters and is repeated
 * on paper; it prints on A4 landscape, as wide as the page. No cells are merged.
 */
final class ExcelFile {
    private static final String FONT = "Microsoft JhengHei";
    private static final String HEADER_FILL = "E8E4DA";
    private static final String LINES = "B8B2A4";
    private static final int SIZE = 11;
    private static final int SMALL = 9;
    /** A workbook with a longer text in a cell, or a longer title, is damaged to Excel. */
    private static final int LONGEST_CELL = 32_767;

    private static final int LONGEST_TITLE = 255;

    /**
     * A cell that is computed.
     *
     * @param text as in a cell, without the equals sign
     * @param value its result, a text or a whole number; programs that do not compute show this
     */
    record Formula(String text, Object value) {
        /** The result, which is what the cell shows. */
        @Override
        public String toString() {
            return value.toString();
        }
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(out, "Jizhun", null);
    private final String[] footer;
    private final List<DataFile.Field> fields = new ArrayList<>();
    private final List<SheetXml> sheets = new ArrayList<>();

    /**
     * An empty workbook.
     *
     * @param left what the left of each page's foot says; likewise the others
     */
    ExcelFile(String title, String left, String centre, String right) {
        workbook.setGlobalDefaultFont(FONT, SIZE);
        // It is packed once more, and pressed only then.
        workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
        workbook.properties().setTitle(cut(title, LONGEST_TITLE));
        this.footer = new String[] {left, centre, right};
    }

    /**
     * Adds a sheet.
     *
     * @return the sheet, for what its columns cannot say
     */
    <R> Worksheet add(Sheet<R> kind, List<R> rows) {
        Worksheet sheet = workbook.newWorksheet(kind.name());
        sheets.add(new SheetXml());
        List<Sheet.Column<R>> columns = kind.columns();
        int lastColumn = columns.size() - 1;
        for (int column = 0; column <= lastColumn; column++) {
            sheet.width(column, columns.get(column).width());
        }
        putRow(sheet, 0, columns, Sheet.Column::header);
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            putRow(sheet, i + 1, columns, column -> column.cell().apply(row));
        }
        sheet.range(0, 0, rows.size(), lastColumn)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINES)
                .set();
        sheet.range(0, 0, 0, lastColumn).style().bold().fillColor(HEADER_FILL).set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size(), lastColumn);
        print(sheet);
        fields.addAll(kind.fields());
        return sheet;
    }

    private void print(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        // As many pages as it takes.
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        Position[] places = {Position.LEFT, Position.CENTER, Position.RIGHT};
        for (int i = 0; i < places.length; i++) {
            sheet.footer(footer[i], places[i], FONT, SMALL);
        }
    }

    private <R> void putRow(
            Worksheet sheet, int row, List<Sheet.Column<R>> columns, Function<Sheet.Column<R>, Object> cell) {
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            Object value = cell.apply(columns.get(column));
            put(sheet, row, column, value);
            lines = Math.max(
                    lines,
                    TextHeight.lines(String.valueOf(value), columns.get(column).width()));
        }
        sheet.rowHeight(row, TextHeight.ofLines(lines));
    }

    private void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Text text
                && !text.underlines().isEmpty()
                && text.value().length() <= LONGEST_CELL) {
            sheet.inlineString(row, column, underlined(text));
        } else if (cell instanceof Formula formula) {
            // The library writes formulas as they are.
            sheet.formula(row, column, SheetXml.escaped(formula.text()));
            sheets.get(sheets.size() - 1).store(row, column, formula.value());
        } else if (!String.valueOf(cell).isEmpty()) {
            sheet.value(row, column, cut(String.valueOf(cell), LONGEST_CELL));
        }
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
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

    /** What the columns of the sheets added so far mean. */
    List<DataFile.Field> fields() {
        return List.copyOf(fields);
    }

    /** The finished file. */
    byte[] bytes() {
        try {
            workbook.finish();
            Map<String, byte[]> parts = ZipParts.read(out.toByteArray());
            for (int i = 0; i < sheets.size(); i++) {
                parts.computeIfPresent("xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i)::completed);
            }
            return OfficePackage.timeless(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as the foot of a page understands it. */
    static String footerText(String text) {
        return text.replace("&", "&&");
    }
}
