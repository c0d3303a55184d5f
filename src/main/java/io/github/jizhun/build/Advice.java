package io.github.jizhun.build;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.CatalogueClass;
import io.github.jizhun.model.Download;
import io.github.jizhun.model.Downloads;
import io.github.jizhun.model.Family;
import io.github.jizhun.model.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a maintainer may want to set otherwise, though nothing is wrong. */
final class Advice {
    /** Number of standards from which on the files beside the pages make a site too large to unpack from a memory stick. */
    private static final int MANY = 100;

    /** Stands after a standard's name where a site is called after it. */
    private static final String NAME_END = "職能基準";

    private Advice() {}

    /**
     * What to say of a catalogue.
     *
     * @param hasFont whether there is a font for PDF files
     */
    static List<Message> on(Catalogue catalogue, boolean hasFont) {
        List<Message> advice = new ArrayList<>();
        int standards = catalogue.standards().size();
        if (standards >= MANY && catalogue.site().downloads().equals(Downloads.ALL)) {
            advice.add(Message.of("advice.downloads", standards));
        }
        if (catalogue.site().downloads().offers(Download.PDF) && standards > 0 && !hasFont) {
            advice.add(Message.of("advice.font"));
        }
        if (isCalledAfterOneOf(catalogue)) {
            advice.add(Message.of("advice.title", catalogue.site().title()));
        }
        return advice;
    }

    /** Whether the name of a site of several standards is that of one of them. */
    private static boolean isCalledAfterOneOf(Catalogue catalogue) {
        List<Standard> newest = Family.newestOf(catalogue.standards());
        String title = CatalogueClass.folded(catalogue.site().title().value());
        return newest.size() > 1
                && newest.stream()
                        .map(standard -> CatalogueClass.folded(standard.name().value()))
                        .flatMap(name -> Stream.of(name, name + NAME_END))
                        .anyMatch(title::equals);
    }
}
