package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content that ships has no finding. Nothing else about it is a test's business: it may change at any time. */
class ShippedContentTest {
    @Test
    void contentHasNoFinding(@TempDir Path folder) {
        BuiltSite.Run run = BuiltSite.run(
                "check",
                "--strict",
                "--content",
                "content",
                "--output",
                folder.resolve("site").toString());
        assertEquals(0, run.exit(), run.err());
    }
}
