package io.github.jizhun.export.excel;

import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListFormulaDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to plan a course with: its units, table 1 of the course report filled, which unit teaches and assesses what, and what
 * is not covered yet. Its formulas are those that Excel 2016 knows.
 */
public final class CoursePlan {
    /** The maximum number of units of a course here. */
    public static final int UNITS = 12;

    public static final String COURSE_UNITS = "課程單元";
    public static final String COVERAGE = "涵蓋";
    public static final String CHECK = "檢核";

    /** What of the standard a course may cover. */
    static final List<Kind> COVERED = List.of(Kind.INDICATOR, Kind.KNOWLEDGE, Kind.SKILL);

    private static final String LEFT_OUT = "不";
    private static final List<String> TAUGHT = List.of("授", "授評");
    private static final List<String> ASSESSED = List.of("評", "授評");
    private static final String OPEN = "尚未涵蓋";
    private static final String DELETED = "列已刪除";
    private static final List<String> RESULTS =
            List.of("已涵蓋", OPEN, "有授課未評量", "有評量未授課", "不納入", "不納入但未填理由", "標示矛盾", DELETED);

    /** The only one whose name has no I: fastexcel writes the name in the locale's own lower case, and Turkish has another i. */
    private static final DataValidationErrorStyle STYLE = DataValidationErrorStyle.STOP;

    /** Columns before the units in the sheet of coverage. */
    private static final int BEFORE_UNITS = 4;

    private static final int UNIT_WIDTH = 9;

    private final LinkedStandard linked;
    private final Standard standard;
    private final Site site;
    private final List<Item> items;

    private record Line(String item, String content) {}

    private record Unit(int number) {
        private String name() {
            return "單元" + number;
        }

        /** The name that its row in the sheet of units has, wherever that row stands; until it has one, its number. */
        private ExcelFile.Formula title() {
            String typed = "INDEX(" + range(COURSE_UNITS, 1, 1) + ",MATCH(\"" + name() + "\","
                    + range(COURSE_UNITS, 0, 0) + ",0))";
            return new ExcelFile.Formula(
                    "IFERROR(IF(TRIM(" + typed + ")=\"\",\"" + name() + "\"," + typed + "),\"" + name() + "\")",
                    name());
        }
    }

    /**
     * Something that a course may cover.
     *
     * @param row its row in the sheet of checks, from 1 as in formulas
     * @param code its code; what has none is called by its tasks, its kind and its place among these, so that both sheets can name it
     */
    private record Item(int row, ExportedStatement statement, String code, String tasks) {
        private String kind() {
            return KindName.of(statement.kind()).zh();
        }
    }

    /**
     * A row of the summary.
     *
     * @param row from 1 as in formulas
     * @param counts by kind
     */
    private record Total(int row, Object name, List<ExcelFile.Formula> counts) {}

    private CoursePlan(LinkedStandard linked, Site site) {
        this.linked = linked;
        this.standard = linked.standard();
        this.site = site;
        this.items = items();
    }

    private List<Item> items() {
        List<Item> made = new ArrayList<>();
        Map<String, Integer> uncoded = new HashMap<>();
        for (Kind kind : COVERED) {
            for (ExportedStatement statement : ExportedStatement.of(linked, kind)) {
                String tasks = tasks(statement);
                String code = statement.code();
                if (code.isEmpty()) {
                    String place = tasks + " " + KindName.of(kind).zh();
                    code = "（" + place + " " + uncoded.merge(place, 1, Integer::sum) + "）";
                }
                made.add(new Item(made.size() + 2, statement, code, tasks));
            }
        }
        return List.copyOf(made);
    }

    /** The workbook for a standard. */
    public static StandardWorkbook.Made of(LinkedStandard standard, Site site) {
        return new CoursePlan(standard, site).make();
    }

    private String tasks(ExportedStatement statement) {
        return statement.kind() == Kind.INDICATOR
                ? String.join("、", statement.parents())
                : String.join(
                        "、",
                        linked.tasksOf(statement.reference()).stream()
                                .map(task -> task.code().value())
                                .toList());
    }

