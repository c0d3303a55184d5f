package io.github.jizhun.export.linkeddata;

import io.github.jizhun.site.DataFile;
import java.util.List;

/** What the members of the linked-data files hold here. */
public final class LinkedDataDictionary {
    public static final List<DataFile.Field> SKOS = List.of(
            DataFile.Field.of(
                    "prefLabel",
                    "條目的全文；態度與技能各有名稱（名稱：說明）時是名稱；或名詞",
                    "the whole statement, or its name where attitudes or skills have names (name：definition); or the term"),
            DataFile.Field.of("notation", "代碼；原文沒有代碼的沒有這個成員", "code; absent where the document prints none"),
            DataFile.Field.of(
                    "kind", "種類：duty、task、output、indicator、knowledge、skill、attitude、term", "kind of the concept"),
            DataFile.Field.of("inScheme", "所屬的職能基準，或名詞定義", "the standard, or its defined terms"),
            DataFile.Field.of(
                    "broader", "任務的主要職責；工作產出與行為指標的任務", "the duty of a task; the tasks of an output or indicator"),
            DataFile.Field.of("related", "任務與它需要的知識、技能，兩個方向都寫", "a task and what it needs, in both directions"),
            DataFile.Field.of("level", "職能級別或基準級別", "level"),
            DataFile.Field.of("definition", "名稱後面的說明；名詞的整行文字", "what follows a name; the whole line of a term"),
            DataFile.Field.of("altLabel", "名詞的其他寫法", "other spellings of a term"),
            DataFile.Field.of("printedCode", "原文代碼；只在不同時", "the code as printed; only where it differs"),
            DataFile.Field.of("printedText", "原文文字；只在不同時", "the text as printed; only where it differs"),
            DataFile.Field.of("editorialNote", "勘誤的處理與理由", "what was done about slips, and why"),
            DataFile.Field.of("memberList", "同一種類的條目，依原文順序", "the statements of a kind, in the document's order"));

    public static final List<DataFile.Field> SCHEMA_ORG = List.of(
            DataFile.Field.of(
                    "DefinedTermSet.hasDefinedTerm[]",
                    "全部條目與名詞，依原文順序",
                    "all statements and terms, in the document's order"),
            DataFile.Field.of(
                    "DefinedTermSet.copyrightNotice", "著作權與聲明；沒有另外授權", "rights and notice; no licence is granted"),
            DataFile.Field.of("Occupation.responsibilities[]", "主要職責與工作任務", "duties and tasks"),
            DataFile.Field.of("Occupation.skills[]", "知識、技能與態度", "knowledge, skills, attitudes"),
            DataFile.Field.of("Occupation.qualifications[]", "建議擔任條件", "suggested qualifications"),
            DataFile.Field.of("Occupation.occupationalCategory[]", "職類別、職業別、行業別", "job category, occupation, industry"),
            DataFile.Field.of("DefinedTerm.name", "條目的全文，或名詞", "the whole statement, or the term"),
            DataFile.Field.of("DefinedTerm.termCode", "代碼；名詞為它的網址名稱", "code; for a term the name of its page"),
            DataFile.Field.of(
                    "DefinedTerm.description",
                    "種類、職能級別、所屬、需要的知識與技能、原文與勘誤，一行一項；名詞為整行文字",
                    "kind, level, parents, needs, printed form and errata, one a line; a term's whole line"));

    private LinkedDataDictionary() {}
}
