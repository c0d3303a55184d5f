package io.github.jizhun.intake.content;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.intake.content.Published.Erratum;
import io.github.jizhun.intake.content.Published.Row;
import io.github.jizhun.intake.content.Published.Statement;
import io.github.jizhun.intake.content.Published.Tasks;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.form.Printed;
import io.github.jizhun.text.NarrowText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each statement the code under which it is published: the printed one, unless another statement has that by right; then the
 * place's own free number. Each change is an erratum, and is reported.
 */
final class CodeAssigner {
    private static final Pattern CODE = Pattern.compile("([A-Z])([0-9]+[a-z]?(?:\\.[0-9]+)*)");

    private final Printed.Form form;
    private final Published published = new Published();
    private final ImportErrata errata = new ImportErrata(published.errata);
    /** Codes of outputs and indicators that stand in a task whose number they bear. */
    private final Set<String> rightful = new HashSet<>();

    private final Set<String> used = new HashSet<>();
    private final Map<Character, CompetencyCodes> competencies = new HashMap<>();

    private CodeAssigner(Printed.Form form) {
        this.form = form;
    }

    /** What is published, and what a person must look at. */
    record Result(Published published, List<Doubt> doubts) {}

    static Result assign(Printed.Form form) {
        CodeAssigner assigner = new CodeAssigner(form);
        assigner.run();
        return new Result(assigner.published, assigner.errata.doubts());
    }

    private void run() {
        competencies.put('K', new CompetencyCodes('K', published.knowledge, errata));
        competencies.put('S', new CompetencyCodes('S', published.skills, errata));
        competencies.put('A', new CompetencyCodes('A', published.attitudes, errata));
        form.duties()
                .forEach(duty -> duty.tasks().forEach(cell -> {
                    List<String> parents = parents(duty, cell);
                    cell.rows().forEach(row -> {
                        findRightful(row.outputs(), parents);
                        findRightful(row.indicators(), parents);
                        row.knowledge().forEach(competencies.get('K')::count);
                        row.skills().forEach(competencies.get('S')::count);
                    });
                }));
        form.attitudes().forEach(competencies.get('A')::count);
        for (Printed.Duty duty : form.duties()) {
            addDuty(duty);
        }
        form.attitudes().forEach(attitude -> competencies.get('A').use(attitude, ""));
        competencies.values().forEach(CompetencyCodes::finish);
    }

    /** The numbers of the tasks in a cell; those of the duty where it has no tasks. */
    private static List<String> parents(Printed.Duty duty, Printed.TaskCell cell) {
        List<String> numbers = new ArrayList<>();
        cell.tasks()
                .forEach(task -> task.code()
                        .ifPresent(code -> numbers.add(NarrowText.of(code).substring(1))));
        if (numbers.isEmpty()) {
            duty.duty().code().ifPresent(code -> numbers.add(NarrowText.of(code).substring(1)));
        }
        return numbers;
    }

    private void findRightful(List<Printed.Statement> statements, List<String> parents) {
        statements.forEach(each -> each.code()
                .map(NarrowText::of)
                .filter(code -> isWithin(code, parents))
                .ifPresent(rightful::add));
    }

    private static boolean isWithin(String code, List<String> parents) {
        int dot = code.lastIndexOf('.');
        return dot > 0 && parents.contains(code.substring(1, dot));
    }

    private void addDuty(Printed.Duty duty) {
        String given = duty.duty().code().map(NarrowText::of).orElse("");
        String code = given.isEmpty() || !used.add(given) ? freeDuty() : given;
        used.add(code);
        if (!ImportErrata.isPrinted(code, duty.duty())) {
            errata.changed(code, quotable(duty));
        }
        List<Tasks> all = new ArrayList<>();
        for (Printed.TaskCell cell : duty.tasks()) {
            all.add(tasks(duty, cell, code));
        }
        published.duties.add(new Published.Duty(new Statement(code, duty.duty().text()), all));
    }

    /** What is quoted of a duty: its first task where it prints nothing. */
    private static Printed.Statement quotable(Printed.Duty duty) {
        return duty.duty().text().isEmpty() && duty.duty().code().isEmpty()
                ? duty.tasks().stream()
                        .flatMap(cell -> cell.tasks().stream())
                        .findFirst()
                        .map(task -> new Printed.Statement(
                                Optional.empty(), task.code().orElse("") + task.text(), task.at()))
                        .orElse(duty.duty())
                : duty.duty();
    }