    private StandardWorkbook.Made make() {
        ExcelFile file = new ExcelFile(
                "課程規劃範本 " + standard.code(),
                ExcelFile.footerText(standard.code()),
                ExcelFile.footerText(StandardTitle.edition(standard)),
                "第 &P／&N 頁");
        file.add(guideSheet(), guide());
        addUnits(file);
        file.add(CourseTables.tableOne(linked), standard.tasks().toList());
        addCoverage(file);
        file.add(checkSheet(), items);
        file.add(totalSheet(), totals());
        List<DataFile.Field> fields = file.fields();
        return new StandardWorkbook.Made(file.bytes(), fields);
    }

    private Sheet<Line> guideSheet() {
        return new Sheet<>(
                "使用說明",
                new Wording("填寫的順序", "in which order to fill the sheets"),
                List.of(
                        Sheet.Column.of("項目", 22, "步驟或說明的名稱", "the step", Line::item),
                        Sheet.Column.of("內容", 100, "怎麼做", "what to do", Line::content)));
    }

    private List<Line> guide() {
        return List.of(
                new Line("職能依據", StandardTitle.of(standard) + "（" + standard.code() + "）"),
                new Line("版本狀態", StandardTitle.edition(standard) + "。申請課程認證前，請先確認職能依據採用的版本。"),
                new Line("1 課程單元", "在「課程單元」填寫單元名稱、時數、目標與評量；同一個單元在各表的名稱必須完全相同。"),
                new Line("2 表1", "「表1_職能表」已帶入全部任務；刪去課程沒有納入的任務。英文欄只在發給英文證書時填寫。"),
                new Line("3 涵蓋", "在「涵蓋」為每一項選：授（授課）、評（評量）、授評（授課並評量）、不（不納入課程，須在最後一欄填理由）。空白表示這個單元沒有處理。欄名跟著「課程單元」填寫的名稱改變。"),
                new Line("4 檢核", "「檢核」與「檢核摘要」會自動計算：尚未涵蓋、有授課未評量、有評量未授課、不納入。結果依代碼對照：「涵蓋」可以排序、篩選；刪去的列顯示為「列已刪除」。"),
                new Line("知識與技能", "職能基準將知識與技能對應到工作任務，未逐條對應到行為指標。"),
                new Line("著作權", standard.rights() + "。本站沒有另外授權；引用時請寫出職能基準名稱、代碼與版本。"),
                new Line("聲明", site.notice().value()));
    }

    private void addUnits(ExcelFile file) {
        Sheet<Unit> kind = new Sheet<>(
                COURSE_UNITS,
                new Wording("每個單元一列", "one unit of the course a row"),
                List.of(
                        Sheet.Column.of("單元", 9, "單元編號，與「涵蓋」的欄位相同", "number, as in the sheet of coverage", Unit::name),
                        blank("課程(單元)名稱_中文", 22, "各表都用同一個名稱", "the same name in all tables"),
                        blank("課程(單元)名稱_英文", 18, "只在發給英文證書時填寫", "only for certificates in English"),
                        blank("課程時數", 9, "小時", "hours"),
                        blank("課程(單元)職能級別", 10, "1 到 6", "level 1 to 6"),
                        blank("教學／訓練目標", 34, "學員完成單元後能做什麼", "what learners can do after the unit"),
                        blank("課程大綱內容", 34, "單元教什麼", "what the unit teaches"),
                        blank("教學方法", 16, "講述、討論、演練、協同、專題、示範、案例、其他", "how it is taught"),
                        blank("評量方式", 16, "測驗、作業評量、實作評量、口頭報告、無、其他", "how it is assessed"),
                        blank("評量工具", 16, "測驗卷、評量題目、意見回饋表、檢核表、無、其他", "with what it is assessed"),
                        blank("學習成果證據", 26, "能證明學會的文件或作品；可參考工作產出", "what proves learning; see the outputs")));
        Worksheet sheet = file.add(
                kind, IntStream.rangeClosed(1, UNITS).mapToObj(Unit::new).toList());
        for (int row = 1; row <= UNITS; row++) {
            // Room to write in.
            sheet.rowHeight(row, TextHeight.ofLines(4));
        }
        demand(sheet.range(1, 4, UNITS, 4), "1,2,3,4,5,6", "職能級別為 1 到 6");
        suggest(sheet, 7, "講述,討論,演練,協同,專題,示範,案例,其他");
        suggest(sheet, 8, "測驗,作業評量,實作評量,口頭報告,無,其他");
        suggest(sheet, 9, "測驗卷,評量題目,意見回饋表,檢核表,無,其他");
    }

