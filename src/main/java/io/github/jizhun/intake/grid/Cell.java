package io.github.jizhun.intake.grid;

import java.util.List;

/**
 * What stands in a cell. Cells are distinguished by identity: a merged cell is the same object in all the places that it covers.
 */
public final class Cell {
    private final List<Line> lines;

    /** A cell with these lines; space ones are left out. */
    public Cell(List<Line> lines) {
        this.lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** A cell of lines that their writer ended. */
    public static Cell of(String... lines) {
        return new Cell(List.of(lines).stream().map(Line::ended).toList());
    }

    /** The lines, from the top. */
    public List<Line> lines() {
        return lines;
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** All of it as one line. */
    public String text() {
        return Joint.join(lines);
    }

    @Override
    public String toString() {
        return text();
    }
}
