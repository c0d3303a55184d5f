package io.github.jizhun.search;

import io.github.jizhun.model.SearchSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * What a query may be changed to, for one index.
 *
 * @param busy characters that begin very many pairs: to look through these for a slip would load too much
 */
record SearchLanguage(TraditionalForms forms, Synonyms synonyms, QuestionWords questionWords, Set<String> busy) {
    private static final int MANY_PAIRS = 256;

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
        SortedMap<String, Set<String>> pairs = new TreeMap<>();
        forEachTerm(index, (field, term) -> {
            int first = term.offsetByCodePoints(0, 1);
            if (field.isText() && first < term.length() && isHanCharacter(term.substring(0, first))) {
                pairs.computeIfAbsent(term.substring(0, first), key -> new HashSet<>())
                        .add(term);
            }
        });
        return pairs.entrySet().stream()
                .filter(each -> each.getValue().size() > MANY_PAIRS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All Chinese characters that stand in the index. */
    private static Set<String> characters(SearchIndex index) {
        Set<String> characters = new TreeSet<>();
        forEachTerm(index, (field, term) -> {
            if (isHanCharacter(term)) {
                characters.add(term);
            }
        });
        return characters;
    }

    private static void forEachTerm(SearchIndex index, BiConsumer<SearchField, String> use) {
        try {
            for (LeafReader segment : index.segments()) {
                for (SearchField field : SearchField.values()) {
                    Terms terms = segment.terms(field.key());
                    if (terms != null) {
                        TermsEnum each = terms.iterator();
                        for (BytesRef term = each.next(); term != null; term = each.next()) {
                            use.accept(field, term.utf8ToString());
                        }
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
