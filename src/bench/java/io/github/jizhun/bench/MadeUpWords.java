package io.github.jizhun.bench;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invented Traditional Chinese, the same for the same seed: words of the 5,401 characters that Big5 calls common, few of them
 * frequent and many rare, as in real text. All standards share most words; each brings words of its own, so that the
 * vocabulary grows with their number.
 */
final class MadeUpWords {
    private static final int SHARED = 1_500;
    private static final int OWN = 40;
    /** Words that real standards use again and again. */
    private static final List<String> FREQUENT = List.of(
            "管理", "規劃", "執行", "分析", "評估", "作業", "安全", "設備", "品質", "流程", "專案", "客戶", "資料", "需求", "檢查", "維護", "設計", "系統",
            "生產", "服務", "技術", "報告", "紀錄", "計畫");

    private static final List<String> LATIN =
            List.of("SWOT", "ISO9001", "e-learning", "Excel", "5S", "API", "KPI", "CAD", "HACCP", "PLC");

    private static final List<String> SHARED_WORDS = sharedWords();

    private final Random random;
    private final List<String> own;

    MadeUpWords(int seed) {
        random = new Random(seed);
        own = words(random, OWN);
    }

    private static final class Characters {
        private static final List<String> ALL = all();

        private static List<String> all() {
            Charset big5 = Charset.forName("Big5");
            List<String> characters = new ArrayList<>();
            for (int lead = 0xA4; lead <= 0xC6; lead++) {
                for (int trail = 0x40; trail <= 0xFE; trail++) {
                    String character = new String(new byte[] {(byte) lead, (byte) trail}, big5);
                    if (character.length() == 1 && character.charAt(0) >= 0x4E00 && character.charAt(0) <= 0x9FFF) {
                        characters.add(character);
                    }
                }
            }
            // Big5 is sorted by strokes; which characters are frequent shall not depend on that.
            Collections.shuffle(characters, new Random(1));
            return List.copyOf(characters);
        }
    }

    private static List<String> sharedWords() {
        List<String> words = new ArrayList<>(FREQUENT);
        words.addAll(words(new Random(1), SHARED));
        return List.copyOf(words);
    }

    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int length = random.nextInt(8) == 0 ? 3 : 2;
                    StringBuilder word = new StringBuilder();
                    for (int j = 0; j < length; j++) {
                        word.append(pick(random, Characters.ALL, 40));
                    }
                    return word.toString();
                })
                .toList();
    }

    /** The n-th comes about as often as 1/(n + flat). */
    private static String pick(Random random, List<String> all, double flat) {
        double rank = flat * Math.pow((all.size() + flat) / flat, random.nextDouble()) - flat;
        return all.get(Math.min(all.size() - 1, (int) rank));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String oneOf(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String word() {
        return random.nextInt(4) == 0 ? oneOf(own) : pick(random, SHARED_WORDS, 12);
    }

    /** This number of words without a gap. */
    String phrase(int least, int most) {
        StringBuilder phrase = new StringBuilder();
        int words = least + random.nextInt(most - least + 1);
        for (int i = 0; i < words; i++) {
            phrase.append(i > 1 && random.nextInt(5) == 0 ? oneOf(List.of("與", "及", "之", "的")) : "")
                    .append(word());
        }
        return phrase.toString();
    }

    /** This number of phrases with commas, now and then with a Latin word. */
    String sentence(int parts) {
        StringBuilder sentence = new StringBuilder(random.nextBoolean() ? "能" : "依").append(oneOf(FREQUENT));
        for (int i = 0; i < parts; i++) {
            sentence.append(i == 0 ? "" : random.nextInt(4) == 0 ? "、" : "，").append(phrase(2, 5));
        }
        return random.nextInt(12) == 0 ? sentence + " (" + oneOf(LATIN) + ")" : sentence.toString();
    }
}
