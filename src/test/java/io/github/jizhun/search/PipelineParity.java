package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Value;

/** Puts the same query to the publisher's pipeline and to the site's script in a script engine and compares all that they answer. */
final class PipelineParity implements AutoCloseable {
    /** The script's function that says of what was found what {@link #text} says of it. */
    static final String TEXT_OF_FOUND = """
            (found) => {
              const float = new Float32Array(1);
              const bits = new Uint32Array(float.buffer);
              const score = (number) => {
                float[0] = number;
                return float[0] === number ? bits[0].toString(16) : number + " is no float";
              };
              return [
                found.searched,
                found.insteadOf || "",
                "[" + found.alsoSearched.join(", ") + "]",
                found.range ? [found.range.standard, found.range.first, found.range.last].join(" ") : "",
                ...found.results.map((hit) => [hit.standard, hit.code, hit.name, hit.match, score(hit.score)].join("\\t")),
              ].join("\\n");
            }
            """;

    private final SiteSearch search;
    private final BrowserSearch browser;
    private final Value textOfFound;

    PipelineParity(SiteSearch search) {
        this.search = search;
        browser = new BrowserSearch(search);
        textOfFound = browser.eval(TEXT_OF_FOUND);
    }

    void compare(String query) {
        assertEquals(
                text(search, query), textOfFound.execute(browser.find(query)).asString(), query);
    }

    /** All that the publisher answers to a query, as text. */
    static String text(SiteSearch search, String query) {
        Found found = search.pipeline().search(query, Optional.empty());
        List<String> lines = new ArrayList<>(List.of(
                found.searched(),
                found.insteadOf().orElse(""),
                found.alsoSearched().toString(),
                found.range()
                        .map(range -> String.join(" ", range.standard(), range.first(), range.last()))
                        .orElse("")));
        found.hits()
                .forEach(hit -> lines.add(String.join(
                        "\t",
                        hit.standard(),
                        hit.code(),
                        hit.name(),
                        hit.match().word(),
                        Integer.toHexString(Float.floatToIntBits(hit.score())))));
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        browser.close();
    }
}
