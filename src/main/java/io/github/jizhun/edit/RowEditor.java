package io.github.jizhun.edit;

import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import io.github.jizhun.source.edit.YamlEntry;
import io.github.jizhun.source.edit.YamlList;
import io.github.jizhun.source.edit.YamlMapping;
import io.github.jizhun.source.file.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes new rows as entries, each after the one that stands before it in the workbook. */
final class RowEditor {
    private static final Map<EditableSheet, String> FIELDS = Map.of(
            EditableSheet.OUTPUTS, "outputs",
            EditableSheet.INDICATORS, "indicators",
            EditableSheet.KNOWLEDGE, "knowledge",
            EditableSheet.SKILLS, "skills",
            EditableSheet.ATTITUDES, "attitudes");

    private final LinkedStandard linked;
    private final ContentEditor content;
    private final EditPlan plan;
    private final Map<String, YamlEntry> newDuties = new HashMap<>();
    private final Map<String, YamlEntry> newTasks = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private int ids;
    /** New lists, by the entry to which they are added; they are written when they are whole. */
    private final Map<YamlMapping, Map<String, List<Object>>> newLists = new LinkedHashMap<>();

    /** After which item of a list something stands. */
    private record Place(YamlList list, int after) {}

    RowEditor(LinkedStandard linked, ContentEditor content, EditPlan plan) {
        this.linked = linked;
        this.content = content;
        this.plan = plan;
    }

    /** Writes all of them: what others stand in first, and in the order of the fields. */
    void add() {
        plan.added(EditableSheet.DUTIES).forEach(this::addDuty);
        plan.added(EditableSheet.TASKS).forEach(this::addTask);
        Stream.of(EditableSheet.OUTPUTS, EditableSheet.INDICATORS)
                .flatMap(sheet -> plan.added(sheet).stream())
                .forEach(this::addToTask);
        Stream.of(Kind.KNOWLEDGE, Kind.SKILL)
                .forEach(kind -> plan.added(EditableSheet.PAIRS).stream()
                        .filter(row -> kindOf(row) == kind)
                        .forEach(row -> addPair(row, kind)));
        Stream.of(EditableSheet.KNOWLEDGE, EditableSheet.SKILLS, EditableSheet.ATTITUDES)
                .flatMap(sheet -> plan.added(sheet).stream())
                .forEach(this::addCompetency);
        plan.added(EditableSheet.TERMS).forEach(this::addTerm);
        newLists.forEach((mapping, lists) -> lists.forEach((field, items) -> mapping.insertList(
                field,
                items,
                mapping.has("name") ? Schema.TASK : mapping.has("duties") ? Schema.DUTIES : Schema.COMPETENCIES)));
    }

    private void addDuty(NewRow row) {
        YamlEntry entry = new YamlEntry()
                .with("code", row.cell(EditableSheet.CODE))
                .with("name", row.cell(EditableSheet.TEXT))
                .with("level", row.cell(EditableSheet.LEVEL));
        newDuties.put(row.cell(EditableSheet.CODE), entry);
        place(row, content.root(ContentEditor.DUTIES), "duties", entry);
    }

    private void addTask(NewRow row) {
        String duty = row.cell(EditableSheet.DUTY);
        YamlEntry entry = new YamlEntry()
                .with("code", row.cell(EditableSheet.CODE))
                .with("name", row.cell(EditableSheet.TEXT))
                .with("level", isInherited(row, duty) ? "" : row.cell(EditableSheet.LEVEL));
        newTasks.put(row.cell(EditableSheet.CODE), entry);
        if (newDuties.containsKey(duty)) {
            newDuties.get(duty).addItem("tasks", entry);
        } else {
            place(row, Optional.of(content.entry(EditableSheet.DUTIES, duty)), "tasks", entry);
        }
    }

