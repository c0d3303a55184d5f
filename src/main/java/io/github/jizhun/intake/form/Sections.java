package io.github.jizhun.intake.form;

import io.github.jizhun.intake.doubt.Place;
import io.github.jizhun.intake.grid.Block;
import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.grid.Line;
import io.github.jizhun.intake.grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A document's parts: head, versions, main table, attitudes, notes. Each begins at its heading, whatever tables there are. */
final class Sections {
    /** Words that no part takes. */
    record Leftover(Place at, String text) {}

    private static final Pattern DUTY = Pattern.compile("T\\d{1,2}[a-z]?[^\\d.a-z].*");

    private enum Part {
        HEAD,
        VERSIONS,
        MAIN,
        ATTITUDES,
        NOTES
    }

    final Head head = new Head();
    final List<RowText> rows = new ArrayList<>();
    /** The attitudes' cells, by row. */
    final List<List<Cell>> attitudes = new ArrayList<>();

    final List<Line> notes = new ArrayList<>();
    final List<Leftover> leftovers = new ArrayList<>();
    /** What the document prints again on further pages, and its page numbers. */
    final List<String> furniture = new ArrayList<>();
    /** Title, versions and head as lines, cells between tabs. */
    final List<String> headLines = new ArrayList<>();

    String mainHeading = "";
    String attitudesHeading = "";
    String notesHeading = "";
    boolean isOf2015;

    private final Grid grid;
    private Part part = Part.HEAD;
    private Layout layout;
    private Row above;
    private boolean isAfterHeading;
    private int page;
    /** A duty that stands over the table of its tasks, which has no column for it. */
    private Optional<Cell> dutyAbove = Optional.empty();

    Sections(Grid grid) {
        this.grid = grid;
        furniture.addAll(grid.furniture());
        for (Block block : grid.blocks()) {
            above = null;
            if (block instanceof Block.Table table) {
                table.rows().forEach(row -> {
                    read(row, table.number());
                    above = row;
                });
            } else if (block instanceof Block.Paragraph paragraph) {
                read(paragraph);
            }
        }
        grid.asides()
                .forEach(aside -> leftovers.add(new Leftover(
                        new Place(aside.page(), 0, 0), aside.line().text().strip())));
    }

    /** Whether the document has the main table. */
    boolean hasMainTable() {
        return layout != null;
    }

    private void read(Block.Paragraph paragraph) {
        String text = paragraph.line().text().strip();
        String folded = FormWords.fold(Bullet.strip(text));
        if (folded.equals(FormWords.NOTES)) {
            part = Part.NOTES;
            notesHeading = first(notesHeading, Bullet.strip(text));
        } else if (Column.of(folded).filter(Column.ATTITUDE::equals).isPresent()) {
            part = Part.ATTITUDES;
            attitudesHeading = first(attitudesHeading, Bullet.strip(text));
        } else if (part == Part.ATTITUDES) {
            attitudes.add(List.of(new Cell(
                    List.of(new Line(Bullet.strip(text), paragraph.line().isFull())))));
        } else if (part == Part.NOTES) {
            notes.add(paragraph.line());
        } else if (part == Part.HEAD && head.isTitle(text)) {
            headLines.add(text);
            headLines.add("");
        } else if (DUTY.matcher(FormWords.fold(text)).matches()) {
            dutyAbove = Optional.of(Cell.of(text));
        } else {
            leftovers.add(new Leftover(new Place(paragraph.page(), 0, 0), text));
        }
    }

