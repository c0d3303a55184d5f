package io.github.jizhun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A content folder of many made-up standards, each of the size of the real one that ships; the n-th is the same however many
 * there are, up to 4,000. Codes are well-formed, and {@code check} finds no mistake.
 */
public final class MadeUpContent {
    private static final int DUTIES = 6;
    private static final int TASKS = 3;
    private static final int KNOWLEDGE = 32;
    private static final int SKILLS = 28;
    private static final int ATTITUDES = 5;
    private static final int TERMS = 7;
    /** This number of standards in a row share a pool of knowledge, as those of a trade do. */
    private static final int TRADE = 10;

    /** Attitudes that all standards take theirs from, as real ones do. */
    private static final List<String> COMMON_ATTITUDES = commonAttitudes();

    private final int number;
    private final MadeUpWords words;
    private final StringBuilder yaml = new StringBuilder();

    private MadeUpContent(int number) {
        this.number = number;
        this.words = new MadeUpWords(number);
    }

    /** Writes a whole content folder; its folder is made if need be. */
    public static void write(Path folder, int standards) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("site.yaml"), """
                title: 示範職能基準
                language: zh-Hant-TW
                notice: 本站內容為虛構。
                """);
        Files.writeString(folder.resolve("search.yaml"), """
                synonyms:
                  - [客戶, 顧客, 業主]
                  - [管理, 管控, 經營]
                  - [專案, 計畫]
                  - [檢查, 查核, 點檢]
                questionWords: [如何, 怎麼, 什麼, 哪些]
                """);
        for (int number = 1; number <= standards; number++) {
            new MadeUpContent(number).writeStandard(folder);
        }
    }

    private void writeStandard(Path content) throws IOException {
        MadeUpClasses classes = MadeUpClasses.of(number);
        String code = String.format(
                "%s%s-%03dv%d",
                classes.category().code(), classes.occupation().code(), number % 1000, 1 + number % 4);
        Path folder = Files.createDirectories(content.resolve("standards").resolve(code));
        Files.writeString(folder.resolve("standard.yaml"), standard(code, classes));
        Files.writeString(folder.resolve("duties.yaml"), duties());
        Files.writeString(folder.resolve("competencies.yaml"), competencies());
        Files.writeString(folder.resolve("glossary.yaml"), glossary());
    }

    private String standard(String code, MadeUpClasses classes) {
        String name = words.phrase(2, 4) + "人員";
        line(0, "code: " + code);
        line(0, "nameKind: 職業");
        line(0, "name: " + name);
        line(0, "nameNote: " + words.sentence(2));
        line(0, "provider: 示範單位");
        line(0, "classification:");
        line(2, "categories:");
        line(4, "- " + classes.category().yaml());
        line(2, "occupations:");
        line(4, "- " + classes.occupation().yaml());
        line(2, "industries:");
        line(4, "- " + classes.industry().yaml());
        line(0, "description: " + words.sentence(5) + "。");
        line(0, "level: " + (1 + number % 6));
        line(0, "conditions:");
        line(2, "- " + words.sentence(2));
        line(0, "notes:");
        line(2, "- " + words.sentence(2));
        line(0, "editions:");
        line(2, "- {code: " + code + ", date: " + quoted("2024-01-31") + ", status: current}");
        return take();
    }

    private String duties() {
        line(0, "duties:");
        for (int duty = 1; duty <= DUTIES; duty++) {
            line(2, "- code: T" + duty);
            line(4, "name: " + words.phrase(2, 4));
            line(4, "tasks:");
            for (int task = 1; task <= TASKS; task++) {
                task(duty + "." + task, (duty - 1) * TASKS + task - 1);
            }
        }
        return take();
    }

    private void task(String number, int index) {
        line(6, "- code: T" + number);
        line(8, "name: " + words.phrase(2, 5));
        line(8, "level: " + (1 + words.below(6)));
        line(8, "outputs:");
        line(10, "- {code: O" + number + ".1, text: " + words.phrase(2, 4) + "}");
        line(8, "indicators:");
        line(10, "- {code: P" + number + ".1, text: " + quoted(words.sentence(3)) + "}");
        line(10, "- {code: P" + number + ".2, text: " + quoted(words.sentence(2)) + "}");
        line(8, "knowledge: [" + references("K", KNOWLEDGE, index) + "]");
        line(8, "skills: [" + references("S", SKILLS, index) + "]");
    }

    /** Two that come round in order, so that each is needed, and one by chance. */
    private String references(String letter, int count, int index) {
        Set<String> codes = new LinkedHashSet<>();
        for (int each : List.of(2 * index % count, (2 * index + 1) % count, words.below(count))) {
            codes.add(String.format("%s%02d", letter, each + 1));
        }
        return String.join(", ", codes);
    }

    private String competencies() {
        MadeUpWords trade = new MadeUpWords(-1_000 - number / TRADE);
        List<String> shared = List.of(trade.phrase(2, 4), trade.phrase(2, 4), trade.phrase(2, 4), trade.phrase(2, 4));
        line(0, "knowledge:");
        for (int i = 1; i <= KNOWLEDGE; i++) {
            String text = i <= shared.size() ? shared.get(i - 1) : words.sentence(1);
            statement("K", i, text + words.oneOf(List.of("知識", "概念", "法規", "方法", "", "")));
        }
        line(0, "skills:");
        for (int i = 1; i <= SKILLS; i++) {
            statement("S", i, words.phrase(2, 2) + "技能：" + words.sentence(2));
        }
        line(0, "attitudes:");
        for (int i = 1; i <= ATTITUDES; i++) {
            statement("A", i, COMMON_ATTITUDES.get((3 * number + i) % COMMON_ATTITUDES.size()));
        }
        return take();
    }

    private static List<String> commonAttitudes() {
        MadeUpWords words = new MadeUpWords(-2_000);
        return Stream.generate(() -> words.phrase(2, 2) + "：" + words.sentence(3))
                .limit(16)
                .toList();
    }

    private void statement(String letter, int count, String text) {
        line(2, String.format("- {code: %s%02d, text: %s}", letter, count, quoted(text)));
    }

    private String glossary() {
        line(0, "terms:");
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < TERMS) {
            names.add(words.phrase(2, 3));
        }
        int count = 0;
        for (String name : names) {
            line(2, "- {id: term-" + ++count + ", term: " + name + ", text: "
                    + quoted(name + "：" + words.sentence(4) + "。") + "}");
        }
        return take();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private void line(int indent, String text) {
        yaml.append(" ".repeat(indent)).append(text).append('\n');
    }

    private String take() {
        String written = yaml.toString();
        yaml.setLength(0);
        return written;
    }
}
