package io.github.jizhun.export.picture;

import java.util.Arrays;

/**
 * A picture in the making. Lengths are pixels from the upper left corner, colours {@code 0xrrggbb}. Slanted and round edges are
 * smoothed in few steps, so that a picture of few colours has a small palette.
 */
final class Canvas {
    /** How many shades an edge has between a shape and what lies under it. */
    private static final int SHADES = 4;

    private final int width;
    private final int height;
    private final int[] pixels;

    /** How far a point is outside a shape; less than 0 inside. */
    @FunctionalInterface
    private interface Distance {
        double from(double x, double y);
    }

    /** A picture of one colour. */
    Canvas(int width, int height, int ground) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        Arrays.fill(pixels, ground);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The colours, row by row. */
    int[] pixels() {
        return pixels;
    }

    /** A rectangle with even edges; what lies outside the picture is left out. */
    void rectangle(int x, int y, int wide, int high, int colour) {
        int from = Math.max(0, x);
        int to = Math.min(width, x + wide);
        for (int row = Math.max(0, y); row < Math.min(height, y + high) && from < to; row++) {
            Arrays.fill(pixels, row * width + from, row * width + to, colour);
        }
    }

    /** A rectangle with round corners. */
    void rounded(int x, int y, int wide, int high, double radius, int colour) {
        double middleX = x + wide / 2.0;
        double middleY = y + high / 2.0;
        fill(
                x,
                y,
                x + wide,
                y + high,
                (px, py) -> {
                    double outX = Math.abs(px - middleX) - wide / 2.0 + radius;
                    double outY = Math.abs(py - middleY) - high / 2.0 + radius;
                    return length(Math.max(0, outX), Math.max(0, outY)) - radius;
                },
                colour);
    }

    /** A line with round ends. */
    void line(double x1, double y1, double x2, double y2, double thickness, int colour) {
        double half = thickness / 2;
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = Math.max(1e-9, dx * dx + dy * dy);
        fill(
                (int) Math.floor(Math.min(x1, x2) - half),
                (int) Math.floor(Math.min(y1, y2) - half),
                (int) Math.ceil(Math.max(x1, x2) + half),
                (int) Math.ceil(Math.max(y1, y2) + half),
                (px, py) -> {
                    double share = Math.max(0, Math.min(1, ((px - x1) * dx + (py - y1) * dy) / square));
                    return length(px - x1 - share * dx, py - y1 - share * dy) - half;
                },
                colour);
    }

    /** Unlike {@link Math#hypot}, quick and the same on every machine; such lengths neither overflow nor vanish. */
    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    private void fill(int left, int top, int right, int bottom, Distance distance, int colour) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, right); x++) {
                double covered = Math.max(0, Math.min(1, 0.5 - distance.from(x + 0.5, y + 0.5)));
                int at = y * width + x;
                pixels[at] = mixed(pixels[at], colour, (int) Math.round(covered * SHADES));
            }
        }
    }

    private static int mixed(int under, int over, int share) {
        if (share == 0 || share == SHADES) {
            return share == 0 ? under : over;
        }
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = under >> shift & 0xff;
            int to = over >> shift & 0xff;
            mixed |= from + (to - from) * share / SHADES << shift;
        }
        return mixed;
    }
}
