package io.github.jizhun.search;

import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import org.junit.jupiter.api.AfterAll;

/** All queries of {@link CatalogueSearchTest}, answered by the script as by the publisher. */
@InBrowser
class CatalogueSearchIT extends CatalogueSearchTest {
    @AfterAll
    void theScriptAnswersTheSame(Browser browser) {
        trades.compareWithScript(browser);
    }
}
