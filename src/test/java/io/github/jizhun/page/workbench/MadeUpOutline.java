package io.github.jizhun.page.workbench;

import io.github.jizhun.page.label.ScriptWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up standard as the comparison reads it; of few words, so that two of them have much in common. */
record MadeUpOutline(String code, List<Duty> duties, List<List<Item>> competencies) {
    private static final List<String> WORDS = List.of(
            "市場", "分析", "溝通", "協調", "能力", "知識", "管理", "專案", "客戶", "C#", "c", "Excel", "ＥＸＣＥＬ", "𠮷野", "品質", "流程");
    private static final List<String> NOISE = List.of("", "", "", " ", "、", "（", "　", "\"", "<b>", "\u200b");
    private static final List<String> KINDS = List.of("K", "S", "A");

    record Item(String key, String text) {}

    record Task(String code, String name, List<String> needs, List<Item> questions, String row) {}

    record Duty(String code, List<Task> tasks) {}

    /** A standard that takes some of its texts from another one, as they are or changed. */
    static MadeUpOutline of(Random random, String code, List<String> known) {
        List<List<Item>> competencies = new ArrayList<>();
        for (String letter : KINDS) {
            competencies.add(IntStream.range(0, random.nextInt(9))
                    .mapToObj(i -> new Item(key(random, letter, i), text(random, known)))
                    .toList());
        }
        List<Duty> duties = new ArrayList<>();
        for (int duty = 1; duty <= 1 + random.nextInt(3); duty++) {
            List<Task> tasks = new ArrayList<>();
            for (int task = 1; task <= 1 + random.nextInt(4); task++) {
                tasks.add(task(random, "T" + duty + "." + task, competencies, known, tasks));
            }
            duties.add(new Duty("T" + duty, tasks));
        }
        return new MadeUpOutline(code, duties, competencies);
    }

    private static String key(Random random, String letter, int place) {
        return random.nextInt(8) == 0 ? letter.toLowerCase() + (place + 1) : letter + "0" + (place + 1);
    }

    private static Task task(
            Random random, String code, List<List<Item>> competencies, List<String> known, List<Task> before) {
        List<String> needs = competencies.subList(0, 2).stream()
                .flatMap(List::stream)
                .filter(item -> random.nextBoolean())
                .map(Item::key)
                .toList();
        String name = text(random, known);
        if (!before.isEmpty() && before.get(0).row().isEmpty() && random.nextInt(6) == 0) {
            return new Task(
                    code, name, before.get(0).needs(), List.of(), before.get(0).code());
        }
        List<Item> questions = IntStream.rangeClosed(1, random.nextInt(4))
                .mapToObj(i -> new Item("P" + code.substring(1) + "." + i, text(random, known)))
                .toList();
        return new Task(code, name, needs, questions.isEmpty() ? List.of(new Item(code, name)) : questions, "");
    }

    private static String text(Random random, List<String> known) {
        if (!known.isEmpty() && random.nextInt(3) == 0) {
            String text = known.get(random.nextInt(known.size()));
            int cut = random.nextBoolean()
                    ? 0
                    : text.offsetByCodePoints(0, Math.min(1, text.codePointCount(0, text.length())));
            return text.substring(cut) + NOISE.get(random.nextInt(NOISE.size()));
        }
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())) + NOISE.get(random.nextInt(NOISE.size())))
                .collect(Collectors.joining());
    }

    List<Task> tasks() {
        return duties.stream().flatMap(duty -> duty.tasks().stream()).toList();
    }

    /** All texts that another standard may have, too. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        competencies.forEach(items -> items.forEach(item -> texts.add(item.text())));
        tasks().forEach(task -> {
            texts.add(task.name());
            task.questions().forEach(question -> texts.add(question.text()));
        });
        return texts;
    }

    /** As the standard's script gives it. */
    String literal() {
        return list(List.of(
                quoted(code),
                quoted("名稱"),
                quoted("4"),
                list(duties.stream()
                        .map(duty -> list(List.of(
                                quoted(duty.code()),
                                quoted("職責"),
                                list(duty.tasks().stream()
                                        .map(MadeUpOutline::literal)
                                        .toList()))))
                        .toList()),
                list(competencies.stream().map(MadeUpOutline::items).toList())));
    }

    private static String literal(Task task) {
        return list(List.of(
                quoted(task.code()),
                quoted(task.name()),
                quoted("4"),
                list(task.needs().stream().map(MadeUpOutline::quoted).toList()),
                items(task.questions()),
                quoted(task.row())));
    }

    private static String items(List<Item> items) {
        return list(items.stream()
                .map(item -> list(List.of(quoted(item.key()), quoted(item.text()))))
                .toList());
    }

    private static String quoted(String text) {
        return ScriptWords.quoted(text);
    }

    private static String list(List<String> values) {
        return "[" + String.join(",", values) + "]";
    }
}
