package io.github.jizhun.export.lms;

import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.export.LearningSystemText;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.export.Table;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A standard as learning outcomes of Canvas. Duties and tasks are groups; outputs and indicators are outcomes in the groups of their
 * tasks; knowledge and skills are outcomes in a group of their kind and in those of the tasks that need them.
 *
 * @see <a href="https://developerdocs.instructure.com/services/canvas/outcomes/file.outcomes_csv">the format</a>
 */
public final class CanvasTable {
    private static final int LONGEST_TITLE = 255;

    public static final Table<Row> TABLE = new Table<>(List.of(
            new Table.Column<>("vendor_guid", "職能基準代碼加冒號加代碼", "the standard's code, a colon and the code", Row::id),
            new Table.Column<>(
                    "object_type",
                    "group 群組或 outcome 成果",
                    "group or outcome",
                    row -> row.group() ? "group" : "outcome"),
            new Table.Column<>("title", "代碼與文字，至多 255 字", "code and text, cut to 255 characters", Row::title),
            new Table.Column<>(
                    "description",
                    "全文、級別、原文與勘誤（HTML）",
                    "whole text, level, printed form and errata (HTML)",
                    Row::description),
            new Table.Column<>("display_name", "代碼", "code", row -> row.ofOutcome(row.code())),
            new Table.Column<>(
                    "calculation_method",
                    "highest：取最高一次",
                    "highest: the best one counts",
                    row -> row.ofOutcome("highest")),
            new Table.Column<>("calculation_int", "空白", "empty", row -> ""),
            new Table.Column<>(
                    "parent_guids",
                    "所屬群組，以空白分開",
                    "groups that it stands in, separated by blanks",
                    row -> String.join(" ", row.parents())),
            new Table.Column<>("workflow_state", "active 使用中", "active", row -> "active"),
            new Table.Column<>("mastery_points", "達成的分數", "points that show mastery", row -> row.ofOutcome("1")),
            new Table.Column<>(
                    "ratings",
                    "分數與說明成對，由高到低，占最後四欄",
                    "points and words in pairs, highest first, in the last four columns",
                    row -> row.ofOutcome("1")),
            new Table.Column<>("", "", "", row -> row.ofOutcome("具備")),
            new Table.Column<>("", "", "", row -> row.ofOutcome("0")),
            new Table.Column<>("", "", "", row -> row.ofOutcome("尚未具備"))));

    private CanvasTable() {}

    /** A row. */
    record Row(boolean group, String id, String code, String title, String description, Set<String> parents) {
        private String ofOutcome(String value) {
            return group ? "" : value;
        }
    }

    /** The rows of a standard: all groups, each after the one that it is in, then all outcomes. */
    public static Stream<Row> rows(LinkedStandard standard, Site site) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                true,
                standard.code(),
                "",
                title(StandardTitle.of(standard.standard()) + " " + standard.code()),
                LearningSystemText.description(standard.standard(), site),
                Set.of()));
        Set<Kind> grouped = new LinkedHashSet<>();
        for (ExportedStatement statement : ExportedStatement.of(standard)) {
            Kind kind = statement.kind();
            if (kind.isCompetency() && grouped.add(kind)) {
                rows.add(new Row(
                        true,
                        LearningSystemText.id(standard, kind.letter()),
                        "",
                        KindName.of(kind).zh(),
                        "",
                        Set.of(standard.code())));
            }
            rows.add(new Row(
                    kind == Kind.DUTY || kind == Kind.TASK,
                    LearningSystemText.id(standard, statement.key()),
                    statement.code(),
                    title(statement.line()),
                    LearningSystemText.description(statement),
                    parents(standard, statement)));
        }
        // A row that two tasks share stands in both groups, so all groups come first.
        return rows.stream().sorted(Comparator.comparing(row -> !row.group()));
    }

    private static String title(String line) {
        return LearningSystemText.shortName(line, LONGEST_TITLE);
    }

    private static Set<String> parents(LinkedStandard standard, ExportedStatement statement) {
        if (statement.kind() == Kind.DUTY) {
            return Set.of(standard.code());
        }
        Stream<String> parents = statement.kind().isCompetency()
                ? Stream.concat(
                        Stream.of(statement.kind().letter()),
                        standard.tasksOf(statement.reference()).stream()
                                .map(task -> task.code().value()))
                : statement.parents().stream();
        return parents.map(parent -> LearningSystemText.id(standard, parent))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
