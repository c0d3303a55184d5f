package io.github.jizhun.export.workbook;

import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.PrintedStatement;
import io.github.jizhun.link.LinkedNote;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** The worksheets that explain others: terms, notes, slips, columns. */
final class ReferenceSheets {
    private final LinkedStandard linked;

    ReferenceSheets(LinkedStandard linked) {
        this.linked = linked;
    }

    /** Defined terms, one a row. */
    Sheet<GlossaryTerm> terms() {
        return new Sheet<>(
                "名詞定義",
                new Wording("原文定義的名詞，一列一個", "the terms that the document defines, one a row"),
                List.of(
                        Sheet.Column.of("名詞", 18, "名詞", "the term", GlossaryTerm::term),
                        Sheet.Column.of("定義", 50, "名詞後面的文字", "what stands after the term", GlossaryTerm::definition),
                        Sheet.Column.of("全文", 50, "本站刊載的整行文字", "the whole line as published here", GlossaryTerm::text),
                        Sheet.Column.of(
                                "其他寫法",
                                20,
                                "原文句子裡的其他寫法",
                                "other spellings in the document's sentences",
                                term -> term.otherForms().stream()
                                        .map(Text::value)
                                        .collect(Collectors.joining("、"))),
                        Sheet.Column.of(
                                "原文文字",
                                60,
                                "只在與本站刊載的不同時填寫",
                                "the line as printed; only where it differs",
                                term -> PrintedStatement.differingTerm(linked, term)),
                        Sheet.Column.of(
                                "備註",
                                50,
                                "勘誤的處理與理由",
                                "what was done about slips, and why",
                                term -> ErratumRemark.of(linked.errataOf(term)))));
    }

    /** Notes to which statements refer, one a row. */
    Sheet<LinkedNote> notes() {
        return new Sheet<>(
                "註",
                new Wording("句子裡的註，一列一則", "the notes to which statements refer, one a row"),
                List.of(
                        Sheet.Column.of("註", 18, "註號，或說明的詞", "mark, or the word explained", LinkedNote::label),
                        Sheet.Column.of("說明", 80, "註的全文", "the note", LinkedNote::explanation),
                        Sheet.Column.of(
                                "代碼",
                                30,
                                "用到這則註的項目",
                                "codes of the statements that refer to it",
                                note -> linked.references().placesOf(note).stream()
                                        .map(place -> ExportedStatement.keyOf(linked, place))
                                        .collect(Collectors.joining("、")))));
    }

    /** Slips of the document, one a row. */
    Sheet<Erratum> errata() {
        return new Sheet<>(
                "勘誤",
                new Wording("原文的疏誤與本站的處理，一列一處", "slips of the document and what was done, one a row"),
                List.of(
                        Sheet.Column.of(
                                "代碼",
                                18,
                                "代碼或名詞；職能基準代碼表示標題與說明",
                                "code or defined term; the standard's code for headings and notes",
                                erratum -> ErratumRemark.place(linked.standard(), erratum)),
                        Sheet.Column.of("原文印為", 40, "原文的片段", "the fragment as printed", Erratum::printed),
                        Sheet.Column.of("本站刊載", 40, "本站的片段", "the fragment as published", Erratum::published),
                        Sheet.Column.of("處理", 12, "已更正或原文如此", "corrected, or as printed", ErratumRemark::status),
                        Sheet.Column.of("說明", 60, "理由", "the reason", Erratum::reason),
                        Sheet.Column.of(
                                "日期",
                                12,
                                "處理的日期",
                                "the day",
                                erratum -> erratum.date().map(Text::value).orElse(""))));
    }

    /** What each column of each sheet means. */
    static Sheet<DataFile.Field> dictionary() {
        return new Sheet<>(
                "欄位說明",
                new Wording("每張工作表每一欄的意義", "what each column of each sheet means"),
                List.of(
                        Sheet.Column.of(
                                "工作表・欄位", 34, "工作表與欄位的名稱", "name of the sheet and the column", DataFile.Field::name),
                        Sheet.Column.of(
                                "意義",
                                80,
                                "這一欄是什麼",
                                "what the column is",
                                field -> field.meaning().zh())));
    }
}
