package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A standard as plain lists, each entry with the way to it: what most checks walk over. */
public final class Outline {
    private final Standard standard;
    private final UnreadFiles damage;
    private final List<Item> items = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final Map<Item, String> ids = new IdentityHashMap<>();
    private final Map<String, Item> byCode = new LinkedHashMap<>();
    private final Map<Code, List<Item>> byParent = new HashMap<>();
    private final Map<Task, List<Need>> byTask = new IdentityHashMap<>();

    /**
     * Something with a name or text: a duty, task or statement.
     *
     * @param code empty where the document prints none
     * @param text its name, or the whole statement
     * @param at where its code is written; its text if it has none
     * @param parent the task of an output or indicator, the duty of a task
     */
    public record Item(Kind kind, Optional<Code> code, Text text, Position at, Optional<Code> parent, String path) {
        /** The code; that of the parent where there is none. */
        public String name() {
            return code.or(() -> parent).map(Code::value).orElse("");
        }

        public Location codeLocation() {
            return Location.of(name(), at, code.map(Code::value).orElse(text.value()), path);
        }

        Location textLocation() {
            return Location.of(name(), text, path);
        }
    }

    /**
     * A task's reference to knowledge or a skill.
     *
     * @param group counts the task's groups from 0
     */
    public record Need(Task task, int group, Kind kind, Reference reference, String path) {
        public Location location() {
            return Location.of(reference, path);
        }

        public String value() {
            return reference.code().value();
        }
    }

    private Outline(Standard standard, UnreadFiles damage) {
        this.standard = standard;
        this.damage = damage;
    }

    public static Outline of(Standard standard, UnreadFiles damage) {
        Outline outline = new Outline(standard, damage);
        standard.duties().forEach(outline::add);
        standard.competencies().forEach(outline::addCompetency);
        for (Item item : outline.items) {
            item.code().ifPresent(code -> outline.byCode.putIfAbsent(code.value(), item));
            item.parent()
                    .ifPresent(parent -> outline.byParent
                            .computeIfAbsent(parent, code -> new ArrayList<>())
                            .add(item));
        }
        for (Need need : outline.needs) {
            outline.byTask
                    .computeIfAbsent(need.task(), task -> new ArrayList<>())
                    .add(need);
        }
        return outline;
    }

    private void add(Duty duty) {
        items.add(
                new Item(Kind.DUTY, Optional.of(duty.code()), duty.name(), duty.at(), Optional.empty(), pathOf(duty)));
        for (Task task : duty.tasks()) {
            if (!duty.isItsOwnTask()) {
                items.add(new Item(
                        Kind.TASK,
                        Optional.of(task.code()),
                        task.name(),
                        task.at(),
                        Optional.of(duty.code()),
                        pathOf(duty, task)));
            }
            for (int i = 0; i < task.groups().size(); i++) {
                add(duty, task, i);
            }
        }
    }

    private void add(Duty duty, Task task, int index) {
        Group group = task.groups().get(index);
        Stream.of(group.outputs(), group.indicators()).flatMap(List::stream).forEach(statement -> {
            String name =
                    statement.code().map(Code::value).orElse(statement.kind().word());
            String outer = duty.isItsOwnTask() ? "" : duty.code() + Location.PATH_SEPARATOR;
            String path = outer + task.code() + Location.PATH_SEPARATOR + name;
            addStatement(statement, Optional.of(task.code()), path);
        });
        String path = pathOf(duty, task) + Location.PATH_SEPARATOR;
        group.knowledge()
                .forEach(reference -> needs.add(new Need(task, index, Kind.KNOWLEDGE, reference, path + "knowledge")));
        group.skills().forEach(reference -> needs.add(new Need(task, index, Kind.SKILL, reference, path + "skills")));
    }

    private void addCompetency(Statement statement) {
        String list = statement.kind() == Kind.KNOWLEDGE
                ? "knowledge"
                : statement.kind().word() + "s";
        String path = statement
                .code()
                .map(code -> list + Location.PATH_SEPARATOR + code)
                .orElse(list);
        Item item = addStatement(statement, Optional.empty(), path);
        statement.id().ifPresent(id -> {
            byCode.putIfAbsent(id.value(), item);
            ids.put(item, id.value());
        });
    }

    private Item addStatement(Statement statement, Optional<Code> parent, String path) {
        Item item = new Item(statement.kind(), statement.code(), statement.text(), statement.at(), parent, path);
        items.add(item);
        return item;
    }

    public static String pathOf(Duty duty) {
        return (duty.code() + " " + duty.name()).strip();
    }

    public static String pathOf(Duty duty, Task task) {
        return duty.isItsOwnTask()
                ? pathOf(duty)
                : duty.code() + Location.PATH_SEPARATOR + (task.code() + " " + task.name()).strip();
    }

    public Standard standard() {
        return standard;
    }

    /** Whether all of these files of the standard could be read: what is absent in them is lacking, not lost. */
    public boolean isWhole(String... files) {
        return Stream.of(files).noneMatch(file -> damage.touches(standard.at(), file));
    }

    /** Whether reading reported that a text is wrong, and only guessed what it is to be. */
    public boolean isGuess(Text text) {
        return damage.isGuess(text.at());
    }

    /** Duties, tasks, outputs, indicators as the document has them, then knowledge, skills, attitudes. */
    public List<Item> items() {
        return items;
    }

    public Stream<Item> items(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind);
    }

    /** The tasks of the duty with this code. */
    public Stream<Item> itemsOf(Duty duty) {
        return itemsIn(duty.code()).filter(item -> item.kind() == Kind.TASK);
    }

    /** The outputs and indicators of the task with this code. */
    public Stream<Item> itemsOf(Task task) {
        return itemsIn(task.code()).filter(item -> item.kind() != Kind.TASK);
    }

    private Stream<Item> itemsIn(Code parent) {
        return byParent.getOrDefault(parent, List.of()).stream();
    }

    /** What tasks need, as written. */
    public List<Need> needs() {
        return needs;
    }

    public Stream<Need> needsOf(Task task, Kind kind) {
        return byTask.getOrDefault(task, List.of()).stream().filter(need -> need.kind() == kind);
    }

    /** By what tasks refer to a knowledge or skill: its code, or its id where the document prints none. */
    public String referenceTo(Item competency) {
        return competency.code().map(Code::value).orElseGet(() -> ids.getOrDefault(competency, ""));
    }

    /** Knowledge or skills for which the document prints no code. */
    public Stream<Item> uncoded(Kind kind) {
        return items(kind).filter(ids::containsKey);
    }

    /** What has this code or id; the first, if several do. */
    public Optional<Item> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All codes, in document order. */
    Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    /** All codes, with the text after each, in document order: what a near match is looked for among. */
    public Map<String, String> texts(Predicate<Kind> wanted) {
        Map<String, String> texts = new LinkedHashMap<>();
        byCode.forEach((code, item) -> {
            if (wanted.test(item.kind())) {
                texts.put(code, item.text().value());
            }
        });
        return texts;
    }
}
