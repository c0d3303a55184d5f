package io.github.jizhun.search;

import io.github.jizhun.browser.Browser;
import java.nio.file.Path;
import java.util.List;

/** The site's search scripts with an exported index, in a page of a real browser, from the disk. */
final class PageSearch {
    private static final String OPEN = """
            window.loaded = [];
            const load = (address) => new Promise((resolve, reject) => {
              loaded.push(address.replace(/[?].*/, ""));
              const script = document.createElement("script");
              script.src = address;
              // As the engine's own loading does: its parts build on each other.
              script.async = false;
              script.onload = resolve;
              script.onerror = reject;
              document.head.append(script);
            });
            window.openSearch = () => JizhunSearch.open({ base: "", load });
            window.site = openSearch();
            """;

    private static final String ASK_EACH = """
            const [questions, done] = arguments;
            const askAll = async () => {
              const answers = [];
              for (const question of questions) {
                answers.push(await ask(question));
              }
              return answers;
            };
            askAll().then(done, (fault) => done(["fault: " + (fault && fault.stack || fault)]));
            """;

    private final Browser browser;
    private final String page;

    /** Writes what a browser needs into a folder and opens it. */
    PageSearch(Browser browser, SiteSearch search, Path folder) {
        SampleSearch.write(search, folder);
        this.browser = browser;
        this.page = folder.resolve("page.html").toUri().toString();
        browser.patient();
        open();
    }

    /** Opens the page as if for the first time: nothing of the search is loaded but its engine. */
    void open() {
        browser.open(page).run(OPEN);
    }

    /** The answers to questions one after another, of a script's function that gives a promise; {@code site} is the search. */
    List<?> ask(String function, List<?> questions) {
        return (List<?>) browser.await("const ask = " + function + ";\n" + ASK_EACH, questions);
    }

    /** The addresses of the files loaded since it was opened. */
    List<?> loaded() {
        return (List<?>) browser.run("return loaded");
    }
}
