package io.github.jizhun.page.workbench;

import io.github.jizhun.page.workbench.MadeUpOutline.Item;
import io.github.jizhun.page.workbench.MadeUpOutline.Task;
import io.github.jizhun.similar.MatchModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The comparison of two standards once more; it shares nothing with the scripts but the words for answers. */
final class ComparisonModel {
    private static final List<String> KINDS = List.of("task", "knowledge", "skill", "attitude");

    private final MadeUpOutline a;
    private final MadeUpOutline b;
    private final Map<String, List<MatchModel.Pair>> matches = new LinkedHashMap<>();

    ComparisonModel(MadeUpOutline a, MadeUpOutline b) {
        this.a = a;
        this.b = b;
        KINDS.forEach(kind -> matches.put(kind, MatchModel.between(texts(a, kind), texts(b, kind))));
    }

    private static List<String> texts(MadeUpOutline of, String kind) {
        return kind.equals("task")
                ? of.tasks().stream().map(Task::name).toList()
                : items(of, kind).stream().map(Item::text).toList();
    }

    private static List<Item> items(MadeUpOutline of, String kind) {
        return of.competencies().get(KINDS.indexOf(kind) - 1);
    }

    /** Random answers to the first standard's self-check, for some of its duties. */
    SelfCheckModel.Check random(Random random) {
        List<String> duties = a.duties().stream()
                .map(MadeUpOutline.Duty::code)
                .filter(code -> random.nextInt(4) > 0)
                .toList();
        Map<String, String> answers = new LinkedHashMap<>();
        a.tasks().stream().flatMap(task -> task.questions().stream()).forEach(question -> {
            if (random.nextInt(5) > 0) {
                answers.put(
                        question.key(),
                        random.nextInt(5) > 1 ? "alone" : SelfCheckModel.ANSWERS.get(random.nextInt(4)));
            }
        });
        return new SelfCheckModel.Check(
                "2026-11-30", duties.isEmpty() ? List.of(a.duties().get(0).code()) : duties, answers);
    }

    /** What the scripts must answer. */
    String lines(SelfCheckModel.Check check) {
        List<String> lines = new ArrayList<>();
        matches.forEach((kind, found) -> lines.add(kind + " same " + pairs(found, true) + " near " + pairs(found, false)
                + " left "
                + rest(
                        texts(a, kind).size(),
                        found.stream().map(MatchModel.Pair::left).toList())
                + " right "
                + rest(
                        texts(b, kind).size(),
                        found.stream().map(MatchModel.Pair::right).toList())));
        lines.addAll(way());
        carried(check, lines);
        return String.join("\n", lines);
    }

    private static String pairs(List<MatchModel.Pair> found, boolean same) {
        return found.stream()
                .filter(pair -> pair.isSame() == same)
                .map(pair -> pair.left() + "-" + pair.right() + ":" + pair.percent())
                .collect(Collectors.joining(" "));
    }

    private static String rest(int size, List<Integer> taken) {
        return IntStream.range(0, size)
                .filter(place -> !taken.contains(place))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private record Step(String line, int tasks) {}

    private List<String> way() {
        List<Step> learn = new ArrayList<>();
        List<Step> check = new ArrayList<>();
        for (String kind : KINDS.subList(1, KINDS.size())) {
            List<Item> items = items(b, kind);
            for (int place = 0; place < items.size(); place++) {
                int own = place;
                String key = items.get(place).key();
                List<String> tasks = b.tasks().stream()
                        .filter(task -> task.needs().contains(key))
                        .map(Task::code)
                        .toList();
                String needing = " " + String.join(" ", tasks);
                MatchModel.Pair pair = matches.get(kind).stream()
                        .filter(each -> each.right() == own)
                        .findFirst()
                        .orElse(null);
                if (pair == null) {
                    learn.add(new Step("learn " + key + needing, tasks.size()));
                } else if (!pair.isSame()) {
                    check.add(new Step("check " + key + " " + pair.percent() + needing, tasks.size()));
                }
            }
        }
        Comparator<Step> most = Comparator.comparing(step -> -step.tasks());
        learn.sort(most);
        check.sort(most);
        learn.addAll(check);
        return learn.stream().map(Step::line).toList();
    }

    private void carried(SelfCheckModel.Check check, List<String> lines) {
        Map<String, String> answers = new HashMap<>();
        List<Item> asked =
                a.tasks().stream().flatMap(task -> task.questions().stream()).toList();
        List<Item> others =
                b.tasks().stream().flatMap(task -> task.questions().stream()).toList();
        Set<String> chosen = a.duties().stream()
                .filter(duty -> check.duties().contains(duty.code()))
                .flatMap(duty -> duty.tasks().stream())
                .flatMap(task -> task.questions().stream())
                .map(Item::key)
                .collect(Collectors.toSet());
        MatchModel.between(
                        asked.stream().map(Item::text).toList(),
                        others.stream().map(Item::text).toList())
                .forEach(pair -> {
                    String key = asked.get(pair.left()).key();
                    if (chosen.contains(key) && check.answers().containsKey(key)) {
                        answers.put(
                                others.get(pair.right()).key(), check.answers().get(key));
                    }
                });
        Set<String> known = known(check);
        for (Task task : b.tasks()) {
            if (task.row().isEmpty()) {
                List<String> given = task.questions().stream()
                        .map(question -> answers.getOrDefault(question.key(), ""))
                        .toList();
                long alone = given.stream().filter("alone"::equals).count();
                long weak = given.stream()
                        .filter(Set.of("helped", "not-yet")::contains)
                        .count();
                long needs = task.needs().stream().filter(known::contains).count();
                String state =
                        weak > 0 ? "unmet" : alone == given.size() ? "met" : alone > 0 || needs > 0 ? "part" : "open";
                lines.add(task.code() + " " + state + " " + given.size() + " " + alone + " " + weak + " " + needs + " "
                        + task.needs().size());
            }
        }
    }

    /** What the second standard calls knowledge and skills that tasks of the first need which are met. */
    private Set<String> known(SelfCheckModel.Check check) {
        Set<String> met = new TreeSet<>();
        a.duties().stream()
                .filter(duty -> check.duties().contains(duty.code()))
                .flatMap(duty -> duty.tasks().stream())
                .filter(task -> task.row().isEmpty())
                .filter(task -> {
                    List<String> given = task.questions().stream()
                            .map(question -> check.answers().getOrDefault(question.key(), "open"))
                            .filter(answer -> !answer.equals("not-applicable"))
                            .toList();
                    return !given.isEmpty() && given.stream().allMatch("alone"::equals);
                })
                .forEach(task -> met.add(task.code()));
        Set<String> needed = a.tasks().stream()
                .filter(task -> met.contains(task.code()) || met.contains(task.row()))
                .flatMap(task -> task.needs().stream())
                .collect(Collectors.toSet());
        Set<String> known = new TreeSet<>();
        KINDS.subList(1, KINDS.size())
                .forEach(kind -> matches.get(kind).forEach(pair -> {
                    if (needed.contains(items(a, kind).get(pair.left()).key())) {
                        known.add(items(b, kind).get(pair.right()).key());
                    }
                }));
        return known;
    }
}
