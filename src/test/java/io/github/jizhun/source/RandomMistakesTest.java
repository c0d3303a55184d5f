package io.github.jizhun.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.TestContent;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.DiagnosticPrinter;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomMistakesTest {
    private static final int RUNS = 3000;

    /** What is put into a file at random: signs of YAML's, what an input method leaves, and hostile characters. */
    private static final List<String> SCRAPS = List.of(
            ":",
            ": ",
            "：",
            "-",
            "- ",
            "－",
            "\"",
            "'",
            "“",
            "」",
            "[",
            "]",
            "{",
            "}",
            "［",
            "#",
            " #",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "\\",
            ",",
            "、",
            "，",
            "\t",
            " ",
            "  ",
            "　",
            "\n",
            "\r",
            "\r\n",
            "---\n",
            "...\n",
            "<<: ",
            "<u>",
            "</u>",
            "K01",
            "Ｋ０１",
            "name: ",
            "code：",
            "\0",
            "\u0007",
            "\u200B",
            "\u2028",
            "\uFEFF",
            "\uFFFD",
            "😀",
            "[[[[[[[[",
            "text: |\n",
            "!!str ",
            "null",
            "~",
            "\"\\uD800\"",
            "\"\\U00110000\"");

    @TempDir
    private Path folder;

    @Test
    void whateverStandsInAFileEndsInFindingsInsideIt() throws IOException {
        Random random = new Random(20261122);
        TestContent content = TestContent.small(folder);
        Messages messages = Messages.in(Language.ZH_TW);
        List<Path> files = files(content.folder());
        for (int run = 0; run < RUNS; run++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] written = Files.readAllBytes(file);
            Files.write(file, mutated(written, random));
            try {
                LoadedContent loaded = content.read();
                DiagnosticPrinter printer = new DiagnosticPrinter(messages, loaded.lines());
                for (Diagnostic found : content.diagnostics().sorted()) {
                    assertInside(found, loaded);
                    printer.print(found);
                }
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("run " + run + " with " + Files.readString(file), e);
            }
            Files.write(file, written);
        }
    }

    private static void assertInside(Diagnostic found, LoadedContent loaded) {
        var at = found.at();
        boolean start = at.line() == 1 && at.column() == 1;
        boolean inside = loaded.lines()
                .line(at.file(), at.line())
                .filter(line -> at.column() >= 1 && at.column() <= line.codePointCount(0, line.length()) + 1)
                .isPresent();
        assertTrue(start || inside, found::toString);
    }

    private static byte[] mutated(byte[] written, Random random) {
        if (random.nextInt(10) == 0) {
            byte[] bytes = written.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            return bytes;
        }
        StringBuilder text = new StringBuilder(new String(written, StandardCharsets.UTF_8));
        for (int slips = 1 + random.nextInt(3); slips > 0 && !text.isEmpty(); slips--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
                default -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
