package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** One way to put a query to the index: the query and what may be said instead of parts of it. */
final class Attempt {
    private static final int NONE = Integer.MAX_VALUE;
    /** The number of words from which on most of them are enough. */
    private static final int MANY = 3;

    private final IndexQueries index;
    private final String query;
    private final List<Wording> wordings;
    private final int[] matches;
    private final int[] codeOrder;

    /** A wording of the query and how much its hits weigh. */
    record Wording(String query, float weight) {
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

        Query words(int atLeast) {
            Query words = IndexQueries.words(terms(), atLeast);
            return weight == 1 ? words : new BoostQuery(words, weight);
        }
    }

    /**
     * An attempt.
     *
     * @param others further wordings; those that find nothing with all their words are dropped
     * @param size how many entries the index has
     */
    Attempt(IndexQueries index, String query, List<Wording> others, int size) {
        this.index = index;
        this.query = query;
        this.wordings = new ArrayList<>(List.of(new Wording(query, 1)));
        this.matches = new int[size];
        this.codeOrder = new int[size];
        Arrays.fill(matches, NONE);
        List<Run> runs = wordings.get(0).runs();
        for (int i = 0; i < runs.size(); i++) {
            if (!runs.get(i).isHan()) {
                int order = i;
                note(index.ownCode(runs.get(i)), Match.CODE, document -> codeOrder[document] = order);
            }
        }
        note(wordings.get(0));
        others.stream().filter(this::note).forEach(wordings::add);
    }

    /** Notes what matches a wording whole. */
    private boolean note(Wording wording) {
        List<Token> tokens = wording.tokens();
        int length = Token.ofText(wording.query()).size();
        BitSet names = index.documents(IndexQueries.phrase(SearchField.NAME, tokens));
        BitSet texts = index.documents(IndexQueries.phrase(SearchField.TEXT, tokens));
        note(index.exact(wording.runs()), Match.EXACT);
        note(index.ofLength(SearchField.NAME, names, length), Match.EXACT);
        note(index.ofLength(SearchField.TEXT, texts, length), Match.EXACT);
        note(names, Match.NAME);
        note(texts, Match.TEXT);
        BitSet all = index.documents(IndexQueries.allWords(wording.terms()));
        note(all, Match.ALL);
        return !all.isEmpty();
    }

    private void note(BitSet documents, Match match) {
        note(documents, match, document -> {});
    }

    private void note(BitSet documents, Match match, java.util.function.IntConsumer first) {
        documents.stream()
                .filter(document -> matches[document] > match.ordinal())
                .forEach(document -> {
                    matches[document] = match.ordinal();
                    first.accept(document);
                });
    }

    /** Whether anything matches the whole query in some wording. */
    boolean isFound() {
        return Arrays.stream(matches).anyMatch(match -> match != NONE);
    }

    /** Whether what stands in the index of the query is at least half of it. */
    private boolean isHalfKnown() {
        BitSet known = new BitSet();
        for (Token token : wordings.get(0).tokens()) {
            if (index.has(token.term())) {
                known.set(token.position(), token.position() + token.width());
            }
        }
        int length = wordings.get(0).runs().stream()
                .mapToInt(run -> run.isHan() ? run.length() : 1)
                .sum();
        return 2 * known.cardinality() >= length;
    }

    String query() {
        return query;
    }

    /** The wordings beside the query itself that say something to readers. */
    List<String> otherWordings() {
        return wordings.stream()
                .skip(1)
                .map(Wording::query)
                .filter(wording -> !LevelWords.isIn(wording))
                .toList();
    }

    /** The numbers of the entries found, best first, with those that match in part. */
    List<Ranked> ranked() {
        boolean isFound = isFound();
        for (Wording wording : wordings) {
            int words = wording.terms().size();
            if (words >= MANY || !isFound) {
                note(index.documents(wording.words(words >= MANY ? (3 * words + 4) / 5 : 1)), Match.MOST);
            }
        }
        if (Arrays.stream(matches).allMatch(match -> match == NONE) && isHalfKnown()) {
            note(index.documents(wordings.get(0).words(1)), Match.MOST);
        }
        List<Query> scoring = wordings.stream().map(wording -> wording.words(1)).toList();
        float[] scores = index.scores(scoring.size() == 1 ? scoring.get(0) : new DisjunctionMaxQuery(scoring, 0));
        return IntStream.range(0, matches.length)
                .filter(document -> matches[document] != NONE)
                .mapToObj(document -> new Ranked(document, matches[document], codeOrder[document], scores[document]))
                .sorted(Comparator.comparingInt(Ranked::match)
                        .thenComparingInt(Ranked::codeOrder)
                        .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
                        .thenComparingInt(Ranked::document))
                .toList();
    }

    /** An entry's number and what decides its place. */
    record Ranked(int document, int match, int codeOrder, float score) {}
}
