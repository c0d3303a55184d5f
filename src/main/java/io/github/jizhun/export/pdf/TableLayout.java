package io.github.jizhun.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table, laid out as if a page had no end, and drawn piece by piece: where a page is full, between two lines that stand in no
 * cell on both sides.
 */
final class TableLayout {
    private static final float SIZE = 8.5f;
    private static final float PADDING = 3;
    /** Between the paragraphs of a cell. */
    private static final float GAP = 1.5f;
    /** Of a page: where this part of it or more would be filled, rows stay whole. */
    private static final float FILLED = 0.72f;

    /** Where a cut would leave a line or two of a row alone, half a page is enough. */
    private static final float HALF = 0.4f;

    private static final float FEW_LINES = 3 * Typesetter.lineHeight(SIZE);
    private static final float SHADE = 0.92f;
    private static final float AGAIN = 0.35f;

    private final Typesetter typesetter;
    private final float[] lefts;
    /** Of each row, and the end of the last one. */
    private final float[] tops;

    private final List<Placed> cells = new ArrayList<>();

    /** A line at its place. */
    private record PlacedLine(PdfText text, int paragraph, TextLines.Line line, float top) {}

    /** A cell at its place; the tags of its paragraphs are added before it is drawn. */
    private record Placed(PdfTable.Cell cell, int row, List<PlacedLine> lines, float height, List<Tag> tags) {}

    /**
     * The name of rows.
     *
     * @param top from the top of the piece
     */
    record RowName(String text, float top) {}

    /**
     * Lays out rows.
     *
     * @param left of the table
     * @param width of the table
     */
    TableLayout(Typesetter typesetter, List<Integer> shares, List<List<PdfTable.Cell>> rows, float left, float width) {
        this.typesetter = typesetter;
        this.lefts = lefts(shares, left, width);
        float[] heights = new float[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            heights[row] = 2 * PADDING + Typesetter.lineHeight(SIZE);
            for (PdfTable.Cell cell : rows.get(row)) {
                Placed placed = place(cell, row);
                cells.add(placed);
                if (cell.rows() == 1) {
                    heights[row] = Math.max(heights[row], placed.height());
                }
            }
        }
        for (Placed placed : cells) {
            int last = placed.row() + placed.cell().rows() - 1;
            float room = 0;
            for (int row = placed.row(); row <= last; row++) {
                room += heights[row];
            }
            heights[last] += Math.max(0, placed.height() - room);
        }
        this.tops = new float[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            tops[row + 1] = tops[row] + heights[row];
        }
    }

