package io.github.jizhun.intake;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import io.github.jizhun.intake.form.FormReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** PDFs without ruled lines whose main table differs from the usual one. */
class UnruledDocumentsTest {
    private static final int LEVEL = 4;

    @TempDir
    private Path folder;

    /** The levels before the outputs. */
    private static List<Composer.Box> levelFirst(List<Composer.Box> row) {
        List<Composer.Box> moved = new ArrayList<>(row);
        moved.add(2, moved.remove(LEVEL));
        return moved;
    }

    /** The form of 2015: one heading over duties and tasks. */
    private static List<Composer.Box> sharedHeading(List<Composer.Box> row) {
        if (!row.get(0).lines().equals(List.of("主要職責"))) {
            return row;
        }
        List<Composer.Box> shared = new ArrayList<>(row.subList(2, row.size()));
        shared.add(0, new Composer.Box(List.of("工作任務（依需要分層）"), 2, 1));
        return shared;
    }

    /** A level that stands alone on its line, with words of its row above and below. */
    private static List<Composer.Box> levelAlone(List<Composer.Box> row) {
        List<Composer.Box> apart = new ArrayList<>(row);
        if (!row.get(LEVEL).lines().equals(MadeUp.HEADINGS.subList(LEVEL, LEVEL + 1))) {
            apart.set(LEVEL, spaced(row.get(LEVEL), 0, 3));
            apart.set(LEVEL + 1, spaced(row.get(LEVEL + 1), 1, 6));
        }
        return apart;
    }

    /** A cell with empty lines after some of its own. */
    private static Composer.Box spaced(Composer.Box box, int after, int count) {
        List<String> lines = new ArrayList<>(box.lines());
        lines.addAll(after, Collections.nCopies(count, " "));
        return new Composer.Box(lines, 1, 1);
    }

    @TestFactory
    Stream<DynamicTest> eachIsReadAsPrinted() {
        MadeUp plain = MadeUpStandards.of(5, 1, true);
        MadeUp.Row row = new MadeUp.Row(
                "T1|示範",
                List.of("T1.1|示範"),
                List.of(),
                List.of("P1.1.1|示範。"),
                List.of("3"),
                List.of("K01|規範", "K02|原理"),
                List.of("S01|能力"));
        MadeUp single =
                new MadeUp(plain.code(), plain.name(), List.of(), List.of(row), List.of("A01|細心"), plain.notes());
        return Stream.of(
                DynamicTest.dynamicTest("levels first", () -> check(plain, UnruledDocumentsTest::levelFirst)),
                DynamicTest.dynamicTest(
                        "one heading for duties and tasks", () -> check(plain, UnruledDocumentsTest::sharedHeading)),
                DynamicTest.dynamicTest(
                        "a level alone on its line", () -> check(single, UnruledDocumentsTest::levelAlone)));
    }

    private void check(MadeUp standard, UnaryOperator<List<Composer.Box>> layout) throws IOException {
        List<List<List<Composer.Box>>> tables = new Composer(standard, "", false)
                .tables().stream()
                        .map(table -> table.get(0).size() == MadeUp.HEADINGS.size()
                                ? table.stream().map(layout).toList()
                                : table)
                        .toList();
        Path file = new PdfComposer(PdfComposer.Paper.A3, false)
                .write(folder.resolve("made-up.pdf"), standard.name() + "職能基準", tables);
        FormReader.Read read = FormReader.read(Documents.open(file));
        assertIterableEquals(standard.truth(), PrintedLines.of(read.form()));
    }
}
