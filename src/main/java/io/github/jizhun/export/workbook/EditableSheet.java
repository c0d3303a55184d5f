package io.github.jizhun.export.workbook;

import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The worksheets that come back: which of their columns are read when an edited workbook is imported into its standard. */
public enum EditableSheet {
    DUTIES(Kind.DUTY, List.of(EditableSheet.TEXT, EditableSheet.LEVEL), List.of(EditableSheet.CODE)),
    TASKS(Kind.TASK, List.of(EditableSheet.TEXT, EditableSheet.LEVEL), List.of(EditableSheet.CODE, EditableSheet.DUTY)),
    INDICATORS(Kind.INDICATOR, List.of(EditableSheet.TEXT), List.of(EditableSheet.CODE, EditableSheet.TASK)),
    OUTPUTS(Kind.OUTPUT, List.of(EditableSheet.TEXT), List.of(EditableSheet.CODE, EditableSheet.TASK)),
    KNOWLEDGE(Kind.KNOWLEDGE, List.of(EditableSheet.NAME), List.of(EditableSheet.CODE)),
    SKILLS(Kind.SKILL, List.of(EditableSheet.NAME), List.of(EditableSheet.CODE)),
    ATTITUDES(Kind.ATTITUDE, List.of(EditableSheet.TEXT), List.of(EditableSheet.CODE)),
    /** Which task needs what: pairs come and go, none changes. */
    PAIRS("任務職能對應", List.of(), List.of(EditableSheet.PAIR_TASK, EditableSheet.PAIR_COMPETENCY)),
    TERMS("名詞定義", List.of(EditableSheet.TERM, EditableSheet.LINE, EditableSheet.FORMS), List.of());

    public static final String CODE = "代碼";
    public static final String TEXT = "文字";
    public static final String NAME = "名稱";
    public static final String LEVEL = "職能級別";
    public static final String DUTY = "所屬主要職責";
    public static final String TASK = "所屬任務";
    public static final String PAIR_TASK = "任務代碼";
    public static final String PAIR_COMPETENCY = "職能代碼";
    public static final String TERM = "名詞";
    public static final String LINE = "全文";
    public static final String FORMS = "其他寫法";

    /** The hidden column by which a row is known again, whatever its place and its code. */
    public static final String KEY = "識別";

    private final String sheet;
    private final Optional<Kind> kind;
    private final List<String> edited;
    private final List<String> ofNewRows;

    EditableSheet(Kind kind, List<String> edited, List<String> ofNewRows) {
        this.sheet = KindName.of(kind).zh();
        this.kind = Optional.of(kind);
        this.edited = edited;
        this.ofNewRows = ofNewRows;
    }

    EditableSheet(String sheet, List<String> edited, List<String> ofNewRows) {
        this.sheet = sheet;
        this.kind = Optional.empty();
        this.edited = edited;
        this.ofNewRows = ofNewRows;
    }

    /** The sheet of this name; empty where it is one that is only looked at. */
    public static Optional<EditableSheet> of(String sheet) {
        return Stream.of(values()).filter(each -> each.sheet.equals(sheet)).findFirst();
    }

    /** The sheet's name. */
    public String sheet() {
        return sheet;
    }

    /** What kind of statement stands in a row; empty where it is none. */
    public Optional<Kind> kind() {
        return kind;
    }

    /** The columns whose cells may be changed. */
    public List<String> edited() {
        return edited;
    }

    /** The column of the statement itself; that of the task in pairs. */
    public String text() {
        return this == TERMS ? LINE : this == PAIRS ? PAIR_TASK : edited.get(0);
    }

    /** The columns of the sheet of this name whose cells may be changed; none where it is only looked at. */
    static List<String> editedOf(String sheet) {
        return of(sheet).map(EditableSheet::edited).orElse(List.of());
    }

    /** The columns that are read of new rows alone. */
    public List<String> ofNewRows() {
        return ofNewRows;
    }

    /** Whether its rows have a hidden key; otherwise their visible cells are one. */
    public boolean isKeyed() {
        return this != PAIRS;
    }

    /** The key of a pair. */
    public static String pair(String task, String competency) {
        return task + " " + competency;
    }

    /** What a row of a sheet is known by; empty in sheets that are only looked at. */
    static String keyOf(String sheet, Object row, List<String> cells) {
        return of(sheet)
                .map(each -> each.isKeyed() ? key(row) : pair(cells.get(0), cells.get(1)))
                .orElse("");
    }

    private static String key(Object row) {
        return row instanceof ExportedStatement statement ? statement.key() : ((GlossaryTerm) row).id();
    }
}
