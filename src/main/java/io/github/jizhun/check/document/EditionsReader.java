package io.github.jizhun.check.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the table of editions that stands above the form; the form of 2015 has none. */
final class EditionsReader {
    /** A row with at least this number of the headings is the heading of the table. */
    private static final int ENOUGH = 2;

    private static final Set<Heading> SHARED = Set.of(Heading.CODE, Heading.NAME);

    private final List<Map<Heading, PrintedText>> editions = new ArrayList<>();
    private final List<PrintedText> strays = new ArrayList<>();
    private final PrintedHeadings headings;
    private TreeMap<Integer, Heading> columns = new TreeMap<>();

    EditionsReader(PrintedHeadings headings) {
        this.headings = headings;
    }

    static boolean isHeading(List<TabbedCell> row) {
        return row.stream()
                        .filter(cell -> Heading.meantBy(cell.text())
                                .filter(Heading.EDITIONS::contains)
                                .isPresent())
                        .count()
                >= ENOUGH;
    }

    void readHeading(List<TabbedCell> row) {
        // On a new page, a table that goes on has its heading again; before its first row it has one.
        if (isOpen() && editions.isEmpty()) {
            headings.addDoubled(row.get(0).whole());
            return;
        }
        columns = new TreeMap<>();
        for (TabbedCell cell : row) {
            Optional<Heading> heading = Heading.likelyMeantBy(cell.text(), Heading.EDITIONS)
                    .or(() -> Heading.meantBy(cell.text()).filter(SHARED::contains));
            heading.ifPresentOrElse(found -> columns.put(cell.column(), found), () -> strays.add(cell.whole()));
            // The form has its code and name once more below.
            heading.filter(Heading.EDITIONS::contains).ifPresent(found -> headings.addRepeated(found, cell.whole()));
        }
    }

    /** Whether the table has begun and a row may belong to it. */
    boolean isOpen() {
        return !columns.isEmpty();
    }

    void read(List<TabbedCell> row) {
        boolean continues = row.get(0).column() > 0 && !editions.isEmpty();
        Map<Heading, PrintedText> edition =
                continues ? editions.get(editions.size() - 1) : new EnumMap<>(Heading.class);
        for (TabbedCell cell : row) {
            Map.Entry<Integer, Heading> column = columns.floorEntry(cell.column());
            if (column == null) {
                strays.add(cell.whole());
            } else {
                edition.merge(column.getValue(), cell.whole(), PrintedText::join);
            }
        }
        if (!continues) {
            editions.add(edition);
        }
    }

    List<PrintedEdition> editions() {
        return editions.stream().map(PrintedEdition::new).toList();
    }

    List<PrintedText> strays() {
        return strays;
    }
}
