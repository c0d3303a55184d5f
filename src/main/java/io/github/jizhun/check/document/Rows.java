package io.github.jizhun.check.document;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts the lines of a document into rows of cells; a heading that stands in two lines is put together. */
final class Rows {
    /**
     * A line of the document.
     *
     * @param line as written
     * @param cells never empty
     */
    record Row(String line, Position start, List<TabbedCell> cells) {
        TabbedCell first() {
            return cells.get(0);
        }

        boolean isSingle() {
            return cells.size() == 1 && first().column() == 0;
        }
    }

    private static final Pattern PAGE_NUMBER = Pattern.compile("第\\s*\\d+\\s*頁\\s*[，,、/／]?\\s*(?:共\\s*\\d+\\s*頁)?");

    private Rows() {}

    static List<Row> of(SourceText source) {
        List<Row> rows = new ArrayList<>();
        boolean follows = false;
        for (int i = 0; i < source.lines().size(); i++) {
            String line = source.lines().get(i);
            Position start = new Position(source.file(), i + 1, 1);
            List<TabbedCell> cells = TabbedCell.of(line, start);
            boolean isFilled =
                    !cells.isEmpty() && !PAGE_NUMBER.matcher(line.strip()).matches();
            if (isFilled) {
                Row row = new Row(line, start, cells);
                int last = rows.size() - 1;
                Optional<Row> whole = follows ? join(rows.get(last), row) : Optional.empty();
                if (whole.isPresent()) {
                    rows.set(last, whole.get());
                } else {
                    rows.add(row);
                }
            }
            follows = isFilled;
        }
        return rows;
    }

    /** Both rows as one, if a heading begins at the end of the first and ends at the start of the second. */
    private static Optional<Row> join(Row row, Row next) {
        TabbedCell end = row.cells().get(row.cells().size() - 1);
        TabbedCell start = next.first();
        String both = end.text() + start.text();
        boolean isHeading = start.column() == 0
                && Heading.meantBy(both).isPresent()
                && Heading.meantBy(end.text()).isEmpty()
                && Heading.meantBy(start.text()).isEmpty();
        if (!isHeading) {
            return Optional.empty();
        }
        List<TabbedCell> cells =
                new ArrayList<>(row.cells().subList(0, row.cells().size() - 1));
        cells.add(new TabbedCell(end.column(), both, end.at()));
        next.cells().stream()
                .skip(1)
                .map(cell -> new TabbedCell(cell.column() + end.column(), cell.text(), cell.at()))
                .forEach(cells::add);
        return Optional.of(new Row(row.line(), row.start(), cells));
    }
}
