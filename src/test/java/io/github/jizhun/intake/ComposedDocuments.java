package io.github.jizhun.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import io.github.jizhun.intake.form.FormReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents of made-up standards, and what must be read in them. */
public final class ComposedDocuments {
    private ComposedDocuments() {}

    static Composer composer(MadeUp standard, long seed) {
        return new Composer(standard, seed % 3 == 0 ? " " : "", seed % 2 == 0);
    }

    /** The standard of a seed as a page for a browser to print. */
    public static Path html(long seed, Path folder) throws IOException {
        return composer(standard(seed), seed).html(folder);
    }

    /** The standard of a seed as a Word file. */
    static Path word(long seed, Path folder) throws IOException {
        Path file = composer(standard(seed), seed).word(Files.createDirectories(folder.resolve("" + seed)));
        return Files.move(file, folder.resolve("made-up-" + seed + ".docx"));
    }

    static MadeUp standard(long seed) {
        return MadeUpStandards.of(seed, (int) (seed % 1000), false);
    }

    /** Fails unless a document of a seed is read as what it prints; a space at the end of a line is not printed. */
    public static void check(long seed, Path file) throws IOException {
        FormReader.Read read = FormReader.read(Documents.open(file));
        assertAll(
                () -> assertIterableEquals(
                        withoutSpaces(standard(seed).truth()), withoutSpaces(PrintedLines.of(read.form()))),
                () -> assertEquals(List.of(), TextLayer.differences(file, read)));
    }

    private static List<String> withoutSpaces(List<String> lines) {
        return lines.stream().map(line -> line.replace(" ", "")).toList();
    }

    /** Fails unless the document is read as what it prints, without the loss of a character. */
    static void check(MadeUp standard, Path file) throws IOException {
        FormReader.Read read = FormReader.read(Documents.open(file));
        assertAll(
                () -> assertIterableEquals(standard.truth(), PrintedLines.of(read.form())),
                () -> assertEquals(List.of(), TextLayer.differences(file, read)));
    }
}
