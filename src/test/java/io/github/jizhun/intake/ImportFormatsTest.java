package io.github.jizhun.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.intake.form.FormReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One interpreter reads all formats: each document of a made-up standard is read as what it prints. */
class ImportFormatsTest {
    @TempDir
    private Path folder;

    private interface Format {
        Path write(Composer composer, Path folder) throws IOException;
    }

    private record Named(String name, Format format) {}

    private static final List<Named> FORMATS = List.of(
            new Named("txt", Composer::text),
            new Named("docx", Composer::word),
            new Named("odt", Composer::openDocument),
            new Named("xlsx", Composer::excel),
            new Named("pdf A4", (composer, folder) -> composer.pdf(folder, PdfComposer.Paper.A4, true)),
            new Named("pdf A3", (composer, folder) -> composer.pdf(folder, PdfComposer.Paper.A3, true)),
            new Named("pdf turned", (composer, folder) -> composer.pdf(folder, PdfComposer.Paper.TURNED, true)));

    @TestFactory
    Stream<DynamicTest> eachFormatIsReadAsPrinted() {
        return Stream.of(MadeUp.printer(), MadeUp.steward())
                .flatMap(standard -> Stream.of("", " ")
                        .flatMap(gap -> Stream.of(true, false).map(repeats -> new Composer(standard, gap, repeats))))
                .flatMap(composer -> FORMATS.stream()
                        .map(format -> DynamicTest.dynamicTest(
                                format.name() + " " + composer.standard().code()
                                        + (composer.gap().isEmpty() ? " joined" : " spaced")
                                        + (composer.repeatsDuty() ? " repeated" : " merged"),
                                () -> check(composer, format))));
    }

    private void check(Composer composer, Named format) throws IOException {
        Path own = Files.createTempDirectory(folder, "made-up");
        FormReader.Read read = FormReader.read(Documents.open(format.format().write(composer, own)));
        assertIterableEquals(composer.standard().truth(), PrintedLines.of(read.form()));
        assertEquals(List.of(), read.doubts());
        List<String> notes = new ArrayList<>(read.form().conditions());
        notes.addAll(read.form().supplements());
        read.form().notes().forEach(note -> {
            notes.add("【" + note.mark() + "】" + note.text());
            notes.addAll(note.more());
        });
        notes.addAll(read.form().updates());
        List<String> printed = composer.standard().notes().stream()
                .filter(note -> !note.endsWith("：") && !note.equals("基準更新紀錄"))
                .toList();
        assertEquals(printed, notes);
    }

    /** A row that a page end cut, as the tab-separated text has it: the heading again, empty cells, a sentence that goes on. */
    @Test
    void aSentenceCutByAPageEndIsWhole() throws IOException {
        Composer composer = new Composer(MadeUp.steward(), "", false);
        String heading = String.join("\t", MadeUp.HEADINGS);
        String text = Files.readString(composer.text(folder));
        String cut = text.replace("操作系統。\t4", "操作\t4\t\t\n\n" + heading + "\n\t\t\t系統。\t");
        assertTrue(cut.length() > text.length());
        Path file = Files.writeString(folder.resolve("cut.txt"), cut);
        assertIterableEquals(
                composer.standard().truth(),
                PrintedLines.of(FormReader.read(Documents.open(file)).form()));
    }

    /** Some documents have a table for each duty, with its name above. */
    @Test
    void aDutyMayStandAboveItsTable() throws IOException {
        String heading = String.join("\t", MadeUp.HEADINGS.subList(1, MadeUp.HEADINGS.size()));
        String text = "示範人員職能基準\n\n職能基準代碼\t\tMEM9901-001v1\n\n"
                + "T1準備\n\n" + heading + "\nT1.1安裝\tO1.1.1紀錄\tP1.1.1安裝設備。\t3\tK01電路\tS01組裝\n\n"
                + "T2維護\n\n" + heading + "\nT2.1診斷\tO2.1.1紀錄\tP2.1.1診斷異常。\t3\tK01電路\tS01組裝\n";
        FormReader.Read read = FormReader.read(Documents.open(Files.writeString(folder.resolve("apart.txt"), text)));
        assertEquals(
                List.of("T1 準備", "T2 維護"),
                read.form().duties().stream()
                        .map(duty -> duty.duty().code().orElse("") + " "
                                + duty.duty().text())
                        .toList());
        assertEquals(List.of(), read.doubts());
    }

    /** The text of the source holds the document's characters, each as often as the document. */
    @Test
    void theSourceTextHoldsTheDocumentsCharacters() throws IOException {
        Composer composer = new Composer(MadeUp.printer(), "", false);
        String read = FormReader.read(Documents.open(composer.word(folder))).sourceText();
        assertEquals(characters(Files.readString(composer.text(folder))), characters(read));
    }

    private static List<Integer> characters(String text) {
        return text.chars()
                .filter(each -> !Character.isWhitespace(each) && each != '-' && each != '●')
                .sorted()
                .boxed()
                .toList();
    }
}
