package io.github.jizhun.export.workbook;

/**
 * A cell that is computed.
 *
 * @param text as Excel has it in a cell, without the equals sign
 * @param value its result, a text or a whole number; programs that do not compute show this
 */
public record Formula(String text, Object value) {
    /** The result, which is what the cell shows. */
    @Override
    public String toString() {
        return value.toString();
    }
}
