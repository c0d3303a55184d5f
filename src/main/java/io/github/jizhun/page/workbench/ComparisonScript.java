package io.github.jizhun.page.workbench;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Task;
import io.github.jizhun.page.label.ScriptWords;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.StandardView;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the page that compares two standards reads of one, as a script, since a page on a disk can load no data: its code, its name,
 * its level (empty where it has none), its duties and its competencies by kind. A duty is its code, its name and its tasks; a task
 * is its code, its name, its levels as printed, the keys of what it needs, what its self-check asks (each question as key and
 * words), and the code of the task in whose row it stands, or nothing. A competency is its key and its words; the key of one
 * without a code is its anchor.
 */
public final class ComparisonScript {
    private static final List<Kind> KINDS = List.of(Kind.KNOWLEDGE, Kind.SKILL, Kind.ATTITUDE);

    private final LinkedStandard standard;

    private ComparisonScript(LinkedStandard standard) {
        this.standard = standard;
    }

    /** The script of a standard; empty where the site has no other one, editions of the same one aside. */
    public static Optional<SiteFile> of(StandardView view) {
        return Optional.of(view)
                .filter(each -> each.site().isCatalogue())
                .map(StandardView::standard)
                .map(standard ->
                        SiteFile.text(Address.comparison(standard.code()), new ComparisonScript(standard).text()));
    }

    private String text() {
        return "jizhunComparison("
                + list(List.of(
                        quoted(standard.code()),
                        quoted(standard.standard().name().value()),
                        quoted(standard.standard().level().map(Level::printed).orElse("")),
                        "\n" + list(standard.standard().duties(), this::duty),
                        "\n" + list(KINDS, kind -> list(standard.ofKind(kind), this::competency))))
                + ");\n";
    }

    private String duty(Duty duty) {
        return list(List.of(
                quoted(duty.code().value()),
                quoted(duty.name().value()),
                list(duty.tasks(), task -> "\n" + task(duty, task))));
    }

    private String task(Duty duty, Task task) {
        Task carrier = duty.carrier(task);
        List<LinkedStatement> questions =
                carrier == task ? SelfCheckQuestions.of(standard, task) : List.<LinkedStatement>of();
        return list(List.of(
                quoted(task.code().value()),
                quoted(task.name().value()),
                quoted(Level.printed(standard.levelsOf(task))),
                list(standard.needs(task), need -> quoted(need.key().value())),
                list(
                        questions,
                        question -> list(List.of(
                                quoted(SelfCheckQuestions.key(question)),
                                quoted(question.text().value())))),
                quoted(carrier == task ? "" : carrier.code().value())));
    }

    private String competency(LinkedStatement statement) {
        return list(
                List.of(quoted(statement.key().value()), quoted(statement.text().value())));
    }

    private static String quoted(String text) {
        return ScriptWords.quoted(text);
    }

    private static String list(Collection<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static <T> String list(List<T> values, Function<T, String> text) {
        return list(values.stream().map(text).toList());
    }
}
