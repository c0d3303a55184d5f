package io.github.jizhun.browser;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** The kinds of pages that a site has, each with its longest page, since that one is the hardest to lay out. */
final class PageKinds {
    private static final String NO_STATEMENT = "page";

    /** By the folder of a site, whose pages are many to read. */
    private static final Map<Path, Map<String, String>> LONGEST = new ConcurrentHashMap<>();

    private PageKinds() {}

    /** One test a kind. */
    static Stream<DynamicTest> each(Site site, ThrowingConsumer<String> test) {
        return each(site, address -> true, test);
    }

    /** One test a kind of which the longest page is wanted. */
    static Stream<DynamicTest> each(Site site, Predicate<String> wanted, ThrowingConsumer<String> test) {
        return longest(site).entrySet().stream()
                .filter(kind -> wanted.test(kind.getValue()))
                .map(kind -> DynamicTest.dynamicTest(
                        kind.getKey() + " (" + kind.getValue() + ")", () -> test.accept(kind.getValue())));
    }

    /** The address of the longest page of each kind. */
    static Map<String, String> longest(Site site) {
        return LONGEST.computeIfAbsent(site.folder(), folder -> find(site));
    }

    private static Map<String, String> find(Site site) {
        Map<String, String> longest = new TreeMap<>();
        List<String> pages = site.pages().stream()
                .sorted(Comparator.comparingLong(site::size))
                .toList();
        pages.forEach(address -> longest.put(kind(site, address), address));
        return longest;
    }

    /** What a page is about; of those that are about no statement each is a kind of its own, named by its file. */
    private static String kind(Site site, String address) {
        String kind = site.page(address).select("main").attr("data-kind");
        if (kind.equals(NO_STATEMENT) && address.matches("[^/]+/index\\.html")) {
            return "family";
        }
        if (address.matches("catalogue/[a-z]+-.*|same-name/.*")) {
            // Each class, and each name that several standards have, is a page of the same kind.
            return address.replaceFirst("/.*", "") + " list";
        }
        return kind.equals(NO_STATEMENT) ? address.replaceFirst("^[^/]*/", "") : kind;
    }
}
