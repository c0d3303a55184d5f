package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.browser.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the same queries to the publisher's pipeline and to the site's script in a browser and compares all that they answer. */
final class PipelineParity {
    /** The script's function that says of what was found what {@link #text} says of it. */
    private static final String TEXT_OF_FOUND = """
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

    private PipelineParity() {}

    /** Fails if an answer differs. */
    static void compare(Browser browser, SiteSearch search, List<String> queries) {
        List<JsonNode> found = new PageSearch(browser, search)
                .askEach("(query) => site.search(query, { limit: Infinity }).then(" + TEXT_OF_FOUND + ")", queries);
        for (int i = 0; i < queries.size(); i++) {
            assertEquals(text(search, queries.get(i)), found.get(i).asText(), queries.get(i));
        }
    }

    /** All that the publisher answers to a query, as text. */
    private static String text(SiteSearch search, String query) {
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
}
