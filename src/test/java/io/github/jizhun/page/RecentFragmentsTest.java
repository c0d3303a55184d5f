package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.SampleContent;
import io.github.jizhun.link.LinkedCatalogue;
import io.pebbletemplates.pebble.cache.CacheKey;
import io.pebbletemplates.pebble.node.CacheNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFragmentsTest {
    private static final CacheNode NODE = new CacheNode(1, null, null);

    @TempDir
    private Path folder;

    @Test
    void pagesAreTheSameAsIfEachFragmentWereMadeAnew() throws IOException {
        Path templates = BuiltSite.copy(RenderedSite.TEMPLATES, folder.resolve("templates"));
        int fragments = 0;
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".peb")).toList()) {
                String text = Files.readString(file);
                String plain = text.replaceAll("\\{% (cache [^%]*|endcache) %}", "{% set nothing = 1 %}");
                fragments += plain.equals(text) ? 0 : 1;
                Files.writeString(file, plain);
            }
        }
        assertTrue(fragments > 0);
        for (LinkedCatalogue catalogue :
                List.of(RenderedSite.FROZEN, RenderedSite.IRREGULAR, SampleContent.load(SampleContent.EDITIONS))) {
            RenderedSite held = RenderedSite.of(catalogue);
            RenderedSite anew = RenderedSite.of(templates, catalogue, Map.of());
            assertEquals(anew.paths(), held.paths());
            held.paths().forEach(path -> assertEquals(anew.text(path), held.text(path), path));
        }
    }

    @Test
    void theLongestUnusedOneIsForgotten() {
        RecentFragments fragments = new RecentFragments();
        CacheKey first = key(0);
        for (int i = 0; i < 10_000; i++) {
            fragments.computeIfAbsent(key(i), key -> "made");
            assertEquals("made", fragments.computeIfAbsent(first, key -> "made again"));
        }
        assertEquals("made again", fragments.computeIfAbsent(key(1), key -> "made again"));
    }

    private static CacheKey key(int number) {
        return new CacheKey(NODE, "fragment " + number, Locale.ROOT);
    }
}
