package io.github.jizhun.export;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to plan a course with: its units, table 1 of the course report filled, which unit teaches and assesses what, and what
 * is not covered yet. Its formulas are those that Excel 2016 knows.
 */
final class CoursePlan {
    /** So many units a course may have here. */
    static final int UNITS = 12;

    static final String COVERAGE = "涵蓋";
    static final String CHECK = "檢核";

    /** What of the standard a course may cover. */
    static final List<Kind> COVERED = List.of(Kind.INDICATOR, Kind.KNOWLEDGE, Kind.SKILL);

    private static final String LEFT_OUT = "不";
    private static final List<String> TAUGHT = List.of("授", "授評");
    private static final List<String> ASSESSED = List.of("評", "授評");
    private static final List<String> RESULTS = List.of("已涵蓋", "尚未涵蓋", "有授課未評量", "有評量未授課", "不納入", "不納入但未填理由", "標示矛盾");

    /** Columns before the units in the sheet of coverage. */
    private static final int BEFORE_UNITS = 4;

    private final LinkedStandard linked;
    private final Standard standard;
    private final Site site;
    private final List<Item> items;

    private record Line(String item, String content) {}

    private record Unit(int number) {
        private String name() {
            return "單元" + number;
        }
    }

    /**
     * Something that a course may cover.
     *
     * @param row its row in the sheets of coverage and check, from 1 as in formulas
     */
    private record Item(int row, ExportedStatement statement, String tasks) {}

    private record Total(String name, Object indicators, Object knowledge, Object skills, Object all) {}

    private CoursePlan(LinkedStandard linked, Site site) {
        this.linked = linked;
        this.standard = linked.standard();
        this.site = site;
        List<ExportedStatement> covered = COVERED.stream()
                .flatMap(kind -> ExportedStatement.of(linked, kind).stream())
                .toList();
        this.items = IntStream.range(0, covered.size())
                .mapToObj(i -> new Item(i + 2, covered.get(i), tasks(covered.get(i))))
                .toList();
    }

    /** The workbook for a standard. */
    static StandardWorkbook.Made of(LinkedStandard standard, Site site) {
        return new CoursePlan(standard, site).make();
    }

    private String tasks(ExportedStatement statement) {
        return statement.kind() == Kind.INDICATOR
                ? String.join("、", statement.parents())
                : String.join(
                        "、",
                        linked.tasksOf(new Code(statement.code())).stream()
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
                new Line("3 涵蓋", "在「涵蓋」為每一項選：授（授課）、評（評量）、授評（授課並評量）、不（不納入課程，須在最後一欄填理由）。空白表示這個單元沒有處理。"),
                new Line("4 檢核", "「檢核」與「檢核摘要」會自動計算：尚未涵蓋、有授課未評量、有評量未授課、不納入。"),
                new Line("知識與技能", "職能基準將知識與技能對應到工作任務，未逐條對應到行為指標。"),
                new Line("著作權", standard.rights() + "。本站沒有另外授權；引用時請寫出職能基準名稱、代碼與版本。"),
                new Line("聲明", site.notice().value()));
    }

