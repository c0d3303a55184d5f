package io.github.jizhun.export.document;

import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.OfficialRow;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.export.UnitContent;
import io.github.jizhun.link.LinkedNote;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.OfficialForm;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A standard, one of its units, or tables for a course report, as documents. */
public final class StandardDocument {
    private static final List<Document.Column> ERRATA = List.of(
            new Document.Column("代碼", 12),
            new Document.Column("原文印為", 22),
            new Document.Column("本站刊載", 22),
            new Document.Column("處理", 8),
            new Document.Column("說明", 36));

    private static final List<Document.Column> TABLE_ONE = List.of(
            new Document.Column("工作任務_中文", 14),
            new Document.Column("工作任務_英文", 10),
            new Document.Column("對應之行為指標(P)", 29),
            new Document.Column("職能級別(L)", 6),
            new Document.Column("對應之知識(K)", 19),
            new Document.Column("對應之技能(S)", 22));

    private static final List<Document.Column> TABLE_THREE = List.of(
            new Document.Column("課程(單元)名稱_中文", 11),
            new Document.Column("課程(單元)名稱_英文", 9),
            new Document.Column("課程(單元)職能級別", 7),
            new Document.Column("教學／訓練目標", 15),
            new Document.Column("對應行為指標", 24),
            new Document.Column("對應之知識(K)", 16),
            new Document.Column("對應之技能(S)", 18));

    private final LinkedStandard linked;
    private final Standard standard;
    private final Site site;
    private final Map<String, ExportedStatement> byAddress;

    public StandardDocument(LinkedStandard linked, Site site) {
        this.linked = linked;
        this.standard = linked.standard();
        this.site = site;
        this.byAddress = ExportedStatement.byAddress(linked);
    }

    /** The headings of the table as the standard's own form has them. */
    private List<Document.Column> columns() {
        return List.of(
                new Document.Column("工作任務", 13),
                new Document.Column("工作產出", 15),
                new Document.Column("行為指標", 27),
                new Document.Column("職能級別", 5),
                new Document.Column(content("K=knowledge", "知識"), 19),
                new Document.Column(content("S=skills", "技能"), 21));
    }

    private String content(String english, String chinese) {
        return "職能內涵（" + english + (isTodays() ? "" : " ") + chinese + "）";
    }

    private boolean isTodays() {
        return OfficialForm.of(standard) == OfficialForm.TODAY;
    }

    /** The whole standard. */
    public Document whole() {
        return make(StandardTitle.of(standard), file -> {
            file.title(StandardTitle.of(standard));
            file.note(standard.code() + "｜" + StandardTitle.edition(standard));
            file.contents("目次");
            file.heading(1, DocumentText.of("基本資料"));
            profile(file, Stream.empty());
            file.heading(1, DocumentText.of("職責、任務與職能內涵"));
            for (Duty duty : standard.duties()) {
                file.heading(2, statement(linked.statementOf(duty.code())));
                file.table(columns(), rows(row -> row.duty() == duty));
            }
            attitudes(file);
            notes(file);
            terms(file, standard.glossary());
            errata(file, standard.errata());
            source(file);
        });
    }

    /** One duty with all that belongs to it: a unit, 職能基準單元. */
    public Document unit(Duty duty) {
        String name = duty.code() + " " + duty.name();
        return make(name, file -> {
            file.title(name);
            file.note("職能基準單元｜" + StandardTitle.of(standard) + " " + standard.code() + "｜"
                    + StandardTitle.edition(standard));
            file.heading(1, DocumentText.of("基本資料"));
            profile(file, Stream.of(List.of("主要職責", name)));
            file.heading(1, DocumentText.of("任務與職能內涵"));
            file.table(columns(), rows(row -> row.duty() == duty));
            attitudes(file);
            UnitContent unit = UnitContent.of(linked, duty);
            terms(file, unit.terms());
            notesOf(file, unit.notes());
            errata(file, unit.errata());
            source(file);
        });
    }

