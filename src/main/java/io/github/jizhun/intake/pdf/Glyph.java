package io.github.jizhun.intake.pdf;

/**
 * A drawn character, in points from the page's upper left corner, upright.
 *
 * @param text what it stands for
 * @param left its left edge
 * @param right where the next one may begin
 * @param base the line it stands on
 * @param size the height of its font
 */
record Glyph(String text, double left, double right, double base, double size) {
    double middle() {
        return (left + right) / 2;
    }

    /** About the middle of its body. */
    double height() {
        return base - size * 0.35;
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
