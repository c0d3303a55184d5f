package io.github.jizhun.export.word;

import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.OfficialRow;
import io.github.jizhun.export.StandardTitle;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A standard, one of its units, or tables for a course report, as Word files. */
public final class StandardDocument {
    private static final List<WordFile.Column> ERRATA = List.of(
            new WordFile.Column("代碼", 12),
            new WordFile.Column("原文印為", 22),
            new WordFile.Column("本站刊載", 22),
            new WordFile.Column("處理", 8),
            new WordFile.Column("說明", 36));

    private static final List<WordFile.Column> TABLE_ONE = List.of(
            new WordFile.Column("工作任務_中文", 14),
            new WordFile.Column("工作任務_英文", 10),
            new WordFile.Column("對應之行為指標(P)", 29),
            new WordFile.Column("職能級別(L)", 6),
            new WordFile.Column("對應之知識(K)", 19),
            new WordFile.Column("對應之技能(S)", 22));

    private static final List<WordFile.Column> TABLE_THREE = List.of(
            new WordFile.Column("課程(單元)名稱_中文", 11),
            new WordFile.Column("課程(單元)名稱_英文", 9),
            new WordFile.Column("課程(單元)職能級別", 7),
            new WordFile.Column("教學／訓練目標", 15),
            new WordFile.Column("對應行為指標", 24),
            new WordFile.Column("對應之知識(K)", 16),
            new WordFile.Column("對應之技能(S)", 18));

    private final LinkedStandard linked;
    private final Standard standard;
    private final Site site;
    private final Map<String, ExportedStatement> byAddress;

    public StandardDocument(LinkedStandard linked, Site site) {
        this.linked = linked;
        this.standard = linked.standard();
        this.site = site;
        this.byAddress = ExportedStatement.of(linked).stream()
                .collect(Collectors.toMap(ExportedStatement::address, Function.identity()));
    }

    /** The headings of the table as the standard's own form has them. */
    private List<WordFile.Column> columns() {
        return List.of(
                new WordFile.Column("工作任務", 13),
                new WordFile.Column("工作產出", 15),
                new WordFile.Column("行為指標", 27),
                new WordFile.Column("職能級別", 5),
                new WordFile.Column(content("K=knowledge", "知識"), 19),
                new WordFile.Column(content("S=skills", "技能"), 21));
    }

    private String content(String english, String chinese) {
        return "職能內涵（" + english + (isTodays() ? "" : " ") + chinese + "）";
    }

    private boolean isTodays() {
        return OfficialForm.of(standard) == OfficialForm.TODAY;
    }

