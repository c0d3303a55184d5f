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
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** One way to put a query to the index: the query and what may be said instead of parts of it. */
final class Attempt {
    private static final int NONE = Integer.MAX_VALUE;
    /** The number of words from which on most of them are enough. */
    private static final int MANY = 3;
    /** The number of characters of a word that is hardly a statement. */
    private static final int SHORT = 3;
    /** The number of characters of one that is hardly a sentence. */
    private static final int LONG = 6;

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
    private final boolean isLevel;
    private boolean isApart;

    /**
     * An attempt.
     *
     * @param coded the query with codes where it has words for them
     * @param others further wordings; those that find nothing with all their words are dropped
     * @param size how many entries the index has
     * @param scope the entries that may be found
     * @param isJob whether a job is looked for
     */
    Attempt(
            IndexQueries index,
            String query,
            String coded,
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
        this.isLevel = !LevelWords.variantsOf(query).isEmpty();
        this.wordings = new ArrayList<>(List.of(new Wording(query, 1, false)));
        this.matches = new int[size];
        this.codeOrder = new int[size];
        Arrays.fill(matches, NONE);
        List<Run> runs = Run.of(coded);
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
        // A synonym, or what a job is about, is not what was typed.
        Match whole = wording.weight() > SearchPipeline.SYNONYM ? Match.EXACT : Match.NAME;
        note(index.exact(wording.runs()), whole);
        note(index.ofLength(SearchField.NAME, names, length), whole);
        note(index.ofLength(SearchField.TEXT, texts, length), whole);
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

    /**
     * Takes the wordings apart, where nothing is found whole: then an entry is found that holds all characters of one in pairs and words,
     * wherever they stand in it.
     */
    void takeApart() {
        List<Wording> held = wordings.stream()
                .filter(wording -> {
                    BitSet documents = index.apart(wording.tokens());
                    note(documents, Match.ALL);
                    return !documents.isEmpty();
                })
                .toList();
        isApart = true;
        if (isFound()) {
            wordings.removeIf(wording -> !wording.query().equals(query) && !held.contains(wording));
        }
    }

    /** Whether what stands in the index of the query is at least half of it. */
    private boolean isHalfKnown() {
        Wording typed = wordings.get(0);
        BitSet known = IndexQueries.places(typed.tokens().stream().filter(token -> index.has(token.term())));
        return 2 * known.cardinality() >= typed.length();
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
            if (words >= MANY && isNaming(wording)) {
                holdingMost.or(index.documents(IndexQueries.inName(wording.terms(), mostOf(words))));
            }
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
        List<Ranked> nearest = isFound
                ? standing.nearest(found, isJob, isLoose(found))
                : isNearlyHeld() ? List.of() : standing.nearest(found, naming(), index, isHalfKnown());
        return Stream.concat(
                        nearest.stream(),
                        Standing.few(found).stream()
                                .filter(each -> nearest.stream().noneMatch(near -> near.document() == each.document())))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Whether what was typed hardly says which statement is meant: a short word, or one that stands in sentences only. */
    private boolean isLoose(List<Ranked> found) {
        int length = wordings.get(0).hanLength();
        int longest = found.stream().anyMatch(each -> each.match().compareTo(Match.NAME) <= 0) ? SHORT : LONG;
        return isApart || length > 0 && length <= longest;
    }

    /** Whether a name holds nearly all that was typed: then a slip is in it. */
    private boolean isNearlyHeld() {
        List<String> terms = wordings.get(0).terms();
        return terms.size() > MANY
                && !index.documents(IndexQueries.inName(terms, (4 * terms.size() + 4) / 5))
                        .isEmpty();
    }

    private Ranked ranked(int document, float score) {
        Match match = Match.values()[matches[document]];
        int place = standing.place(
                document,
                match,
                holdingMost.get(document),
                isJob || isLevel,
                wordings.get(0).hanLength() > 0);
        return new Ranked(document, match, place, codeOrder[document], score);
    }

    /** Whether a wording's words may be names of standards: not those for who does a job, nor those for a level. */
    private boolean isNaming(Wording wording) {
        return isJob ? wording.isSubject() : !isLevel || LevelWords.isIn(wording.query());
    }

    private List<Wording> naming() {
        List<Wording> naming = wordings.stream().filter(this::isNaming).toList();
        return naming.isEmpty() ? wordings : naming;
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
