package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Task;
import io.github.jizhun.page.frame.TermView;
import java.util.List;
import java.util.stream.Stream;

/** Which defined terms a page's statements use. */
final class TermsUsed {
    private TermsUsed() {}

    /** The terms in a task's name and in all statements of its rows. */
    static List<TermView> in(LinkedStandard standard, Task task) {
        return in(standard, standard.statements(task));
    }

    /** The terms in a duty's name and in those of all its tasks and their rows. */
    static List<TermView> in(LinkedStandard standard, Duty duty) {
        return in(
                standard,
                Stream.concat(
                        Stream.of(standard.statementOf(duty.code())),
                        duty.tasks().stream().flatMap(standard::statements)));
    }

    /** The terms in these statements, then the notes to which they refer, each once, in the order in which they are met. */
    static List<TermView> in(LinkedStandard standard, Stream<LinkedStatement> statements) {
        List<LinkedStatement> all = statements.toList();
        return Stream.concat(
                        standard.references().termsIn(all.stream()).stream()
                                .map(term -> TermView.of(standard.code(), term)),
                        standard.references().notesIn(all.stream()).stream().map(note -> TermView.of(standard, note)))
                .toList();
    }
}
