package io.github.jizhun.page.frame;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import io.github.jizhun.page.label.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What search engines and chats say of a page below its title: its kind and the tasks it belongs to, never the title again. */
final class Description {
    /** More tasks than these are cut off by those who show it. */
    private static final int MAX_TASKS = 6;

    private final LinkedStandard standard;
    private final Labels words;

    Description(LinkedStandard standard, Labels words) {
        this.standard = standard;
        this.words = words;
    }

    /** Of the page of a code. */
    String of(LinkedStatement statement) {
        String kind = words.say("kind." + statement.kind().word());
        return switch (statement.kind()) {
            case DUTY ->
                statement.code().flatMap(standard::duty).map(this::ofDuty).orElse(kind);
            case TASK ->
                statement.code().flatMap(standard::task).map(this::ofTask).orElse(kind);
            case OUTPUT, INDICATOR ->
                standard.parentOf(statement)
                        .flatMap(standard::find)
                        .map(parent -> words.say("description.part", kind, named(parent)))
                        .orElse(kind);
            case KNOWLEDGE, SKILL -> ofCompetency(statement, kind);
            default ->
                words.say(
                        "description.attitude",
                        kind,
                        standard.ofKind(Kind.ATTITUDE).size());
        };
    }

    /** Of the page of a term: its definition without the term itself. */
    String of(GlossaryTerm term) {
        String text = term.text().value();
        String name = term.term().value();
        String rest = text.startsWith(name) ? text.substring(name.length()).replaceFirst("^[\\s：:，,]+", "") : text;
        return words.say("description.term", words.say("kind.term"), rest);
    }

    private String ofDuty(Duty duty) {
        List<Task> tasks = duty.printedTasks();
        return tasks.isEmpty() ? words.say("kind.duty") : words.say("description.duty", tasks.size(), listed(tasks));
    }

    private String ofTask(Task task) {
        String counts = words.say(
                "description.task",
                standard.indicators(task).size(),
                standard.outputs(task).size(),
                standard.needs(task, Kind.KNOWLEDGE).size(),
                standard.needs(task, Kind.SKILL).size());
        return standard.indicators(task).stream()
                .findFirst()
                .map(first ->
                        words.say("description.first", counts, first.text().value()))
                .orElse(counts);
    }

    private String ofCompetency(LinkedStatement statement, String kind) {
        List<Task> tasks = statement.code().map(standard::tasksOf).orElse(List.of());
        return tasks.isEmpty() ? kind : words.say("description.needed", kind, tasks.size(), listed(tasks));
    }

    private String listed(List<Task> tasks) {
        String listed = tasks.stream()
                .limit(MAX_TASKS)
                .map(task -> named(standard.statementOf(task.code())))
                .collect(Collectors.joining(words.say("list-comma")));
        return tasks.size() > MAX_TASKS ? listed + "…" : listed;
    }

    private static String named(LinkedStatement statement) {
        return Optional.of(statement)
                        .flatMap(LinkedStatement::code)
                        .map(Code::value)
                        .orElse("") + " " + statement.text().value();
    }
}
