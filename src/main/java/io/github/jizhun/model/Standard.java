package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An occupational competency standard, 職能基準, in one edition.
 *
 * @param code its whole code, which is also its folder: {@code BHR1212-001v2}; one of the site's own where the document's
 *     cannot be used ({@link StandardCode#isLocal()})
 * @param printedCode what the document prints in the place of a code that is the site's own; empty where it prints none
 * @param form whose headings the document prints; empty where it is not reported
 * @param nameKind whether the name is that of a 職業 or of a 職類
 * @param nameNote the remark printed in brackets after the name, without the brackets
 * @param rights who holds the rights, as the provider says it
 * @param level 基準級別
 * @param conditions 建議擔任此職類/職業之學歷/經歷/或能力條件
 * @param notes the other lines of 說明與補充事項
 * @param updates 基準更新紀錄: the document's own record of its changes
 * @param editions its history, oldest first
 * @param accepted warnings that are meant so
 * @param siteNotes the site's own words on single codes
 * @param sourceText the document's text, where it is kept beside the YAML
 * @param at where the code is written
 */
public record Standard(
        String code,
        Optional<Text> printedCode,
        Optional<OfficialForm> form,
        NameKind nameKind,
        Text name,
        Optional<Text> nameNote,
        Text provider,
        Text rights,
        Optional<Source> source,
        Classification classification,
        Text description,
        Optional<Level> level,
        List<Duty> duties,
        List<Statement> knowledge,
        List<Statement> skills,
        List<Statement> attitudes,
        List<GlossaryTerm> glossary,
        List<Text> conditions,
        List<Note> notes,
        List<Text> updates,
        List<Erratum> errata,
        List<Edition> editions,
        List<Acceptance> accepted,
        List<Prose> siteNotes,
        Optional<SourceText> sourceText,
        Position at) {

    /** What a standard is named after. */
    public enum NameKind {
        /** 職業. */
        OCCUPATION("職業"),
        /** 職類. */
        CATEGORY("職類");

        private final String word;

        NameKind(String word) {
            this.word = word;
        }

        /** The word that the official form prints and the YAML uses. */
        public String word() {
            return word;
        }
    }

    /** All tasks in the document's order. */
    public Stream<Task> tasks() {
        return duties.stream().flatMap(duty -> duty.tasks().stream());
    }

    /** Knowledge, skills, attitudes, in this order. */
    public Stream<Statement> competencies() {
        return Stream.of(knowledge, skills, attitudes).flatMap(List::stream);
    }

    /** The lines of its notes as printed. */
    public List<Text> noteLines() {
        return notes.stream().flatMap(Note::lines).toList();
    }

    /** This edition in the history; empty where the history lacks it. */
    public Optional<Edition> edition() {
        return editions.stream().filter(edition -> edition.code().equals(code)).findFirst();
    }

    /** The edition in force; empty where the history names none. */
    public Optional<Edition> currentEdition() {
        return editions.stream()
                .filter(edition -> edition.status() == Edition.Status.CURRENT)
                .findFirst();
    }
}
