package io.github.jizhun.export.workbook;

import io.github.jizhun.export.KindName;
import io.github.jizhun.site.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The sheets of the planning workbook that have a unit a row: one to fill, one that counts. */
final class UnitSheets {
    static final String TOTALS = "單元統計";

    /** Below the prepared rows more units may be typed. */
    private static final int LAST_UNIT = 200;

    /** Counted columns before those of teaching: unit, name, hours. */
    private static final int BEFORE_COUNTS = 3;

    private static final String NOT_TO_CHANGE = "這一欄用來對照各表，請勿更改。";

    private UnitSheets() {}

    /** The kind of sheet in which units are described. */
    static Sheet<CourseUnit> units() {
        return new Sheet<>(
                CourseUnit.SHEET,
                new Wording("每個單元一列", "one unit of the course a row"),
                List.of(
                        Sheet.Column.of(
                                "單元", 9, "單元編號，與「涵蓋」的欄位相同", "number, as in the sheet of coverage", CourseUnit::name),
                        Sheet.Column.empty("課程(單元)名稱_中文", 22, "各表都用同一個名稱", "the same name in all tables"),
                        Sheet.Column.empty("課程(單元)名稱_英文", 18, "只在發給英文證書時填寫", "only for certificates in English"),
                        Sheet.Column.empty("課程時數", 9, "小時；合計在「單元統計」", "hours; summed in the sheet of units' totals"),
                        Sheet.Column.empty("課程(單元)職能級別", 10, "1 到 6", "level 1 to 6"),
                        Sheet.Column.empty("教學／訓練目標", 34, "學員完成單元後能做什麼", "what learners can do after the unit"),
                        Sheet.Column.empty("課程大綱內容", 34, "單元教什麼", "what the unit teaches"),
                        Sheet.Column.empty("教學方法", 16, "講述、討論、演練、協同、專題、示範、案例、其他", "how it is taught"),
                        Sheet.Column.empty("評量方式", 16, "測驗、作業評量、實作評量、口頭報告、無、其他", "how it is assessed"),
                        Sheet.Column.empty("評量工具", 16, "測驗卷、評量題目、意見回饋表、檢核表、無、其他", "with what it is assessed"),
                        Sheet.Column.empty(
                                "學習成果證據", 26, "能證明學會的文件或作品；可參考工作產出", "what proves learning; see the outputs")));
    }

    /** The sheet in which units are described. */
    static Tab unitTab() {
        Tab tab = Tab.of(units(), CourseUnit.prepared());
        return tab.grow()
                .protectBut(new Area(1, 0, LAST_UNIT, tab.widths().size() - 1))
                .with(Choice.that(new Area(1, 0, CourseUnit.PREPARED, 0), "FALSE()", NOT_TO_CHANGE))
                .with(Choice.that(column(CourseUnit.HOURS), "N($D2)>0", "課程時數是大於 0 的數字，單位是小時，不必寫單位。"))
                .with(Choice.only(column(CourseUnit.LEVEL), List.of("1", "2", "3", "4", "5", "6"), "職能級別為 1 到 6"))
                .with(Choice.suggested(column(7), List.of("講述", "討論", "演練", "協同", "專題", "示範", "案例", "其他")))
                .with(Choice.suggested(column(8), List.of("測驗", "作業評量", "實作評量", "口頭報告", "無", "其他")))
                .with(Choice.suggested(column(9), List.of("測驗卷", "評量題目", "意見回饋表", "檢核表", "無", "其他")));
    }

    private static Area column(int column) {
        return new Area(1, column, LAST_UNIT, column);
    }

    /** The sheet that counts what each unit teaches and assesses. */
    static Tab totalTab() {
        Tab tab = Tab.of(totals(), CourseUnit.prepared());
        int last = CourseUnit.PREPARED + 1;
        List<Object> sums = new ArrayList<>(List.of(
                "",
                "合計",
                new Formula("SUM(" + Area.columns(CourseUnit.SHEET, CourseUnit.HOURS, CourseUnit.HOURS) + ")", 0)));
        for (int column = BEFORE_COUNTS; column < tab.widths().size(); column++) {
            String letter = Area.column(column);
            sums.add(new Formula("SUM(" + letter + "2:" + letter + last + ")", 0));
        }
        return tab.below(sums).freeze(2).protectBut();
    }

    /** The kind of sheet that counts what each unit teaches and assesses. */
    static Sheet<CourseUnit> totals() {
        List<Sheet.Column<CourseUnit>> columns = new ArrayList<>(List.of(
                Sheet.Column.of("單元", 9, "單元編號", "the unit's number", CourseUnit::name),
                Sheet.Column.of("課程(單元)名稱", 26, "「課程單元」填寫的名稱", "the name from the sheet of units", CourseUnit::title),
                Sheet.Column.of(
                        "課程時數",
                        9,
                        "小時；合計包含「課程單元」的全部列",
                        "hours; the total has all rows of the sheet of units",
                        CourseUnit::hours)));
        addCounts(columns, "授課", CoverageSheets.TAUGHT, "taught");
        addCounts(columns, "評量", CoverageSheets.ASSESSED, "assessed");
        return new Sheet<>(
                TOTALS, new Wording("每個單元的時數與授課、評量的項數，自動計算", "hours and counts of each unit; computed"), columns);
    }

    private static void addCounts(
            List<Sheet.Column<CourseUnit>> columns, String what, List<String> marks, String english) {
        int first = columns.size();
        IntStream.range(0, CourseItem.COVERED.size()).forEach(kind -> {
            Wording name = KindName.of(CourseItem.COVERED.get(kind));
            columns.add(Sheet.Column.of(
                    what + "・" + name.zh(),
                    10,
                    what + "的" + name.zh() + "項數",
                    "number of each kind " + english + ": " + name.en(),
                    unit -> CoverageSheets.countMarks(name.zh(), unit.marks(), marks)));
        });
        columns.add(Sheet.Column.of(
                what + "合計",
                10,
                what + "的項數",
                "number " + english,
                unit -> new Formula(
                        "SUM(" + Area.column(first) + (unit.number() + 1) + ":"
                                + Area.column(first + CourseItem.COVERED.size() - 1) + (unit.number() + 1) + ")",
                        0)));
    }
}
