package io.github.jizhun.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.diagnostic.report.DiagnosticPrinter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The warnings of a rule about a standard are reported as one, with all their places; errors stay single. */
class FindingGroupTest {
    private static final String ONE = "content/standards/ABC1234-001v1/";
    private static final String OTHER = "content/standards/DEF5678-001v1/";

    @Test
    void warningsOfARuleAreOneForEachStandardInWhateverFileTheyStand() {
        List<FindingGroup> groups = FindingGroup.of(Stream.of(
                        warning(Rule.NEAR_DUPLICATE, ONE + "competencies.yaml", 3),
                        warning(Rule.NEAR_DUPLICATE, ONE + "duties.yaml", 1),
                        warning(Rule.NUMBERED_TEXT, ONE + "duties.yaml", 2),
                        warning(Rule.NEAR_DUPLICATE, OTHER + "duties.yaml", 5),
                        warning(Rule.NEAR_DUPLICATE, OTHER + "duties.yaml", 6),
                        warning(Rule.NEAR_DUPLICATE, OTHER + "duties.yaml", 7))
                .sorted()
                .toList());
        assertEquals(
                List.of(ONE + "competencies.yaml:3:1", ONE + "duties.yaml:2:1", OTHER + "duties.yaml:5:1"),
                groups.stream().map(group -> group.first().at().toString()).toList());
        assertEquals(
                List.of(2, 1, 3),
                groups.stream().map(group -> group.findings().size()).toList());
    }

    @Test
    void warningsOutsideTheStandardsAreOneForEachFile() {
        assertEquals(
                2,
                FindingGroup.of(List.of(
                                warning(Rule.RAW_HTML, "content/pages/a.md", 1),
                                warning(Rule.RAW_HTML, "content/pages/a.md", 2),
                                warning(Rule.RAW_HTML, "content/pages/b.md", 1)))
                        .size());
    }

    @Test
    void errorsStandAlone() {
        assertEquals(
                2,
                FindingGroup.of(List.of(
                                warning(Rule.BAD_CODE, ONE + "duties.yaml", 1),
                                warning(Rule.BAD_CODE, ONE + "duties.yaml", 2)))
                        .size());
    }

    @Test
    void theFirstPlaceIsPrintedWithHowManyThereAreAndTheLastLineCountsGroups() {
        Diagnostics found = new Diagnostics();
        found.add(warning(Rule.NUMBERED_TEXT, ONE + "duties.yaml", 4));
        found.add(warning(Rule.NUMBERED_TEXT, ONE + "duties.yaml", 9));
        found.add(warning(Rule.LEVEL_MISSING, ONE + "duties.yaml", 2));
        String printed = print(found);
        assertTrue(printed.contains("duties.yaml:4:1: warning[numbered-text]: T1 沒有職能級別。（同類共 2 處）\n"), printed);
        assertTrue(printed.contains("duties.yaml:2:1: warning[level-missing]: T1 沒有職能級別。\n"), printed);
        assertFalse(printed.contains("duties.yaml:9"), printed);
        assertTrue(printed.endsWith("檢查結果：0 個錯誤、2 個警告（共 3 處）。\n"), printed);
    }

    private static String print(Diagnostics found) {
        return new DiagnosticPrinter(Messages.in(Language.ZH_TW), (file, line) -> Optional.empty()).print(found);
    }

    private static Diagnostic warning(Rule rule, String file, int line) {
        return new Diagnostic(
                rule, new Position(file, line, 1), 1, "", Message.of("level-missing", "T1"), Message.NONE);
    }
}
