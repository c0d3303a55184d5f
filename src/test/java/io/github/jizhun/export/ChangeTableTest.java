package io.github.jizhun.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.jizhun.SampleContent;
import io.github.jizhun.compare.ChangeReport;
import io.github.jizhun.compare.Editions;
import io.github.jizhun.compare.FamilyEditions;
import io.github.jizhun.compare.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of changes, read back. */
class ChangeTableTest {
    private static final FamilyEditions EDITIONS =
            Editions.of(SampleContent.load(SampleContent.EDITIONS)).of("DEF5678-002v1");

    @Test
    void everyChangeIsARowAndNothingElse() {
        for (ChangeReport report : EDITIONS.into("DEF5678-002v3")) {
            List<String> reported = report.changes().stream()
                    .map(change -> String.join(
                            "|",
                            change.subject().word(),
                            change.before().map(Subject::code).orElse(""),
                            change.before().map(before -> before.text().value()).orElse(""),
                            change.after().map(Subject::code).orElse(""),
                            change.after().map(after -> after.text().value()).orElse(""),
                            change.affectsAssessment() ? "yes" : "no"))
                    .toList();
            assertEquals(
                    reported,
                    rows(report).stream()
                            .map(row -> String.join(
                                    "|",
                                    row.getField("kind"),
                                    row.getField("code_before"),
                                    row.getField("text_before"),
                                    row.getField("code_after"),
                                    row.getField("text_after"),
                                    row.getField("affects_assessment")))
                            .toList());
        }
    }

    @Test
    void aRowSaysFromWhereToWhereAndWhatATaskGainedAndLost() {
        ChangeReport report = EDITIONS.between("DEF5678-002v1", "DEF5678-002v2").orElseThrow();
        NamedCsvRecord task = row(report, "T2.2");
        assertEquals("DEF5678-002v1", task.getField("from"));
        assertEquals("DEF5678-002v2", task.getField("to"));
        assertEquals("relations", task.getField("changes"));
        assertEquals("K01 S03", task.getField("gained"));
        assertEquals("K05", task.getField("lost"));
        NamedCsvRecord level = row(report, "T1.2");
        assertEquals("3>4", level.getField("level_before") + ">" + level.getField("level_after"));
        assertEquals("T1", level.getField("parent_after"));
    }

    private static NamedCsvRecord row(ChangeReport report, String code) {
        return rows(report).stream()
                .filter(row -> row.getField("code_after").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> rows(ChangeReport report) {
        String csv = ChangeTable.TABLE.csv(ChangeTable.rows(report)).substring(1);
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