    /** 表1 本課程之職能表 of the course report. */
    public Document tableOne() {
        return courseTable(
                "表1　本課程之職能表",
                "已帶入 " + standard.code() + " 的全部任務；請刪去課程沒有納入的任務。英文欄只在發給英文證書時填寫。",
                TABLE_ONE,
                task -> List.of(
                        List.of(unmarked(linked.statementOf(task.code()))),
                        List.of(),
                        unmarked(linked.indicators(task)),
                        level(task),
                        unmarked(linked.needs(task, Kind.KNOWLEDGE)),
                        unmarked(linked.needs(task, Kind.SKILL))));
    }

    /** 表3 教學訓練目標與職能內涵 of the course report, a task a row until the course has units. */
    public Document tableThree() {
        return courseTable(
                "表3　教學訓練目標與職能內涵",
                "先以一項任務一列帶入；請依課程單元合併或刪去，再填單元名稱與教學／訓練目標。單元名稱與行為指標的文字，在各表必須完全相同。",
                TABLE_THREE,
                task -> List.of(
                        List.of(),
                        List.of(),
                        level(task),
                        List.of(),
                        unmarked(linked.indicators(task)),
                        unmarked(linked.needs(task, Kind.KNOWLEDGE)),
                        unmarked(linked.needs(task, Kind.SKILL))));
    }

    /** A table of the course report, a task a row. */
    private Document courseTable(
            String title, String how, List<Document.Column> columns, Function<Task, List<List<DocumentText>>> row) {
        return make(title.replace('　', ' '), file -> {
            file.heading(1, DocumentText.of(title));
            file.note(how);
            file.table(columns, standard.tasks().map(row).toList());
            errata(file, standard.errata());
            source(file);
        });
    }

    private Document make(String title, Consumer<Document.Writer> writing) {
        return Document.of(
                title + " " + standard.code(),
                StandardTitle.head(standard),
                StandardTitle.foot(standard, site),
                ExchangeNames.changed(standard),
                writing);
    }

