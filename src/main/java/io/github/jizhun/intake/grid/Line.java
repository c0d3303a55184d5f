package io.github.jizhun.intake.grid;

/**
 * A line of a cell or of running text.
 *
 * @param text its characters, spaces at both ends kept; {@code <u>…</u>} around what is underlined
 * @param isFull whether it fills the width, so that the next line may only continue it
 */
public record Line(String text, boolean isFull) {
    /** A line that its writer ended. */
    public static Line ended(String text) {
        return new Line(text, false);
    }

    /** Whether it shows nothing. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
