package io.github.jizhun.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.TestContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content without end, in depth, length or number, ends in a site or in findings, in a bounded memory. */
class DeepContentIT {
    private static final int LONG = 100_000;
    private static final int TERMS = Integer.getInteger("terms", 2_000);
    private static final String STANDARD = "standards/ABC1234-001v1/";

    /** For the whole machine of the build: heap, in a child process of its own. */
    private static final String BOUND = "export JAVA_TOOL_OPTIONS=-Xmx768m;";

    @TempDir
    private Path folder;

    private TestContent content;

    @BeforeEach
    void copy() throws IOException {
        content = TestContent.small(folder);
    }

    @Test
    void whatIsNestedTooDeepEndsInFindingsOrWords() throws IOException {
        content.with(
                STANDARD + "notes/K01.md",
                "> ".repeat(LONG) + "字\n\n" + "*a **b ".repeat(LONG / 7) + "\n\n" + "[".repeat(LONG));
        assertEquals(0, build());
        content.with(STANDARD + "glossary.yaml", "terms: " + "[".repeat(LONG) + "\n");
        assertEquals(1, build());
        content.with(
                STANDARD + "glossary.yaml",
                IntStream.range(0, 1000)
                        .mapToObj(depth -> " ".repeat(depth) + "a:\n")
                        .collect(Collectors.joining()));
        assertEquals(1, build());
    }

    @Test
    void whatIsLongEndsInASite() throws IOException {
        content.with(STANDARD + "notes/K01.md", "字".repeat(LONG) + " K01".repeat(LONG / 4));
        content.with("pages/long.md", "# 長頁\n\n" + "客戶與 K01，".repeat(LONG / 10));
        assertEquals(0, build());
    }

    @Test
    void aGlossaryOfThousandsEndsInASite() throws IOException {
        content.with(
                STANDARD + "glossary.yaml",
                IntStream.range(0, TERMS)
                        .mapToObj(i -> "  - {id: term-" + i + ", term: 名詞" + (char) (0x4E00 + i) + ", text: 名詞"
                                + (char) (0x4E00 + i) + "：說明。}\n")
                        .collect(Collectors.joining("", "terms:\n", "")));
        content.with("addresses.txt", "");
        assertTrue(build() <= 1);
    }

    private int build() {
        BuildProcess build = BuildProcess.start(content.folder(), folder.resolve("site"), BOUND);
        int exit = build.exit();
        assertFalse(build.said().contains("\tat "), build.said());
        assertTrue(exit == 0 || exit == 1, build.said());
        return exit;
    }
}
