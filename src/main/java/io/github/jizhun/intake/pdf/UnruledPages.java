package io.github.jizhun.intake.pdf;

import io.github.jizhun.intake.grid.Block;
import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Line;
import io.github.jizhun.intake.grid.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A document without ruled lines: its columns stand below their headings, and cells of the head are far apart. */
final class UnruledPages {
    /** A gap between cells, in parts of the font's height. */
    private static final double GAP = 0.9;
    /** What stands at the left of a row of the head. */
    private static final String LABEL = "職能基準代碼|職能基準名稱.*|所屬.*|類別|職類|職業|職類別|職業別|行業別|工作描述|基準級別|版本|[VＶ]\\d+";

    private final List<PageContent> pages;
    private final LatinWords words;
    private final List<Piece> pieces = new ArrayList<>();
    private List<MainHeading.Span> headings = List.of();
    private boolean isInTable;
    private boolean isAfterTable;

    private UnruledPages(List<PageContent> pages, LatinWords words) {
        this.pages = pages;
        this.words = words;
    }

    /** The blocks; empty if no heading of the main table can be found. */
    static List<Piece> read(List<PageContent> pages, LatinWords words) {
        return new UnruledPages(pages, words).read();
    }

    private record Part(
            PageContent page, Optional<MainHeading> heading, List<Glyph> table, List<TextLines.Placed> other) {}

    private List<Piece> read() {
        List<Part> parts = new ArrayList<>();
        List<Glyph> body = new ArrayList<>();
        for (PageContent page : pages) {
            Part part = part(page);
            parts.add(part);
            body.addAll(part.table);
        }
        if (headings.isEmpty()) {
            return List.of();
        }
        int shared = MainColumns.shared(headings);
        headings = MainColumns.parted(headings, body);
        MainColumns columns = MainColumns.of(headings);
        List<Double> gutters = Gutters.between(headings, body);
        double right = body.stream().mapToDouble(Glyph::right).max().orElse(0) + 3;
        for (Part part : parts) {
            addOther(part);
            addTable(part, gutters, right, columns, shared);
        }
        pieces.sort(Comparator.comparingInt(Piece::page).thenComparingDouble(Piece::top));
        return pieces;
    }

    /** Parts a page: what stands below the headings, up to the attitudes or notes, is the table. */
    private Part part(PageContent page) {
        Optional<MainHeading> heading = isAfterTable ? Optional.empty() : MainHeading.on(page);
        if (heading.isPresent()) {
            headings = headings.isEmpty() ? heading.get().spans() : headings;
        }
        double from = heading.map(each -> each.bottom() + 1).orElse(isInTable ? Double.NEGATIVE_INFINITY : 1e9);
        isInTable |= heading.isPresent();
        double to = Double.POSITIVE_INFINITY;
        List<TextLines.Placed> lines = TextLines.of(page.glyphs(), List.of());
        List<TextLines.Placed> other = new ArrayList<>();
        double lowest = lines.stream().mapToDouble(TextLines.Placed::base).max().orElse(0);
        for (TextLines.Placed line : lines) {
            String text = line.text().replaceAll("\\s", "");
            // A level may stand alone on a line, too.
            boolean isPageNumber = PageNumbers.is(line.text()) && line.base() > lowest - line.size();
            boolean isEnd = isInTable
                    && line.base() > from
                    && (text.contains("A=attitude") || text.equals("說明與補充事項") || isPageNumber);
            if (isEnd) {
                to = Math.min(to, line.base() - line.size() / 2);
                isAfterTable |= !isPageNumber;
            }
            boolean isHeading = heading.isPresent()
                    && line.base() >= heading.get().top() - 1
                    && line.base() <= heading.get().bottom() + 1;
            if (!isHeading && (line.base() < from || line.base() >= to)) {
                other.add(line);
            }
        }
        double end = to;
        List<Glyph> table = page.glyphs().stream()
                .filter(glyph -> glyph.base() >= from && glyph.base() < end)
                .toList();
        isInTable &= !isAfterTable;
        return new Part(page, heading, table, other);
    }

