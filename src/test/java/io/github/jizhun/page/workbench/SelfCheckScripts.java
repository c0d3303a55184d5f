package io.github.jizhun.page.workbench;

import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.PageScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The scripts of the self-check that know nothing of pages. */
final class SelfCheckScripts {
    private static final Path ASSETS = Path.of("site-templates/assets/check");

    private SelfCheckScripts() {}

    /** An empty page of a browser with the scripts. */
    static PageScript in(Browser browser) {
        return PageScript.blank(browser).add(read(ASSETS.resolve("1-state.js"))).add(read(ASSETS.resolve("2-file.js")));
    }

    /** The text of a script. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