    private void addUnits(ExcelFile file) {
        Sheet<Unit> kind = new Sheet<>(
                "課程單元",
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
        choose(sheet, 4, "1,2,3,4,5,6", DataValidationErrorStyle.STOP);
        // Several may hold for one unit: what is not in the list is allowed after a question.
        choose(sheet, 7, "講述,討論,演練,協同,專題,示範,案例,其他", DataValidationErrorStyle.INFORMATION);
        choose(sheet, 8, "測驗,作業評量,實作評量,口頭報告,無,其他", DataValidationErrorStyle.INFORMATION);
        choose(sheet, 9, "測驗卷,評量題目,意見回饋表,檢核表,無,其他", DataValidationErrorStyle.INFORMATION);
    }

    private static void choose(Worksheet sheet, int column, String choices, DataValidationErrorStyle otherwise) {
        sheet.range(1, column, UNITS, column)
                .validateWithListByFormula('"' + choices + '"')
                .allowBlank(true)
                .errorStyle(otherwise)
                .errorTitle("請從清單選擇")
                .error("可以選：" + choices.replace(',', '、'))
                .showErrorMessage(true);
    }

    private static <R> Sheet.Column<R> blank(String header, int width, String zh, String en) {
        return Sheet.Column.of(header, width, zh, en, row -> "");
    }

    private void addCoverage(ExcelFile file) {
        List<Sheet.Column<Item>> columns = new ArrayList<>(List.of(
                Sheet.Column.of(
                        "代碼",
                        9,
                        "代碼；原文沒有代碼的留空白",
                        "code; empty where the document prints none",
                        item -> item.statement().code()),
                Sheet.Column.of(
                        "種類",
                        9,
                        "行為指標、知識或技能",
                        "indicator, knowledge or skill",
                        item -> KindName.of(item.statement().kind()).zh()),
                Sheet.Column.of(
                        "文字",
                        44,
                        "本站刊載的全文",
                        "the whole text as published here",
                        item -> item.statement().text()),
                Sheet.Column.of("所屬任務", 12, "所屬或需要它的任務", "the tasks that it belongs to or that need it", Item::tasks)));
        for (int unit = 1; unit <= UNITS; unit++) {
            columns.add(new Sheet.Column<>(
                    new Unit(unit).name(),
                    "單元1–單元" + UNITS,
                    new Wording("授、評、授評、不，或空白", "taught, assessed, both, left out, or nothing"),
                    7,
                    item -> ""));
        }
        columns.add(blank("不納入理由", 26, "標「不」的必須填寫", "why it is left out; required where it is"));
        Worksheet sheet =
                file.add(new Sheet<>(COVERAGE, new Wording("哪個單元處理哪一項", "which unit deals with what"), columns), items);
        sheet.freezePane(1, 1);
        if (!items.isEmpty()) {
            sheet.range(1, BEFORE_UNITS, items.size(), BEFORE_UNITS + UNITS - 1)
                    .validateWithListByFormula("\"授,評,授評,不\"")
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle("請從清單選擇")
                    .error("可以選：授、評、授評、不")
                    .showErrorMessage(true);
        }
    }

    private Sheet<Item> checkSheet() {
        return new Sheet<>(
                CHECK,
                new Wording("每一項是否涵蓋，自動計算", "whether each is covered; computed"),
                List.of(
                        Sheet.Column.of(
                                "代碼", 9, "代碼", "code", item -> item.statement().code()),
                        Sheet.Column.of(
                                "文字",
                                60,
                                "本站刊載的全文",
                                "the whole text as published here",
                                item -> item.statement().text()),
                        Sheet.Column.of("授課單元數", 10, "幾個單元授課", "how many units teach it", item -> count(item, TAUGHT)),
                        Sheet.Column.of(
                                "評量單元數", 10, "幾個單元評量", "how many units assess it", item -> count(item, ASSESSED)),
                        Sheet.Column.of(
                                "不納入單元數",
                                10,
                                "幾個單元標「不」",
                                "how many units leave it out",
                                item -> count(item, List.of(LEFT_OUT))),
                        Sheet.Column.of("結果", 18, String.join("、", RESULTS), "the result", CoursePlan::result)));
    }

    private static ExcelFile.Formula count(Item item, List<String> marks) {
        String units = "'" + COVERAGE + "'!" + column(BEFORE_UNITS) + item.row() + ":"
                + column(BEFORE_UNITS + UNITS - 1) + item.row();
        return countAny(units, marks);
    }

    private static ExcelFile.Formula countAny(String range, List<String> marks) {
        return new ExcelFile.Formula(String.join(
                "+",
                marks.stream()
                        .map(mark -> "COUNTIF(" + range + ",\"" + mark + "\")")
                        .toList()));
    }

    private static ExcelFile.Formula result(Item item) {
        String reason = "'" + COVERAGE + "'!" + column(BEFORE_UNITS + UNITS) + item.row();
        return new ExcelFile.Formula(("IF(AND(E#>0,C#+D#>0),\"標示矛盾\",IF(E#>0,IF(" + reason
                        + "=\"\",\"不納入但未填理由\",\"不納入\"),"
                        + "IF(C#+D#=0,\"尚未涵蓋\",IF(D#=0,\"有授課未評量\",IF(C#=0,\"有評量未授課\",\"已涵蓋\")))))")
                .replace("#", String.valueOf(item.row())));
    }

    private Sheet<Total> totalSheet() {
        return new Sheet<>(
                "檢核摘要",
                new Wording("各種結果與各單元的項數，自動計算", "how many of each result and unit; computed"),
                List.of(
                        Sheet.Column.of("項目", 26, "結果或單元", "a result or a unit", Total::name),
                        Sheet.Column.of("行為指標", 12, "行為指標的項數", "how many indicators", Total::indicators),
                        Sheet.Column.of("知識", 12, "知識的項數", "how much knowledge", Total::knowledge),
                        Sheet.Column.of("技能", 12, "技能的項數", "how many skills", Total::skills),
                        Sheet.Column.of("合計", 12, "三種的合計", "all three together", Total::all)));
    }

    private List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        totals.add(new Total("全部項數", size(0), size(1), size(2), sum(2)));
        for (String result : RESULTS) {
            totals.add(total(result, totals.size() + 2, CHECK, "F", List.of(result)));
        }
        for (int unit = 0; unit < UNITS; unit++) {
            String column = column(BEFORE_UNITS + unit);
            String name = new Unit(unit + 1).name();
            totals.add(total(name + " 授課", totals.size() + 2, COVERAGE, column, TAUGHT));
            totals.add(total(name + " 評量", totals.size() + 2, COVERAGE, column, ASSESSED));
        }
        return totals;
    }

    private Total total(String name, int row, String sheet, String column, List<String> marks) {
        List<Object> counts = COVERED.stream()
                .map(kind -> {
                    List<Item> ofKind = of(kind);
                    if (ofKind.isEmpty()) {
                        return (Object) 0;
                    }
                    String range = "'" + sheet + "'!" + column + ofKind.get(0).row() + ":" + column
                            + ofKind.get(ofKind.size() - 1).row();
                    return countAny(range, marks);
                })
                .toList();
        return new Total(name, counts.get(0), counts.get(1), counts.get(2), sum(row));
    }

    private int size(int kind) {
        return of(COVERED.get(kind)).size();
    }

    private List<Item> of(Kind kind) {
        return items.stream().filter(item -> item.statement().kind() == kind).toList();
    }

    private static ExcelFile.Formula sum(int row) {
        return new ExcelFile.Formula("SUM(B" + row + ":D" + row + ")");
    }

    /** The letters of a column. */
    private static String column(int number) {
        return number < 26 ? String.valueOf((char) ('A' + number)) : column(number / 26 - 1) + column(number % 26);
    }
}