    private String freeDuty() {
        int number = published.duties.size() + 1;
        while (used.contains("T" + number)) {
            number++;
        }
        return "T" + number;
    }

    private Tasks tasks(Printed.Duty duty, Printed.TaskCell cell, String dutyCode) {
        List<Statement> tasks = new ArrayList<>();
        for (Printed.Statement task : cell.tasks()) {
            String given = task.code().map(NarrowText::of).orElse("");
            if (given.isEmpty() && !tasks.isEmpty()) {
                // A line without a code in a cell of tasks may be the end of a name, or a heading.
                Statement before = tasks.remove(tasks.size() - 1);
                tasks.add(new Statement(before.code(), before.text() + " " + task.text()));
                errata.doubt(
                        task.at(),
                        Message.of("import.task-line", task.text(), before.code(), before.text()),
                        task.text());
                continue;
            }
            String code = CODE.matcher(given).matches() && given.contains(".") && used.add(given)
                    ? given
                    : freeTask(dutyCode);
            used.add(code);
            if (!ImportErrata.isPrinted(code, task)) {
                errata.changed(code, task);
            }
            tasks.add(new Statement(code, task.text()));
        }
        List<String> parents = new ArrayList<>(
                tasks.stream().map(task -> task.code().substring(1)).toList());
        if (parents.isEmpty()) {
            parents.add(dutyCode.substring(1));
        }
        List<Row> rows = new ArrayList<>();
        Map<String, String> seen = new LinkedHashMap<>();
        String at = tasks.isEmpty() ? dutyCode : tasks.get(0).code();
        for (Printed.TaskRow row : cell.rows()) {
            List<Statement> outputs = outcomes(row.outputs(), 'O', parents, seen);
            List<Statement> indicators = outcomes(row.indicators(), 'P', parents, seen);
            List<String> knowledge = use('K', row.knowledge(), at);
            List<String> skills = use('S', row.skills(), at);
            List<String> levels = row.levels().stream().filter(Printed::isLevel).toList();
            rows.add(new Row(levels, outputs, indicators, knowledge, skills));
        }
        return new Tasks(tasks, rows);
    }

    private String freeTask(String dutyCode) {
        int number = 1;
        while (used.contains(dutyCode + "." + number)) {
            number++;
        }
        return dutyCode + "." + number;
    }

    private List<Statement> outcomes(
            List<Printed.Statement> printed, char letter, List<String> parents, Map<String, String> seen) {
        List<Statement> made = new ArrayList<>();
        for (Printed.Statement each : printed) {
            if (each.code().isEmpty()) {
                made.add(new Statement("", each.text()));
                continue;
            }
            String given = letter + NarrowText.of(each.code().get()).substring(1);
            if (each.text().equals(seen.get(given))) {
                // Printed once more in a further row of the same task.
                errata.doubt(each.at(), Message.of("import.repeated", given, each.text()), given + each.text());
                continue;
            }
            String code = codeOf(given, letter, parents);
            used.add(code);
            seen.put(given, each.text());
            if (!ImportErrata.isPrinted(code, each)) {
                errata.changed(code, each);
            } else if (!isWithin(code, parents)) {
                errata.add(new Erratum(code, "", code, code, false, "原文把這個代碼印在 T" + parents.get(0) + "，照原文刊載。"));
                errata.report(each.at(), Message.of("import.outside", code, "T" + parents.get(0)), each.text());
            }
            made.add(new Statement(code, each.text()));
        }
        return made;
    }

    private String codeOf(String given, char letter, List<String> parents) {
        Matcher shape = CODE.matcher(given);
        boolean isWhole = shape.matches()
                && given.chars().filter(each -> each == '.').count()
                        > parents.get(0).chars().filter(each -> each == '.').count();
        if (isWhole && !used.contains(given) && (isWithin(given, parents) || !rightful.contains(given))) {
            return given;
        }
        String last = given.substring(given.lastIndexOf('.') + 1);
        String same = letter + parents.get(0) + "." + last;
        if (isWhole && last.matches("\\d+") && !used.contains(same) && !rightful.contains(same)) {
            return same;
        }
        int number = 1;
        while (used.contains(letter + parents.get(0) + "." + number)
                || rightful.contains(letter + parents.get(0) + "." + number)) {
            number++;
        }
        return letter + parents.get(0) + "." + number;
    }

    private List<String> use(char letter, List<Printed.Statement> printed, String at) {
        List<String> codes = new ArrayList<>();
        for (Printed.Statement each : printed) {
            String code = competencies.get(letter).use(each, at);
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }
}
