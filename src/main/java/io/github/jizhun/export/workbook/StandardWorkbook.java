package io.github.jizhun.export.workbook;

import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.export.OfficialRow;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.link.LinkedNote;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole standard as a workbook, in the words of the official form. An empty cell says that the document has nothing there. */
public final class StandardWorkbook {
    private final LinkedStandard linked;
    private final Standard standard;
    private final Site site;
    private final List<ExportedStatement> statements;
    private final Map<String, ExportedStatement> byKey;

    private record Line(String item, String content) {}

    private record IndicatorRow(OfficialRow row, String code, Object text) {}

    /** A sheet and its rows. */
    private record Filled<R>(Sheet<R> sheet, List<R> rows) {
        private Tab tab() {
            return Tab.of(sheet, rows);
        }

        private SheetTexts texts() {
            return SheetTexts.of(sheet, rows);
        }
    }

    private record Pair(String task, String competency, Kind kind) {}

    private StandardWorkbook(LinkedStandard linked, Site site) {
        this.linked = linked;
        this.standard = linked.standard();
        this.site = site;
        this.statements = ExportedStatement.of(linked);
        this.byKey = statements.stream().collect(Collectors.toMap(ExportedStatement::key, Function.identity()));
    }

    /** The workbook of a standard. */
    public static Workbook of(LinkedStandard standard, Site site) {
        return new StandardWorkbook(standard, site).make();
    }

    /** What the sheets of a standard say, for what comes back to be compared with. */
    public static List<SheetTexts> textsOf(LinkedStandard standard, Site site) {
        return new StandardWorkbook(standard, site)
                .sheets().stream().map(Filled::texts).toList();
    }

    private Workbook make() {
        List<Filled<?>> all = sheets();
        Filled<Line> about = about(all);
        EditBase base = EditBase.of(
                standard.code(),
                Stream.concat(Stream.of(about), all.stream()).map(Filled::texts).toList());
        List<Line> lines = new ArrayList<>(about.rows());
        lines.add(new Line(EditBase.STAMP, base.stamp()));
        Sheet<DataFile.Field> dictionary = ReferenceSheets.dictionary();
        List<Tab> tabs = new ArrayList<>();
        tabs.add(Tab.of(about.sheet(), lines));
        all.forEach(filled -> {
            Tab tab = filled.tab();
            tabs.add(tab.name().equals(StatementSheets.MATRIX) ? tab.below(totals()) : tab);
        });
        List<DataFile.Field> fields = Stream.of(
                        Stream.of(about.sheet()), all.stream().map(Filled::sheet), Stream.of(dictionary))
                .flatMap(each -> each)
                .flatMap(sheet -> sheet.fields().stream())
                .toList();
        tabs.add(Tab.of(dictionary, fields));
        return new Workbook(
                StandardTitle.of(standard) + " " + standard.code(),
                standard.code(),
                StandardTitle.edition(standard),
                ExchangeNames.changed(standard),
                tabs,
                fields,
                Optional.of(base));
    }

    private Filled<Line> about(List<Filled<?>> all) {
        Sheet<Line> about = aboutSheet();
        return new Filled<>(
                about,
                about(Stream.of(
                                Stream.of(about),
                                all.stream().map(Filled::sheet),
                                Stream.of(ReferenceSheets.dictionary()))
                        .flatMap(each -> each)));
    }

