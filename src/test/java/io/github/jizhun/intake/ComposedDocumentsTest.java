package io.github.jizhun.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Made-up standards in all formats: each is read as what it prints, no character is lost, and what is imported builds. More are made
 * with {@code -Dimport.seeds=100}.
 */
@Order(1)
class ComposedDocumentsTest {
    private static final int SEEDS = Integer.getInteger("import.seeds", 8);

    @TempDir
    private static Path folder;

    private static final List<Path> IMPORTED = new ArrayList<>();

    private interface Format {
        Path write(Composer composer, Path folder) throws IOException;
    }

    private record Named(String name, boolean isPlain, Format format) {}

    private static final List<Named> FORMATS = List.of(
            new Named("txt", false, Composer::text),
            new Named("docx", false, Composer::word),
            new Named("odt", false, Composer::openDocument),
            new Named("xlsx", false, Composer::excel),
            new Named("pdf A4", false, (composer, to) -> composer.pdf(to, PdfComposer.Paper.A4, true)),
            new Named("pdf A3", false, (composer, to) -> composer.pdf(to, PdfComposer.Paper.A3, true)),
            new Named("pdf turned", false, (composer, to) -> composer.pdf(to, PdfComposer.Paper.TURNED, true)),
            new Named("pdf without lines", true, (composer, to) -> composer.pdf(to, PdfComposer.Paper.A3, false)));

    @TestFactory
    Stream<DynamicTest> eachDocumentIsReadWhole() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            for (int i = 0; i < FORMATS.size(); i++) {
                Named format = FORMATS.get(i);
                long own = seed;
                int number = seed * FORMATS.size() + i;
                tests.add(DynamicTest.dynamicTest(format.name() + " of seed " + seed, () -> {
                    MadeUp standard = MadeUpStandards.of(own, number, format.isPlain());
                    Composer composer = ComposedDocuments.composer(standard, own);
                    Path file = format.format().write(composer, Files.createTempDirectory(folder, "made-up"));
                    check(standard, file);
                }));
            }
        }
        return tests.stream();
    }

    /** Reads a document, compares it with what it prints, and imports it. */
    private static void check(MadeUp standard, Path file) throws IOException {
        ComposedDocuments.check(standard, file);
        Importer.Imported imported =
                new Importer(LocalDate.of(2026, 1, 2), code -> Map.of(), (page, of) -> {}).read(file, Optional.empty());
        Path own = Files.createDirectories(folder.resolve("content/standards/" + imported.code()));
        for (Map.Entry<String, String> each : imported.files().entrySet()) {
            Files.writeString(own.resolve(each.getKey()), each.getValue());
        }
        IMPORTED.add(own);
    }

    /** All that were imported build at once. */
    @AfterAll
    static void importedContentBuilds() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("content/site.yaml"),
                Files.readString(Path.of("src/test/resources/content/frozen/site.yaml")));
        int exit = Main.run(
                new String[] {
                    "check",
                    "--content",
                    folder.resolve("content").toString(),
                    "--output",
                    folder.resolve("site").toString()
                },
                stream,
                stream);
        String text = said.toString(StandardCharsets.UTF_8);
        assertTrue(!IMPORTED.isEmpty());
        assertEquals(0, exit, text.substring(0, Math.min(text.length(), 6000)));
    }
}
