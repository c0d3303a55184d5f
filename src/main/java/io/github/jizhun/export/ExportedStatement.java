package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement of a standard as files hold it: each one reported once.
 *
 * @param code empty where the document prints none
 * @param key names it in its standard: its code; without one, the place on its parent's page ({@code T1.1#output-1})
 * @param address its page or its place on a page, from the site's root
 * @param parents codes of what it belongs to: the duty of a task; the task of an output or indicator; none for other kinds
 * @param levels those of the duty or task, for outputs and indicators their row's; empty where none is printed
 * @param errata what was printed wrongly in it
 */
public record ExportedStatement(
        Kind kind,
        String code,
        String key,
        String address,
        Text text,
        List<String> parents,
        List<Level> levels,
        List<Erratum> errata) {

    /** All statements by their addresses. */
    public static Map<String, ExportedStatement> byAddress(LinkedStandard standard) {
        return of(standard).stream().collect(Collectors.toMap(ExportedStatement::address, Function.identity()));
    }

    /** All statements in the document's order: each duty with its tasks and their outputs and indicators, then K, S, A. */
    public static List<ExportedStatement> of(LinkedStandard standard) {
        List<ExportedStatement> all = new ArrayList<>();
        for (Duty duty : standard.standard().duties()) {
            all.add(of(
                    standard,
                    standard.statementOf(duty.code()),
                    List.of(),
                    duty.level().stream().toList()));
            for (Task task : duty.tasks()) {
                if (!duty.isItsOwnTask()) {
                    all.add(of(
                            standard,
                            standard.statementOf(task.code()),
                            List.of(duty.code().value()),
                            standard.levelsOf(task)));
                }
                addAll(standard, duty, task, Group::outputs, all);
                addAll(standard, duty, task, Group::indicators, all);
            }
        }
        standard.standard()
                .competencies()
                .forEach(competency -> all.add(of(standard, competency, List.of(), List.of())));
        return List.copyOf(all);
    }

    private static void addAll(
            LinkedStandard standard,
            Duty duty,
            Task task,
            Function<Group, List<Statement>> statements,
            List<ExportedStatement> all) {
        List<Group> rows = duty.rows(task);
        for (int i = 0; i < task.groups().size(); i++) {
            List<Level> levels = duty.levelsOf(task, rows.get(i));
            statements
                    .apply(task.groups().get(i))
                    .forEach(each ->
                            all.add(of(standard, each, List.of(task.code().value()), levels)));
        }
    }

    /** The statements of one kind. */
    public static List<ExportedStatement> of(LinkedStandard standard, Kind kind) {
        return of(standard).stream()
                .filter(statement -> statement.kind() == kind)
                .toList();
    }

    private static ExportedStatement of(
            LinkedStandard standard, Statement statement, List<String> parents, List<Level> levels) {
        return of(standard, standard.placed(statement), parents, levels);
    }

    private static ExportedStatement of(
            LinkedStandard standard, LinkedStatement placed, List<String> parents, List<Level> levels) {
        String code = placed.label();
        return new ExportedStatement(
                placed.kind(),
                code,
                keyOf(standard, placed),
                placed.address(),
                placed.text(),
                parents,
                levels,
                code.isEmpty() ? List.of() : standard.errataOf(code));
    }

    /** What names a statement in its standard. */
    public static String keyOf(LinkedStandard standard, LinkedStatement placed) {
        return placed.code()
                .map(Code::value)
                .orElseGet(() -> placed.address()
                        .substring(standard.code().length() + 1)
                        .replace("index.html", "")
                        .replace(".html", ""));
    }

    /** By what its standard finds it: its code; without one, its anchor. */
    public Code reference() {
        return new Code(code.isEmpty() ? key.substring(key.indexOf('#') + 1) : code);
    }

    /** The one level that holds for it; empty where none is printed, or several. */
    public Optional<Integer> level() {
        return levels.size() == 1 ? Optional.of(levels.get(0).value()) : Optional.empty();
    }

    /** The levels that hold for it as printed; may be empty. */
    public String levelText() {
        return Level.printed(levels);
    }

    /** The statement as the source prints it. */
    PrintedStatement printed() {
        return PrintedStatement.of(code, text.value(), errata);
    }

    /** The code as printed; empty where it is the published one. */
    public String printedCode() {
        return differing(code, printed().code());
    }

    /** The text as printed; empty where it is the published one. */
    public String printedText() {
        return differing(text.value(), printed().text());
    }

    /** What a file adds to the text, one a line: the level, the printed form where it differs, and the errata. */
    public List<String> remarks() {
        return Stream.of(
                        levels.isEmpty() ? "" : "職能級別 " + levelText(),
                        printedCode().isEmpty() ? "" : "原文代碼：" + printedCode(),
                        printedText().isEmpty() ? "" : "原文文字：" + printedText(),
                        ErratumRemark.of(errata))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The code and the text: {@code K01 組織的政策和程序}; only the text where there is no code. */
    public String line() {
        return code.isEmpty() ? text.value() : code + " " + text.value();
    }

    private static String differing(String published, String asPrinted) {
        return published.equals(asPrinted) ? "" : asPrinted;
    }
}