    /** The sheets between the first, which explains them, and the last, which explains their columns. */
    private List<Filled<?>> sheets() {
        StatementSheets sheets = new StatementSheets(linked);
        ReferenceSheets references = new ReferenceSheets(linked);
        List<LinkedNote> notes =
                linked.notes().stream().filter(note -> !note.anchor().isEmpty()).toList();
        List<Filled<?>> all = new ArrayList<>(List.of(
                new Filled<>(overviewSheet(), indicatorRows()),
                new Filled<>(sheets.outcomes(Kind.DUTY), of(Kind.DUTY)),
                new Filled<>(sheets.outcomes(Kind.TASK), of(Kind.TASK)),
                new Filled<>(sheets.outcomes(Kind.INDICATOR), of(Kind.INDICATOR)),
                new Filled<>(sheets.outcomes(Kind.OUTPUT), of(Kind.OUTPUT)),
                new Filled<>(sheets.competencies(Kind.KNOWLEDGE), of(Kind.KNOWLEDGE)),
                new Filled<>(sheets.competencies(Kind.SKILL), of(Kind.SKILL)),
                new Filled<>(sheets.attitudes(), of(Kind.ATTITUDE)),
                new Filled<>(pairSheet(), pairs()),
                new Filled<>(sheets.matrix(), competencies()),
                new Filled<>(CourseTables.tableOne(linked), standard.tasks().toList()),
                new Filled<>(references.terms(), standard.glossary())));
        // Most standards have terms or notes, few have both.
        if (!notes.isEmpty()) {
            all.add(new Filled<>(references.notes(), notes));
        }
        all.add(new Filled<>(references.errata(), standard.errata()));
        return all;
    }

    private List<ExportedStatement> of(Kind kind) {
        return statements.stream().filter(statement -> statement.kind() == kind).toList();
    }

    private Sheet<Line> aboutSheet() {
        return new Sheet<>(
                "說明",
                new Wording("來源、版本、著作權與各工作表的用途", "source, edition, rights, and what each sheet is for"),
                List.of(
                        Sheet.Column.of("項目", 22, "說明的項目", "the heading", Line::item),
                        Sheet.Column.of("內容", 100, "說明的內容", "the text", Line::content)));
    }

    private List<Line> about(Stream<Sheet<?>> contents) {
        List<Line> lines = new ArrayList<>(List.of(
                new Line("職能基準", StandardTitle.of(standard) + "（" + standard.code() + "）"),
                new Line("來源", StandardTitle.source(standard)),
                new Line("版本狀態", StandardTitle.edition(standard)),
                new Line("著作權", standard.rights() + "。本站沒有另外授權；引用時請寫出職能基準名稱、代碼與版本。"),
                new Line("聲明", site.notice().value()),
                new Line("引用文字", StandardTitle.citation(standard)),
                new Line("工作描述", standard.description().value()),
                new Line("基準級別", standard.level().map(Level::printed).orElse("")),
                new Line("勘誤處理", "沒有列在「勘誤」工作表的文字，都與原文相同。已更正：刊載更正後的文字，原文放在「原文代碼」「原文文字」；" + "原文如此：照原文刊載，只加備註。"),
                new Line("空白儲存格", "原文沒有這項內容。"),
                new Line(
                        "修改與匯入",
                        "給維護網站的人：在 Excel 檔裡，綠色表頭的欄位可以修改；新增一列時，黃色表頭的欄位也要填。其他欄位與工作表由這些欄位產生，改了不會讀回。"
                                + "不要改工作表名稱與表頭。改完存成 xlsx，執行 jizhun import --into "
                                + standard.code() + " 檔名.xlsx。"),
                new Line("底線", "儲存格裡的底線是原文標示名詞的底線。")));
        contents.forEach(sheet ->
                lines.add(new Line("工作表：" + sheet.name(), sheet.purpose().zh())));
        return lines;
    }

