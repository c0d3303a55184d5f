package io.github.jizhun.link;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A standard that can be asked: what is X, who needs it, what stands before it, who mentions it. Safe for many threads. */
public final class LinkedStandard {
    private final Standard standard;
    private final Map<Code, LinkedStatement> byCode = new LinkedHashMap<>();
    private final Map<Code, LinkedStatement> byId = new HashMap<>();
    private final Map<Kind, List<LinkedStatement>> byKind = new HashMap<>();
    private final Map<Statement, LinkedStatement> linked = new IdentityHashMap<>();
    private final Map<Code, Task> taskByCode = new LinkedHashMap<>();
    private final Map<Code, Integer> taskPlaces = new HashMap<>();
    private final Map<Code, Duty> dutyByCode = new LinkedHashMap<>();
    private final Map<Code, Duty> dutyOfTask = new HashMap<>();
    private final Map<Code, List<Task>> tasksOf = new HashMap<>();
    private final Map<Kind, List<LinkedStatement>> codedOfKind = new HashMap<>();
    /** Counts the coded statements of a kind from 0. */
    private final Map<Code, Integer> places = new HashMap<>();

    private final List<LinkedNote> notes;
    private final TextLinker textLinker;
    private final TextReferences references;

    /** Links a standard that {@code check} has passed. */
    public static LinkedStandard link(Standard standard) {
        return new LinkedStandard(standard);
    }

    private LinkedStandard(Standard standard) {
        this.standard = standard;
        for (Duty duty : standard.duties()) {
            dutyByCode.put(duty.code(), duty);
            add(new LinkedStatement(Kind.DUTY, Optional.of(duty.code()), duty.name(), addressOf(duty.code())));
            for (Task task : duty.tasks()) {
                taskPlaces.putIfAbsent(task.code(), taskPlaces.size());
                taskByCode.put(task.code(), task);
                dutyOfTask.put(task.code(), duty);
                if (!duty.isItsOwnTask()) {
                    add(new LinkedStatement(Kind.TASK, Optional.of(task.code()), task.name(), addressOf(task.code())));
                }
                Stream.of(Kind.OUTPUT, Kind.INDICATOR)
                        .forEach(kind -> addAll(statements(task.groups(), kind), addressOf(task.code())));
            }
        }
        Stream.of(standard.knowledge(), standard.skills(), standard.attitudes())
                .forEach(list -> addAll(list, Address.standard(standard.code())));
        for (Task task : taskByCode.values()) {
            Stream.of(outputs(task), indicators(task), needs(task))
                    .flatMap(List::stream)
                    .map(LinkedStatement::key)
                    .forEach(key ->
                            tasksOf.computeIfAbsent(key, c -> new ArrayList<>()).add(task));
        }
        this.notes = LinkedNote.of(standard.notes());
        this.textLinker = new TextLinker(standard.glossary(), notes, this::find);
        this.references = new TextReferences(this);
    }

    private void addAll(List<Statement> statements, String parentAddress) {
        int uncoded = 0;
        for (Statement statement : statements) {
            String anchor =
                    statement.id().map(Code::value).orElse(statement.kind().word() + "-" + (uncoded + 1));
            uncoded += statement.code().isPresent() ? 0 : 1;
            String address = statement.code().map(this::addressOf).orElse(parentAddress + "#" + anchor);
            LinkedStatement placed = new LinkedStatement(statement.kind(), statement.code(), statement.text(), address);
            statement.id().ifPresent(id -> byId.putIfAbsent(id, placed));
            linked.put(statement, placed);
            add(placed);
        }
    }

    private void add(LinkedStatement statement) {
        statement
                .code()
                .filter(code -> byCode.putIfAbsent(code, statement) == null)
                .ifPresent(code -> {
                    List<LinkedStatement> ofKind =
                            codedOfKind.computeIfAbsent(statement.kind(), kind -> new ArrayList<>());
                    places.put(code, ofKind.size());
                    ofKind.add(statement);
                });
        byKind.computeIfAbsent(statement.kind(), kind -> new ArrayList<>()).add(statement);
    }

