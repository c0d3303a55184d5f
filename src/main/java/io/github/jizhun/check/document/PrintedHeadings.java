package io.github.jizhun.check.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The headings of a document as they are printed, repeated ones too. */
public final class PrintedHeadings {
    /**
     * A heading in one place of the document.
     *
     * @param meant which one it is, even if it is printed with a slip
     */
    public record PrintedHeading(Heading meant, PrintedText printed) {}

    private final List<PrintedHeading> all = new ArrayList<>();
    private final Map<Heading, PrintedText> first = new EnumMap<>(Heading.class);
    private final List<PrintedText> doubled = new ArrayList<>();
    private final Set<Heading> lost = EnumSet.noneOf(Heading.class);

    void add(Heading heading, PrintedText printed) {
        addRepeated(heading, printed);
        if (first.get(heading) != printed && heading.isPrintedOnce()) {
            doubled.add(printed);
        }
    }

    /** Adds a heading that may be one more time on a new page. */
    void addRepeated(Heading heading, PrintedText printed) {
        all.add(new PrintedHeading(heading, printed));
        first.putIfAbsent(heading, printed);
    }

    /** Adds a heading that is not printed although what belongs below it is. */
    void addLost(Heading heading) {
        lost.add(heading);
    }

    /** Whether a heading is not printed at all, or not where what belongs below it begins. */
    public boolean isLacking(Heading heading) {
        return lost.contains(heading) || !first.containsKey(heading);
    }

    /** Adds the first heading of a row that is printed twice in succession. */
    void addDoubled(PrintedText printed) {
        doubled.add(printed);
    }

    /** All of them in printed order. */
    public List<PrintedHeading> all() {
        return Collections.unmodifiableList(all);
    }

    /** Where a heading is printed first; empty where it is not. */
    public Optional<PrintedText> find(Heading heading) {
        return Optional.ofNullable(first.get(heading));
    }

    /** Those that are printed once more than the form has them. */
    public List<PrintedText> doubled() {
        return Collections.unmodifiableList(doubled);
    }
}