    /** The whole standard. */
    public byte[] whole() {
        return make(StandardTitle.of(standard), file -> {
            file.title(StandardTitle.of(standard));
            file.note(standard.code() + "｜" + StandardTitle.edition(standard));
            file.heading(1, WordText.of("基本資料"));
            profile(file, Stream.empty());
            file.heading(1, WordText.of("職責、任務與職能內涵"));
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
    public byte[] unit(Duty duty) {
        String name = duty.code() + " " + duty.name();
        return make(name, file -> {
            file.title(name);
            file.note("職能基準單元｜" + StandardTitle.of(standard) + " " + standard.code() + "｜"
                    + StandardTitle.edition(standard));
            file.heading(1, WordText.of("基本資料"));
            profile(file, Stream.of(List.of("主要職責", name)));
            file.heading(1, WordText.of("任務與職能內涵"));
            file.table(columns(), rows(row -> row.duty() == duty));
            attitudes(file);
            List<LinkedStatement> shown = Stream.concat(shown(duty), linked.ofKind(Kind.ATTITUDE).stream())
                    .distinct()
                    .toList();
            List<GlossaryTerm> terms = linked.termsIn(shown(duty));
            terms(file, terms);
            notesOf(file, shown);
            List<String> targets = Stream.concat(
                            shown.stream().map(LinkedStatement::label),
                            terms.stream().map(term -> Erratum.TERM_PREFIX + term.id()))
                    .toList();
            errata(
                    file,
                    standard.errata().stream()
                            .filter(erratum -> targets.contains(erratum.target()))
                            .toList());
            source(file);
        });
    }

    private Stream<LinkedStatement> shown(Duty duty) {
        return Stream.concat(
                Stream.of(linked.statementOf(duty.code())),
                duty.tasks().stream().flatMap(linked::statements));
    }

    /** 表1 本課程之職能表 of the course report. */
    public byte[] tableOne() {
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
    public byte[] tableThree() {
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
    private byte[] courseTable(
            String title, String how, List<WordFile.Column> columns, Function<Task, List<List<WordText>>> row) {
        return make(title.replace('　', ' '), file -> {
            file.heading(1, WordText.of(title));
            file.note(how);
            file.table(columns, standard.tasks().map(row).toList());
            errata(file, standard.errata());
            source(file);
        });
    }

    private byte[] make(String title, WordFile.Writing writing) {
        return WordFile.make(
                title + " " + standard.code(),
                StandardTitle.of(standard) + "　" + standard.code() + "　" + StandardTitle.edition(standard),
                "資料來源：" + standard.provider()
                        + standard.source().map(from -> "（" + from.name() + "）").orElse("")
                        + "　" + standard.rights() + "　" + site.notice(),
                writing);
    }

    private void profile(WordFile file, Stream<List<String>> more) {
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
                List.of(new WordFile.Column("項目", 22), new WordFile.Column("內容", 78)),
                lines.stream()
                        .map(line -> line.stream()
                                .map(cell -> List.of(WordText.of(cell)))
                                .toList())
                        .toList());
    }

    private static void classes(List<List<String>> lines, String label, List<Classification.Entry> entries) {
        entries.forEach(entry -> lines.add(List.of(label, (entry.code() + " " + entry.name()).strip())));
    }

    private List<List<List<WordText>>> rows(Predicate<OfficialRow> wanted) {
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

    private List<WordText> level(Task task) {
        return text(Level.printed(linked.levelsOf(task)));
    }

    private static List<WordText> text(String text) {
        return text.isEmpty() ? List.of() : List.of(WordText.of(text));
    }

    private List<WordText> placed(List<Statement> statements) {
        return statements(statements.stream().map(linked::placed).toList());
    }

    private List<WordText> references(List<Reference> references) {
        return statements(references.stream()
                .flatMap(reference -> linked.find(reference.code()).stream())
                .toList());
    }

    private List<WordText> statements(List<LinkedStatement> statements) {
        return statements.stream().map(this::statement).toList();
    }

    private WordText statement(LinkedStatement statement) {
        return WordText.of(byAddress.get(statement.address()));
    }

    /** Statements for a form, which has no room for marks of errata; those stand in the table below it. */
    private List<WordText> unmarked(List<LinkedStatement> statements) {
        return statements.stream().map(StandardDocument::unmarked).toList();
    }

    private static WordText unmarked(LinkedStatement statement) {
        return WordText.of(statement.code().map(code -> code + " ").orElse(""), statement.text(), "");
    }

    private void attitudes(WordFile file) {
        List<LinkedStatement> attitudes = linked.ofKind(Kind.ATTITUDE);
        if (!attitudes.isEmpty()) {
            file.heading(1, WordText.of(content("A=attitude", "態度")));
            statements(attitudes).forEach(file::paragraph);
        }
    }

    private void notes(WordFile file) {
        if (!standard.notes().isEmpty()
                || !standard.conditions().isEmpty()
                || !standard.updates().isEmpty()) {
            file.heading(1, WordText.of("說明與補充事項"));
            texts(file, "", standard.noteLines());
            String conditions = "建議擔任此職類/職業之學歷/經歷/或能力條件";
            texts(file, isTodays() ? conditions.replace('/', '／') : conditions, standard.conditions());
            texts(file, "基準更新紀錄", standard.updates());
        }
    }

    /** The notes to which statements refer. */
    private void notesOf(WordFile file, List<LinkedStatement> statements) {
        List<Text> lines = linked.notesIn(statements.stream()).stream()
                .flatMap(note -> note.note().lines())
                .toList();
        if (!lines.isEmpty()) {
            file.heading(1, WordText.of("註"));
            texts(file, "", lines);
        }
    }

    private static void texts(WordFile file, String heading, List<Text> texts) {
        if (!texts.isEmpty() && !heading.isEmpty()) {
            file.heading(2, WordText.of(heading));
        }
        texts.forEach(text -> file.paragraph(WordText.of("", text, "")));
    }

    private void terms(WordFile file, List<GlossaryTerm> terms) {
        if (!terms.isEmpty()) {
            file.heading(1, WordText.of("名詞定義"));
            terms.forEach(
                    term -> file.paragraph(WordText.of("", term.text(), ErratumRemark.marks(linked.errataOf(term)))));
        }
    }

    private void errata(WordFile file, List<Erratum> errata) {
        if (!errata.isEmpty()) {
            file.heading(1, WordText.of("勘誤"));
            file.table(
                    ERRATA,
                    errata.stream()
                            .map(erratum -> Stream.of(
                                            ErratumRemark.place(standard, erratum),
                                            erratum.printed().value(),
                                            erratum.published().value(),
                                            ErratumRemark.status(erratum),
                                            erratum.reason().value())
                                    .map(cell -> List.of(WordText.of(cell)))
                                    .toList())
                            .toList());
        }
    }

    private void source(WordFile file) {
        file.note("引用：" + StandardTitle.citation(standard));
        file.note(standard.rights() + "。本站沒有另外授權。" + site.notice());
    }
}
