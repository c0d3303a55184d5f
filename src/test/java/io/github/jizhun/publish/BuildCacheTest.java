package io.github.jizhun.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.cache.BuildCache;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build finds what the last published one left, as it was left. */
class BuildCacheTest {
    private static final String MAKER = "maker";
    private static final String NAME = "made0of0this";
    private static final byte[] LEFT = "work of an hour".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void leaveSomething() throws IOException {
        output = folder.resolve("target/site");
        publish(MAKER, kept -> {
            assertEquals(Optional.empty(), kept.find(NAME));
            kept.leave(NAME, LEFT);
        });
    }

    private void publish(String maker, Consumer<BuildCache> use) throws IOException {
        try (SitePublisher publisher = SitePublisher.open(output, Optional.empty())) {
            use.accept(publisher.buildCache(maker));
            publisher.accept(SiteFile.text("index.html", "home"));
            assertTrue(publisher.publish(false, new Diagnostics()).isPresent());
        }
    }

    private Path file() {
        return output.resolveSibling(".jizhun-site/parts").resolve(MAKER).resolve(NAME);
    }

    @Test
    void isFoundByOneBuildAfterAnother() throws IOException {
        for (int i = 0; i < 3; i++) {
            publish(MAKER, kept -> assertArrayEquals(LEFT, kept.find(NAME).orElseThrow()));
        }
    }

    @Test
    void isGoneAfterABuildThatDidNotAskForIt() throws IOException {
        publish(MAKER, kept -> {});
        assertFalse(Files.exists(file()));
        publish(MAKER, kept -> assertEquals(Optional.empty(), kept.find(NAME)));
    }

    @Test
    void isNotFoundByAnotherMakerAndThenGone() throws IOException {
        publish("other", kept -> assertEquals(Optional.empty(), kept.find(NAME)));
        assertFalse(Files.exists(file().getParent()));
    }

    @Test
    void staysWhereABuildPublishesNothing() throws IOException {
        try (SitePublisher publisher = SitePublisher.open(output, Optional.empty())) {
            publisher.buildCache(MAKER).leave("other", LEFT);
        }
        publish(MAKER, kept -> {
            assertEquals(Optional.empty(), kept.find("other"));
            assertArrayEquals(LEFT, kept.find(NAME).orElseThrow());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "as long as what was left, but not the same"})
    void isNotFoundWhereItIsDamagedAndCanBeLeftAgain(String damaged) throws IOException {
        Files.writeString(file(), damaged);
        publish(MAKER, kept -> {
            assertEquals(Optional.empty(), kept.find(NAME));
            kept.leave(NAME, LEFT);
        });
        publish(MAKER, kept -> assertArrayEquals(LEFT, kept.find(NAME).orElseThrow()));
    }
}
