package io.github.jizhun.page.workbench;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Task;
import java.util.List;

/** What a standard's self-check asks: each indicator once, and of a task that has none the task itself. */
final class SelfCheckQuestions {
    private SelfCheckQuestions() {}

    /** The tasks of a duty that are asked about: of several in one row the one that carries it. */
    static List<Task> tasks(Duty duty) {
        return duty.tasks().stream()
                .filter(task -> task.sharesRowWith().isEmpty())
                .toList();
    }

    /** The tasks whose row is another one's. */
    static List<Task> others(Duty duty, Task carrier) {
        return duty.tasks().stream()
                .filter(task -> task.sharesRowWith()
                        .filter(reference -> reference.code().equals(carrier.code()))
                        .isPresent())
                .toList();
    }

    /** What is asked about a task, in printed order. */
    static List<LinkedStatement> of(LinkedStandard standard, Task task) {
        List<LinkedStatement> indicators = standard.indicators(task);
        return indicators.isEmpty() ? List.of(standard.statementOf(task.code())) : indicators;
    }

    /** The name of a question in files and addresses: its code, or where it has none, its task's with its place. */
    static String key(LinkedStatement question) {
        return question.address()
                .substring(question.address().indexOf('/') + 1)
                .replace(".html#", "-")
                .replaceFirst("\\.html$", "");
    }
}
