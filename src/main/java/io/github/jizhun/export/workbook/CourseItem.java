package io.github.jizhun.export.workbook;

import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a course may cover.
 *
 * @param row its row in the sheet of checks, from 1 as in formulas
 * @param code its code; what has none is called by its tasks, its kind and its place among these, so that both sheets can name it
 * @param tasks codes of the tasks that it belongs to or that need it
 */
record CourseItem(int row, ExportedStatement statement, String code, String tasks) {
    /** What of the standard a course may cover. */
    static final List<Kind> COVERED = List.of(Kind.INDICATOR, Kind.KNOWLEDGE, Kind.SKILL);

    /** All of a standard. */
    static List<CourseItem> of(LinkedStandard linked) {
        List<CourseItem> made = new ArrayList<>();
        Map<String, Integer> uncoded = new HashMap<>();
        for (Kind kind : COVERED) {
            for (ExportedStatement statement : ExportedStatement.of(linked, kind)) {
                String tasks = tasks(linked, statement);
                String code = statement.code();
                if (code.isEmpty()) {
                    String place = tasks + " " + KindName.of(kind).zh();
                    code = "（" + place + " " + uncoded.merge(place, 1, Integer::sum) + "）";
                }
                made.add(new CourseItem(made.size() + 2, statement, code, tasks));
            }
        }
        return List.copyOf(made);
    }

    private static String tasks(LinkedStandard linked, ExportedStatement statement) {
        return statement.kind() == Kind.INDICATOR
                ? String.join("、", statement.parents())
                : String.join(
                        "、",
                        linked.tasksOf(statement.reference()).stream()
                                .map(task -> task.code().value())
                                .toList());
    }

    String kind() {
        return KindName.of(statement.kind()).zh();
    }
}
