package io.github.jizhun.export.workbook;

import io.github.jizhun.export.KindName;
import io.github.jizhun.model.Kind;
import io.github.jizhun.site.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The sheets of the planning workbook that say which unit deals with what, and what is not covered yet. Formulas never name a row of
 * another sheet: results follow the codes.
 */
final class CoverageSheets {
    static final String COVERAGE = "涵蓋";
    static final String CHECK = "檢核";
    static final String SUMMARY = "檢核摘要";

    static final List<String> TAUGHT = List.of("授", "授評");
    static final List<String> ASSESSED = List.of("評", "授評");
    private static final String LEFT_OUT = "不";
    private static final List<String> MARKS = List.of("授", "評", "授評", LEFT_OUT);

    /** The column of reasons in the sheet of coverage; the units' columns come after it. */
    private static final int REASON = 4;

    static final int FIRST_UNIT = REASON + 1;
    private static final int LAST_PREPARED = FIRST_UNIT + CourseUnit.PREPARED - 1;
    private static final int LAST_COUNTED = FIRST_UNIT + CourseUnit.COUNTED - 1;

    private static final int UNIT_WIDTH = 9;
    private static final int RESULT = 6;

    private static final String COVERED = "已涵蓋";
    private static final String OPEN = "尚未涵蓋";
    private static final String CONFLICT = "標示矛盾";
    private static final String DELETED = "列已刪除";
    private static final String NOT_ASSESSED = "有授課未評量";
    private static final String NOT_TAUGHT = "有評量未授課";
    private static final String EXCLUDED = "不納入";
    private static final String NO_REASON = "不納入但未填理由";
    private static final List<String> RESULTS =
            List.of(COVERED, OPEN, NOT_ASSESSED, NOT_TAUGHT, EXCLUDED, NO_REASON, CONFLICT, DELETED);

    private static final String CODE_IS_FIXED = "這一欄來自職能基準，「檢核」用代碼找到這一列，請勿更改；不納入的項目請標「不」並填理由。";

    private final List<CourseItem> items;

    /**
     * A row of the summary.
     *
     * @param row from 1 as in formulas
     * @param counts by kind
     */
    record Total(int row, String name, List<Formula> counts) {}

    CoverageSheets(List<CourseItem> items) {
        this.items = items;
    }

    /** How many items of a kind have one of the marks in a column. */
    static Formula countMarks(String kind, String column, List<String> marks) {
        return count(
                marks,
                mark -> "COUNTIFS(" + Area.columns(COVERAGE, 1, 1) + ",\"" + kind + "\"," + column + ",\"" + mark
                        + "\")");
    }

    Sheet<CourseItem> coverage() {
        List<Sheet.Column<CourseItem>> columns = new ArrayList<>(List.of(
                Sheet.Column.of(
                        "代碼",
                        9,
                        "代碼；原文沒有代碼的，以任務、種類與第幾項代替。「檢核」靠它找到這一列，請勿更改",
                        "code; without one, the task, the kind and its place; checks find the row by it, so leave it as it is",
                        CourseItem::code),
                Sheet.Column.of("種類", 9, "行為指標、知識或技能", "indicator, knowledge or skill", CourseItem::kind),
                Sheet.Column.of(
                        "文字",
                        44,
                        "本站刊載的全文",
                        "the whole text as published here",
                        item -> item.statement().text()),
                Sheet.Column.of(
                        "所屬任務", 12, "所屬或需要它的任務", "the tasks that it belongs to or that need it", CourseItem::tasks),
                Sheet.Column.empty("不納入理由", 22, "標「不」的必須填寫", "why it is left out; required where it is")));
        for (CourseUnit unit : CourseUnit.prepared()) {
            columns.add(new Sheet.Column<>(
                    unit.title(),
                    "單元1–單元" + CourseUnit.PREPARED,
                    new Wording(
                            "授、評、授評、不，或空白；欄名是「課程單元」填寫的名稱",
                            "taught, assessed, both, left out, or nothing; headed by the unit's name"),
                    UNIT_WIDTH,
                    item -> ""));
        }
        return new Sheet<>(COVERAGE, new Wording("哪個單元處理哪一項", "which unit deals with what"), columns);
    }

    Tab coverageTab() {
        Tab tab = Tab.of(coverage(), items)
                .freeze(1)
                .printAcross(2, 1)
                // Room for the units' names.
                .atLeast(0, 5)
                // Programs sort a protected sheet only where all cells are open: what must stay is refused as it is
                // typed.
                .protectBut(
                        new Area(1, 0, Math.max(1, items.size()), LAST_PREPARED),
                        new Area(0, LAST_PREPARED + 1, Math.max(1, items.size()), LAST_COUNTED));
        if (!items.isEmpty()) {
            tab.with(Choice.that(new Area(1, 0, items.size(), 3), "FALSE()", CODE_IS_FIXED))
                    .with(Choice.only(new Area(1, FIRST_UNIT, items.size(), LAST_COUNTED), MARKS, "可以選：授、評、授評、不"));
        }
        return tab;
    }

