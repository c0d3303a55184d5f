package io.github.jizhun.check.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.check.Edits;
import io.github.jizhun.check.ErrataEntries;
import io.github.jizhun.check.FrozenContent;
import io.github.jizhun.check.Marks;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(1)
class ErratumEntryTest {
    private static final FrozenContent CONTENT = FrozenContent.of("frozen");
    private static final Pattern ENTRY = Pattern.compile(
            "(?:errata:\n)? *- \\{code: (.*), printed: \"(.*)\", published: \"(.*)\", status: corrected, reason: \".*\"}");

    private static String of(String target, String key, String printed, String published) {
        return ErratumEntry.of(new ErrataEntries(List.of()), target, key, printed, published);
    }

    /** An entry in a file that is new. */
    private static String entry(String code, String printed, String published) {
        return "errata:\n  - {code: %1$s, printed: \"%2$s\", published: \"%3$s\", status: corrected, reason: \"文件印成「%2$s」。\"}"
                .formatted(code, printed, published);
    }

    @Test
    void differenceIsQuotedWithItsNeighbours() {
        String entry = of("K01", "K01", "K01 組織的政策和程序", "K01 組織的政策與程序");
        assertEquals(entry("K01", "政策和程序", "政策與程序"), entry);
    }

    @Test
    void differentCodeIsQuotedAlone() {
        String entry = of("S28", "S28", "SS28 內部稽核", "S28 內部稽核");
        assertEquals(entry("S28", "SS28", "S28"), entry);
    }

    @Test
    void fragmentGrowsUntilItStandsOnlyOnce() {
        String entry = of("K01", "K01", "K01 甲乙丙丁戊甲乙丙丁戊己", "K01 甲乙丙丁戊甲乙丙戊己");
        assertEquals(entry("K01", "乙丙丁戊己", "乙丙戊己"), entry);
    }

    @Test
    void markIsNotCutInTwo() {
        String entry = of("P1.1.1", "P1.1.1", "P1.1.1 依<u>客戶</u>需求", "P1.1.1 依客戶需求");
        assertEquals(entry("P1.1.1", "依<u>客戶</u>需求", "依客戶需求"), entry);
    }

    @Test
    void quotesAndBackslashesAreEscaped() {
        String entry = of("K01", "K01", "K01 甲\"乙", "K01 甲\\乙");
        assertTrue(entry.contains("printed: \"甲\\\"乙\", published: \"甲\\\\乙\""), entry);
    }

    /** Whatever is changed in whatever statement: who pastes what the finding offers has no finding left. */
    @Test
    void offeredEntryExplainsTheDifference() {
        Standard standard = CONTENT.standard();
        Stream<Statement> statements = Stream.concat(
                standard.competencies(),
                standard.tasks()
                        .flatMap(task -> task.groups().stream())
                        .flatMap(group -> Stream.concat(group.outputs().stream(), group.indicators().stream())));
        for (Text text : statements.map(Statement::text).toList()) {
            String marked = Marks.of(text);
            int at = marked.lastIndexOf('>') + 1;
            String other = marked.substring(0, at) + "新" + marked.substring(Math.min(at + 1, marked.length()));
            Edits edit = new Edits();
            edit.text = Edits.replace(text, Text.marked(other, text.at()));
            Standard edited = edit.of(standard);
            // A competency may be printed in two ways; then the second finding offers the second entry.
            for (int pasted = 0; pasted < 2 && !CONTENT.findings(edited).isEmpty(); pasted++) {
                edited = withErratum(edited, CONTENT.findings(edited).get(0));
            }
            assertEquals(List.of(), CONTENT.brief(edited), text + " -> " + other);
        }
    }

    /** The entry is added; one that it replaces is taken away. */
    private static Standard withErratum(Standard standard, Diagnostic found) {
        List<String> arguments = found.hint().arguments();
        Matcher entry = ENTRY.matcher(arguments.get(2));
        assertTrue(entry.matches(), arguments.get(2));
        Position at = new Position("content/errata.yaml", 1, 1);
        List<Erratum> errata = new ArrayList<>(standard.errata());
        errata.removeIf(erratum -> erratum.at().line() == Integer.parseInt(arguments.get(4)));
        errata.add(new Erratum(
                entry.group(1),
                Optional.empty(),
                Text.plain(entry.group(2), at),
                Text.plain(entry.group(3), at),
                Erratum.Status.CORRECTED,
                Text.plain("更正", at),
                Optional.empty(),
                at,
                at));
        Edits edit = new Edits();
        edit.errata = former -> errata;
        return edit.of(standard);
    }
}
