package io.github.jizhun.intake.form;

import io.github.jizhun.text.NarrowText;
import java.util.Set;
import java.util.regex.Pattern;

/** The fixed words of the form, without regard to spaces, line breaks, and the width of brackets and slashes. */
final class FormWords {
    static final String TITLE_END = "職能基準";
    static final String CODE = "職能基準代碼";
    static final String NAME = "職能基準名稱";
    static final String DESCRIPTION = "工作描述";
    static final String LEVEL = "基準級別";
    static final String NOTES = "說明與補充事項";
    static final String CONDITIONS = "建議擔任此職類/職業之學歷/經歷/或能力條件";
    static final String CONDITIONS_START = "建議擔任此";
    static final String SUPPLEMENTS = "其他補充說明";
    static final String TERMS = "下列為本職能基準相關之名詞定義";
    static final String UPDATES = "基準更新紀錄";
    static final String HINT = "該項如無可免填";
    static final Set<String> NAME_KINDS = Set.of("職類", "職業");
    static final Set<String> CLASS_KINDS = Set.of("職類別", "職業別", "行業別");
    static final Set<String> BELONGING = Set.of("所屬類別", "相關所屬類別", "所屬職類別");
    static final String CODE_END = "代碼";

    private static final Pattern MARK_UP = Pattern.compile("</?u>");

    private FormWords() {}

    /** The words as they are compared. */
    static String fold(String printed) {
        return NarrowText.of(MARK_UP.matcher(printed).replaceAll(""));
    }
}
