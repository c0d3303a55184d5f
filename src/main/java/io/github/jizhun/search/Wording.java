package io.github.jizhun.search;

import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * A wording of a query.
 *
 * @param weight how much its hits weigh
 * @param isSubject whether it says only what the job that was typed is about
 */
record Wording(String query, float weight, boolean isSubject) {
    List<Run> runs() {
        return Run.of(query);
    }

    List<Token> tokens() {
        return Token.ofQuery(runs());
    }

    /** Its tokens, each once. */
    List<String> terms() {
        return tokens().stream().map(Token::term).distinct().toList();
    }

    /** How many characters and words it has. */
    int length() {
        return runs().stream().mapToInt(run -> run.isHan() ? run.length() : 1).sum();
    }

    /** How many Chinese characters the wording has if it is one word of them and no level; else 0. */
    int hanLength() {
        List<Run> runs = runs();
        boolean isLevel = !LevelWords.variantsOf(query).isEmpty();
        return runs.size() == 1 && runs.get(0).isHan() && !isLevel ? runs.get(0).length() : 0;
    }

    Query words(int atLeast) {
        Query words = IndexQueries.words(terms(), atLeast);
        return weight == 1 ? words : new BoostQuery(words, weight);
    }
}
