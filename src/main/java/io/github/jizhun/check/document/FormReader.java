package io.github.jizhun.check.document;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.SourceText;
import java.util.List;
import java.util.Optional;

/** Sorts the text of a published document into the places of the official form. */
public final class FormReader {
    private enum Part {
        PROFILE,
        TABLE,
        ATTITUDES,
        NOTES
    }

    private final PrintedHeadings headings = new PrintedHeadings();
    private final ProfileReader profile = new ProfileReader(headings);
    private final TableReader table = new TableReader(headings);
    private final ListReader lists = new ListReader(headings);
    private Part part = Part.PROFILE;

    private FormReader() {}

    /** Reads a document; one that has not the official form has no duties. */
    public static PrintedForm read(SourceText source) {
        FormReader reader = new FormReader();
        for (int i = 0; i < source.lines().size(); i++) {
            reader.read(source.lines().get(i), new Position(source.file(), i + 1, 1));
        }
        return new PrintedForm(
                reader.profile.title(),
                reader.headings,
                reader.profile.values(),
                reader.table.duties(),
                reader.table.strays(),
                reader.lists.attitudes(),
                reader.lists.notes());
    }

    private void read(String line, Position start) {
        List<Cell> row = Cell.of(line, start);
        if (row.isEmpty()) {
            return;
        }
        if (TableReader.isHeading(row)) {
            part = part == Part.PROFILE ? Part.TABLE : part;
            table.readHeading(row);
            return;
        }
        Optional<Heading> opening = opening(row.get(0));
        if (opening.isPresent()) {
            part = opening.get() == Heading.NOTES ? Part.NOTES : Part.ATTITUDES;
            headings.add(opening.get(), row.get(0).whole());
            row = row.subList(1, row.size());
        } else if (part == Part.NOTES) {
            lists.readNote(line, start);
            return;
        }
        readCells(row);
    }

    private void readCells(List<Cell> row) {
        switch (part) {
            case PROFILE -> profile.read(row);
            case TABLE -> table.read(row);
            case ATTITUDES -> row.forEach(lists::readAttitude);
            case NOTES -> row.forEach(cell -> lists.readNote(cell.text(), cell.at()));
        }
    }

    private static Optional<Heading> opening(Cell cell) {
        return Heading.meantBy(cell.text()).filter(heading -> heading == Heading.ATTITUDES || heading == Heading.NOTES);
    }
}
