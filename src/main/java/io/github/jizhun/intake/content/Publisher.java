package io.github.jizhun.intake.content;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.intake.content.Published.Erratum;
import io.github.jizhun.intake.content.Published.Row;
import io.github.jizhun.intake.content.Published.Statement;
import io.github.jizhun.intake.content.Published.Tasks;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.form.Printed;
import io.github.jizhun.intake.form.Printed.Place;
import java.text.Normalizer;
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
final class Publisher {
    private static final Pattern CODE = Pattern.compile("([A-Z])([0-9]+[a-z]?(?:\\.[0-9]+)*)");

    private final Printed.Form form;
    private final Published published = new Published();
    private final List<Doubt> doubts = new ArrayList<>();
    /** Codes of outputs and indicators that stand in a task whose number they bear. */
    private final Set<String> rightful = new HashSet<>();

    private final Set<String> used = new HashSet<>();
    private final Map<Character, Competencies> competencies = new HashMap<>();

    private Publisher(Printed.Form form) {
        this.form = form;
    }

    /** What is published, and what a person must look at. */
    record Result(Published published, List<Doubt> doubts) {}

    static Result publish(Printed.Form form) {
        Publisher publisher = new Publisher(form);
        publisher.run();
        return new Result(publisher.published, publisher.doubts);
    }

    private void run() {
        competencies.put('K', new Competencies('K', published.knowledge));
        competencies.put('S', new Competencies('S', published.skills));
        competencies.put('A', new Competencies('A', published.attitudes));
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
        competencies.values().forEach(Competencies::finish);
    }

    /** Whether the document prints this code, with spaces in it or without. */
    private static boolean isPrinted(String code, Printed.Statement statement) {
        return code.equals(statement.code().orElse("").replaceAll("\\s", ""));
    }

