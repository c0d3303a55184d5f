package io.github.jizhun.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a long list is divided into pages that stay light. */
public final class Pagination {
    /** Lines on a page: with short names 7 KB, packed; with long ones they still fit the 14 KB of a page. */
    private static final int LINES = 150;

    private Pagination() {}

    /** The addresses of the pages on which a number of lines stands; one page even where there is none. */
    public static Stream<String> addresses(String list, int lines) {
        return IntStream.rangeClosed(1, Math.max(1, (lines + LINES - 1) / LINES))
                .mapToObj(part -> Address.part(list, part));
    }

    /** The lines of each page. */
    public static <T> List<List<T>> of(List<T> lines) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from == 0 || from < lines.size(); from += LINES) {
            parts.add(lines.subList(from, Math.min(lines.size(), from + LINES)));
        }
        return parts;
    }
}
