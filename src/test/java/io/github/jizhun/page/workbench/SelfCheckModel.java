package io.github.jizhun.page.workbench;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The self-check once more, from the content's records and without the site: what is asked, and what answers come to. It shares
 * nothing with the scripts but the words for answers.
 */
final class SelfCheckModel {
    static final List<String> ANSWERS = List.of("alone", "helped", "not-yet", "not-applicable");
    private static final String OPEN = "open";

    private final Standard standard;

    /** Answers by question and the duties chosen. */
    record Check(String date, List<String> duties, Map<String, String> answers) {}

    SelfCheckModel(Standard standard) {
        this.standard = standard;
    }

    /** The questions of a task: its indicators, or itself; none for one in another's row. */
    static List<String> questions(Task task) {
        if (task.sharesRowWith().isPresent()) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        int uncoded = 0;
        for (Group group : task.groups()) {
            for (Statement indicator : group.indicators()) {
                codes.add(
                        indicator.code().isPresent()
                                ? indicator.code().get().value()
                                : task.code() + "-indicator-" + ++uncoded);
            }
        }
        return codes.isEmpty() ? List.of(task.code().value()) : codes;
    }

    private Stream<Task> asked(Check check) {
        return standard.duties().stream()
                .filter(duty -> check.duties().contains(duty.code().value()))
                .flatMap(duty -> duty.tasks().stream())
                .filter(task -> task.sharesRowWith().isEmpty());
    }

    /** A duty's tasks that are asked about. */
    static List<Task> carriers(Duty duty) {
        return duty.tasks().stream()
                .filter(task -> task.sharesRowWith().isEmpty())
                .toList();
    }

    /** Random answers to all, most or few questions, for all or some duties. */
    Check random(Random random) {
        List<String> duties = new ArrayList<>();
        boolean all = random.nextBoolean();
        for (Duty duty : standard.duties()) {
            if (!carriers(duty).isEmpty() && (all || random.nextBoolean())) {
                duties.add(duty.code().value());
            }
        }
        if (duties.isEmpty()) {
            duties.add(standard.duties().get(0).code().value());
        }
        int answered = random.nextInt(5);
        Map<String, String> answers = new LinkedHashMap<>();
        standard.tasks().flatMap(task -> questions(task).stream()).forEach(question -> {
            if (answered == 4 || random.nextInt(4) < answered) {
                answers.put(question, ANSWERS.get(random.nextInt(ANSWERS.size())));
            }
        });
        return new Check(
                String.format("20%02d-%02d-%02d", random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                duties,
                answers);
    }

    /** What the scripts must answer. */
    String lines(Check before, Check now) {
        List<String> lines = new ArrayList<>();
        lines.add("all " + numbers(asked(now).toList(), now));
        standard.duties().stream()
                .filter(duty -> now.duties().contains(duty.code().value()))
                .forEach(duty -> lines.add(duty.code() + " " + numbers(carriers(duty), now)));
        asked(now)
                .forEach(task -> lines.add(task.code() + " " + state(task, now) + " " + numbers(List.of(task), now)
                        + " " + change(task, before, now)));
        asked(now)
                .flatMap(task -> questions(task).stream())
                .forEach(question -> lines.add(question + " " + change(question, before, now)));
        lines.addAll(study(now));
        lines.add("link true");
        lines.add("file true");
        return String.join("\n", lines);
    }

    private static String answer(String question, Check check) {
        return check.answers().getOrDefault(question, OPEN);
    }

    private static List<String> answers(Task task, Check check) {
        return questions(task).stream().map(question -> answer(question, check)).toList();
    }

    private static String numbers(List<Task> tasks, Check check) {
        List<String> given =
                tasks.stream().flatMap(task -> answers(task, check).stream()).toList();
        return Stream.concat(ANSWERS.stream(), Stream.of(OPEN))
                .map(answer -> "" + given.stream().filter(answer::equals).count())
                .collect(Collectors.joining(" "));
    }

    private static String state(Task task, Check check) {
        List<String> given = answers(task, check);
        if (given.contains("helped") || given.contains("not-yet")) {
            return "unmet";
        }
        if (given.contains(OPEN)) {
            return OPEN;
        }
        return given.contains("alone") ? "met" : "not-applicable";
    }

    private static String change(String question, Check before, Check now) {
        int old = rank(answer(question, before));
        int fresh = rank(answer(question, now));
        if (old == 0 || fresh == 0) {
            return "none";
        }
        return fresh > old ? "better" : fresh < old ? "worse" : "same";
    }

    private static int rank(String answer) {
        return switch (answer) {
            case "alone" -> 3;
            case "helped" -> 2;
            case "not-yet" -> 1;
            default -> 0;
        };
    }

    private static String change(Task task, Check before, Check now) {
        TreeSet<String> changes = new TreeSet<>(questions(task).stream()
                .map(question -> change(question, before, now))
                .toList());
        changes.remove("none");
        if (changes.isEmpty()) {
            return "none";
        }
        changes.remove("same");
        return changes.size() == 2 ? "both" : changes.isEmpty() ? "same" : changes.first();
    }

    /** Knowledge and skills by how many unmet tasks need them; a task in the row of an unmet one is unmet, too. */
    private List<String> study(Check check) {
        Map<String, List<String>> tasksOf = new LinkedHashMap<>();
        Stream.concat(standard.knowledge().stream(), standard.skills().stream())
                .flatMap(statement -> statement.code().stream())
                .forEach(code -> tasksOf.put(code.value(), new ArrayList<>()));
        Map<Code, Task> byCode = standard.tasks().collect(Collectors.toMap(Task::code, task -> task));
        for (Duty duty : standard.duties()) {
            for (Task task : duty.tasks()) {
                Task carrier = task.sharesRowWith()
                        .map(Reference::code)
                        .map(byCode::get)
                        .orElse(task);
                boolean chosen = check.duties().contains(duty.code().value());
                if (chosen && state(carrier, check).equals("unmet")) {
                    carrier.groups().stream()
                            .flatMap(group -> Stream.concat(group.knowledge().stream(), group.skills().stream()))
                            .map(reference -> reference.code().value())
                            .distinct()
                            .forEach(code -> tasksOf.get(code).add(task.code().value()));
                }
            }
        }
        int most = tasksOf.values().stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int tasks = most; tasks > 0; tasks--) {
            int wanted = tasks;
            tasksOf.forEach((code, of) -> {
                if (of.size() == wanted) {
                    lines.add(code + ": " + String.join(" ", of));
                }
            });
        }
        return lines;
    }
}
