package io.github.jizhun.check.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headings of a document as they are printed, repeated ones too. */
public final class PrintedHeadings {
    private final List<Printed> all = new ArrayList<>();
    private final Map<Heading, Printed> first = new EnumMap<>(Heading.class);
    private final List<Printed> doubled = new ArrayList<>();

    void add(Heading heading, Printed printed) {
        all.add(printed);
        if (first.putIfAbsent(heading, printed) != null && heading.isPrintedOnce()) {
            doubled.add(printed);
        }
    }

    /** Notes the first heading of a row that stands there twice, one right behind the other. */
    void addDoubled(Printed printed) {
        doubled.add(printed);
    }

    /** All of them in printed order. */
    public List<Printed> all() {
        return Collections.unmodifiableList(all);
    }

    /** Where a heading is printed first; empty where it is not. */
    public Optional<Printed> find(Heading heading) {
        return Optional.ofNullable(first.get(heading));
    }

    /** Those that are printed once more than the form has them. */
    public List<Printed> doubled() {
        return Collections.unmodifiableList(doubled);
    }
}
