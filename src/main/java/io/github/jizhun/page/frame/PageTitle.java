package io.github.jizhun.page.frame;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Edition;
import io.github.jizhun.page.label.Labels;
import java.util.stream.Stream;

/** The titles of pages, as tabs and search engines show them. */
public final class PageTitle {
    /** Code points of a name in a page's title; phone tabs and chat apps cut the rest. */
    private static final int TITLE_LENGTH = 24;

    private final Labels words;

    PageTitle(Labels words) {
        this.words = words;
    }

    /** A title of parts, the most specific one first. */
    String of(String... parts) {
        return String.join(words.say("title.separator"), parts);
    }

    /** A title on a page of a standard: its parts, then the standard's name and code, and whether it is in force. */
    String ofStandard(LinkedStandard standard, String... parts) {
        return of(Stream.concat(Stream.of(parts), Stream.of(nameOf(standard))).toArray(String[]::new))
                + codeOf(standard);
    }

    /** The end of a title: the standard's code, and whether it is in force. */
    String codeOf(LinkedStandard standard) {
        return " " + standard.code()
                + standard.standard()
                        .edition()
                        .filter(edition -> edition.status() == Edition.Status.SUPERSEDED)
                        .map(edition -> words.say("title.superseded"))
                        .orElse("");
    }

    /** The standard's name. */
    static String nameOf(LinkedStandard standard) {
        return standard.standard().name().value();
    }

    /** The beginning of a name that is too long for a title. */
    public static String cut(String name) {
        return name.codePointCount(0, name.length()) <= TITLE_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, TITLE_LENGTH)) + "…";
    }
}
