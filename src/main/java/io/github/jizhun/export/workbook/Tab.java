package io.github.jizhun.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The cells of a worksheet and how they behave. Its header is the first row, which stays in sight, filters and is repeated on
 * paper.
 */
public final class Tab {
    private final String name;
    private final List<Integer> widths;
    private final List<List<Object>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Area> open = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Highlight> highlights = new ArrayList<>();
    private final int filtered;
    private int frozenColumns;
    private int pagesAcross = 1;
    private int repeatedColumns;
    private boolean isGrowing;
    private boolean isProtected;

    private Tab(String name, List<Integer> widths, List<List<Object>> rows) {
        this.name = name;
        this.widths = widths;
        rows.forEach(this::add);
        this.filtered = rows.size();
    }

    /** A sheet with a row for each of these. */
    static <R> Tab of(Sheet<R> sheet, List<R> filling) {
        List<Sheet.Column<R>> columns = sheet.columns();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(columns.stream().<Object>map(Sheet.Column::header).toList());
        for (R each : filling) {
            Function<Sheet.Column<R>, Object> cell = column -> column.cell().apply(each);
            rows.add(columns.stream().map(cell).toList());
        }
        return new Tab(sheet.name(), columns.stream().map(Sheet.Column::width).toList(), rows);
    }

    private void add(List<Object> row) {
        rows.add(row);
        int most = 1;
        for (int column = 0; column < row.size(); column++) {
            most = Math.max(most, TextHeight.lines(String.valueOf(row.get(column)), widths.get(column)));
        }
        lines.add(most);
    }

    /** Adds a row that is not filtered; it must have a cell for each column. */
    Tab below(List<Object> row) {
        add(row);
        return this;
    }

    /** Lets the rows after the header grow with what is typed into them. */
    Tab grow() {
        isGrowing = true;
        return this;
    }

    /** Gives a row at least this height, in lines. */
    Tab atLeast(int row, int height) {
        lines.set(row, Math.max(lines.get(row), height));
        return this;
    }

    /** Keeps the first columns in sight. */
    Tab freeze(int columns) {
        frozenColumns = columns;
        return this;
    }

    /** Prints on this number of pages side by side, each with the first columns; otherwise it is as wide as the page. */
    Tab printAcross(int pages, int columns) {
        pagesAcross = pages;
        repeatedColumns = columns;
        return this;
    }

    /** Protects all cells against slips, without a password, but for these. */
    Tab protectBut(Area... areas) {
        isProtected = true;
        open.addAll(List.of(areas));
        return this;
    }

    Tab with(Choice choice) {
        choices.add(choice);
        return this;
    }

    Tab with(List<Highlight> more) {
        highlights.addAll(more);
        return this;
    }

    /** In Chinese, as on its tab. */
    public String name() {
        return name;
    }

    /** The width of each column, in characters of a common font; a Chinese character takes two. */
    public List<Integer> widths() {
        return widths;
    }

    /**
     * The cells, row by row, the header first; a text, a number, a {@link Formula}, or a text with the provider's underlines
     * ({@link io.github.jizhun.model.Text}). An empty text leaves the cell empty.
     */
    public List<List<Object>> rows() {
        return rows;
    }

    /** The height of a row in points. */
    public double height(int row) {
        return TextHeight.ofLines(lines.get(row));
    }

    /** Whether a row becomes higher with what is typed into it; otherwise its height is fixed. */
    public boolean isGrowing(int row) {
        return isGrowing && row > 0;
    }

    /** The rows that filter and sort, with the header; the first cell is the sheet's first one. */
    public Area filtered() {
        return new Area(0, 0, filtered - 1, widths.size() - 1);
    }

    public int frozenColumns() {
        return frozenColumns;
    }

    /** On how many pages side by side it prints; as many below each other as it takes. */
    public int pagesAcross() {
        return pagesAcross;
    }

    /** The number of first columns that each of several pages side by side shows. */
    public int repeatedColumns() {
        return repeatedColumns;
    }

    public boolean isProtected() {
        return isProtected;
    }

    /** The cells of a protected sheet that may be changed; they may lie outside its filled cells. */
    public List<Area> open() {
        return open;
    }

    /** Whether a cell may be changed. */
    public boolean isOpen(int row, int column) {
        return !isProtected || open.stream().anyMatch(area -> area.contains(row, column));
    }

    public List<Choice> choices() {
        return choices;
    }

    public List<Highlight> highlights() {
        return highlights;
    }
}