    private static void demand(Range cells, String choices, String error) {
        choose(cells, choices).errorTitle("請從清單選擇").error(error).showErrorMessage(true);
    }

    private static ListFormulaDataValidation choose(Range cells, String choices) {
        return cells.validateWithListByFormula('"' + choices + '"')
                .allowBlank(true)
                .errorStyle(STYLE);
    }

    /** Several may hold for one unit, so what is not in the list may be typed, too. */
    private static void suggest(Worksheet sheet, int column, String choices) {
        choose(sheet.range(1, column, UNITS, column), choices).showErrorMessage(false);
    }

    private static <R> Sheet.Column<R> blank(String header, int width, String zh, String en) {
        return Sheet.Column.of(header, width, zh, en, row -> "");
    }

    private void addCoverage(ExcelFile file) {
        List<Sheet.Column<Item>> columns = new ArrayList<>(List.of(
                Sheet.Column.of(
                        "代碼",
                        9,
                        "代碼；原文沒有代碼的，以任務、種類與第幾項代替。「檢核」靠它找到這一列，請勿更改",
                        "code; without one, the task, the kind and its place; checks find the row by it, so leave it as it is",
                        Item::code),
                Sheet.Column.of("種類", 9, "行為指標、知識或技能", "indicator, knowledge or skill", Item::kind),
                Sheet.Column.of(
                        "文字",
                        44,
                        "本站刊載的全文",
                        "the whole text as published here",
                        item -> item.statement().text()),
                Sheet.Column.of("所屬任務", 12, "所屬或需要它的任務", "the tasks that it belongs to or that need it", Item::tasks)));
        for (int unit = 1; unit <= UNITS; unit++) {
            columns.add(new Sheet.Column<>(
                    new Unit(unit).title(),
                    "單元1–單元" + UNITS,
                    new Wording(
                            "授、評、授評、不，或空白；欄名是「課程單元」填寫的名稱",
                            "taught, assessed, both, left out, or nothing; headed by the unit's name"),
                    UNIT_WIDTH,
                    item -> ""));
        }
        columns.add(blank("不納入理由", 26, "標「不」的必須填寫", "why it is left out; required where it is"));
        Worksheet sheet =
                file.add(new Sheet<>(COVERAGE, new Wording("哪個單元處理哪一項", "which unit deals with what"), columns), items);
        sheet.freezePane(1, 1);
        // Room for the units' names.
        sheet.rowHeight(0, TextHeight.ofLines(5));
        if (!items.isEmpty()) {
            demand(sheet.range(1, BEFORE_UNITS, items.size(), BEFORE_UNITS + UNITS - 1), "授,評,授評,不", "可以選：授、評、授評、不");
        }
    }

    private Sheet<Item> checkSheet() {
        return new Sheet<>(
                CHECK,
                new Wording("每一項是否涵蓋，自動計算", "whether each is covered; computed"),
                List.of(
                        Sheet.Column.of("代碼", 9, "代碼，與「涵蓋」的相同", "code, as in the sheet of coverage", Item::code),
                        Sheet.Column.of("種類", 9, "行為指標、知識或技能", "indicator, knowledge or skill", Item::kind),
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
                        Sheet.Column.of("結果", 18, String.join("、", RESULTS), "the result", CoursePlan::result)));
    }

    /** Where an item stands in the sheet of coverage, however that is sorted; an error where its row was deleted. */
    private static String coverageRow(Item item) {
        return "MATCH($A" + item.row() + "," + range(COVERAGE, 0, 0) + ",0)";
    }

    /** How many units have one of the marks for an item. */
    private static ExcelFile.Formula units(Item item, List<String> marks) {
        String units =
                "INDEX(" + range(COVERAGE, BEFORE_UNITS, BEFORE_UNITS + UNITS - 1) + "," + coverageRow(item) + ",0)";
        return count(marks, mark -> "COUNTIF(" + units + ",\"" + mark + "\")");
    }

