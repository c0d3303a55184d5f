package io.github.jizhun.export.workbook;

import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workbook to plan a course with: its units, table 1 of the course report filled, which unit teaches and assesses what, and what
 * is not covered yet. Its formulas are those that Excel 2016 knows.
 */
public final class CoursePlan {
    private record Line(String item, String content) {}

    private CoursePlan() {}

    /** The workbook for a standard. */
    public static Workbook of(LinkedStandard linked, Site site) {
        Standard standard = linked.standard();
        CoverageSheets coverage = new CoverageSheets(CourseItem.of(linked));
        List<DataFile.Field> fields = Stream.of(
                        guideSheet(),
                        UnitSheets.units(),
                        CourseTables.tableOne(linked),
                        coverage.coverage(),
                        coverage.check(),
                        coverage.summary(),
                        UnitSheets.totals())
                .flatMap(sheet -> sheet.fields().stream())
                .toList();
        return new Workbook(
                "課程規劃範本 " + standard.code(),
                standard.code(),
                StandardTitle.edition(standard),
                ExchangeNames.changed(standard),
                List.of(
                        Tab.of(guideSheet(), guide(standard, site)).protectBut(),
                        UnitSheets.unitTab(),
                        Tab.of(CourseTables.tableOne(linked), standard.tasks().toList()),
                        coverage.coverageTab(),
                        coverage.checkTab(),
                        coverage.summaryTab(),
                        UnitSheets.totalTab()),
                fields,
                Optional.empty());
    }

    private static Sheet<Line> guideSheet() {
        return new Sheet<>(
                "使用說明",
                new Wording("填寫的順序", "in which order to fill the sheets"),
                List.of(
                        Sheet.Column.of("項目", 22, "步驟或說明的名稱", "the step", Line::item),
                        Sheet.Column.of("內容", 100, "怎麼做", "what to do", Line::content)));
    }

    private static List<Line> guide(Standard standard, Site site) {
        String beyond = Area.column(CoverageSheets.FIRST_UNIT + CourseUnit.PREPARED);
        String last = Area.column(CoverageSheets.FIRST_UNIT + CourseUnit.COUNTED - 1);
        return List.of(
                new Line("職能依據", StandardTitle.of(standard) + "（" + standard.code() + "）"),
                new Line("版本狀態", StandardTitle.edition(standard) + "。申請課程認證前，請先確認職能依據採用的版本。"),
                new Line("1 課程單元", "在「課程單元」填寫單元名稱、時數、目標與評量；同一個單元在各表的名稱必須完全相同。"),
                new Line("2 表1", "「表1_職能表」已帶入全部任務；刪去課程沒有納入的任務。英文欄只在發給英文證書時填寫。"),
                new Line("3 涵蓋", "在「涵蓋」為每一項選：授（授課）、評（評量）、授評（授課並評量）、不（不納入課程，須填「不納入理由」）。空白表示這個單元沒有處理。欄名跟著「課程單元」填寫的名稱改變。"),
                new Line(
                        "4 檢核",
                        "「檢核」「檢核摘要」與「單元統計」會自動計算：尚未涵蓋、有授課未評量、有評量未授課、不納入、標示矛盾，以及各單元的時數與項數。"
                                + "結果依代碼對照：「涵蓋」可以排序、篩選；刪去的列顯示為「列已刪除」。"),
                new Line(
                        "單元數",
                        "已備妥 " + CourseUnit.PREPARED + " 個單元的列與欄。單元更多時，在「課程單元」往下填，在「涵蓋」從 " + beyond + " 欄起往右填欄名與標示（最多到 "
                                + last + " 欄，共 " + CourseUnit.COUNTED + " 個單元）：檢核結果與總時數都會計入，「單元統計」只列前 "
                                + CourseUnit.PREPARED + " 個。"),
                new Line("保護", "公式與標題已鎖定，以免誤改，沒有密碼；要改版面時，先取消保護工作表。可以填寫的儲存格沒有鎖定。"),
                new Line("顏色", "紅：必須改正。黃：尚未涵蓋。藍：只有授課或只有評量。綠：已涵蓋。文字與顏色說的相同。"),
                new Line("列印", "「涵蓋」的單元分印在並排的兩頁，每頁都有代碼；單元少時只印左邊的頁。"),
                new Line("知識與技能", "職能基準將知識與技能對應到工作任務，未逐條對應到行為指標。"),
                new Line("著作權", standard.rights() + "。本站沒有另外授權；引用時請寫出職能基準名稱、代碼與版本。"),
                new Line("聲明", site.notice().value()));
    }
}
