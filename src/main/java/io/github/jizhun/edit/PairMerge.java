package io.github.jizhun.edit;

import io.github.jizhun.export.workbook.EditBase;
import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.export.workbook.SheetTexts;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which task needs what: pairs that came and went. The sheets of tasks, knowledge and skills are merged before. */
final class PairMerge {
    private static final EditableSheet PAIRS = EditableSheet.PAIRS;

    private final EditedWorkbook.Sheet theirs;
    private final Set<String> base;
    private final Set<String> ours;
    private final LinkedStandard linked;
    private final EditPlan plan;
    private final Doubts doubts;
    private final Map<String, EditedWorkbook.Row> rows = new LinkedHashMap<>();

    PairMerge(
            EditedWorkbook.Sheet theirs,
            EditBase.BaseSheet base,
            SheetTexts ours,
            LinkedStandard linked,
            EditPlan plan) {
        this.theirs = theirs;
        this.base = base.rows().stream().map(EditBase.BaseRow::key).collect(Collectors.toSet());
        this.ours = ours.rows().stream().map(SheetTexts.Row::key).collect(Collectors.toSet());
        this.linked = linked;
        this.plan = plan;
        this.doubts = new Doubts(theirs, plan.doubts());
    }

    /** What a competency without a code is called in pairs: {@code #k1}; others by their code. */
    static String competency(String text) {
        String code = EditedText.code(text);
        return code.matches("#?[ks]\\d+") ? "#" + code.replace("#", "") : code;
    }

    void run(boolean mayRemove) {
        theirs.rows().forEach(this::read);
        rows.forEach((key, row) -> {
            if (ours.contains(key)) {
                plan.order(PAIRS).add(key);
            } else if (!base.contains(key) && hasRows(row)) {
                doubts.at(row, EditableSheet.PAIR_TASK, Doubt.Kind.EDIT_ROW, "edit.several-rows", key.split(" ")[0]);
            } else if (!base.contains(key)) {
                plan.order(PAIRS).add(NewRow.id(row.number()));
                plan.added().add(new NewRow(PAIRS, row.number(), cells(row)));
            }
        });
        Set<String> removedKeys = plan.removed().stream().map(RemovedRow::key).collect(Collectors.toSet());
        for (String key : base) {
            if (rows.containsKey(key) || !ours.contains(key)) {
                continue;
            }
            boolean goesAlong = Stream.of(key.split(" ")).anyMatch(removedKeys::contains);
            if (mayRemove) {
                plan.removed().add(new RemovedRow(PAIRS, key, ""));
            } else if (!goesAlong) {
                doubts.ofSheet(Doubt.Kind.EDIT_GONE, "edit.gone", "", key);
            }
        }
        checkShared();
    }

    /** Whether the document prints a task in several rows, of which the workbook names none. */
    private boolean hasRows(EditedWorkbook.Row row) {
        return linked.task(new Code(EditedText.code(row.raw(EditableSheet.PAIR_TASK))))
                .filter(task -> linked.dutyOf(task).carrier(task).groups().size() > 1)
                .isPresent();
    }

    private static Map<String, String> cells(EditedWorkbook.Row row) {
        return Map.of(
                EditableSheet.PAIR_TASK,
                EditedText.code(row.raw(EditableSheet.PAIR_TASK)),
                EditableSheet.PAIR_COMPETENCY,
                competency(row.raw(EditableSheet.PAIR_COMPETENCY)));
    }

    private void read(EditedWorkbook.Row row) {
        Map<String, String> cells = cells(row);
        String task = cells.get(EditableSheet.PAIR_TASK);
        String competency = cells.get(EditableSheet.PAIR_COMPETENCY);
        if (task.isEmpty() && competency.isEmpty()) {
            return;
        }
        String key = EditableSheet.pair(task, competency);
        boolean isSound = isTask(task) && kindOf(linked, plan, competency).isPresent();
        if (isSound || base.contains(key)) {
            // What the content took away since, and the workbook did not touch, stays away.
            rows.putIfAbsent(key, row);
        } else if (!isTask(task)) {
            doubts.at(row, EditableSheet.PAIR_TASK, Doubt.Kind.EDIT_ROW, "edit.no-task", task);
        } else {
            doubts.at(row, EditableSheet.PAIR_COMPETENCY, Doubt.Kind.EDIT_ROW, "edit.no-competency", competency);
        }
        Stream.of(task, competency)
                .filter(code -> plan.removed().removeIf(removed -> removed.key().equals(code)))
                .forEach(code ->
                        doubts.at(row, EditableSheet.PAIR_TASK, Doubt.Kind.EDIT_ROW, "edit.pair-of-gone", code));
    }

    private boolean isTask(String code) {
        return linked.task(new Code(code)).isPresent()
                || plan.added(EditableSheet.TASKS).stream()
                        .anyMatch(row -> row.cell(EditableSheet.CODE).equals(code));
    }

    /** Whether a competency is a knowledge or a skill; empty where there is none of this name. */
    static Optional<Kind> kindOf(LinkedStandard linked, EditPlan plan, String competency) {
        return linked.find(new Code(competency.replace("#", "")))
                .map(found -> found.kind())
                .filter(kind -> kind == Kind.KNOWLEDGE || kind == Kind.SKILL)
                .or(() -> Stream.of(EditableSheet.KNOWLEDGE, EditableSheet.SKILLS)
                        .filter(sheet -> plan.added(sheet).stream()
                                .anyMatch(row -> row.cell(EditableSheet.CODE).equals(competency)))
                        .flatMap(sheet -> sheet.kind().stream())
                        .findFirst());
    }

    /** Tasks that share a row need the same: a pair of one of them comes or goes with those of the others. */
    private void checkShared() {
        Set<String> moved = new HashSet<>();
        List<NewRow> added = plan.added(PAIRS);
        added.forEach(row -> moved.add(
                EditableSheet.pair(row.cell(EditableSheet.PAIR_TASK), row.cell(EditableSheet.PAIR_COMPETENCY))));
        plan.removed().stream().filter(row -> row.sheet() == PAIRS).forEach(row -> moved.add(row.key()));
        Set<String> alone = new HashSet<>();
        for (String key : moved) {
            String[] codes = key.split(" ");
            for (String other : together(linked, codes[0])) {
                if (!moved.contains(EditableSheet.pair(other, codes[1]))) {
                    alone.add(key);
                    doubts.ofSheet(
                            Doubt.Kind.EDIT_ROW,
                            "edit.shared-row",
                            key,
                            key,
                            String.join("、", together(linked, codes[0])));
                    break;
                }
            }
        }
        plan.removed().removeIf(row -> row.sheet() == PAIRS && alone.contains(row.key()));
        plan.added()
                .removeIf(row -> row.sheet() == PAIRS
                        && alone.contains(EditableSheet.pair(
                                row.cell(EditableSheet.PAIR_TASK), row.cell(EditableSheet.PAIR_COMPETENCY))));
    }

    /** The codes of the tasks of the row in which a task is printed. */
    private static List<String> together(LinkedStandard linked, String task) {
        return linked.task(new Code(task))
                .map(found -> linked.dutyOf(found).together(linked.dutyOf(found).carrier(found)).stream()
                        .map(each -> each.code().value())
                        .toList())
                .orElse(List.of(task));
    }
}
