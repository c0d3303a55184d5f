package io.github.jizhun.search;

import io.github.jizhun.bench.MadeUpCatalogue;
import io.github.jizhun.browser.Browser;
import java.nio.file.Path;

/** What first queries to a content folder's search move, in a process of its own. */
final class FirstQueries {
    private static final int OF_EACH_KIND = 5;

    private FirstQueries() {}

    /** Prints the average and the largest. */
    public static void main(String[] arguments) {
        try (SiteSearch search = SiteSearch.index(MadeUpCatalogue.load(Path.of(arguments[0])));
                Browser browser = Browser.start()) {
            System.out.println(SearchSize.of(browser, search, SearchSizeIT.queries(search, OF_EACH_KIND)));
        }
    }
}
