package io.github.jizhun.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up standards with the irregularities of real ones: the same seed makes the same standard. */
final class MadeUpStandards {
    private static final String HAN = "依據設備狀況進行檢查並記錄結果與客戶溝通確認需求規劃流程撰寫報告分析資料協調部門執行測試改善品質管理風險評估成本維護系統操作機具訓練人員";
    private static final List<String> LATIN =
            List.of("SWOT分析", "CAD／CAM 軟體", "ISO 9001", "AI 治理（Machine Learning）", "5G通訊", "3D列印", "ERP", "B2B 平台");
    private static final List<String> CATEGORIES = List.of("MEM", "CAP", "KRM", "SET");

    private final Random random;
    private final boolean isPlain;
    private final Map<String, String> knowledge = new LinkedHashMap<>();
    private final Map<String, String> skills = new LinkedHashMap<>();

    private MadeUpStandards(long seed, boolean isPlain) {
        this.random = new Random(seed);
        this.isPlain = isPlain;
    }

    /**
     * A standard.
     *
     * @param number part of its code
     * @param isPlain whether each task has one row of its own
     */
    static MadeUp of(long seed, int number, boolean isPlain) {
        return new MadeUpStandards(seed, isPlain).make(number);
    }

    private MadeUp make(int number) {
        int version = 1 + random.nextInt(3);
        String family = CATEGORIES.get(random.nextInt(CATEGORIES.size())) + (2000 + number) + "-001v";
        String name = words(4, 8) + "人員";
        List<List<String>> versions = new ArrayList<>();
        for (int v = version; v >= 1 && version > 1; v--) {
            versions.add(List.of(
                    "V" + v,
                    family + v,
                    name,
                    v == version ? "最新版本" : "歷史版本",
                    v == version ? "略" : "已被《" + family + (v + 1) + "》取代",
                    (2018 + 2 * v) + "/0" + (1 + random.nextInt(9)) + "/15"));
        }
        fill(knowledge, 'K', 6 + random.nextInt(10));
        fill(skills, 'S', 5 + random.nextInt(8));
        List<MadeUp.Row> rows = new ArrayList<>();
        int duties = 2 + random.nextInt(3);
        for (int d = 1; d <= duties; d++) {
            addDuty(rows, d);
        }
        List<String> attitudes = new ArrayList<>();
        int most = 2 + random.nextInt(4);
        boolean isDescribed = random.nextBoolean();
        for (int i = 1; i <= most; i++) {
            attitudes.add("A0%d|%s%s".formatted(i, words(4, 4), isDescribed ? "：" + sentence(12, 40) : ""));
        }
        List<String> notes = new ArrayList<>(List.of("建議擔任此職類／職業之學歷／經歷／或能力條件：", "大專以上畢業，" + sentence(4, 20)));
        if (random.nextBoolean()) {
            notes.addAll(List.of("基準更新紀錄", sentence(8, 30)));
        }
        return new MadeUp(family + version, name, versions, rows, attitudes, notes);
    }

    private void addDuty(List<MadeUp.Row> rows, int duty) {
        int tasks = 1 + random.nextInt(4);
        int t = 0;
        while (t < tasks) {
            boolean isShared = !isPlain && random.nextInt(8) == 0;
            List<String> names = new ArrayList<>();
            List<String> outputs = new ArrayList<>();
            List<String> indicators = new ArrayList<>();
            for (int i = 0; i < (isShared ? 3 : 1); i++) {
                t++;
                String number = duty + "." + t;
                names.add("T" + number + "|" + words(4, 12));
                for (int o = random.nextInt(3); o > 0; o--) {
                    outputs.add(0, "O" + number + "." + o + "|" + words(4, 9) + (random.nextInt(4) == 0 ? "、紀錄表" : ""));
                }
                int most = 1 + random.nextInt(3);
                for (int p = 1; p <= most; p++) {
                    indicators.add("P" + number + "." + p + "|" + sentence(8, 24));
                }
            }
            List<String> levels = random.nextInt(12) == 0 && !isPlain
                    ? List.of("3", "4")
                    : List.of(String.valueOf(3 + random.nextInt(2)));
            rows.add(new MadeUp.Row(
                    rows.isEmpty() || duty != dutyOf(rows) ? "T" + duty + "|" + words(4, 10) : "",
                    names,
                    outputs,
                    indicators,
                    levels,
                    some(knowledge),
                    some(skills)));
            if (!isPlain && !isShared && random.nextInt(6) == 0) {
                rows.add(new MadeUp.Row(
                        "",
                        List.of(),
                        List.of(),
                        List.of("P" + duty + "." + t + ".9|" + sentence(8, 20)),
                        List.of(),
                        List.of(),
                        rows.get(rows.size() - 1).skills()));
            }
        }
    }

    private static int dutyOf(List<MadeUp.Row> rows) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (!rows.get(i).duty().isEmpty()) {
                return Integer.parseInt(
                        rows.get(i).duty().substring(1, rows.get(i).duty().indexOf('|')));
            }
        }
        return 0;
    }

    private void fill(Map<String, String> competencies, char letter, int most) {
        for (int i = 1; i <= most; i++) {
            String text = random.nextInt(5) == 0 ? LATIN.get(random.nextInt(LATIN.size())) + words(3, 6) : words(4, 14);
            competencies.put("%c%02d".formatted(letter, i), text);
        }
    }

    private List<String> some(Map<String, String> competencies) {
        List<String> some = new ArrayList<>();
        competencies.forEach((code, text) -> {
            if (random.nextInt(3) == 0) {
                some.add(code + "|" + text);
            }
        });
        if (some.isEmpty()) {
            competencies.entrySet().stream().limit(1).forEach(each -> some.add(each.getKey() + "|" + each.getValue()));
        }
        return some;
    }

    private String sentence(int least, int most) {
        String start = words(least, most);
        String middle = random.nextInt(4) == 0 ? "，並使用 " + LATIN.get(random.nextInt(LATIN.size())) : "";
        return start + middle + "，" + words(4, 12) + "。";
    }

    private String words(int least, int most) {
        int length = least + random.nextInt(most - least + 1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return words.toString();
    }
}