    /** A sum over marks; nothing where what it counts was deleted. */
    private static ExcelFile.Formula count(List<String> marks, UnaryOperator<String> counted) {
        return new ExcelFile.Formula(
                "IFERROR(" + marks.stream().map(counted).collect(Collectors.joining("+")) + ",0)", 0);
    }

    private static ExcelFile.Formula result(Item item) {
        String reason =
                "INDEX(" + range(COVERAGE, BEFORE_UNITS + UNITS, BEFORE_UNITS + UNITS) + "," + coverageRow(item) + ")";
        return new ExcelFile.Formula(
                ("IF(ISNA(" + coverageRow(item) + "),\"" + DELETED + "\","
                                + "IF(AND(F#>0,D#+E#>0),\"標示矛盾\",IF(F#>0,IF(TRIM(" + reason
                                + ")=\"\",\"不納入但未填理由\",\"不納入\"),"
                                + "IF(D#+E#=0,\"" + OPEN + "\",IF(E#=0,\"有授課未評量\",IF(D#=0,\"有評量未授課\",\"已涵蓋\"))))))")
                        .replace("#", String.valueOf(item.row())),
                OPEN);
    }

    private Sheet<Total> totalSheet() {
        return new Sheet<>(
                "檢核摘要",
                new Wording("各種結果與各單元的項數，自動計算", "how many of each result and unit; computed"),
                List.of(
                        Sheet.Column.of("項目", 26, "結果或單元", "a result or a unit", Total::name),
                        totalColumn(0, "行為指標的項數", "how many indicators"),
                        totalColumn(1, "知識的項數", "how much knowledge"),
                        totalColumn(2, "技能的項數", "how many skills"),
                        Sheet.Column.of("合計", 12, "三種的合計", "all three together", CoursePlan::sum)));
    }

    private static Sheet.Column<Total> totalColumn(int kind, String zh, String en) {
        return Sheet.Column.of(
                KindName.of(COVERED.get(kind)).zh(),
                12,
                zh,
                en,
                total -> total.counts().get(kind));
    }

    private List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        String kinds = range(CHECK, 1, 1);
        totals.add(total(
                2, "全部項數", kind -> new ExcelFile.Formula("COUNTIF(" + kinds + "," + quoted(kind) + ")", of(kind))));
        for (String result : RESULTS) {
            totals.add(total(
                    totals.size() + 2,
                    result,
                    kind -> new ExcelFile.Formula(
                            "COUNTIFS(" + kinds + "," + quoted(kind) + "," + range(CHECK, 6, 6) + ",\"" + result
                                    + "\")",
                            result.equals(OPEN) ? of(kind) : 0)));
        }
        for (int unit = 0; unit < UNITS; unit++) {
            totals.add(total(totals.size() + 2, unit, "授課", TAUGHT));
            totals.add(total(totals.size() + 2, unit, "評量", ASSESSED));
        }
        return totals;
    }

    private Total total(int row, Object name, Function<Kind, ExcelFile.Formula> count) {
        return new Total(row, name, COVERED.stream().map(count).toList());
    }

    private Total total(int row, int unit, String what, List<String> marks) {
        ExcelFile.Formula name = new Unit(unit + 1).title();
        String column = range(COVERAGE, BEFORE_UNITS + unit, BEFORE_UNITS + unit);
        return total(
                row,
                new ExcelFile.Formula(name.text() + "&\" " + what + "\"", name.value() + " " + what),
                kind -> count(
                        marks,
                        mark -> "COUNTIFS(" + range(COVERAGE, 1, 1) + "," + quoted(kind) + "," + column + ",\"" + mark
                                + "\")"));
    }

    private int of(Kind kind) {
        return (int)
                items.stream().filter(item -> item.statement().kind() == kind).count();
    }

    private static ExcelFile.Formula sum(Total total) {
        return new ExcelFile.Formula(
                "SUM(B" + total.row() + ":D" + total.row() + ")",
                total.counts().stream()
                        .mapToInt(count -> (Integer) count.value())
                        .sum());
    }

    private static String quoted(Kind kind) {
        return '"' + KindName.of(kind).zh() + '"';
    }

    /** Whole columns of a sheet: no row that is moved, deleted or added changes them. */
    private static String range(String sheet, int first, int last) {
        return "'" + sheet + "'!$" + SheetXml.column(first) + ":$" + SheetXml.column(last);
    }
}
