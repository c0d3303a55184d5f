package io.github.jizhun.search;

import io.github.jizhun.model.SearchSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * What a query may be changed to, for one index.
 *
 * @param busy characters whose pairs stand in very many places: to look through these for a slip would load too much
 */
record SearchLanguage(TraditionalForms forms, Synonyms synonyms, QuestionWords questionWords, Set<String> busy) {
    /** About 3 KB after gzip; a slip in a query of four characters can ask for those of three characters. */
    private static final int MANY_PLACES = 1_500;

    static SearchLanguage of(SearchIndex index, SearchSettings settings) {
        IndexQueries queries = new IndexQueries(index);
        return new SearchLanguage(
                TraditionalForms.of(characters(index)),
                Synonyms.of(
                        settings, runs -> !queries.phrase(Token.ofQuery(runs)).isEmpty()),
                QuestionWords.of(settings),
                busy(index));
    }

    private static Set<String> busy(SearchIndex index) {
        SortedMap<String, Integer> places = new TreeMap<>();
        forEachTerm(index, (field, term, documents) -> {
            int first = term.offsetByCodePoints(0, 1);
            if (field.isText() && isHanCharacter(term.substring(0, first))) {
                places.merge(term.substring(0, first), documents, Integer::sum);
            }
        });
        return places.entrySet().stream()
                .filter(each -> each.getValue() > MANY_PLACES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All Chinese characters that stand in the index. */
    private static Set<String> characters(SearchIndex index) {
        Set<String> characters = new TreeSet<>();
        forEachTerm(index, (field, term, documents) -> {
            if (isHanCharacter(term)) {
                characters.add(term);
            }
        });
        return characters;
    }

    private interface TermUse {
        /** A term of a field, and how many entries hold it. */
        void accept(SearchField field, String term, int documents);
    }

    private static void forEachTerm(SearchIndex index, TermUse use) {
        try {
            for (SearchField field : SearchField.values()) {
                Optional<Terms> terms = index.terms(field.key());
                if (terms.isPresent()) {
                    TermsEnum each = terms.get().iterator();
                    for (BytesRef term = each.next(); term != null; term = each.next()) {
                        use.accept(field, term.utf8ToString(), each.docFreq());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a token is a single Chinese character. */
    static boolean isHanCharacter(String token) {
        return token.codePointCount(0, token.length()) == 1
                && CharacterClass.of(token.codePointAt(0)) == CharacterClass.HAN;
    }
}
