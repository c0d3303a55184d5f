package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import io.github.jizhun.page.frame.TermView;
import io.github.jizhun.page.template.ErratumView;
import java.util.List;
import java.util.stream.Stream;

/**
 * A competency unit (職能基準單元) for paper. The definition of 102年 speaks of main tasks (主要工作任務), which can be read as
 * duties or as tasks: there is a sheet of each.
 *
 * @param tasks those of the duty, or the one task
 * @param attitudes those of the whole standard; they hold for each unit
 * @param terms the defined terms that the sheet's statements use
 * @param errata what was printed wrongly in anything on the sheet, but for mere punctuation
 * @param more whether there were errata of punctuation
 */
public record UnitSheet(
        StandardProfile profile,
        StatementView duty,
        List<TaskSummary> tasks,
        List<StatementView> attitudes,
        List<TermView> terms,
        List<Note> errata,
        boolean more) {
    /**
     * An erratum and what it concerns.
     *
     * @param label a code or a term
     */
    public record Note(String label, ErratumView erratum) {}

    /**
     * A sheet of a duty.
     *
     * @param tasks which of its tasks
     * @param terms the terms that the sheet's statements use
     */
    static UnitSheet of(PageContext context, Duty duty, List<Task> tasks, List<TermView> terms) {
        LinkedStandard standard = context.standard();
        List<LinkedStatement> attitudes = standard.ofKind(Kind.ATTITUDE);
        Stream<LinkedStatement> statements = Stream.concat(
                Stream.of(standard.statementOf(duty.code())),
                Stream.concat(tasks.stream().flatMap(standard::statements), attitudes.stream()));
        List<Target> targets = Stream.concat(
                        statements.map(LinkedStatement::label).distinct().map(label -> new Target(label, label)),
                        terms.stream().map(term -> new Target(term.term(), Erratum.TERM_PREFIX + term.id())))
                .toList();
        return new UnitSheet(
                StandardProfile.of(context.view()),
                context.show(duty.code()),
                tasks.stream().map(task -> TaskSummary.of(context, task)).toList(),
                context.show(attitudes),
                terms,
                targets.stream().flatMap(target -> notes(standard, target)).toList(),
                targets.stream()
                        .flatMap(target -> standard.errataOf(target.id()).stream())
                        .anyMatch(Erratum::isOfPunctuation));
    }

    /** What errata concern: its label on the sheet, and how they name it. */
    private record Target(String label, String id) {}

    private static Stream<Note> notes(LinkedStandard standard, Target target) {
        return standard.errataOf(target.id()).stream()
                .filter(erratum -> !erratum.isOfPunctuation())
                .map(erratum -> new Note(target.label(), ErratumView.of(standard, erratum)));
    }
}