    private static String narrow(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** The numbers of the tasks in a cell; those of the duty where it has no tasks. */
    private static List<String> parents(Printed.Duty duty, Printed.TaskCell cell) {
        List<String> numbers = new ArrayList<>();
        cell.tasks()
                .forEach(task ->
                        task.code().ifPresent(code -> numbers.add(narrow(code).substring(1))));
        if (numbers.isEmpty()) {
            duty.duty().code().ifPresent(code -> numbers.add(narrow(code).substring(1)));
        }
        return numbers;
    }

    private void findRightful(List<Printed.Statement> statements, List<String> parents) {
        statements.forEach(each -> each.code()
                .map(Publisher::narrow)
                .filter(code -> isWithin(code, parents))
                .ifPresent(rightful::add));
    }

    private static boolean isWithin(String code, List<String> parents) {
        int dot = code.lastIndexOf('.');
        return dot > 0 && parents.contains(code.substring(1, dot));
    }

    private void addDuty(Printed.Duty duty) {
        String given = duty.duty().code().map(Publisher::narrow).orElse("");
        String code = given.isEmpty() || !used.add(given) ? freeDuty() : given;
        used.add(code);
        if (!isPrinted(code, duty.duty())) {
            erratum(code, "", quotable(duty), code);
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
            String given = task.code().map(Publisher::narrow).orElse("");
            if (given.isEmpty() && !tasks.isEmpty()) {
                // A line without a code in a cell of tasks may be the end of a name, or a heading.
                Statement before = tasks.remove(tasks.size() - 1);
                tasks.add(new Statement(before.code(), before.text() + " " + task.text()));
                doubt(
                        task.at(),
                        Message.of("import.task-line", task.text(), before.code(), before.text()),
                        task.text());
                continue;
            }
            String code = CODE.matcher(given).matches() && given.contains(".") && used.add(given)
                    ? given
                    : freeTask(dutyCode);
            used.add(code);
            if (!isPrinted(code, task)) {
                erratum(code, "", task, code);
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
            String given = letter + narrow(each.code().get()).substring(1);
            if (each.text().equals(seen.get(given))) {
                // Printed once more in a further row of the same task.
                doubt(each.at(), Message.of("import.repeated", given, each.text()), given + each.text());
                continue;
            }
            String code = codeOf(given, letter, parents);
            used.add(code);
            seen.put(given, each.text());
            if (!isPrinted(code, each)) {
                erratum(code, "", each, code);
            } else if (!isWithin(code, parents)) {
                published.errata.add(
                        new Erratum(code, "", code, code, false, "原文把這個代碼印在 T" + parents.get(0) + "，照原文刊載。"));
                report(each.at(), Message.of("import.outside", code, "T" + parents.get(0)), each.text());
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

    private void erratum(String code, String at, Printed.Statement printed, String publishedCode) {
        String shown = printed.code().orElse("");
        if (!shown.isEmpty()) {
            published.errata.add(
                    new Erratum(code, at, shown, publishedCode, true, "原文把 " + publishedCode + " 印成 " + shown + "。"));
        }
        report(
                printed.at(),
                Message.of(shown.isEmpty() ? "import.no-code" : "import.code", publishedCode, shown, printed.text()),
                shown + printed.text());
    }

    private void report(Place at, Message message, String quote) {
        doubts.add(new Doubt(Doubt.Kind.IMPORT_ERRATUM, at.page(), at.table(), at.row(), message, quote));
    }

    private void doubt(Place at, Message message, String quote) {
        doubts.add(new Doubt(Doubt.Kind.IMPORT_DOUBT, at.page(), at.table(), at.row(), message, quote));
    }

    /** The knowledge, skills or attitudes: one text for each code. */
    private final class Competencies {
        private final char letter;
        private final List<Statement> list;
        private final Map<String, Map<String, Integer>> wordings = new LinkedHashMap<>();
        private final Map<String, String> codes = new HashMap<>();
        private final Map<String, String> ids = new LinkedHashMap<>();
        private final Set<String> taken = new HashSet<>();
        private final Set<String> reported = new HashSet<>();

        Competencies(char letter, List<Statement> list) {
            this.letter = letter;
            this.list = list;
        }

        void count(Printed.Statement each) {
            each.code().ifPresent(code -> {
                if (isOwn(code)) {
                    wordings.computeIfAbsent(padded(code), key -> new LinkedHashMap<>())
                            .merge(each.text(), 1, Integer::sum);
                    taken.add(padded(code));
                }
            });
        }

        private boolean isOwn(String code) {
            return narrow(code).charAt(0) == letter;
        }

        private String padded(String code) {
            String digits = narrow(code).replaceAll("\\D", "");
            return letter + (digits.length() < 2 ? "0" + digits : digits);
        }

        /** The wording that most places have; of equals the first. */
        private String wording(String code) {
            String best = "";
            int most = 0;
            for (Map.Entry<String, Integer> each : wordings.get(code).entrySet()) {
                if (each.getValue() > most) {
                    most = each.getValue();
                    best = each.getKey();
                }
            }
            return best;
        }

        /** The code, or the id, by which a row refers to it. */
        String use(Printed.Statement each, String at) {
            if (each.code().isEmpty()) {
                return ids.computeIfAbsent(
                        each.text(),
                        text -> Character.toString(letter).toLowerCase(java.util.Locale.ROOT) + (ids.size() + 1));
            }
            String shown = each.code().get();
            if (!isOwn(shown)) {
                return foreign(each, shown);
            }
            String code = padded(shown);
            if (!isPrinted(code, each) && reported.add(shown)) {
                erratum(code, "", each, code);
            }
            String text = wording(code);
            if (codes.putIfAbsent(code, text) == null) {
                list.add(new Statement(code, text));
            }
            if (!text.equals(each.text()) && reported.add(code + at)) {
                published.errata.add(new Erratum(
                        code,
                        at,
                        each.text(),
                        text,
                        true,
                        "同一個代碼，原文在 " + (at.isEmpty() ? "這裡" : at) + " 用字不同；這裡採用其他各處的文字。"));
                report(each.at(), Message.of("import.wordings", code, text, each.text(), at), shown + each.text());
            }
            return code;
        }

        /** A skill printed with the letter of knowledge, or the other way round. */
        private String foreign(Printed.Statement each, String shown) {
            String known = codes.get("!" + shown + each.text());
            if (known != null) {
                return known;
            }
            int number = 1;
            String same = padded(shown);
            String code = taken.contains(same) ? "" : same;
            while (code.isEmpty()) {
                String tried = letter + (number < 10 ? "0" : "") + number;
                code = taken.contains(tried) ? "" : tried;
                number++;
            }
            taken.add(code);
            codes.put("!" + shown + each.text(), code);
            list.add(new Statement(code, each.text()));
            erratum(code, "", each, code);
            return code;
        }

        void finish() {
            list.sort((one, other) -> Integer.compare(number(one), number(other)));
            ids.keySet().forEach(text -> list.add(new Statement("", text)));
        }

        private static int number(Statement statement) {
            return Optional.of(statement.code().substring(1))
                    .filter(digits -> digits.matches("\\d{1,6}"))
                    .map(Integer::valueOf)
                    .orElse(0);
        }
    }
}