    private String addressOf(Code code) {
        return Address.code(standard.code(), code.value());
    }

    private static List<Statement> statements(List<Group> groups, Kind kind) {
        return groups.stream()
                .flatMap(group -> (kind == Kind.OUTPUT ? group.outputs() : group.indicators()).stream())
                .toList();
    }

    /** What was linked. */
    public Standard standard() {
        return standard;
    }

    /** The standard's whole code. */
    public String code() {
        return standard.code();
    }

    /** The statement with this code, or with this id. */
    public Optional<LinkedStatement> find(Code code) {
        return Optional.ofNullable(byCode.get(code)).or(() -> Optional.ofNullable(byId.get(code)));
    }

    /** All statements that have a code, in the document's order: each duty with its tasks, then K, S, A. */
    public List<LinkedStatement> coded() {
        return List.copyOf(byCode.values());
    }

    /** All statements of a kind, with and without code, in the document's order. */
    public List<LinkedStatement> ofKind(Kind kind) {
        return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
    }

    /** The duty with this code. */
    public Optional<Duty> duty(Code code) {
        return Optional.ofNullable(dutyByCode.get(code));
    }

    /** The task with this code. */
    public Optional<Task> task(Code code) {
        return Optional.ofNullable(taskByCode.get(code));
    }

    /** The duty or task in which a task, output or indicator stands, whatever number its code bears. */
    public Optional<Code> parentOf(LinkedStatement statement) {
        if (statement.kind() == Kind.TASK) {
            return statement.code().map(dutyOfTask::get).map(Duty::code);
        }
        boolean stands = statement.kind() == Kind.OUTPUT || statement.kind() == Kind.INDICATOR;
        return stands ? tasksOf(statement.key()).stream().map(Task::code).findFirst() : Optional.empty();
    }

    /** The duty that a task belongs to. */
    public Duty dutyOf(Task task) {
        return dutyOfTask.get(task.code());
    }

    /** A task's or duty's own name as a statement. */
    public LinkedStatement statementOf(Code code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no statement " + code));
    }

    /** The one level that holds for a task: its own, or its duty's; empty where its rows differ. */
    public Optional<Integer> levelOf(Task task) {
        return dutyOf(task).levelOf(task).map(Level::value);
    }

    /** The different levels that hold for a task, in printed order. */
    public List<Level> levelsOf(Task task) {
        return dutyOf(task).levelsOf(task);
    }

    /** The rows of the official table that hold for a task; its part of another task's where it shares them. */
    public List<Group> rows(Task task) {
        return dutyOf(task).rows(task);
    }

    /** A statement as it stands on the site. */
    public LinkedStatement placed(Statement statement) {
        return linked.get(statement);
    }

    /** The outputs of a task, in printed order. */
    public List<LinkedStatement> outputs(Task task) {
        return statements(rows(task), Kind.OUTPUT).stream().map(linked::get).toList();
    }

    /** The indicators of a task, in printed order. */
    public List<LinkedStatement> indicators(Task task) {
        return statements(rows(task), Kind.INDICATOR).stream().map(linked::get).toList();
    }

    /** The knowledge, then the skills that a task needs, each in printed order and once. */
    public List<LinkedStatement> needs(Task task) {
        return Stream.concat(needs(task, Kind.KNOWLEDGE).stream(), needs(task, Kind.SKILL).stream())
                .toList();
    }

    /** The knowledge or the skills that a task needs, in printed order and once. */
    public List<LinkedStatement> needs(Task task, Kind kind) {
        return rows(task).stream()
                .flatMap(group -> (kind == Kind.KNOWLEDGE ? group.knowledge() : group.skills()).stream())
                .map(Reference::code)
                .distinct()
                .flatMap(code -> find(code).stream())
                .distinct()
                .toList();
    }

