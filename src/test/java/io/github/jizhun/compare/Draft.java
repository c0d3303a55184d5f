package io.github.jizhun.compare;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An edition in the making, in which each statement keeps its identity whatever is done to it; codes are given when it is
 * finished, by place.
 */
final class Draft {
    private static final Position AT = Position.startOf("draft");

    final List<Item> duties = new ArrayList<>();
    final List<Item> knowledge = new ArrayList<>();
    final List<Item> skills = new ArrayList<>();
    final List<Item> attitudes = new ArrayList<>();

    /** A statement, duty or task. Two drafts have the same one if its number is the same. */
    static final class Item {
        final int id;
        final Kind kind;
        String text;
        Optional<Integer> level;
        Item parent;
        final List<Item> inner = new ArrayList<>();
        final List<Integer> needs = new ArrayList<>();
        String code = "";

        Item(int id, Kind kind, String text, Optional<Integer> level, Item parent) {
            this.id = id;
            this.kind = kind;
            this.text = text;
            this.level = level;
            this.parent = parent;
        }
    }

    private int ids;

    /** The draft that a standard would have come from. Tasks that share a row are not known here. */
    static Draft of(Standard standard) {
        Draft draft = new Draft();
        draft.addAll(standard.knowledge(), draft.knowledge);
        draft.addAll(standard.skills(), draft.skills);
        draft.addAll(standard.attitudes(), draft.attitudes);
        for (Duty duty : standard.duties()) {
            Item own = draft.item(Kind.DUTY, duty.name().value(), duty.level().map(Level::value), null);
            draft.duties.add(own);
            for (Task task : duty.tasks()) {
                Item inner = draft.item(
                        Kind.TASK, task.name().value(), duty.levelOf(task).map(Level::value), own);
                own.inner.add(inner);
                for (Group group : task.groups()) {
                    Stream.of(group.outputs(), group.indicators())
                            .flatMap(List::stream)
                            .forEach(statement -> inner.inner.add(draft.item(
                                    statement.kind(), statement.text().value(), Optional.empty(), inner)));
                    Stream.of(group.knowledge(), group.skills())
                            .flatMap(List::stream)
                            .forEach(need ->
                                    inner.needs.add(draft.competency(need.code().value())));
                }
            }
        }
        return draft;
    }

    private void addAll(List<Statement> statements, List<Item> items) {
        for (Statement statement : statements) {
            Item item = item(statement.kind(), statement.text().value(), Optional.empty(), null);
            item.code = statement.code().orElseThrow().value();
            items.add(item);
        }
    }

    private int competency(String code) {
        return Stream.of(knowledge, skills)
                .flatMap(List::stream)
                .filter(item -> item.code.equals(code))
                .findFirst()
                .orElseThrow()
                .id;
    }

    /** A new statement, which stands nowhere yet. */
    Item item(Kind kind, String text, Optional<Integer> level, Item parent) {
        return new Item(ids++, kind, text, level, parent);
    }

    List<Item> tasks() {
        return duties.stream().flatMap(duty -> duty.inner.stream()).toList();
    }

    /** Everything in it. */
    List<Item> all() {
        return Stream.of(
                        duties.stream(),
                        tasks().stream(),
                        tasks().stream().flatMap(task -> task.inner.stream()),
                        Stream.of(knowledge, skills, attitudes).flatMap(List::stream))
                .flatMap(items -> items)
                .toList();
    }

    /** Takes a competency or an output or indicator away, and what refers to it. */
    void withdraw(Item item) {
        Stream.of(knowledge, skills, attitudes).forEach(items -> items.remove(item));
        tasks().forEach(task -> task.needs.remove((Integer) item.id));
        if (item.parent != null) {
            item.parent.inner.remove(item);
        }
    }

    /** Gives codes and makes it an edition of a standard. */
    Standard finish(Standard like, String code) {
        number(knowledge, "K");
        number(skills, "S");
        number(attitudes, "A");
        List<Duty> made = new ArrayList<>();
        for (Item duty : duties) {
            duty.code = "T" + (made.size() + 1);
            List<Task> tasks = new ArrayList<>();
            for (Item task : duty.inner) {
                task.code = duty.code + "." + (tasks.size() + 1);
                tasks.add(task(task));
            }
            made.add(new Duty(new Code(duty.code), text(duty), level(duty), tasks, AT));
        }
        return new Standard(
                code,
                Optional.empty(),
                Optional.empty(),
                like.nameKind(),
                like.name(),
                like.nameNote(),
                like.provider(),
                like.rights(),
                like.source(),
                like.classification(),
                like.description(),
                like.level(),
                made,
                statements(knowledge),
                statements(skills),
                statements(attitudes),
                like.glossary(),
                like.conditions(),
                like.notes(),
                like.updates(),
                List.of(),
                like.editions(),
                List.of(),
                List.of(),
                Optional.empty(),
                AT);
    }

    private static void number(List<Item> items, String letter) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).code = String.format("%s%02d", letter, i + 1);
        }
    }

    private Task task(Item task) {
        number(task, Kind.OUTPUT);
        number(task, Kind.INDICATOR);
        return new Task(
                new Code(task.code),
                text(task),
                level(task),
                List.of(new Group(
                        statements(of(task, Kind.OUTPUT)),
                        statements(of(task, Kind.INDICATOR)),
                        references(task, knowledge),
                        references(task, skills))),
                Optional.empty(),
                AT);
    }

    private static void number(Item task, Kind kind) {
        int number = 0;
        for (Item item : of(task, kind)) {
            item.code = kind.letter() + task.code.substring(1) + "." + ++number;
        }
    }

    private static List<Item> of(Item task, Kind kind) {
        return task.inner.stream().filter(item -> item.kind == kind).toList();
    }

    private static List<Reference> references(Item task, List<Item> among) {
        return task.needs.stream()
                .flatMap(id -> among.stream().filter(item -> item.id == id))
                .map(item -> new Reference(new Code(item.code), AT))
                .toList();
    }

    private static List<Statement> statements(List<Item> items) {
        return items.stream()
                .map(item -> new Statement(item.kind, Optional.of(new Code(item.code)), text(item), AT))
                .toList();
    }

    private static Text text(Item item) {
        return Text.plain(item.text, AT);
    }

    private static Optional<Level> level(Item item) {
        return item.level.map(level -> new Level(level, AT));
    }
}
