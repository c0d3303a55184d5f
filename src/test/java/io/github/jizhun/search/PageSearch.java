package io.github.jizhun.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.PageScript;
import java.util.List;

/**
 * The site's search scripts with an exported index, in a page of a real browser, from the disk. In the page {@code site} is the search,
 * {@code loaded} the addresses of the files loaded for it, and {@code visit()} does what {@link #visit} does.
 */
final class PageSearch {
    private static final String OPEN = """
            var site;
            var loaded;
            /** What is run instead of a file, by address; nothing where it cannot be loaded. */
            var instead;
            const run = (address) => new Promise((resolve, reject) => {
              const path = address.replace(/[?].*/, "");
              const script = document.createElement("script");
              if (path in instead) {
                script.textContent = instead[path];
                document.head.append(script);
                (instead[path] ? resolve : reject)();
                return;
              }
              script.src = address;
              // As the engine's own loading does: its parts build on each other.
              script.async = false;
              script.onload = resolve;
              script.onerror = reject;
              document.head.append(script);
            });
            const load = (address) => {
              loaded.push(address.replace(/[?].*/, ""));
              return run(address);
            };
            const openSearch = () => JizhunSearch.open({ base: "", load });
            /** As on a first visit: the engine's script is run again, so that nothing loaded before is there. */
            const visit = async () => {
              instead = {};
              await run("assets/search-engine.js");
              loaded = [];
              site = openSearch();
            };
            """;

    private final PageScript page;

    /** Opens the page on a first visit. */
    PageSearch(Browser browser, SiteSearch search) {
        browser.open(
                PublishedSearch.of(search).folder().resolve("page.html").toUri().toString());
        page = new PageScript(browser).add(OPEN);
        visit();
    }

    /** Opens the search again as on a first visit: nothing is loaded but its engine. */
    void visit() {
        ask("visit", "");
    }

    /** What a script's function answers to a question, by return or promise. */
    JsonNode ask(String function, Object question) {
        return page.ask(function, question);
    }

    /** What a function answers to questions one after another. */
    List<JsonNode> askEach(String function, List<?> questions) {
        return page.askEach(function, questions);
    }

    /** What is found for a query, with the script's options. */
    JsonNode find(String query, String options) {
        return ask("(query) => site.search(query, " + options + ")", query);
    }

    /** The addresses of the files loaded since it was opened or visited. */
    List<String> loaded() {
        return PageScript.strings(ask("() => loaded", ""));
    }
}
