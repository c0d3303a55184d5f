package io.github.jizhun.export.caseframework;

import io.github.jizhun.site.DataFile;
import java.util.ArrayList;
import java.util.List;

/** What the members of a CASE package hold here, as far as the specification leaves it open. */
public final class CaseDictionary {
    private CaseDictionary() {}

    /** The members of a version's packages. */
    public static List<DataFile.Field> of(CaseVersion version) {
        List<DataFile.Field> fields = new ArrayList<>(List.of(
                DataFile.Field.of(
                        "CFDocument.identifier",
                        "由職能基準代碼（含版本）決定的識別碼",
                        "identifier made of the standard's code with its edition"),
                DataFile.Field.of("CFDocument.creator", "發展單位", "the provider"),
                DataFile.Field.of("CFDocument.publisher", "本站名稱", "the name of this site"),
                DataFile.Field.of(
                        "CFDocument.subject", "職類別、職業別、行業別的名稱", "names of job category, occupation, industry"),
                DataFile.Field.of(
                        "CFDocument.adoptionStatus",
                        "最新版本為 Adopted，歷史版本為 Deprecated",
                        "Adopted for the edition in force, Deprecated for a superseded one"),
                DataFile.Field.of("CFDocument.statusStartDate", "本版本的發布日期", "day of this edition"),
                DataFile.Field.of("CFDocument.statusEndDate", "取代本版本的版本的發布日期", "day of the edition that replaced it"),
                DataFile.Field.of(
                        "CFDocument.notes",
                        "聲明、版本狀態、基準級別、引用文字與標題的勘誤",
                        "notice, edition, level, citation, errata of headings"),
                DataFile.Field.of("CFItems[].fullStatement", "本站刊載的全文", "the whole text as published here"),
                DataFile.Field.of(
                        "CFItems[].abbreviatedStatement",
                        "名稱；只在態度與技能寫成「名稱：說明」時",
                        "the name; only where attitudes or skills are written as name：definition"),
                DataFile.Field.of(
                        "CFItems[].humanCodingScheme",
                        "代碼；原文沒有代碼的沒有這個成員",
                        "code; absent where the document prints none"),
                DataFile.Field.of(
                        "CFItems[].CFItemType",
                        "主要職責、工作任務等種類；K、S、A 各有一個類別項目",
                        "the kind; K, S and A have a group item each"),
                DataFile.Field.of("CFItems[].conceptKeywords", "句子用到的名詞", "defined terms that the statement uses"),
                DataFile.Field.of("CFItems[].notes", "職能級別、原文代碼、原文文字與勘誤", "level, printed code, printed text, errata"),
                DataFile.Field.of(
                        "CFAssociations[].associationType",
                        "isChildOf 上下層（sequenceNumber 為順序）；isRelatedTo 任務需要的知識與技能；isPartOf 與另一任務共用的項目",
                        "isChildOf: the tree, in order of sequenceNumber; isRelatedTo: what a task needs; isPartOf: what it shares"
                                + " with another task"),
                DataFile.Field.of("CFDefinitions.CFConcepts", "名詞定義", "defined terms"),
                DataFile.Field.of(
                        "CFDefinitions.CFLicenses", "著作權；沒有另外授權", "who holds the rights; no licence is granted"),
                DataFile.Field.of(
                        "lastChangeDateTime",
                        "本版本的日期與勘誤日期中最晚的一天",
                        "the latest of the edition's day and the errata's days")));
        if (version == CaseVersion.V1P1) {
            fields.add(DataFile.Field.of("extensions.icap:level", "職能級別或基準級別，文字", "level, as text"));
            fields.add(DataFile.Field.of(
                    "extensions.icap:printedCode", "原文代碼；只在不同時", "the code as printed; only where it differs"));
            fields.add(DataFile.Field.of(
                    "extensions.icap:printedText", "原文文字；只在不同時", "the text as printed; only where it differs"));
            fields.add(DataFile.Field.of("extensions.icap:code", "職能基準代碼", "code of the standard"));
            fields.add(DataFile.Field.of(
                    "extensions.icap:nameKind", "名稱是職業或職類", "whether the name is an occupation's or a category's"));
        }
        return List.copyOf(fields);
    }
}
