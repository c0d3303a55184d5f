package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** One way to put a query to the index: the query and what may be said instead of parts of it. */
final class Attempt {
    private static final int NONE = Integer.MAX_VALUE;
    /** The number of words from which on most of them are enough. */
    private static final int MANY = 3;
    /** The number of characters of a word that is hardly a statement. */
    private static final int SHORT = 3;

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::place)
            .thenComparingInt(Ranked::codeOrder)
            .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
            .thenComparingInt(Ranked::document);

    private final IndexQueries index;
    private final String query;
    private final List<Wording> wordings;
    private final int[] matches;
    private final int[] codeOrder;
    private final Standing standing;
    private final IntPredicate scope;
    private final boolean isJob;
    private final BitSet holdingMost = new BitSet();

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

        /** How many Chinese characters the wording has if it is one word of them and no level; else 0. */
        int hanLength() {
            List<Run> runs = runs();
            boolean isLevel = !LevelWords.variantsOf(query).isEmpty();
            return runs.size() == 1 && runs.get(0).isHan() && !isLevel
                    ? runs.get(0).length()
                    : 0;
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
     * @param scope the entries that may be found
     * @param isJob whether a job is looked for
     */
    Attempt(
            IndexQueries index,
            String query,
            List<Wording> others,
            int size,
            Standing standing,
            IntPredicate scope,
            boolean isJob) {
        this.index = index;
        this.standing = standing;
        this.isJob = isJob;
        this.scope = scope;
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
        List<Wording> found = others.stream().filter(this::note).toList();
        // Where nothing is found whole, most words of any wording will do.
        wordings.addAll(isFound() ? found : others);
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

    private void note(BitSet documents, Match match, IntConsumer first) {
        documents.stream()
                .filter(document -> matches[document] > match.ordinal() && scope.test(document))
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
                note(index.documents(wording.words(words >= MANY ? mostOf(words) : 1)), Match.MOST);
            }
            if (words >= MANY) {
                holdingMost.or(index.documents(IndexQueries.inName(wording.terms(), mostOf(words))));
            }
        }
        List<String> known = wordings.get(0).terms().stream().filter(index::has).toList();
        if (!isFound && !known.isEmpty()) {
            BitSet named = index.documents(IndexQueries.inName(known, (known.size() + 1) / 2));
            holdingMost.or(named);
            named.stream().filter(document -> !standing.isLeading(document)).forEach(named::clear);
            note(named, Match.MOST);
        }
        if (Arrays.stream(matches).allMatch(match -> match == NONE) && isHalfKnown()) {
            note(index.documents(wordings.get(0).words(1)), Match.MOST);
        }
        List<Query> scoring = wordings.stream().map(wording -> wording.words(1)).toList();
        float[] scores = index.scores(scoring.size() == 1 ? scoring.get(0) : new DisjunctionMaxQuery(scoring, 0));
        List<Ranked> found = IntStream.range(0, matches.length)
                .filter(document -> matches[document] != NONE)
                .mapToObj(document -> ranked(document, scores[document]))
                .sorted(BEST_FIRST)
                .toList();
        int length = wordings.get(0).hanLength();
        List<Ranked> nearest = standing.nearest(found, isJob, length > 0 && length <= SHORT);
        return Stream.concat(
                        nearest.stream(),
                        Standing.few(found).stream()
                                .filter(each -> nearest.stream().noneMatch(near -> near.document() == each.document())))
                .sorted(BEST_FIRST)
                .toList();
    }

    private Ranked ranked(int document, float score) {
        Match match = Match.values()[matches[document]];
        int place = standing.place(
                document,
                match,
                holdingMost.get(document),
                isJob,
                wordings.get(0).hanLength() > 0);
        return new Ranked(document, match, place, codeOrder[document], score);
    }

    private static int mostOf(int words) {
        return (3 * words + 4) / 5;
    }

    /** An entry's number and what decides its place. */
    record Ranked(int document, Match match, int place, int codeOrder, float score) {
        /** The same at another place. */
        Ranked at(int other) {
            return new Ranked(document, match, other, codeOrder, score);
        }
    }
}
