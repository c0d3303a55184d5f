package io.github.jizhun.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a field, value or number written in Chinese is in YAML: {@code 名稱} is {@code name}, {@code 三級} is 3. */
final class ChineseWords {
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("代碼", List.of("code")),
            Map.entry("編號", List.of("code", "id")),
            Map.entry("名稱", List.of("name", "title", "term")),
            Map.entry("標題", List.of("title", "name")),
            Map.entry("級別", List.of("level")),
            Map.entry("職能級別", List.of("level")),
            Map.entry("基準級別", List.of("level")),
            Map.entry("內容", List.of("text", "description")),
            Map.entry("文字", List.of("text")),
            Map.entry("敘述", List.of("text", "description")),
            Map.entry("描述", List.of("description", "text")),
            Map.entry("工作描述", List.of("description")),
            Map.entry("說明", List.of("description", "text", "reason")),
            Map.entry("定義", List.of("text")),
            Map.entry("名詞", List.of("term", "terms")),
            Map.entry("職責", List.of("duties")),
            Map.entry("主要職責", List.of("duties")),
            Map.entry("任務", List.of("tasks")),
            Map.entry("工作任務", List.of("tasks")),
            Map.entry("產出", List.of("outputs")),
            Map.entry("工作產出", List.of("outputs")),
            Map.entry("指標", List.of("indicators")),
            Map.entry("行為指標", List.of("indicators")),
            Map.entry("知識", List.of("knowledge")),
            Map.entry("技能", List.of("skills")),
            Map.entry("態度", List.of("attitudes")),
            Map.entry("條件", List.of("conditions")),
            Map.entry("版本", List.of("editions")),
            Map.entry("日期", List.of("date")),
            Map.entry("狀態", List.of("status")),
            Map.entry("理由", List.of("reason")),
            Map.entry("原因", List.of("reason")),
            Map.entry("是", List.of("true")),
            Map.entry("否", List.of("false")),
            Map.entry("現行", List.of("current")),
            Map.entry("有效", List.of("current")),
            Map.entry("舊版", List.of("superseded")),
            Map.entry("失效", List.of("superseded")),
            Map.entry("已被取代", List.of("superseded")),
            Map.entry("更正", List.of("corrected")),
            Map.entry("已更正", List.of("corrected")),
            Map.entry("原文如此", List.of("noted")),
            Map.entry("中文", List.of("zh-Hant-TW")),
            Map.entry("繁體中文", List.of("zh-Hant-TW")),
            Map.entry("英文", List.of("en")));

    private static final String NUMBERS = "一二三四五六七八九";
    private static final Pattern LEVEL =
            Pattern.compile("(?:第\\s*|[Ll]evel\\s*|[Ll][Vv]\\.?\\s*)?([0-9" + NUMBERS + "])\\s*級?");

    private ChineseWords() {}

    /** The one of some words that is meant; empty if none is. */
    static Optional<String> among(String written, Collection<String> words) {
        return WORDS.getOrDefault(written.strip(), List.of()).stream()
                .filter(words::contains)
                .findFirst();
    }

    /** The number that is meant by a level such as 第三級, 3級, Level 3; empty if the text is no level. */
    static Optional<String> level(String written) {
        Matcher level = LEVEL.matcher(CodeText.narrow(written).strip());
        if (!level.matches()) {
            return Optional.empty();
        }
        int number = NUMBERS.indexOf(level.group(1));
        return Optional.of(number < 0 ? level.group(1) : Integer.toString(number + 1));
    }
}
