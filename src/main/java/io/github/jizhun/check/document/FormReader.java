package io.github.jizhun.check.document;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sorts the text of a published document into the places of the official form. */
public final class FormReader {
    private enum Part {
        PROFILE,
        TABLE,
        ATTITUDES,
        NOTES
    }

    private final List<Printed> headings = new ArrayList<>();
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
        Optional<Part> opened = opened(row.get(0));
        if (opened.isPresent()) {
            part = opened.get();
            headings.add(row.get(0).whole());
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

    private static Optional<Part> opened(Cell cell) {
        return Stream.of(cell.text())
                .flatMap(text -> Heading.meantBy(text).stream())
                .flatMap(heading -> switch (heading) {
                    case ATTITUDES -> Stream.of(Part.ATTITUDES);
                    case NOTES -> Stream.of(Part.NOTES);
                    default -> Stream.empty();
                })
                .findFirst();
    }
}
