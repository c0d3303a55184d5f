package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that offers no more than what programs need. */
class DataOnlySiteTest {
    @TempDir
    private Path folder;

    @Test
    void onlyJsonAndCsvAreMadeAndTheArchiveOfTheOldSiteGoes() throws IOException {
        Path content = TestContent.small(folder).folder();
        Path output = folder.resolve("out/site");
        BuiltSite.attempt(content, output);
        assertTrue(Files.exists(output.resolveSibling("jizhun-site.zip")));
        Files.writeString(content.resolve("site.yaml"), "downloads: data\n", StandardOpenOption.APPEND);

        BuiltSite site = BuiltSite.attempt(content, output);

        assertEquals(0, site.result().exit(), site.result().err());
        assertTrue(site.result().out().startsWith("完成："), site.result().out());
        assertFalse(Files.exists(output.resolveSibling("jizhun-site.zip")));
        assertEquals(
                List.of("standard.json", "standard.schema.json", "statements.csv", "task-competency.csv"),
                BuiltSite.files(output).keySet().stream()
                        .filter(path -> path.contains("/data/"))
                        .map(path -> path.substring(path.lastIndexOf('/') + 1))
                        .filter(name -> !name.endsWith(".js"))
                        .sorted()
                        .toList());
        assertFalse(BuiltSite.files(output).keySet().stream().anyMatch(path -> path.startsWith("ims/")));
        assertEquals(
                List.of("application/json data/standard.json"),
                StructuredDataTest.alternates(site, "ABC1234-001v1/index.html"));
        assertEquals(List.of(), StructuredDataTest.alternates(site, "ABC1234-001v1/K01.html"));
    }
}
