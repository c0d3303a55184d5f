package io.github.jizhun.check.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the first table: headings, each followed by what it is a heading of. */
final class ProfileReader {
    private final List<Printed> title = new ArrayList<>();
    private final Map<Heading, List<Printed>> values = new EnumMap<>(Heading.class);
    private final PrintedHeadings headings;
    private Heading current;

    ProfileReader(PrintedHeadings headings) {
        this.headings = headings;
    }

    void read(List<Cell> row) {
        boolean continues = row.size() == 1;
        for (Cell cell : row) {
            Optional<Heading> heading = Heading.meantBy(cell.text());
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

    private void add(Printed value, boolean continues) {
        List<Printed> here = values.computeIfAbsent(current, heading -> new ArrayList<>());
        if (continues && !here.isEmpty()) {
            here.set(here.size() - 1, here.get(here.size() - 1).join(value));
        } else {
            here.add(value);
        }
    }

    List<Printed> title() {
        return title;
    }

    Map<Heading, List<Printed>> values() {
        return values;
    }
}
