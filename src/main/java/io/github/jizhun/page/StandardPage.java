package io.github.jizhun.page;

import io.github.jizhun.page.frame.TermView;
import io.github.jizhun.page.template.ErratumView;
import io.github.jizhun.page.template.RichText;
import io.github.jizhun.similar.SimilarStandard;
import io.github.jizhun.similar.SimilarStandards;
import java.util.List;

/**
 * What a standard's own page shows.
 *
 * @param mostNeeded may be empty
 * @param similar the standards that share most with it, where the site holds others
 * @param uncoded knowledge and skills that the document prints without codes: they have no pages of their own
 * @param conditions 建議擔任條件
 * @param notes the other lines of 說明與補充事項
 * @param updates 基準更新紀錄
 * @param errata those of the standard's headings, notes and name
 */
public record StandardPage(
        StandardProfile profile,
        Counts counts,
        List<DutyOverview> duties,
        List<MostNeeded.Bar> mostNeeded,
        List<SimilarStandard> similar,
        List<StatementView> uncoded,
        List<StatementView> attitudes,
        List<RichText> conditions,
        List<NoteView> notes,
        List<RichText> updates,
        List<TermView> terms,
        List<ErratumView> errata,
        List<EditionView> editions,
        SourceView source) {
    /** In how many standards words may stand that count for what is similar. */
    public int commonWords() {
        return SimilarStandards.COMMON;
    }

    /**
     * Where the standard was taken from.
     *
     * @param url may be empty
     * @param checked may be empty
     * @param levels the document that the meanings of the levels come from; may be empty
     */
    public record SourceView(String provider, String rights, String name, String url, String checked, String levels) {}
}
