package io.github.jizhun.intake.text;

import io.github.jizhun.intake.grid.Block;
import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.grid.Line;
import io.github.jizhun.intake.grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a table saved or pasted as text: cells separated by tabs, a line a row, an empty line between tables. */
public final class TabbedText {
    /** A space between a term's underline and Chinese characters comes from pasting. */
    private static final Pattern PASTED =
            Pattern.compile("(?<=[^\\x00-\\x7F]) +(?=<u>[^\\x00-\\x7F])|(?<=[^\\x00-\\x7F]</u>) +(?=[^\\x00-\\x7F])");

    private TabbedText() {}

    /** The grid of a text. */
    public static Grid read(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int tables = 0;
        for (String line : (text + "\n").replace("\uFEFF", "").split("\\R", -1)) {
            if (line.indexOf('\t') >= 0) {
                List<Cell> cells = new ArrayList<>();
                for (String cell : line.split("\t", -1)) {
                    cells.add(new Cell(List.of(Line.ended(PASTED.matcher(cell).replaceAll("")))));
                }
                rows.add(new Row(cells, 0, rows.size() + 1));
                continue;
            }
            if (!rows.isEmpty()) {
                tables++;
                blocks.add(new Block.Table(tables, List.copyOf(rows)));
                rows.clear();
            }
            if (!line.isBlank()) {
                blocks.add(new Block.Paragraph(Line.ended(line.strip()), 0));
            }
        }
        return new Grid(Grid.Breaks.NONE, blocks, List.of(), List.of());
    }
}
