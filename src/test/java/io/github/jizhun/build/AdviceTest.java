package io.github.jizhun.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.CatalogueContent;
import io.github.jizhun.SampleContent;
import io.github.jizhun.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large site is advised to offer less, and one of several standards to bear a name of its own. */
class AdviceTest {
    @TempDir
    private Path folder;

    @Test
    void aHundredStandardsAreManyToPackWhole() throws IOException {
        assertEquals(
                List.of(Message.of("advice.downloads", 100)),
                Advice.on(SampleContent.catalogue(CatalogueContent.of(100, folder)), true));
        assertEquals(List.of(), Advice.on(SampleContent.catalogue(CatalogueContent.of(99, folder)), true));
    }

    @Test
    void aSiteThatOffersOnlyDataNeedsNoAdvice() throws IOException {
        Path content = CatalogueContent.of(100, folder);
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).stripTrailing() + "\ndownloads: data\n");
        assertEquals(List.of(), Advice.on(SampleContent.catalogue(content), true));
    }

    @Test
    void aSiteOfSeveralIsNotCalledAfterOneOfThem() throws IOException {
        Path content = CatalogueContent.of(2, folder);
        String name = SampleContent.catalogue(content).standards().get(1).name().value();
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replace("title: 示範職能基準", "title: " + name + "職能基準"));
        assertEquals(
                List.of(Message.of("advice.title", name + "職能基準")), Advice.on(SampleContent.catalogue(content), true));
    }

    @Test
    void aComputerWithoutAFontNeedsOneWherePdfIsOffered() throws IOException {
        Path content = CatalogueContent.of(1, folder);
        assertEquals(List.of(Message.of("advice.font")), Advice.on(SampleContent.catalogue(content), false));
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).stripTrailing() + "\ndownloads: [workbook]\n");
        assertEquals(List.of(), Advice.on(SampleContent.catalogue(content), false));
    }
}
