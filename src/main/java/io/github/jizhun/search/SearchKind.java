package io.github.jizhun.search;

import io.github.jizhun.model.Kind;
import java.util.List;
import java.util.Locale;

/** The kinds of things that can be found, in the order in which each standard's stand in the index. */
enum SearchKind {
    STANDARD("職能基準"),
    DUTY("主要職責", "職責"),
    TASK("工作任務", "任務"),
    OUTPUT("工作產出", "產出"),
    INDICATOR("行為指標", "指標"),
    KNOWLEDGE("知識"),
    SKILL("技能"),
    ATTITUDE("態度"),
    TERM("名詞", "名詞定義"),
    PAGE;

    private final List<String> words;

    SearchKind(String... words) {
        this.words = List.of(words);
    }

    static SearchKind of(Kind kind) {
        return valueOf(kind.name());
    }

    /** The word in marks and data: {@code knowledge}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of the official form that, typed as a query, list everything of this kind. */
    List<String> words() {
        return words;
    }
}