    /** Whether a new task has its duty's level, which is written once where the other tasks do not write it either. */
    private boolean isInherited(NewRow row, String duty) {
        String level = row.cell(EditableSheet.LEVEL);
        return linked.duty(new Code(duty))
                .filter(found -> found.level()
                        .filter(each -> each.printed().equals(level))
                        .isPresent())
                .filter(found ->
                        found.tasks().stream().allMatch(task -> task.level().isEmpty()))
                .isPresent();
    }

    private void addToTask(NewRow row) {
        YamlEntry entry = statement(row);
        String field = FIELDS.get(row.sheet());
        String task = row.cell(EditableSheet.TASK);
        if (newTasks.containsKey(task)) {
            newTasks.get(task).addItem(field, entry);
            return;
        }
        YamlMapping own = content.entry(EditableSheet.TASKS, task);
        YamlMapping first =
                own.list("groups").map(groups -> groups.entries().get(0)).orElse(own);
        place(row, Optional.of(first), field, entry);
    }

    private static YamlEntry statement(NewRow row) {
        return new YamlEntry()
                .with("code", row.cell(EditableSheet.CODE))
                .with("text", row.cell(row.sheet().edited().get(0)));
    }

    private void addCompetency(NewRow row) {
        Optional<YamlMapping> root = content.root(ContentEditor.COMPETENCIES);
        String field = FIELDS.get(row.sheet());
        Optional<YamlList> list = root.flatMap(each -> each.list(field));
        boolean isNumbered = row.sheet() != EditableSheet.ATTITUDES
                && row.cell(EditableSheet.CODE).isEmpty();
        if (isNumbered && list.isPresent()) {
            // Tasks refer to it by its place; one between others would move theirs.
            list.get().insert(list.get().entries().size() - 1, statement(row));
        } else {
            place(row, root, field, statement(row));
        }
    }

    private void addTerm(NewRow row) {
        YamlEntry entry = new YamlEntry()
                .with("id", newId())
                .with("term", row.cell(EditableSheet.TERM))
                .with("text", row.cell(EditableSheet.LINE));
        ContentEditor.forms(row.cell(EditableSheet.FORMS)).forEach(form -> entry.addWord("otherForms", form));
        place(row, content.root(ContentEditor.GLOSSARY), "terms", entry);
    }

    private String newId() {
        List<String> taken =
                linked.standard().glossary().stream().map(GlossaryTerm::id).toList();
        ids = IntStream.iterate(Math.max(ids + 1, taken.size() + 1), number -> number + 1)
                .filter(number -> !taken.contains("term-" + number))
                .findFirst()
                .orElseThrow();
        return "term-" + ids;
    }

    private Kind kindOf(NewRow pair) {
        return PairMerge.kindOf(linked, plan, pair.cell(EditableSheet.PAIR_COMPETENCY))
                .orElseThrow();
    }

    private void addPair(NewRow row, Kind kind) {
        String task = row.cell(EditableSheet.PAIR_TASK);
        String word = row.cell(EditableSheet.PAIR_COMPETENCY).replace("#", "");
        String field = kind == Kind.KNOWLEDGE ? "knowledge" : "skills";
        if (newTasks.containsKey(task)) {
            newTasks.get(task).addWord(field, word);
            return;
        }
        Task found = linked.task(new Code(task)).orElseThrow();
        if (linked.dutyOf(found).carrier(found) != found) {
            return;
        }
        YamlMapping entry = content.rows(found).get(0);
        Optional<YamlList> list = entry.list(field);
        if (list.isPresent()) {
            List<String> words = list.get().words();
            int after = before(row).stream()
                    .filter(id -> id.startsWith(task + " "))
                    .map(id -> words.indexOf(id.substring(task.length() + 1).replace("#", "")))
                    .filter(place -> place >= 0)
                    .findFirst()
                    .orElse(isFirst(row, task, words) ? -1 : words.size() - 1);
            list.get().insert(after, word);
        } else {
            newList(entry, field).add(word);
        }
    }