    private void profile(Document.Writer file, Stream<List<String>> more) {
        Classification classification = standard.classification();
        String name = standard.name().value()
                + standard.nameNote().map(note -> "（" + note + "）").orElse("");
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("職能基準代碼", standard.printedCode().map(Text::value).orElse(standard.code())));
        if (new StandardCode(standard.code()).isLocal()) {
            lines.add(List.of("本站代碼", standard.code() + "（本站自訂）"));
        }
        lines.add(List.of("職能基準名稱（" + standard.nameKind().word() + "）", name));
        classes(lines, "職類別", classification.categories());
        classes(lines, "職業別", classification.occupations());
        classes(lines, "行業別", classification.industries());
        lines.add(List.of("工作描述", standard.description().value()));
        lines.add(List.of("基準級別", standard.level().map(Level::printed).orElse("")));
        more.forEach(lines::add);
        file.table(
                List.of(new Document.Column("項目", 22), new Document.Column("內容", 78)),
                lines.stream()
                        .map(line -> line.stream()
                                .map(cell -> List.of(DocumentText.of(cell)))
                                .toList())
                        .toList());
    }

    private static void classes(List<List<String>> lines, String label, List<Classification.Entry> entries) {
        entries.forEach(entry -> lines.add(List.of(label, (entry.code() + " " + entry.name()).strip())));
    }

    private List<List<List<DocumentText>>> rows(Predicate<OfficialRow> wanted) {
        return OfficialRow.of(linked).stream()
                .filter(wanted)
                .map(row -> List.of(
                        row.named().stream()
                                .map(task -> statement(linked.statementOf(task.code())))
                                .toList(),
                        placed(row.group().outputs()),
                        placed(row.group().indicators()),
                        text(row.level()),
                        references(row.group().knowledge()),
                        references(row.group().skills())))
                .toList();
    }

    private List<DocumentText> level(Task task) {
        return text(Level.printed(linked.levelsOf(task)));
    }

    private static List<DocumentText> text(String text) {
        return text.isEmpty() ? List.of() : List.of(DocumentText.of(text));
    }

    private List<DocumentText> placed(List<Statement> statements) {
        return statements(statements.stream().map(linked::placed).toList());
    }

    private List<DocumentText> references(List<Reference> references) {
        return statements(references.stream()
                .flatMap(reference -> linked.find(reference.code()).stream())
                .toList());
    }

    private List<DocumentText> statements(List<LinkedStatement> statements) {
        return statements.stream().map(this::statement).toList();
    }

    private DocumentText statement(LinkedStatement statement) {
        return DocumentText.of(byAddress.get(statement.address()));
    }

    /** Statements for a form, which has no room for marks of errata; those stand in the table below it. */
    private List<DocumentText> unmarked(List<LinkedStatement> statements) {
        return statements.stream().map(StandardDocument::unmarked).toList();
    }

    private static DocumentText unmarked(LinkedStatement statement) {
        return DocumentText.of(statement.code().map(code -> code + " ").orElse(""), statement.text(), "")
                .marked(DocumentText.bookmarkOf(statement.label()));
    }

    private void attitudes(Document.Writer file) {
        List<LinkedStatement> attitudes = linked.ofKind(Kind.ATTITUDE);
        if (!attitudes.isEmpty()) {
            file.heading(1, DocumentText.of(content("A=attitude", "態度")));
            statements(attitudes).forEach(file::paragraph);
        }
    }

    private void notes(Document.Writer file) {
        if (!standard.notes().isEmpty()
                || !standard.conditions().isEmpty()
                || !standard.updates().isEmpty()) {
            file.heading(1, DocumentText.of("說明與補充事項"));
            texts(file, "", standard.noteLines());
            String conditions = "建議擔任此職類/職業之學歷/經歷/或能力條件";
            texts(file, isTodays() ? conditions.replace('/', '／') : conditions, standard.conditions());
            texts(file, "基準更新紀錄", standard.updates());
        }
    }

    /** The notes to which statements refer. */
    private void notesOf(Document.Writer file, List<LinkedNote> notes) {
        List<Text> lines = notes.stream().flatMap(note -> note.note().lines()).toList();
        if (!lines.isEmpty()) {
            file.heading(1, DocumentText.of("註"));
            texts(file, "", lines);
        }
    }

    private static void texts(Document.Writer file, String heading, List<Text> texts) {
        if (!texts.isEmpty() && !heading.isEmpty()) {
            file.heading(2, DocumentText.of(heading));
        }
        texts.forEach(text -> file.paragraph(DocumentText.of("", text, "")));
    }

    private void terms(Document.Writer file, List<GlossaryTerm> terms) {
        if (!terms.isEmpty()) {
            file.heading(1, DocumentText.of("名詞定義"));
            terms.forEach(
                    term -> file.paragraph(DocumentText.of("", term.text(), ErratumRemark.marks(linked.errataOf(term)))
                            .marked(DocumentText.bookmarkOf(Erratum.TERM_PREFIX + term.id()))));
        }
    }

    private void errata(Document.Writer file, List<Erratum> errata) {
        if (!errata.isEmpty()) {
            file.heading(1, DocumentText.of("勘誤"));
            file.table(
                    ERRATA,
                    errata.stream()
                            .map(erratum -> Stream.of(
                                            DocumentText.to(
                                                    DocumentText.bookmarkOf(erratum.target()),
                                                    ErratumRemark.place(standard, erratum)),
                                            DocumentText.of(erratum.printed().value()),
                                            DocumentText.of(erratum.published().value()),
                                            DocumentText.of(ErratumRemark.status(erratum)),
                                            DocumentText.of(erratum.reason().value()))
                                    .map(List::of)
                                    .toList())
                            .toList());
        }
    }

    private void source(Document.Writer file) {
        file.note("引用：" + StandardTitle.citation(standard));
        site.baseUrl().ifPresent(base -> file.note("線上版本：" + base + Address.standard(standard.code())));
        file.note(standard.rights() + "。本站沒有另外授權。" + site.notice());
    }
}
