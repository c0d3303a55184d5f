package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement of a standard as files hold it: each one told once.
 *
 * @param code empty where the document prints none
 * @param key names it in its standard: its code; without one, the place on its parent's page ({@code T1.1#output-1})
 * @param address its page or its place on a page, from the site's root
 * @param parents codes of what it belongs to: the duty of a task; the task of an output or indicator, and those that share its
 *     row; none for other kinds
 * @param level that of the duty or task, for outputs and indicators their task's; empty where none is printed or it has none
 * @param errata what was printed wrongly in it
 */
record ExportedStatement(
        Kind kind,
        String code,
        String key,
        String address,
        Text text,
        List<String> parents,
        Optional<Integer> level,
        List<Erratum> errata) {

    /** All statements in the document's order: each duty with its tasks and their outputs and indicators, then K, S, A. */
    static List<ExportedStatement> of(LinkedStandard standard) {
        List<ExportedStatement> all = new ArrayList<>();
        for (Duty duty : standard.standard().duties()) {
            all.add(of(
                    standard,
                    standard.statementOf(duty.code()),
                    List.of(),
                    duty.level().map(Level::value)));
            for (Task task : duty.tasks()) {
                Optional<Integer> level = standard.levelOf(task);
                all.add(of(
                        standard,
                        standard.statementOf(task.code()),
                        List.of(duty.code().value()),
                        level));
                List<String> tasks = OfficialRow.together(duty, task).stream()
                        .map(each -> each.code().value())
                        .toList();
                // A row shared by two tasks is told once, under the task that carries it.
                task.groups().stream()
                        .map(Group::outputs)
                        .flatMap(List::stream)
                        .forEach(output -> all.add(of(standard, output, tasks, level)));
                task.groups().stream()
                        .map(Group::indicators)
                        .flatMap(List::stream)
                        .forEach(indicator -> all.add(of(standard, indicator, tasks, level)));
            }
        }
        standard.standard()
                .competencies()
                .forEach(competency -> all.add(of(standard, competency, List.of(), Optional.empty())));
        return List.copyOf(all);
    }

    /** The statements of one kind. */
    static List<ExportedStatement> of(LinkedStandard standard, Kind kind) {
        return of(standard).stream()
                .filter(statement -> statement.kind() == kind)
                .toList();
    }

    private static ExportedStatement of(
            LinkedStandard standard, Statement statement, List<String> parents, Optional<Integer> level) {
        return of(standard, standard.placed(statement), parents, level);
    }

    private static ExportedStatement of(
            LinkedStandard standard, LinkedStatement placed, List<String> parents, Optional<Integer> level) {
        String code = placed.label();
        String place = placed.address()
                .substring(standard.code().length() + 1)
                .replace("index.html", "")
                .replace(".html", "");
        return new ExportedStatement(
                placed.kind(),
                code,
                code.isEmpty() ? place : code,
                placed.address(),
                placed.text(),
                parents,
                level,
                code.isEmpty() ? List.of() : standard.errataOf(code));
    }

    /** The statement as the source prints it. */
    PrintedStatement printed() {
        return PrintedStatement.of(code, text.value(), errata);
    }

    /** The code as printed; empty where it is the published one. */
    String printedCode() {
        return differing(code, printed().code());
    }

    /** The text as printed; empty where it is the published one. */
    String printedText() {
        return differing(text.value(), printed().text());
    }

    /** The code and the text: {@code K01 組織的政策和程序}; only the text where there is no code. */
    String line() {
        return code.isEmpty() ? text.value() : code + " " + text.value();
    }

    private static String differing(String published, String asPrinted) {
        return published.equals(asPrinted) ? "" : asPrinted;
    }
}
