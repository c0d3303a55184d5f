package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Value;

/** Puts the same query to the publisher's pipeline and to the site's script and compares all that they answer. */
final class PipelineParity implements AutoCloseable {
    private final SearchPipeline pipeline;
    private final BrowserSearch browser;

    PipelineParity(SiteSearch search) {
        pipeline = search.pipeline();
        browser = new BrowserSearch(search);
    }

    void compare(String query) {
        Found expected = pipeline.search(query, Optional.empty());
        Value found = browser.find(query);
        assertEquals(text(expected), text(found), query);
    }

    private static String text(Found found) {
        return found.searched()
                + "\n"
                + found.insteadOf().orElse("")
                + "\n"
                + found.alsoSearched()
                + "\n"
                + found.hits().stream()
                        .map(hit -> line(
                                hit.standard(),
                                hit.code(),
                                hit.name(),
                                hit.match().word(),
                                hit.score()))
                        .collect(Collectors.joining("\n"));
    }

    private static String text(Value found) {
        Value also = found.getMember("alsoSearched");
        List<String> alsoSearched = IntStream.range(0, (int) also.getArraySize())
                .mapToObj(i -> also.getArrayElement(i).asString())
                .toList();
        Value instead = found.getMember("insteadOf");
        return found.getMember("searched").asString()
                + "\n"
                + (instead.isNull() ? "" : instead.asString())
                + "\n"
                + alsoSearched
                + "\n"
                + BrowserSearch.hits(found).stream()
                        .map(hit -> line(hit.standard(), hit.code(), hit.name(), hit.match(), hit.score()))
                        .collect(Collectors.joining("\n"));
    }

    private static String line(String standard, String code, String name, String match, float score) {
        return String.join("\t", standard, code, name, match, Integer.toHexString(Float.floatToIntBits(score)));
    }

    @Override
    public void close() {
        browser.close();
    }
}
