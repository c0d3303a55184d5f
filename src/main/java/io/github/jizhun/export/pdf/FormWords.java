package io.github.jizhun.export.pdf;

import io.github.jizhun.model.OfficialForm;
import io.github.jizhun.model.Standard;

/**
 * The words of the official form that its editions print differently.
 *
 * @param hasLayers whether one heading stands over duties and tasks
 */
record FormWords(
        boolean hasLayers,
        String name,
        String knowledge,
        String skills,
        String attitudes,
        String conditions,
        String terms) {
    private static final FormWords OF_2015 = new FormWords(
            true,
            "職能基準名稱 (擇一填寫)",
            "職能內涵 (K=knowledge 知識)",
            "職能內涵 (S=skills 技能)",
            "職能內涵 (A=attitude 態度)",
            "建議擔任此職類/職業之學歷/經歷/或能力條件：",
            "下列為本職能基準相關之名詞定義：");

    private static final FormWords TODAY = new FormWords(
            false,
            "職能基準名稱（擇一填寫）",
            "職能內涵（K=knowledge知識）",
            "職能內涵（S=skills技能）",
            "職能內涵（A=attitude態度）",
            "建議擔任此職類／職業之學歷／經歷／或能力條件：",
            "其他補充說明：");

    /** Those of a standard's own edition. */
    static FormWords of(Standard standard) {
        return switch (OfficialForm.of(standard)) {
            case OF_2015 -> OF_2015;
            case TODAY -> TODAY;
        };
    }
}
