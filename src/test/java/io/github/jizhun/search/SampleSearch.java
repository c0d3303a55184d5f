package io.github.jizhun.search;

import io.github.jizhun.MadeUpCatalogue;
import io.github.jizhun.SampleContent;

/** The searches of the tests, built once: indexes do not change. */
final class SampleSearch {
    private SampleSearch() {}

    /** The shipped standard as it was when the tests were written, with its pages, synonyms and question words. */
    static SiteSearch frozen() {
        return Frozen.SEARCH;
    }

    /** A hundred made-up standards. */
    static SiteSearch hundred() {
        return Hundred.SEARCH;
    }

    private static final class Frozen {
        private static final SiteSearch SEARCH = SiteSearch.index(SampleContent.load(SampleContent.FROZEN));
    }

    private static final class Hundred {
        private static final SiteSearch SEARCH = SiteSearch.index(MadeUpCatalogue.of(100));
    }
}
