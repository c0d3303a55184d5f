package io.github.jizhun.similar;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a standard is compared by. Attitudes do not count: most jobs have the same.
 *
 * @param knowledge the texts of its knowledge, in the document's order
 * @param pairs the different pairs of characters in its knowledge, skills and tasks, as numbers, sorted
 */
record Profile(
        String code,
        String name,
        String level,
        List<String> knowledge,
        List<String> skills,
        List<Wording> knowledgeWords,
        List<Wording> skillWords,
        long[] pairs) {
    static Profile of(LinkedStandard standard) {
        List<String> knowledge = texts(standard, Kind.KNOWLEDGE);
        List<String> skills = texts(standard, Kind.SKILL);
        List<Wording> knowledgeWords = knowledge.stream().map(Wording::of).toList();
        List<Wording> skillWords = skills.stream().map(Wording::of).toList();
        List<Wording> tasks =
                texts(standard, Kind.TASK).stream().map(Wording::of).toList();
        return new Profile(
                standard.code(),
                standard.standard().name().value(),
                standard.standard()
                        .level()
                        .map(Level::value)
                        .map(String::valueOf)
                        .orElse(""),
                knowledge,
                skills,
                knowledgeWords,
                skillWords,
                Stream.of(knowledgeWords, skillWords, tasks)
                        .flatMap(List::stream)
                        .flatMapToLong(words -> LongStream.of(words.pairs().distinct()))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    private static List<String> texts(LinkedStandard standard, Kind kind) {
        return standard.ofKind(kind).stream()
                .map(LinkedStatement::text)
                .map(text -> text.value())
                .toList();
    }

    String family() {
        return Edition.familyOf(code);
    }
}