    private Sheet<IndicatorRow> overviewSheet() {
        return new Sheet<>(
                "職能總表",
                new Wording("一列一條行為指標，帶出職責、任務、產出、知識與技能", "one indicator a row, with all that belongs to it"),
                List.of(
                        Sheet.Column.of(
                                "主要職責代碼",
                                9,
                                "主要職責代碼",
                                "code of the duty",
                                row -> row.row().duty().code()),
                        Sheet.Column.of(
                                "主要職責",
                                16,
                                "主要職責",
                                "the duty",
                                row -> row.row().duty().name()),
                        Sheet.Column.of(
                                "任務代碼",
                                9,
                                "工作任務代碼；共用一列的任務各占一行",
                                "code of the task; tasks that share a row, one a line",
                                row -> row.row().taskCodes()),
                        Sheet.Column.of("工作任務", 18, "工作任務", "the task", this::taskNames),
                        Sheet.Column.of("職能級別", 9, "職能級別 1 到 6", "level 1 to 6", row -> level(row.row())),
                        Sheet.Column.of(
                                "工作產出",
                                30,
                                "同一列的工作產出，一行一項",
                                "the outputs of the same row, one a line",
                                row -> lines(row.row().group().outputs())),
                        Sheet.Column.of("行為指標代碼", 10, "行為指標代碼", "code of the indicator", IndicatorRow::code),
                        Sheet.Column.of("行為指標", 46, "行為指標", "the indicator", IndicatorRow::text),
                        Sheet.Column.of(
                                "知識",
                                34,
                                "所屬任務需要的知識，一行一項；原文對應到任務，未逐條對應到行為指標",
                                "knowledge that the task needs, one a line; the document maps it to tasks, not to single indicators",
                                row -> references(row.row().group().knowledge())),
                        Sheet.Column.of(
                                "技能",
                                40,
                                "所屬任務需要的技能，一行一項；原文對應到任務，未逐條對應到行為指標",
                                "skills that the task needs, one a line; the document maps them to tasks, not to single indicators",
                                row -> references(row.row().group().skills()))));
    }

    private Object taskNames(IndicatorRow row) {
        List<Task> tasks = row.row().named();
        return tasks.size() == 1 ? tasks.get(0).name() : row.row().taskNames();
    }

    /** A number where one is printed, so that it can be sorted and counted. */
    private static Object level(OfficialRow row) {
        List<Level> levels = row.duty().levelsOf(row.tasks().get(0), row.group());
        return levels.size() == 1 && levels.get(0).text().isEmpty()
                ? levels.get(0).value()
                : row.level();
    }

    private List<IndicatorRow> indicatorRows() {
        return OfficialRow.of(linked).stream()
                .flatMap(row -> row.group().indicators().isEmpty()
                        ? Stream.of(new IndicatorRow(row, "", ""))
                        : row.group().indicators().stream()
                                .map(indicator -> new IndicatorRow(
                                        row, indicator.code().map(Code::value).orElse(""), indicator.text())))
                .toList();
    }

    private static String lines(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.code().map(code -> code + " ").orElse("") + statement.text())
                .collect(Collectors.joining("\n"));
    }

    private String references(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> linked.find(reference.code()).stream())
                .map(competency ->
                        byKey.get(ExportedStatement.keyOf(linked, competency)).line())
                .collect(Collectors.joining("\n"));
    }

    private Sheet<Pair> pairSheet() {
        return new Sheet<>(
                "任務職能對應",
                new Wording("哪項任務需要哪項知識與技能，一列一對", "which task needs which knowledge and skill, one pair a row"),
                List.of(
                        Sheet.Column.of("任務代碼", 12, "工作任務代碼", "code of the task", Pair::task),
                        Sheet.Column.of("職能代碼", 12, "知識或技能代碼", "code of the knowledge or skill", Pair::competency),
                        Sheet.Column.of(
                                "類別",
                                12,
                                "知識或技能",
                                "knowledge or skill",
                                pair -> KindName.of(pair.kind()).zh())));
    }

    private List<Pair> pairs() {
        return standard.tasks()
                .flatMap(task -> linked.needs(task).stream()
                        .map(need -> new Pair(task.code().value(), ExportedStatement.keyOf(linked, need), need.kind())))
                .toList();
    }

    private List<ExportedStatement> competencies() {
        return Stream.concat(of(Kind.KNOWLEDGE).stream(), of(Kind.SKILL).stream())
                .toList();
    }

    /** The last row of the matrix, which is not filtered. */
    private List<Object> totals() {
        List<Integer> needs =
                standard.tasks().map(task -> linked.needs(task).size()).toList();
        return Stream.of(
                        Stream.of("", StatementSheets.TOTALS),
                        needs.stream(),
                        Stream.of(needs.stream().mapToInt(Integer::intValue).sum()))
                .<Object>flatMap(each -> each)
                .toList();
    }
}
