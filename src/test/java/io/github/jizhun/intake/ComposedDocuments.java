package io.github.jizhun.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import io.github.jizhun.intake.form.FormReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    /** A PDF of a standard with this number of tasks, made up of several. */
    public static Path pdfOfTasks(int tasks, Path folder) throws IOException {
        List<MadeUp.Row> rows = new ArrayList<>();
        int duty = 0;
        for (long seed = 1; rows.size() < tasks; seed++) {
            duty++;
            String number = String.valueOf(duty);
            int task = 0;
            for (MadeUp.Row row : MadeUpStandards.of(seed, 1, true).rows()) {
                task++;
                String code = number + "." + task;
                rows.add(new MadeUp.Row(
                        task == 1 ? "T" + number + "|" + text(row.duty()) : "",
                        List.of("T" + code + "|" + text(row.tasks().get(0))),
                        List.of(),
                        coded("P" + code, row.indicators()),
                        row.level(),
                        row.knowledge(),
                        row.skills()));
            }
        }
        MadeUp whole = MadeUpStandards.of(1, 1, true);
        return new Composer(
                        new MadeUp(
                                whole.code(),
                                whole.name(),
                                whole.versions(),
                                rows.subList(0, tasks),
                                whole.attitudes(),
                                whole.notes()),
                        "",
                        false)
                .pdf(folder, PdfComposer.Paper.A4, true);
    }

    private static String text(String statement) {
        return statement.substring(statement.indexOf('|') + 1);
    }

    private static List<String> coded(String start, List<String> statements) {
        return IntStream.range(0, statements.size())
                .mapToObj(i -> start + "." + (i + 1) + "|" + text(statements.get(i)))
                .toList();
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