    Sheet<CourseItem> check() {
        return new Sheet<>(
                CHECK,
                new Wording("每一項是否涵蓋，自動計算", "whether each is covered; computed"),
                List.of(
                        Sheet.Column.of("代碼", 9, "代碼，與「涵蓋」的相同", "code, as in the sheet of coverage", CourseItem::code),
                        Sheet.Column.of("種類", 9, "行為指標、知識或技能", "indicator, knowledge or skill", CourseItem::kind),
                        Sheet.Column.of(
                                "文字",
                                60,
                                "本站刊載的全文",
                                "the whole text as published here",
                                item -> item.statement().text()),
                        Sheet.Column.of("授課單元數", 10, "幾個單元授課", "how many units teach it", item -> units(item, TAUGHT)),
                        Sheet.Column.of(
                                "評量單元數", 10, "幾個單元評量", "how many units assess it", item -> units(item, ASSESSED)),
                        Sheet.Column.of(
                                "不納入單元數",
                                10,
                                "幾個單元標「不」",
                                "how many units leave it out",
                                item -> units(item, List.of(LEFT_OUT))),
                        Sheet.Column.of("結果", 18, String.join("、", RESULTS), "the result", CoverageSheets::result)));
    }

    Tab checkTab() {
        return Tab.of(check(), items)
                .with(highlights(new Area(1, RESULT, Math.max(1, items.size()), RESULT)))
                .protectBut();
    }

    /** Colours beside the words: what must be put right, what is still to do, what is done. */
    private static List<Highlight> highlights(Area area) {
        return List.of(
                new Highlight(area, List.of(CONFLICT, NO_REASON, DELETED), "F6CFC6"),
                new Highlight(area, List.of(OPEN), "FBE9A9"),
                new Highlight(area, List.of(NOT_ASSESSED, NOT_TAUGHT), "DCE8F5"),
                new Highlight(area, List.of(COVERED), "D9EBD3"));
    }

    /** Where an item stands in the sheet of coverage, however that is sorted; an error where its row was deleted. */
    private static String coverageRow(CourseItem item) {
        return "MATCH($A" + item.row() + "," + Area.columns(COVERAGE, 0, 0) + ",0)";
    }

    /** How many units have one of the marks for an item. */
    private static Formula units(CourseItem item, List<String> marks) {
        String units = "INDEX(" + Area.columns(COVERAGE, FIRST_UNIT, LAST_COUNTED) + "," + coverageRow(item) + ",0)";
        return count(marks, mark -> "COUNTIF(" + units + ",\"" + mark + "\")");
    }

    /** A sum over marks; nothing where what it counts was deleted. */
    private static Formula count(List<String> marks, UnaryOperator<String> counted) {
        return new Formula("IFERROR(" + marks.stream().map(counted).collect(Collectors.joining("+")) + ",0)", 0);
    }

    private static Formula result(CourseItem item) {
        String reason = "INDEX(" + Area.columns(COVERAGE, REASON, REASON) + "," + coverageRow(item) + ")";
        return new Formula(
                ("IF(ISNA(" + coverageRow(item) + "),\"" + DELETED + "\",IF(AND(F#>0,D#+E#>0),\"" + CONFLICT
                                + "\",IF(F#>0,IF(TRIM(" + reason + ")=\"\",\"" + NO_REASON + "\",\"" + EXCLUDED
                                + "\"),IF(D#+E#=0,\"" + OPEN + "\",IF(E#=0,\"" + NOT_ASSESSED + "\",IF(D#=0,\""
                                + NOT_TAUGHT + "\",\"" + COVERED + "\"))))))")
                        .replace("#", String.valueOf(item.row())),
                OPEN);
    }

    Tab summaryTab() {
        List<Total> totals = totals();
        return Tab.of(summary(), totals)
                .with(highlights(new Area(1, 0, totals.size(), 0)))
                .protectBut();
    }

    Sheet<Total> summary() {
        return new Sheet<>(
                SUMMARY,
                new Wording("各種結果的項數，自動計算", "how many of each result; computed"),
                List.of(
                        Sheet.Column.of("項目", 26, "結果", "a result", Total::name),
                        totalColumn(0, "行為指標的項數", "how many indicators"),
                        totalColumn(1, "知識的項數", "how much knowledge"),
                        totalColumn(2, "技能的項數", "how many skills"),
                        Sheet.Column.of("合計", 12, "三種的合計", "all three together", CoverageSheets::sum)));
    }

    private static Sheet.Column<Total> totalColumn(int kind, String zh, String en) {
        return Sheet.Column.of(
                KindName.of(CourseItem.COVERED.get(kind)).zh(),
                12,
                zh,
                en,
                total -> total.counts().get(kind));
    }

    private List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        String kinds = Area.columns(CHECK, 1, 1);
        totals.add(total(2, "全部項數", kind -> new Formula("COUNTIF(" + kinds + "," + quoted(kind) + ")", of(kind))));
        for (String result : RESULTS) {
            totals.add(total(
                    totals.size() + 2,
                    result,
                    kind -> new Formula(
                            "COUNTIFS(" + kinds + "," + quoted(kind) + "," + Area.columns(CHECK, RESULT, RESULT) + ",\""
                                    + result + "\")",
                            result.equals(OPEN) ? of(kind) : 0)));
        }
        return totals;
    }

    private static Total total(int row, String name, Function<Kind, Formula> count) {
        return new Total(row, name, CourseItem.COVERED.stream().map(count).toList());
    }

    private int of(Kind kind) {
        return (int)
                items.stream().filter(item -> item.statement().kind() == kind).count();
    }

    private static Formula sum(Total total) {
        return new Formula(
                "SUM(B" + total.row() + ":D" + total.row() + ")",
                total.counts().stream()
                        .mapToInt(count -> (Integer) count.value())
                        .sum());
    }

    private static String quoted(Kind kind) {
        return '"' + KindName.of(kind).zh() + '"';
    }
}
