package io.github.jizhun.check.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the first table: headings, each followed by what it is a heading of. */
final class ProfileReader {
    private final List<PrintedText> title = new ArrayList<>();
    private final Map<Heading, List<PrintedText>> values = new EnumMap<>(Heading.class);
    private final PrintedHeadings headings;
    private Heading current;

    ProfileReader(PrintedHeadings headings) {
        this.headings = headings;
    }

    /** Whether the first cell of a row is a heading of the form, perhaps with a slip. */
    static boolean isHeading(TabbedCell first) {
        return first.column() == 0
                && Heading.likelyMeantBy(first.text(), Heading.PROFILE).isPresent();
    }

    /** Whether a heading of the form has been read. */
    boolean hasBegun() {
        return current != null;
    }

    void read(List<TabbedCell> row) {
        boolean continues = row.size() == 1;
        for (TabbedCell cell : row) {
            Optional<Heading> heading = cell == row.get(0) && row.size() > 1 && isHeading(cell)
                    ? Heading.likelyMeantBy(cell.text(), Heading.PROFILE)
                    : Heading.meantBy(cell.text());
            if (heading.isPresent()) {
                current = heading.get();
                headings.add(current, cell.whole());
            } else if (current == null) {
                title.add(cell.whole());
            } else {
                add(cell.whole(), continues);
            }
        }
    }

    private void add(PrintedText value, boolean continues) {
        List<PrintedText> here = values.computeIfAbsent(current, heading -> new ArrayList<>());
        if (continues && !here.isEmpty()) {
            here.set(here.size() - 1, here.get(here.size() - 1).join(value));
        } else {
            here.add(value);
        }
    }

    List<PrintedText> title() {
        return title;
    }

    Map<Heading, List<PrintedText>> values() {
        return values;
    }
}
