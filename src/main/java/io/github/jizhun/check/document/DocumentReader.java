package io.github.jizhun.check.document;

import io.github.jizhun.model.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sorts the text of a published document into the places of the official form. A heading that is lost or misread never hides
 * what follows: what stands in a place shows by itself where that is.
 */
public final class DocumentReader {
    private enum Part {
        PROFILE,
        TABLE,
        ATTITUDES,
        NOTES
    }

    private static final Pattern DUTY = Pattern.compile("TT?[0-9０-９]{1,2}(?![0-9０-９.．]).*");
    private static final Pattern ATTITUDE = Pattern.compile("(?:[-–•‧·●○◎◆※*]\\s*\\S|A\\d{2,3}).*");
    private static final Set<Heading> OPENING = EnumSet.of(Heading.ATTITUDES, Heading.NOTES);

    private final PrintedHeadings headings = new PrintedHeadings();
    private final EditionsReader editions = new EditionsReader(headings);
    private final ProfileReader profile = new ProfileReader(headings);
    private final TableReader table;
    private final ListReader lists;
    private Part part = Part.PROFILE;
    private boolean opened;

    private DocumentReader(CodeSplitter codes) {
        this.table = new TableReader(headings, codes);
        this.lists = new ListReader(headings, codes);
    }

    /** Reads a document; one that has not the official form has no duties. */
    public static PrintedForm read(SourceText source) {
        DocumentReader reader = new DocumentReader(CodeSplitter.of(source.lines()));
        Rows.of(source).forEach(reader::read);
        return new PrintedForm(
                reader.profile.title(),
                reader.headings,
                reader.editions.editions(),
                reader.profile.values(),
                reader.table.duties(),
                Stream.concat(reader.editions.strays().stream(), reader.table.strays().stream())
                        .toList(),
                reader.lists.attitudes(),
                reader.lists.notes());
    }

    private void read(Rows.Row row) {
        if (TableReader.isHeading(row.cells())) {
            part = part == Part.PROFILE ? Part.TABLE : part;
            table.readHeading(row.cells());
            return;
        }
        Optional<Heading> opening = opening(row);
        if (opening.isPresent()) {
            open(opening.get(), row);
        } else {
            part = partOf(row);
            opened = false;
            readCells(row, row.cells());
        }
    }

    private void open(Heading heading, Rows.Row row) {
        Part before = part;
        part = heading == Heading.NOTES ? Part.NOTES : Part.ATTITUDES;
        PrintedText printed = row.first().whole();
        // A table that goes on over a page has its heading on each.
        if (part == before && !opened) {
            headings.addRepeated(heading, printed);
        } else {
            headings.add(heading, printed);
        }
        opened = true;
        List<TabbedCell> rest = row.cells().subList(1, row.cells().size());
        if (!rest.isEmpty()) {
            opened = false;
            readCells(row, rest);
        }
    }

    private Optional<Heading> opening(Rows.Row row) {
        String text = row.first().text();
        Optional<Heading> meant = Heading.meantBy(text).filter(OPENING::contains);
        boolean mayBeMisread = row.isSingle() && (part == Part.TABLE || part == Part.ATTITUDES);
        return meant.isPresent() || !mayBeMisread ? meant : Heading.likelyMeantBy(text, OPENING);
    }

    /** Where a row belongs: what it holds opens a part of the document even if the heading of that part is lost. */
    private Part partOf(Rows.Row row) {
        String text = row.first().text();
        if (part == Part.PROFILE && row.cells().size() > 2 && DUTY.matcher(text).matches()) {
            table.openWithoutHeading();
            return Part.TABLE;
        }
        boolean mayOpen = row.isSingle() && (part == Part.TABLE || part == Part.ATTITUDES);
        if (mayOpen && ListReader.opensNotes(text)) {
            return Part.NOTES;
        }
        return mayOpen && ATTITUDE.matcher(text).matches() ? Part.ATTITUDES : part;
    }

    private void readCells(Rows.Row row, List<TabbedCell> cells) {
        switch (part) {
            case PROFILE -> readAbove(cells);
            case TABLE -> table.read(cells);
            case ATTITUDES -> lists.readAttitudes(cells);
            case NOTES -> lists.readNote(row, cells);
        }
    }

    private void readAbove(List<TabbedCell> cells) {
        if (EditionsReader.isHeading(cells)) {
            editions.readHeading(cells);
        } else if (editions.isOpen() && !profile.hasBegun() && !ProfileReader.isHeading(cells.get(0))) {
            editions.read(cells);
        } else {
            profile.read(cells);
        }
    }
}
