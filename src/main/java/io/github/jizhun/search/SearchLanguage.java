package io.github.jizhun.search;

import io.github.jizhun.model.SearchSettings;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a query may be changed to, for one index.
 *
 * @param busy characters whose pairs stand in very many places: to look through these for a slip would load too much
 */
record SearchLanguage(
        TraditionalForms forms, Synonyms spellings, Synonyms synonyms, QuestionWords questionWords, Set<String> busy) {
    /** About 3 KB after gzip; a slip in a query of four characters can ask for those of three characters. */
    private static final int MANY_PLACES = 1_500;

    static SearchLanguage of(Vocabulary vocabulary, SearchSettings settings) {
        return new SearchLanguage(
                TraditionalForms.of(vocabulary.characters()),
                Synonyms.spellings(runs -> vocabulary.phrases().contains(Run.text(runs))),
                Synonyms.of(settings, runs -> vocabulary.phrases().contains(Run.text(runs))),
                QuestionWords.of(settings),
                vocabulary.places().entrySet().stream()
                        .filter(each -> each.getValue() > MANY_PLACES)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether a token is a single Chinese character. */
    static boolean isHanCharacter(String token) {
        return token.codePointCount(0, token.length()) == 1
                && CharacterClass.of(token.codePointAt(0)) == CharacterClass.HAN;
    }
}