    private static float[] lefts(List<Integer> shares, float left, float width) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        float[] lefts = new float[shares.size() + 1];
        int sum = 0;
        for (int column = 0; column < lefts.length; column++) {
            lefts[column] = left + width * sum / all;
            sum += column < shares.size() ? shares.get(column) : 0;
        }
        return lefts;
    }

    /** The lines of a cell, from the top of its row on. */
    private Placed place(PdfTable.Cell cell, int row) {
        float width = lefts[cell.column() + cell.columns()] - lefts[cell.column()] - 2 * PADDING;
        List<PlacedLine> lines = new ArrayList<>();
        float top = PADDING;
        for (int i = 0; i < cell.texts().size(); i++) {
            PdfText text = cell.texts().get(i);
            top += i > 0 ? GAP : 0;
            for (TextLines.Line line : typesetter.lines(text, SIZE, width)) {
                lines.add(new PlacedLine(text, i, line, top));
                top += Typesetter.lineHeight(SIZE);
            }
        }
        return new Placed(cell, row, lines, top + PADDING, new ArrayList<>());
    }

    /** The height of all rows. */
    float height() {
        return tops[tops.length - 1];
    }

    /** Adds rows, cells and paragraphs to the document's parts. */
    void addTo(Tag rows) {
        Tag row = null;
        int index = -1;
        for (Placed placed : cells) {
            if (placed.row() != index) {
                row = rows.add("TR");
                index = placed.row();
            }
            Tag cell = row.add(placed.cell().heads().isPresent() ? "TH" : "TD");
            cell.ofTable(
                    placed.cell().rows(), placed.cell().columns(), placed.cell().heads());
            placed.cell().texts().forEach(text -> placed.tags().add(cell.add("P")));
        }
    }

    /**
     * Where to cut so that a piece fits.
     *
     * @param from where the piece begins
     * @param room its height at most
     */
    float cut(float from, float room) {
        if (height() - from <= room) {
            return height();
        }
        float limit = from + room - 2 * PADDING;
        float row = from;
        for (float top : tops) {
            row = top <= limit ? Math.max(row, top) : row;
        }
        if (row > from + room * FILLED) {
            return row;
        }
        float cut = limit;
        for (float above = lineAcross(cut); above < cut; above = lineAcross(cut)) {
            cut = above;
        }
        if (row > from + room * HALF && (cut - row < FEW_LINES || endAfter(row) - cut < FEW_LINES)) {
            return row;
        }
        return cut > from ? cut : Math.max(row, limit);
    }

    /** The end of the row that begins at a place. */
    private float endAfter(float top) {
        float end = height();
        for (float each : tops) {
            end = each > top ? Math.min(end, each) : end;
        }
        return end;
    }

    /** The top of the highest line that a cut would go through; the cut itself where there is none. */
    private float lineAcross(float cut) {
        float top = cut;
        for (Placed placed : cells) {
            float cellTop = tops[placed.row()];
            if (cellTop >= cut || cellTop + placed.height() < cut) {
                continue;
            }
            for (PlacedLine line : placed.lines()) {
                float lineTop = cellTop + line.top();
                if (lineTop >= cut) {
                    break;
                }
                if (lineTop + Typesetter.lineHeight(SIZE) > cut) {
                    top = Math.min(top, lineTop);
                }
            }
        }
        return top;
    }

    /** The names of rows that begin in a piece, and where: those that begin with a code. */
    List<RowName> rowNames(float from, float to) {
        return cells.stream()
                .filter(placed -> placed.cell().column() == 0
                        && placed.cell().heads().filter("Row"::equals).isPresent()
                        && tops[placed.row()] >= from
                        && tops[placed.row()] < to)
                .flatMap(placed -> placed.cell().texts().stream()
                        .filter(text ->
                                text.bold() > 0 && text.bold() < text.value().length())
                        .map(text -> new RowName(text.value(), tops[placed.row()] - from)))
                .toList();
    }

    /** The height of a piece on its page: where a row is cut, its cells are closed and opened again. */
    float height(float from, float to) {
        return to - from + opening(from) + opening(to);
    }

    private float opening(float cut) {
        for (float top : tops) {
            if (top == cut) {
                return 0;
            }
        }
        return PADDING;
    }

    /**
     * Draws a piece.
     *
     * @param top where it stands on the page
     * @param isNew whether it is part of the document, not a head that is repeated
     */
    void draw(PageContent page, float top, float from, float to, boolean isNew) {
        float shift = top - from + opening(from);
        for (Placed placed : cells) {
            float cellTop = tops[placed.row()];
            float cellEnd = tops[placed.row() + placed.cell().rows()];
            if (cellEnd > from && cellTop < to) {
                float start = cellTop <= from ? top : cellTop + shift;
                float end = cellEnd >= to ? top + height(from, to) : cellEnd + shift;
                drawFrame(page, placed.cell(), start, end);
                drawLines(page, placed, cellTop, from, to, shift, isNew);
            }
        }
    }

    private void drawFrame(PageContent page, PdfTable.Cell cell, float top, float end) {
        float left = lefts[cell.column()];
        float width = lefts[cell.column() + cell.columns()] - left;
        boolean isShaded = cell.heads().isPresent()
                && cell.texts().stream()
                        .allMatch(text -> text.bold() == text.value().length());
        page.artifact(() -> {
            if (isShaded) {
                page.fill(left, top, width, end - top, SHADE);
            }
            page.frame(left, top, width, end - top);
        });
    }

    private void drawLines(
            PageContent page, Placed placed, float cellTop, float from, float to, float shift, boolean isNew) {
        float left = lefts[placed.cell().column()] + PADDING;
        List<PlacedLine> here = placed.lines().stream()
                .filter(line -> cellTop + line.top() >= from && cellTop + line.top() < to)
                .toList();
        for (int paragraph = 0; paragraph < placed.cell().texts().size(); paragraph++) {
            int wanted = paragraph;
            List<PlacedLine> lines =
                    here.stream().filter(line -> line.paragraph() == wanted).toList();
            Runnable drawing = () -> lines.forEach(line ->
                    typesetter.draw(page, line.text(), line.line(), left, cellTop + line.top() + shift, SIZE, 0));
            if (!lines.isEmpty() && isNew) {
                page.marked(placed.tags().get(paragraph), drawing);
            } else if (!lines.isEmpty()) {
                page.artifact(drawing);
            }
        }
        if (here.isEmpty() && placed.cell().heads().isPresent()) {
            drawAgain(page, placed.cell(), left, from + shift);
        }
    }

    /** On a further page a cell that names its rows says which they are. */
    private void drawAgain(PageContent page, PdfTable.Cell cell, float left, float top) {
        cell.texts().stream()
                .filter(text -> text.bold() > 0)
                .findFirst()
                .map(text -> PdfText.of(text.value().substring(0, text.bold()).strip() + "（續）"))
                .ifPresent(text -> page.artifact(() -> typesetter.draw(
                        page, text, new TextLines.Line(0, text.value().length()), left, top, SIZE, AGAIN)));
    }
}
