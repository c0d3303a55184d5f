package io.github.jizhun.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.TestContent;
import io.github.jizhun.fuzz.PayloadContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content without end, in depth, length or number, ends in a site or in findings, in a bounded memory. */
@Order(1)
class DeepContentIT {
    private static final int LONG = 100_000;
    private static final int FIRST_CHINESE = 0x4E00;
    private static final int CHINESE = 20_000;
    private static final int MARKS_A_LINE = 9_999;
    private static final int LENGTH = Integer.getInteger("length", 10_000);
    private static final int TERMS = Integer.getInteger("terms", 2_000);
    private static final int TASKS = Integer.getInteger("tasks", 500);
    private static final int TASKS_A_DUTY = 90;
    private static final String STANDARD = "standards/ABC1234-001v1/";

    private static final String CUSTOMER_NEEDS = "terms:\n  - {id: customer-needs, term: 客戶需求, text: 客戶需求：說明。}\n";

    /** For the whole machine of the build: heap, in a child process. */
    private static final String BOUND = "-Xmx700m";

    private static BoundedBuilds builds;

    @TempDir
    private Path folder;

    private TestContent content;

    @BeforeAll
    static void start() {
        builds = BoundedBuilds.start(BOUND);
    }

    @AfterAll
    static void stop() {
        builds.close();
    }

    @BeforeEach
    void copy() throws IOException {
        content = TestContent.small(folder);
    }

    /** In a fresh process each, where code that was not compiled yet takes the most of the stack. */
    @Test
    void whatIsNestedTooDeepEndsInFindingsOrWords() throws IOException {
        content.with(STANDARD + "notes/K01.md", nested(MARKS_A_LINE));
        assertEquals(0, buildInFreshProcess());
        content.with(STANDARD + "notes/K01.md", nested(LONG));
        assertEquals(1, buildInFreshProcess());
        Files.delete(content.folder().resolve(STANDARD + "notes/K01.md"));
        content.with(STANDARD + "glossary.yaml", "terms: " + "[".repeat(LONG) + "\n");
        assertEquals(1, buildInFreshProcess());
        content.with(
                STANDARD + "glossary.yaml",
                IntStream.range(0, 1000)
                        .mapToObj(depth -> " ".repeat(depth) + "a:\n")
                        .collect(Collectors.joining()));
        assertEquals(1, buildInFreshProcess());
    }

    private static String nested(int marks) {
        return "> ".repeat(marks) + "字\n\n" + "*a **b ".repeat(marks / 3) + "\n\n" + "[".repeat(marks);
    }

    @Test
    void whatIsLongEndsInASite() throws IOException {
        content.with(STANDARD + "notes/K01.md", "字".repeat(LONG) + " K01".repeat(LONG / 4));
        content.with("pages/long.md", "# 長頁\n\n" + "客戶與 K01，".repeat(LONG / 10));
        assertEquals(0, build());
    }

    /** All texts of a few files at once; whatever they are, the errata know them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "site.yaml standard.yaml about.md",
                "duties.yaml K01.md course-naming.yaml",
                "competencies.yaml attack.yaml retired.yaml",
                "glossary.yaml errata.yaml"
            })
    void everyTextMayBeLong(String kinds) throws IOException {
        List<String> longFiles = List.of(kinds.split(" "));
        Path full = PayloadContent.write(
                folder.resolve("full"),
                (file, number) -> PayloadContent.KNOWN + number + (longFiles.contains(file) ? "字".repeat(LENGTH) : ""));
        assertEquals(0, build(full));
    }

    /** Names that end nowhere, where a name is looked for in other texts; of one character, and of as many as there are. */
    @ParameterizedTest
    @ValueSource(ints = {1, CHINESE})
    void longNamesOfTermsAndLongWordsToSearchEndInASite(int characters) throws IOException {
        String name = IntStream.range(0, LONG)
                .mapToObj(i -> Character.toString(FIRST_CHINESE + i % characters))
                .collect(Collectors.joining());
        content.with(
                STANDARD + "glossary.yaml",
                CUSTOMER_NEEDS + "  - {id: long, term: " + name + ", text: " + name + "：說明。, otherForms: [多" + name
                        + "]}\n");
        content.with("search.yaml", "synonyms:\n  - [客戶, " + name + "]\nquestionWords: [" + name + "問]\n");
        assertEquals(0, build());
    }

    @Test
    void aGlossaryOfThousandsEndsInASite() throws IOException {
        content.with(
                STANDARD + "glossary.yaml",
                IntStream.range(0, TERMS)
                        .mapToObj(i -> "  - {id: term-%d, term: %s, text: %s：與%s有關。}\n"
                                .formatted(i, term(i), term(i), term((i + 1) % TERMS)))
                        .collect(Collectors.joining("", CUSTOMER_NEEDS, "")));
        assertEquals(0, build());
    }

    private static String term(int number) {
        return "名詞" + (char) (FIRST_CHINESE + number);
    }

    @Test
    void aStandardOfThousandsOfTasksEndsInASite() throws IOException {
        content.without(STANDARD + "errata.yaml");
        content.with(
                STANDARD + "standard.yaml",
                Files.readString(content.folder().resolve(STANDARD + "standard.yaml"))
                        .replaceFirst("(?s)accepted:.*", ""));
        content.with(
                STANDARD + "duties.yaml",
                IntStream.rangeClosed(1, TASKS / TASKS_A_DUTY)
                        .mapToObj(DeepContentIT::duty)
                        .collect(Collectors.joining("", "duties:\n", "")));
        assertEquals(0, build());
    }

    /** Half of its tasks say the same; codes have two digits. */
    private static String duty(int duty) {
        return "  - code: T%1$d\n    name: 職責%1$d\n    tasks:\n".formatted(duty)
                + IntStream.rangeClosed(1, TASKS_A_DUTY)
                        .mapToObj(task ->
                                """
                                      - code: T%1$d.%2$d
                                        name: 任務%3$s
                                        level: 3
                                        outputs: [{code: O%1$d.%2$d.1, text: 產出%3$s}]
                                        indicators: [{code: P%1$d.%2$d.1, text: 依據%3$s完成客戶需求}]
                                        knowledge: [K01]
                                        skills: [S01]
                                """.formatted(duty, task, task % 2 == 0 ? "相同" : term(duty * TASKS_A_DUTY + task)))
                        .collect(Collectors.joining());
    }

    private int build() throws IOException {
        return build(content.without(STANDARD + "source.txt").folder());
    }

    private int build(Path from) throws IOException {
        BoundedBuilds.End end = builds.build(from, folder.resolve("site"));
        return assertSiteOrFindings(end.exit(), end.said());
    }

    private int buildInFreshProcess() throws IOException {
        BuildProcess build = BuildProcess.start(
                content.without(STANDARD + "source.txt").folder(),
                folder.resolve("site"),
                "export JAVA_TOOL_OPTIONS=" + BOUND + ";");
        return assertSiteOrFindings(build.exit(), build.said());
    }

    private static int assertSiteOrFindings(int exit, String said) {
        assertFalse(said.contains("\tat "), said);
        assertTrue(exit == 0 || exit == 1 && said.matches("(?s).*\\.(?:yaml|md):\\d+:\\d+: error\\[.*"), said);
        return exit;
    }
}
