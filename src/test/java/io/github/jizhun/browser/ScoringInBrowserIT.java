package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.bench.MadeUpCatalogue;
import io.github.jizhun.search.PublishedSearch;
import io.github.jizhun.search.SampleSearch;
import io.github.jizhun.search.ScoringQuestions;
import io.github.jizhun.search.SiteSearch;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The site's script scores like Lucene in a real browser, bit by bit, from the disk: a thousand questions of each class. */
@Order(1)
@InBrowser
class ScoringInBrowserIT {
    private static final int OF_EACH = 1000;

    @Test
    void oneStandard(Browser browser) {
        compare(browser, SampleSearch.frozen(), OF_EACH);
    }

    @Test
    void aDozenStandards(Browser browser) {
        try (SiteSearch search = SiteSearch.index(MadeUpCatalogue.of(12))) {
            compare(browser, search, OF_EACH / 10);
        }
    }

    @Test
    void aHundredStandards(Browser browser) {
        compare(browser, SampleSearch.hundred(), OF_EACH);
    }

    private void compare(Browser browser, SiteSearch search, int ofEach) {
        Site site = Site.onDisk(PublishedSearch.of(search).folder());
        browser.open(site.url("page.html"));
        browser.await("const done = arguments[0]; JizhunSearch.open({ base: '' }).search('K19').then(done, done);");
        browser.run("window.answer = (" + ScoringQuestions.script() + """
                )((address) => new Promise((resolve, reject) => {
                  const script = document.createElement("script");
                  script.src = address;
                  script.onload = resolve;
                  script.onerror = reject;
                  document.head.append(script);
                }));
                """);
        for (ScoringQuestions.Kind kind : ScoringQuestions.Kind.values()) {
            ScoringQuestions questions = ScoringQuestions.of(search, kind, ofEach);
            Object answers = browser.await("const done = arguments[0]; answer(" + questions.literal()
                    + ").then(done, (fault) => done([String(fault)]));");
            assertEquals(List.of(), questions.differing((List<?>) answers));
        }
        browser.assertQuiet(site);
    }
}