    /** A task and all statements of its rows. */
    public Stream<LinkedStatement> statements(Task task) {
        return Stream.of(List.of(statementOf(task.code())), indicators(task), outputs(task), needs(task))
                .flatMap(List::stream);
    }

    /**
     * The tasks that a statement belongs to, in the document's order: those that need a knowledge or skill, those in
     * whose row an output or indicator stands.
     */
    public List<Task> tasksOf(Code code) {
        return Collections.unmodifiableList(tasksOf.getOrDefault(code, List.of()));
    }

    /** Knowledge and skills that the same tasks ask for: most shared tasks first, then by code. */
    public List<Companion> companions(Code competency) {
        Map<Code, Integer> together = new HashMap<>();
        tasksOf(competency).forEach(task -> needs(task).forEach(other -> together.merge(other.key(), 1, Integer::sum)));
        together.remove(competency);
        return together.entrySet().stream()
                .map(entry -> new Companion(find(entry.getKey()).orElseThrow(), entry.getValue()))
                .sorted(Comparator.comparingInt(Companion::tasks)
                        .reversed()
                        .thenComparing(companion -> companion.competency().key()))
                .toList();
    }

    /**
     * Tasks that need some of what a task needs: most shared first, then in the document's order.
     *
     * @param limit how many at most
     */
    public List<SimilarTask> similarTasks(Task task, int limit) {
        List<LinkedStatement> needs = needs(task).stream()
                .sorted(Comparator.comparing(LinkedStatement::key))
                .toList();
        List<Task> tasks = List.copyOf(taskByCode.values());
        int[] shared = new int[tasks.size()];
        needs.forEach(need -> tasksOf(need.key()).forEach(other -> shared[taskPlaces.get(other.code())]++));
        shared[taskPlaces.get(task.code())] = 0;
        return IntStream.iterate(needs.size(), count -> count > 0, count -> count - 1)
                .flatMap(count -> IntStream.range(0, shared.length).filter(place -> shared[place] == count))
                .limit(limit)
                .mapToObj(tasks::get)
                .map(other -> new SimilarTask(
                        other, needs.stream().filter(needs(other)::contains).toList()))
                .toList();
    }

    /** The coded statement of the same kind that stands before this one. */
    public Optional<LinkedStatement> previous(LinkedStatement statement) {
        return neighbour(statement, -1);
    }

    /** The coded statement of the same kind that stands after this one. */
    public Optional<LinkedStatement> next(LinkedStatement statement) {
        return neighbour(statement, 1);
    }

    private Optional<LinkedStatement> neighbour(LinkedStatement statement, int step) {
        List<LinkedStatement> ofKind = codedOfKind.getOrDefault(statement.kind(), List.of());
        return statement
                .code()
                .map(code -> places.get(code) + step)
                .filter(place -> place >= 0 && place < ofKind.size())
                .map(ofKind::get);
    }

    /** What was printed wrongly in a statement, term or the standard itself, in the order of the errata. */
    public List<Erratum> errataOf(String target) {
        return standard.errata().stream()
                .filter(erratum -> erratum.target().equals(target))
                .toList();
    }

    /** What was printed wrongly in a term's line. */
    public List<Erratum> errataOf(GlossaryTerm term) {
        return errataOf(Erratum.TERM_PREFIX + term.id());
    }

    /** The site's own words on a code, in a language where they are written in that. */
    public Optional<Prose> siteNote(Code code, String language) {
        return Prose.in(language, standard.siteNotes()).stream()
                .filter(note -> note.name().equals(code.value()))
                .findFirst();
    }

    /** What the standard's texts refer to. */
    public TextReferences references() {
        return references;
    }

    /** Finds this standard's terms and codes in running text. */
    public TextLinker textLinker() {
        return textLinker;
    }

    /** The notes, in printed order. */
    public List<LinkedNote> notes() {
        return notes;
    }
}
