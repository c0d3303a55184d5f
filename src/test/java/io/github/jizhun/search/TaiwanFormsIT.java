package io.github.jizhun.search;

import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import org.junit.jupiter.api.AfterAll;

/** All queries of {@link TaiwanFormsTest}, answered by the script as by the publisher. */
@InBrowser
class TaiwanFormsIT extends TaiwanFormsTest {
    @AfterAll
    void theScriptAnswersTheSame(Browser browser) {
        trades.compareWithScript(browser);
    }
}