    private void read(Row row, int table) {
        if (row.isEmpty()) {
            return;
        }
        Place at = new Place(row.page(), table, row.number());
        Optional<Layout> heading = Layout.of(row);
        List<Cell> own = row.own(above).stream().filter(cell -> !cell.isEmpty()).toList();
        String first = own.isEmpty() ? "" : FormWords.fold(own.get(0).text());
        if (heading.isPresent()) {
            layout = heading.get();
            isOf2015 = layout.isOf2015();
            part = Part.MAIN;
            isAfterHeading = true;
            mainHeading = first(mainHeading, layout.line(row));
        } else if (own.size() == 1 && first.equals(FormWords.NOTES)) {
            part = Part.NOTES;
            notesHeading = first(notesHeading, own.get(0).text());
        } else if (!own.isEmpty()
                && Column.of(first).filter(Column.ATTITUDE::equals).isPresent()) {
            part = Part.ATTITUDES;
            attitudesHeading = first(attitudesHeading, own.get(0).text());
            // A heading at the left of its words.
            addAttitudes(own.subList(1, own.size()));
        } else if (own.size() == 2 && first.equals(FormWords.NOTES)) {
            part = Part.NOTES;
            notesHeading = first(notesHeading, own.get(0).text());
            notes.addAll(own.get(1).lines());
        } else if (part == Part.MAIN && isAfterHeading && Layout.isHeadingRest(row, above)) {
            layout = layout.with(row);
            headingRest(row);
        } else if (part == Part.MAIN) {
            addRow(row, at);
        } else if (part == Part.ATTITUDES) {
            addAttitudes(own);
        } else if (part == Part.NOTES) {
            own.forEach(cell -> notes.addAll(cell.lines()));
        } else {
            readHead(row, at);
        }
        page = row.page();
    }

    /** A heading that is printed again is furniture. */
    private String first(String known, String heading) {
        if (known.isEmpty()) {
            return heading;
        }
        furniture.add(heading);
        return known;
    }

    private void addAttitudes(List<Cell> cells) {
        if (!cells.isEmpty()) {
            attitudes.add(cells);
        }
    }

    /** The second line of a heading. */
    private void headingRest(Row row) {
        String rest = String.join("\t", row.own(above).stream().map(Cell::text).toList());
        if (rows.isEmpty()) {
            mainHeading += "\t" + rest;
        } else {
            furniture.add(rest);
        }
    }

    /** A row as text, cells between tabs; a cell that goes on from above is empty. */
    private String line(Row row) {
        List<Cell> own = row.own(above);
        List<String> texts = row.cells().stream()
                .map(cell -> own.contains(cell) ? cell.text() : "")
                .toList();
        return String.join("\t", texts);
    }

    private void readHead(Row row, Place at) {
        String line = line(row);
        if (line.strip().equals(row.cells().get(0).text())) {
            // The title stands in a cell of a sheet.
            headLines.add(line.strip());
            headLines.add("");
        } else {
            headLines.add(line);
        }
        if (head.isVersionHeading(row)) {
            part = Part.VERSIONS;
            return;
        }
        if (part == Part.VERSIONS && head.addVersion(row)) {
            return;
        }
        if (part == Part.VERSIONS) {
            headLines.add(headLines.size() - 1, "");
        }
        part = Part.HEAD;
        head.read(row, grid.breaks()).forEach(rest -> leftovers.add(new Leftover(at, rest)));
    }

    private void addRow(Row printed, Place at) {
        Row row = layout.fit(printed);
        RowText text = new RowText(at, isAfterHeading || page > 0 && row.page() > page);
        for (Column column : layout.columns()) {
            int place = layout.place(column, row);
            if (column == Column.DUTY && layout.hasNoDuty(row)) {
                continue;
            }
            Cell cell = row.at(place);
            boolean isRepeat = !rows.isEmpty() && above != null && above.at(place) == cell && !isAfterHeading;
            text.put(column, cell, isRepeat);
        }
        List<Integer> taken = layout.columns().stream()
                .map(column -> layout.place(column, row))
                .toList();
        for (int i = 0; i < row.slots().size(); i++) {
            Cell cell = row.at(i);
            if (!taken.contains(i) && !cell.isEmpty() && taken.stream().noneMatch(place -> row.at(place) == cell)) {
                leftovers.add(new Leftover(at, cell.text()));
            }
        }
        if (text.pieces(Column.DUTY).isEmpty()) {
            dutyAbove.ifPresent(duty -> text.put(Column.DUTY, duty, false));
            dutyAbove = Optional.empty();
        }
        isAfterHeading = false;
        rows.add(text);
    }
}
