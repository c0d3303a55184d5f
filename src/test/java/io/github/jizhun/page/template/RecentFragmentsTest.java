package io.github.jizhun.page.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.SampleContent;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.page.RenderedSite;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFragmentsTest {
    @TempDir
    private Path folder;

    @Test
    void pagesAreTheSameAsIfEachFragmentWereMadeAgain() throws IOException {
        Path templates = BuiltSite.copy(RenderedSite.TEMPLATES, folder.resolve("templates"));
        int fragments = 0;
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".peb")).toList()) {
                String text = Files.readString(file);
                String plain = text.replaceAll("\\{% held (\"[^\"]*\") per [^%]* %\\}", "{% include $1 %}");
                fragments += plain.equals(text) ? 0 : 1;
                Files.writeString(file, plain);
            }
        }
        assertTrue(fragments > 0);
        for (LinkedCatalogue catalogue :
                List.of(RenderedSite.FROZEN, RenderedSite.IRREGULAR, SampleContent.load(SampleContent.EDITIONS))) {
            RenderedSite held = RenderedSite.of(catalogue);
            RenderedSite fresh = RenderedSite.of(templates, catalogue, Map.of());
            assertEquals(fresh.paths(), held.paths());
            held.paths().forEach(path -> assertEquals(fresh.text(path), held.text(path), path));
        }
    }

    @Test
    void aFragmentIsMadeOncePerKeyUntilManyOthersWereWanted() throws IOException {
        PebbleEngine engine = engine();
        assertEquals("[1 a]", fill(engine, "1", "a"));
        assertEquals("[1 a]", fill(engine, "1", "b"));
        assertEquals("[2 b]", fill(engine, "2", "b"));
        for (int i = 0; i < RecentFragments.HELD; i++) {
            fill(engine, "another " + i, "c");
        }
        assertEquals("[1 d]", fill(engine, "1", "d"));
    }

    @Test
    void aFragmentIsEscapedLikeAnyOtherText() throws IOException {
        assertEquals("[1 &lt;img src=x&gt;]", fill(engine(), "1", "<img src=x>"));
    }

    private static PebbleEngine engine() {
        MemoryLoader loader = new MemoryLoader();
        loader.addTemplate("page", "[{% held \"part\" per number %}]");
        loader.addTemplate("part", "{{ number }} {{ text }}");
        return new PebbleEngine.Builder()
                .loader(loader)
                .extension(new AbstractExtension() {
                    @Override
                    public List<TokenParser> getTokenParsers() {
                        return List.of(new RecentFragments());
                    }
                })
                .build();
    }

    private static String fill(PebbleEngine engine, String number, String text) throws IOException {
        StringWriter page = new StringWriter();
        engine.getTemplate("page").evaluate(page, Map.of("number", number, "text", text));
        return page.toString();
    }
}
