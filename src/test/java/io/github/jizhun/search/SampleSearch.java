package io.github.jizhun.search;

import io.github.jizhun.RunFolder;
import io.github.jizhun.SampleContent;
import io.github.jizhun.bench.MadeUpCatalogue;

/** The searches of the tests, built once: indexes do not change. */
public final class SampleSearch {
    private SampleSearch() {}

    /** The shipped standard as it was when the tests were written, with its pages, synonyms and question words. */
    public static SiteSearch frozen() {
        return Frozen.SEARCH;
    }

    /** A hundred made-up standards. */
    public static SiteSearch hundred() {
        return Hundred.SEARCH;
    }

    /** A catalogue of a dozen trades with their jobs. */
    static SiteSearch trades() {
        return Trades.SEARCH;
    }

    private static final class Frozen {
        private static final SiteSearch SEARCH = SiteSearch.index(SampleContent.load(SampleContent.FROZEN));
    }

    private static final class Hundred {
        private static final SiteSearch SEARCH = SiteSearch.index(MadeUpCatalogue.of(100));
    }

    private static final class Trades {
        private static final SiteSearch SEARCH = TradesContent.search(RunFolder.make("trades"));
    }
}