    /** Adds a page's table; the heading at {@code shared} stands over two columns. */
    private void addTable(Part part, List<Double> gutters, double right, MainColumns columns, int shared) {
        List<Row> rows = new ArrayList<>();
        part.heading.ifPresent(heading -> {
            List<Cell> slots = new ArrayList<>(heading.spans().stream()
                    .map(span -> new Cell(TextLines.of(span.glyphs(), List.of()).stream()
                            .map(line -> Line.ended(line.text()))
                            .toList()))
                    .toList());
            if (slots.size() == gutters.size() && shared >= 0) {
                slots.add(shared + 1, new Cell(List.of()));
            }
            rows.add(new Row(slots, part.page.number(), 1));
        });
        if (!part.table.isEmpty()) {
            new UnruledTable(part.table, gutters, right, columns, words, part.page.number())
                    .rows()
                    .forEach(row -> rows.add(new Row(row.slots(), row.page(), rows.size() + 1)));
        }
        if (!rows.isEmpty()) {
            double top = part.heading
                    .map(MainHeading::top)
                    .orElseGet(() -> part.table.get(0).base());
            pieces.add(new Piece(top, new Block.Table(0, rows), part.page.number()));
        }
    }

    /** The head as rows of cells, and running text as lines; a page's right edge of text decides if a line is full. */
    private void addOther(Part part) {
        double edge =
                part.page.glyphs().stream().mapToDouble(Glyph::right).max().orElse(0);
        List<TextLines.Placed> lines = part.other;
        boolean isHead = headings.isEmpty() || part.heading.isPresent();
        double tableTop = part.heading.map(MainHeading::top).orElse(Double.NEGATIVE_INFINITY);
        List<Row> head = new ArrayList<>();
        List<TextLines.Placed> above = List.of();
        double headTop = Double.NaN;
        for (int i = 0; i < lines.size(); i++) {
            TextLines.Placed line = lines.get(i);
            if (isHead && line.base() < tableTop) {
                List<TextLines.Placed> cells = cells(part.page, line);
                String label = cells.get(0).text().replaceAll("\\s", "");
                boolean isRow = label.matches(LABEL) && !(cells.size() == 1 && label.equals("類別"));
                if (isRow || !head.isEmpty()) {
                    headTop = Double.isNaN(headTop) ? line.base() : headTop;
                    addHead(head, cells, isRow ? List.of() : above, edge, part.page.number());
                    above = isRow ? cells : above;
                    continue;
                }
            }
            double next = i + 1 < lines.size() ? lines.get(i + 1).firstWidth() + 0.3 * line.size() : line.size();
            boolean isFull = edge - line.right() < next;
            pieces.add(new Piece(
                    line.base(),
                    new Block.Paragraph(new Line(line.text(), isFull), part.page.number()),
                    part.page.number()));
        }
        if (!head.isEmpty()) {
            pieces.add(new Piece(headTop, new Block.Table(0, head), part.page.number()));
        }
    }

    /** A row of the head, or, below one, the rest of its cells: each goes to the cell that begins at its left. */
    private static void addHead(
            List<Row> head, List<TextLines.Placed> cells, List<TextLines.Placed> above, double edge, int page) {
        if (above.isEmpty()) {
            head.add(new Row(
                    cells.stream().map(cell -> cell(List.of(), cell, edge)).toList(), page, head.size() + 1));
            return;
        }
        Row last = head.remove(head.size() - 1);
        List<Cell> slots = new ArrayList<>(last.slots());
        for (TextLines.Placed cell : cells) {
            int place = 0;
            while (place + 1 < above.size() && above.get(place + 1).left() <= cell.left() + cell.size() / 2) {
                place++;
            }
            slots.set(place, cell(slots.get(place).lines(), cell, edge));
        }
        head.add(new Row(slots, page, last.number()));
    }

    private static Cell cell(List<Line> before, TextLines.Placed line, double edge) {
        List<Line> lines = new ArrayList<>(before);
        lines.add(new Line(line.text().strip(), edge - line.right() < 2 * line.size()));
        return new Cell(lines);
    }

    /** A line's parts that are far apart. */
    private static List<TextLines.Placed> cells(PageContent page, TextLines.Placed line) {
        List<Glyph> glyphs = page.glyphs().stream()
                .filter(glyph -> Math.abs(glyph.base() - line.base()) <= 0.45 * line.size() && !glyph.isSpace())
                .sorted(Comparator.comparingDouble(Glyph::left))
                .toList();
        List<TextLines.Placed> cells = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!open.isEmpty() && glyph.left() - open.get(open.size() - 1).right() > GAP * glyph.size()) {
                cells.addAll(TextLines.of(open, List.of()));
                open.clear();
            }
            open.add(glyph);
        }
        cells.addAll(TextLines.of(open, List.of()));
        return cells;
    }
}
