package io.github.jizhun.page.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/**
 * Hand-written text as a page shows it.
 *
 * @param language its own, which may not be the page's
 */
public record ProseView(String language, SafeString html) {
    /** Finished HTML, which templates do not escape. */
    public ProseView(String language, String html) {
        this(language, new SafeString(html));
    }
}
