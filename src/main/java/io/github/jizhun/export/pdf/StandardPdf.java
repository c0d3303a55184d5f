package io.github.jizhun.export.pdf;

import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.OfficialRow;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.export.UnitContent;
import io.github.jizhun.font.FontFace;
import io.github.jizhun.link.LinkedNote;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Note;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A standard in the official form of its own edition, or one of its units, as PDF. */
public final class StandardPdf {
    private final LinkedStandard linked;
    private final Standard standard;
    private final Site site;
    private final FontFace face;
    private final FormWords words;
    private final FormTables tables;

    public StandardPdf(LinkedStandard linked, Site site, FontFace face) {
        this.linked = linked;
        this.standard = linked.standard();
        this.site = site;
        this.face = face;
        this.words = FormWords.of(standard);
        this.tables = new FormTables(linked, words, this::statement);
    }

    /** The whole standard. */
    public byte[] whole() {
        return make(StandardTitle.of(standard), file -> {
            file.heading(1, StandardTitle.of(standard));
            file.note(standard.code() + "｜" + StandardTitle.edition(standard));
            file.table(tables.profile(Optional.empty()));
            file.heading(2, "職責、任務與職能內涵");
            file.table(tables.rows(OfficialRow.of(linked)));
            attitudes(file);
            notes(file);
            errata(file, standard.errata());
            source(file);
        });
    }

    /** One duty with all that belongs to it: a unit, 職能基準單元. */
    public byte[] unit(Duty duty) {
        String name = duty.code() + " " + duty.name();
        UnitContent unit = UnitContent.of(linked, duty);
        return make(name, file -> {
            file.heading(1, name);
            file.note("職能基準單元｜" + StandardTitle.of(standard) + " " + standard.code() + "｜"
                    + StandardTitle.edition(standard));
            file.table(tables.profile(Optional.of(duty)));
            file.heading(2, "任務與職能內涵");
            file.table(tables.rows(OfficialRow.of(linked).stream()
                    .filter(row -> row.duty() == duty)
                    .toList()));
            attitudes(file);
            if (!unit.notes().isEmpty()) {
                file.heading(2, "註");
                file.list(unit.notes().stream()
                        .map(LinkedNote::note)
                        .map(this::note)
                        .toList());
            }
            if (!unit.terms().isEmpty()) {
                file.heading(2, "名詞定義");
                file.list(unit.terms().stream().map(this::term).toList());
            }
            errata(file, unit.errata());
            source(file);
        });
    }

    private byte[] make(String title, Consumer<PdfFile> writing) {
        return PdfFile.make(
                new PdfDocument.About(
                        title + " " + standard.code(),
                        standard.provider().value(),
                        ExchangeNames.LANGUAGE,
                        ExchangeNames.changed(standard)),
                face,
                StandardTitle.head(standard),
                StandardTitle.foot(standard, site),
                writing);
    }

    private PdfText statement(LinkedStatement statement) {
        String label = statement.label();
        return label.isEmpty()
                ? PdfText.of("", statement.text(), "")
                : PdfText.of(label + " ", statement.text(), ErratumRemark.marks(linked.errataOf(label)));
    }

    private void attitudes(PdfFile file) {
        List<LinkedStatement> attitudes = linked.ofKind(Kind.ATTITUDE);
        if (!attitudes.isEmpty()) {
            file.heading(2, words.attitudes());
            attitudes.stream().map(this::statement).forEach(file::paragraph);
        }
    }

    private void notes(PdfFile file) {
        List<PdfFile.Item> items = new ArrayList<>();
        standard.notes().stream().map(this::note).forEach(items::add);
        group(items, words.conditions(), standard.conditions().stream().map(StandardPdf::line));
        group(items, words.terms(), standard.glossary().stream().map(this::term));
        group(items, "基準更新紀錄", standard.updates().stream().map(StandardPdf::line));
        if (!items.isEmpty()) {
            file.heading(2, "說明與補充事項");
            file.list(items);
        }
    }

    private static void group(List<PdfFile.Item> items, String heading, Stream<PdfFile.Item> below) {
        List<PdfFile.Item> lines = below.toList();
        if (!lines.isEmpty()) {
            items.add(new PdfFile.Item(List.of(PdfText.of(heading)), lines));
        }
    }

    private PdfFile.Item note(Note note) {
        return new PdfFile.Item(
                note.lines().map(line -> PdfText.of("", line, "")).toList(), List.of());
    }

    private PdfFile.Item term(GlossaryTerm term) {
        return PdfFile.Item.of(PdfText.of("", term.text(), ErratumRemark.marks(linked.errataOf(term))));
    }

    private static PdfFile.Item line(Text text) {
        return PdfFile.Item.of(PdfText.of("", text, ""));
    }

    private void errata(PdfFile file, List<Erratum> errata) {
        if (!errata.isEmpty()) {
            file.heading(2, "勘誤");
            file.table(FormTables.errata(standard, errata));
        }
    }

    private void source(PdfFile file) {
        file.note("引用：" + StandardTitle.citation(standard));
        file.note(standard.rights() + "。本站沒有另外授權。" + site.notice());
    }
}
