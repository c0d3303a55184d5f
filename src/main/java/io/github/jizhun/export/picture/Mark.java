package io.github.jizhun.export.picture;

/** The program's mark: a ruled standard with one row marked. The same shapes as in {@code icon.svg}, on a grid of 16. */
final class Mark {
    static final int INK = 0x2f3e55;
    static final int PAPER = 0xfbfaf7;
    static final int MARKED = 0xf0a36b;

    private static final int GRID = 16;
    private static final double CORNER = 3;

    private Mark() {}

    /** Draws it; a size that 16 divides has even edges. */
    static void draw(Canvas canvas, int x, int y, int size) {
        canvas.rounded(x, y, size, size, CORNER * size / GRID, INK);
        drawRows(canvas, x, y, size);
    }

    private static void drawRows(Canvas canvas, int x, int y, int size) {
        int[][] rows = {{3, 3, 10, 1, PAPER}, {3, 12, 10, 1, PAPER}, {3, 6, 3, 4, MARKED}, {7, 6, 6, 4, MARKED}};
        for (int[] row : rows) {
            int left = x + row[0] * size / GRID;
            int top = y + row[1] * size / GRID;
            canvas.rectangle(
                    left,
                    top,
                    x + (row[0] + row[2]) * size / GRID - left,
                    y + (row[1] + row[3]) * size / GRID - top,
                    row[4]);
        }
    }

    /** The mark as a telephone shows it for a page among its programs; it rounds the corners itself. */
    static byte[] touchIcon() {
        int size = 180;
        Canvas canvas = new Canvas(size, size, INK);
        drawRows(canvas, 10, 10, size - 20);
        return PalettePng.of(canvas);
    }
}
