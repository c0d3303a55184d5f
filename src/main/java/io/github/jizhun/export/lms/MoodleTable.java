package io.github.jizhun.export.lms;

import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.export.LearningSystemText;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.export.Table;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A standard as a competency framework of Moodle (核心能力架構), in the form of its import tool tool_lpimportcsv: 14 columns, read by
 * their place. Duties hold tasks, tasks hold outputs and indicators; knowledge, skills and attitudes stand in groups. What a task
 * needs is a cross reference; so is what it shares with another one, since a row has one parent only.
 */
public final class MoodleTable {
    /** In characters; longer ones are cut, and a cut parent is not found any more. */
    static final int LONGEST_NAME = 100;

    /** No comma inside an item. */
    private static final String SCALE = "尚未具備,具備";

    private static final String SCALE_CONFIGURATION =
            "[{\"scaleid\":\"1\"},{\"id\":1,\"scaledefault\":1,\"proficient\":0},{\"id\":2,\"scaledefault\":0,\"proficient\":1}]";

    /** What the levels of the tree are called; Moodle knows only certain words. */
    private static final String TAXONOMY = "domain,competency,indicator,indicator";

    public static final Table<Row> TABLE = new Table<>(List.of(
            new Table.Column<>(
                    "Parent ID number",
                    "上一層的 ID number；空白表示最上層",
                    "ID number of the parent; empty at the top",
                    Row::parent),
            new Table.Column<>(
                    "ID number",
                    "職能基準代碼加冒號加代碼；整個架構那一列只有職能基準代碼",
                    "the standard's code, a colon and the code; the standard's code alone for the framework",
                    Row::id),
            new Table.Column<>("Short name", "代碼與文字，至多 100 字", "code and text, cut to 100 characters", Row::shortName),
            new Table.Column<>(
                    "Description",
                    "全文、級別、原文與勘誤（HTML）",
                    "whole text, level, printed form and errata (HTML)",
                    Row::description),
            new Table.Column<>("Description format", "1 表示 HTML", "1: HTML", row -> "1"),
            new Table.Column<>(
                    "Scale values",
                    "量尺；只在架構那一列",
                    "the scale; in the framework's row only",
                    row -> row.ofFramework(SCALE)),
            new Table.Column<>(
                    "Scale configuration",
                    "量尺的預設值與達成值；只在架構那一列",
                    "default and proficient value; in the framework's row only",
                    row -> row.ofFramework(SCALE_CONFIGURATION)),
            new Table.Column<>("Rule type (optional)", "不使用", "not used", row -> ""),
            new Table.Column<>("Rule outcome (optional)", "0 表示沒有規則", "0: no rule", row -> row.framework() ? "" : "0"),
            new Table.Column<>(
                    "Rule config (optional)", "null 表示沒有規則", "null: no rule", row -> row.framework() ? "" : "null"),
            new Table.Column<>(
                    "Cross-referenced competency ID numbers",
                    "任務需要的知識與技能，以及與其他任務共用的項目，以逗號分開",
                    "what a task needs, and what it shares with another one, separated by commas",
                    row -> String.join(",", row.references())),
            new Table.Column<>("Exported ID (optional)", "流水號", "a running number", Row::number),
            new Table.Column<>("Is framework", "1 表示整個架構", "1: the framework itself", row -> row.ofFramework("1")),
            new Table.Column<>(
                    "Taxonomy",
                    "各層的種類；只在架構那一列",
                    "what the levels are; in the framework's row only",
                    row -> row.ofFramework(TAXONOMY))));

    private final LinkedStandard linked;
    private final Site site;
    private final List<Row> rows = new ArrayList<>();

    /** A row. */
    record Row(
            boolean framework,
            String parent,
            String id,
            String shortName,
            String description,
            Set<String> references,
            String number) {
        private String ofFramework(String value) {
            return framework ? value : "";
        }
    }

    private MoodleTable(LinkedStandard linked, Site site) {
        this.linked = linked;
        this.site = site;
    }

    /** The rows of a standard: the framework, then each competency after its parent. */
    public static Stream<Row> rows(LinkedStandard standard, Site site) {
        return new MoodleTable(standard, site).rows();
    }

    private Stream<Row> rows() {
        rows.add(new Row(
                true,
                "",
                linked.code(),
                LearningSystemText.shortName(StandardTitle.of(linked.standard()) + " " + linked.code(), LONGEST_NAME),
                LearningSystemText.description(linked.standard(), site),
                Set.of(),
                ""));
        Set<Kind> grouped = new LinkedHashSet<>();
        for (ExportedStatement statement : ExportedStatement.of(linked)) {
            if (statement.kind().isCompetency() && grouped.add(statement.kind())) {
                String name = KindName.of(statement.kind()).zh();
                add("", statement.kind().letter(), name, "", Set.of());
            }
            add(
                    parent(statement),
                    statement.key(),
                    statement.line(),
                    LearningSystemText.description(statement),
                    references(statement));
        }
        return rows.stream();
    }

    private String parent(ExportedStatement statement) {
        String parent = statement.kind().isCompetency()
                ? statement.kind().letter()
                : statement.parents().stream().findFirst().orElse("");
        return parent.isEmpty() ? "" : id(parent);
    }

    private Set<String> references(ExportedStatement statement) {
        Set<String> references = new LinkedHashSet<>();
        if (statement.kind() == Kind.TASK) {
            Task task = linked.task(new Code(statement.code())).orElseThrow();
            linked.needs(task).forEach(need -> references.add(id(ExportedStatement.keyOf(linked, need))));
        } else {
            statement.parents().stream().skip(1).forEach(other -> references.add(id(other)));
        }
        return references;
    }

    private void add(String parent, String key, String name, String description, Set<String> references) {
        rows.add(new Row(
                false,
                parent,
                id(key),
                LearningSystemText.shortName(name, LONGEST_NAME),
                description,
                references,
                String.valueOf(rows.size())));
    }

    private String id(String key) {
        return LearningSystemText.id(linked, key);
    }
}
