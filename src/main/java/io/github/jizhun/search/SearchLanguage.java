package io.github.jizhun.search;

import io.github.jizhun.model.SearchSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** What a query may be changed to, for one index. */
record SearchLanguage(TraditionalForms forms, Synonyms synonyms, QuestionWords questionWords) {
    static SearchLanguage of(SearchIndex index, SearchSettings settings) {
        IndexQueries queries = new IndexQueries(index);
        return new SearchLanguage(
                TraditionalForms.of(characters(index)),
                Synonyms.of(
                        settings, runs -> !queries.phrase(Token.ofQuery(runs)).isEmpty()),
                QuestionWords.of(settings));
    }

    /** All Chinese characters that stand in the index. */
    private static Set<String> characters(SearchIndex index) {
        Set<String> characters = new TreeSet<>();
        try {
            for (LeafReader segment : index.segments()) {
                for (SearchField field : SearchField.values()) {
                    Terms terms = segment.terms(field.key());
                    if (terms != null) {
                        add(terms.iterator(), characters);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters;
    }

    private static void add(TermsEnum terms, Set<String> characters) throws IOException {
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            String text = term.utf8ToString();
            if (isHanCharacter(text)) {
                characters.add(text);
            }
        }
    }

    /** Whether a token is a single Chinese character. */
    static boolean isHanCharacter(String token) {
        return token.codePointCount(0, token.length()) == 1
                && CharacterClass.of(token.codePointAt(0)) == CharacterClass.HAN;
    }
}