    /** Whether the first word of the task's list stands after a new pair, and none before it. */
    private boolean isFirst(NewRow row, String task, List<String> words) {
        List<String> order = plan.order(row.sheet());
        return order.subList(order.indexOf(row.id()), order.size()).stream()
                .anyMatch(id -> id.replace("#", "").equals(task + " " + words.get(0)));
    }

    /** The rows before a new one, the nearest first. */
    private List<String> before(NewRow row) {
        List<String> order = plan.order(row.sheet());
        List<String> before = new ArrayList<>(order.subList(0, order.indexOf(row.id())));
        Collections.reverse(before);
        return before;
    }

    private List<Object> newList(YamlMapping mapping, String field) {
        return newLists.computeIfAbsent(mapping, each -> new LinkedHashMap<>())
                .computeIfAbsent(field, each -> new ArrayList<>());
    }

    /** Puts an entry into a field of a mapping, beside its neighbours in the workbook. */
    private void place(NewRow row, Optional<YamlMapping> mapping, String field, YamlEntry entry) {
        YamlMapping owner = mapping.orElseThrow(() -> new IllegalStateException(field));
        Optional<Place> place =
                neighbour(row).or(() -> owner.list(field).map(list -> new Place(list, list.size() - 1)));
        if (place.isPresent()) {
            place.get().list().insert(place.get().after(), entry);
            places.put(row.id(), place.get());
        } else {
            newList(owner, field).add(entry);
        }
    }

    /** The place after the row before it in the workbook that has the same parent, or before the one after it. */
    private Optional<Place> neighbour(NewRow row) {
        List<String> siblings = siblings(row);
        List<String> order = plan.order(row.sheet());
        List<String> shown = order.stream().filter(siblings::contains).toList();
        if (!shown.equals(siblings.stream().filter(shown::contains).toList())) {
            return byCode(row, siblings);
        }
        String parent = parentOf(row);
        for (String id : before(row)) {
            if (siblings.contains(id)) {
                return Optional.of(after(row.sheet(), id));
            }
            boolean isKin = places.containsKey(id)
                    && plan.added(row.sheet()).stream()
                            .anyMatch(other ->
                                    other.id().equals(id) && parentOf(other).equals(parent));
            if (isKin) {
                return Optional.of(places.get(id));
            }
        }
        return order.subList(order.indexOf(row.id()), order.size()).stream()
                .filter(siblings::contains)
                .findFirst()
                .map(id -> after(row.sheet(), id))
                .map(place -> new Place(place.list(), place.after() - 1));
    }

    /** In a sheet that was sorted: after the last one whose code is lower. */
    private Optional<Place> byCode(NewRow row, List<String> siblings) {
        Code own = new Code(row.cell(EditableSheet.CODE));
        return siblings.stream()
                .filter(key -> new Code(key).compareTo(own) < 0)
                .max(Comparator.comparing(Code::new))
                .map(key -> after(row.sheet(), key));
    }

    private Place after(EditableSheet sheet, String key) {
        YamlMapping entry = content.entry(sheet, key);
        YamlList list = entry.parent().orElseThrow(() -> new IllegalStateException(key));
        return new Place(list, list.indexOf(entry));
    }

    /** The rows that the content has and that stand in the same list, in its order. */
    private List<String> siblings(NewRow row) {
        if (row.sheet() == EditableSheet.TERMS) {
            return linked.standard().glossary().stream().map(GlossaryTerm::id).toList();
        }
        String parent = parentOf(row);
        return ExportedStatement.of(linked).stream()
                .filter(each -> Optional.of(each.kind()).equals(row.sheet().kind()))
                .filter(each -> each.parents().isEmpty()
                        ? parent.isEmpty()
                        : each.parents().contains(parent))
                .map(ExportedStatement::key)
                .toList();
    }

    private static String parentOf(NewRow row) {
        return row.sheet() == EditableSheet.TASKS ? row.cell(EditableSheet.DUTY) : row.cell(EditableSheet.TASK);
    }
}
