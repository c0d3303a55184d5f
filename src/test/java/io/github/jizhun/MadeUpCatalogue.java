package io.github.jizhun;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Ledger;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many made-up standards of the size of a real one, the same for the same number. Their words are invented: two characters of the
 * 5,401 that Big5 calls common, the first ones far more often; most standards share many words, and each has words of its own.
 */
public final class MadeUpCatalogue {
    private static final Position AT = Position.startOf("made-up.yaml");
    private static final int SHARED_WORDS = 600;
    private static final int OWN_WORDS = 60;
    private static final List<String> LATIN =
            List.of("SWOT", "ISO9001", "e-learning", "Excel", "5S", "API", "C++", "KPI");

    private final List<String> characters = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private List<String> own = List.of();
    private Random random = new Random(1);

    private MadeUpCatalogue() {
        Charset big5 = Charset.forName("Big5");
        for (int lead = 0xA4; lead <= 0xC6; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                String character = new String(new byte[] {(byte) lead, (byte) trail}, big5);
                if (character.length() == 1 && character.charAt(0) >= 0x4E00 && character.charAt(0) <= 0x9FFF) {
                    characters.add(character);
                }
            }
        }
        // Big5 is sorted by strokes; which characters are frequent shall not depend on that.
        Collections.shuffle(characters, random);
        shared.addAll(words(SHARED_WORDS));
    }

    /** A catalogue of so many standards, with no pages and nothing said about its search. */
    public static LinkedCatalogue of(int standards) {
        MadeUpCatalogue made = new MadeUpCatalogue();
        List<Standard> all =
                IntStream.rangeClosed(1, standards).mapToObj(made::standard).toList();
        Site site = new Site(
                text("示範"),
                Optional.empty(),
                text("zh-Hant-TW"),
                Optional.empty(),
                text("示範"),
                Optional.empty(),
                List.of(),
                Optional.empty());
        return LinkedCatalogue.link(new Catalogue(site, SearchSettings.NONE, Ledger.NONE, all, List.of()));
    }

    private List<String> words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> character() + character())
                .toList();
    }

    /** The n-th character comes about as often as 1/n. */
    private String character() {
        return characters.get(rank(characters.size()));
    }

    private int rank(int size) {
        return (int) Math.min(size - 1, Math.exp(random.nextDouble() * Math.log(size)) - 1);
    }

    private String word() {
        return random.nextInt(3) == 0 ? own.get(random.nextInt(own.size())) : shared.get(rank(shared.size()));
    }

    private String phrase(int least, int most) {
        StringBuilder phrase = new StringBuilder();
        int words = least + random.nextInt(most - least + 1);
        for (int i = 0; i < words; i++) {
            phrase.append(word());
        }
        return phrase.toString();
    }

    private String sentence(int parts) {
        StringBuilder sentence = new StringBuilder(random.nextBoolean() ? "能" : "");
        for (int i = 0; i < parts; i++) {
            sentence.append(i == 0 ? "" : random.nextInt(4) == 0 ? "、" : "，").append(phrase(2, 5));
        }
        return random.nextInt(12) == 0
                ? sentence + " (" + LATIN.get(random.nextInt(LATIN.size())) + ")"
                : sentence.toString();
    }

    private Standard standard(int number) {
        random = new Random(number);
        own = words(OWN_WORDS);
        String code = String.format("ABC%04d-%03dv%d", 1000 + number / 3, number % 1000, 1 + number % 4);
        List<Duty> duties = new ArrayList<>();
        for (int duty = 1; duty <= 6; duty++) {
            List<Task> tasks = new ArrayList<>();
            for (int task = 1; task <= 3; task++) {
                tasks.add(task(duty + "." + task));
            }
            duties.add(new Duty(code("T" + duty), text(phrase(2, 4)), level(), tasks, AT));
        }
        return new Standard(
                code,
                Standard.NameKind.OCCUPATION,
                text(phrase(2, 4) + "人員"),
                Optional.of(text(sentence(2))),
                text("提供單位"),
                text("版權所有"),
                Optional.empty(),
                new Classification(List.of(), List.of(), List.of()),
                text(sentence(5) + "。"),
                level(),
                duties,
                statements(Kind.KNOWLEDGE, 32, 1),
                statements(Kind.SKILL, 28, 2),
                statements(Kind.ATTITUDE, 5, 3),
                Stream.of(1, 2, 3, 4, 5, 6, 7).map(this::term).toList(),
                List.of(text(sentence(2))),
                List.of(text(sentence(2))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                AT);
    }

    private Task task(String number) {
        return new Task(
                code("T" + number),
                text(phrase(2, 5)),
                Optional.empty(),
                List.of(new Group(
                        List.of(statement(Kind.OUTPUT, "O" + number + ".1", phrase(2, 4))),
                        List.of(
                                statement(Kind.INDICATOR, "P" + number + ".1", sentence(3)),
                                statement(Kind.INDICATOR, "P" + number + ".2", sentence(2))),
                        List.of(reference("K", 32), reference("K", 32)),
                        List.of(reference("S", 28)))),
                Optional.empty(),
                AT);
    }

    private GlossaryTerm term(int number) {
        String name = phrase(2, 3);
        return new GlossaryTerm(
                "term-" + number, text(name), text(name + "：" + sentence(4) + "。"), List.of(), false, AT);
    }

    private List<Statement> statements(Kind kind, int count, int parts) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> statement(
                        kind,
                        String.format("%s%02d", kind.letter(), i),
                        kind == Kind.KNOWLEDGE ? sentence(parts) : phrase(2, 2) + "：" + sentence(parts)))
                .toList();
    }

    private Reference reference(String letter, int count) {
        return new Reference(code(String.format("%s%02d", letter, 1 + random.nextInt(count))), AT);
    }

    private static Statement statement(Kind kind, String code, String text) {
        return new Statement(kind, Optional.of(code(code)), text(text), AT);
    }

    private static Code code(String code) {
        return new Code(code);
    }

    private static Optional<Level> level() {
        return Optional.of(new Level(4, AT));
    }

    private static Text text(String value) {
        return Text.plain(value, AT);
    }
}
