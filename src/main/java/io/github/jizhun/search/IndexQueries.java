package io.github.jizhun.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/** The questions that the pipeline asks Lucene; answers are sets of entries by number. */
final class IndexQueries {
    /** How much a word's hits in its weaker fields add to the best one. */
    static final float TIE = 0.25f;

    private final SearchIndex index;

    IndexQueries(SearchIndex index) {
        this.index = index;
    }

    /** A token in whichever field scores best. */
    static Query word(String term) {
        List<Query> fields = new ArrayList<>();
        for (SearchField field : SearchField.values()) {
            fields.add(new BoostQuery(new TermQuery(new Term(field.key(), term)), field.boost()));
        }
        return new DisjunctionMaxQuery(fields, TIE);
    }

    /** Matches where at least a number of the tokens is; all of them add to the score. */
    static Query words(List<String> terms, int atLeast) {
        BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
        terms.forEach(term -> words.add(word(term), BooleanClause.Occur.SHOULD));
        return words.build();
    }

    /** Matches where the name holds at least a number of the tokens. */
    static Query inName(List<String> terms, int atLeast) {
        BooleanQuery.Builder words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
        terms.forEach(term ->
                words.add(new TermQuery(new Term(SearchField.NAME.key(), term)), BooleanClause.Occur.SHOULD));
        return words.build();
    }

    /** All of the tokens, in whichever fields. */
    static Query allWords(List<String> terms) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        terms.forEach(term -> words.add(word(term), BooleanClause.Occur.MUST));
        return words.build();
    }

    /** The tokens in one field, at their positions. */
    static Query phrase(SearchField field, List<Token> tokens) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        tokens.stream()
                .sorted(Comparator.comparingInt(Token::position))
                .forEach(token -> phrase.add(new Term(field.key(), token.term()), token.position()));
        return phrase.build();
    }

    /** The entries that a whole query means though it is not their whole name: by a code, by the word for their kind. */
    BitSet exact(List<Run> runs) {
        return documents(new TermQuery(new Term(ExactName.FIELD, ExactName.of(runs))));
    }

    /**
     * The entries among these whose field is of this length: if they hold a phrase of that length, they hold nothing else.
     *
     * @param length in tokens; long ones are only about right, as Lucene keeps them
     */
    BitSet ofLength(SearchField field, BitSet documents, int length) {
        BitSet found = new BitSet();
        long norm = SmallFloat.intToByte4(length);
        try {
            NumericDocValues norms = index.norms(field.key());
            for (int document : documents.stream().toArray()) {
                if (norms.advanceExact(document) && norms.longValue() == norm) {
                    found.set(document);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The entries that a code or a part of one leads to. */
    BitSet coded(String code) {
        return documents(new TermQuery(new Term(SearchField.CODE.key(), code)));
    }

    /** The entries whose own code this is. */
    BitSet ownCode(Run run) {
        BitSet own = coded(run.text());
        own.and(exact(List.of(run)));
        return own;
    }

    /** The entries in which each character of the tokens stands in one of them, in whichever fields and places. */
    BitSet apart(List<Token> tokens) {
        if (!places(tokens.stream().filter(token -> has(token.term()))).equals(places(tokens.stream()))) {
            return new BitSet();
        }
        Map<Integer, BitSet> held = new HashMap<>();
        for (Token token : tokens) {
            documents(word(token.term())).stream()
                    .forEach(document ->
                            held.computeIfAbsent(document, each -> new BitSet()).or(places(Stream.of(token))));
        }
        BitSet whole = places(tokens.stream());
        BitSet found = new BitSet();
        held.forEach((document, places) -> found.set(document, places.equals(whole)));
        return found;
    }

    /** The positions that tokens take. */
    static BitSet places(Stream<Token> tokens) {
        BitSet places = new BitSet();
        tokens.forEach(token -> places.set(token.position(), token.position() + token.width()));
        return places;
    }

    /** The entries that hold a token in a field. */
    BitSet documents(SearchField field, String term) {
        return documents(new TermQuery(new Term(field.key(), term)));
    }

    /** The entries that hold the tokens at their positions, in name or text. */
    BitSet phrase(List<Token> tokens) {
        BitSet found = documents(phrase(SearchField.NAME, tokens));
        found.or(documents(phrase(SearchField.TEXT, tokens)));
        return found;
    }

    /** Whether any scored field holds the token. */
    boolean has(String term) {
        for (SearchField field : SearchField.values()) {
            if (frequency(field, term) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The number of entries in whose names the token stands plus that in whose texts. */
    int inTexts(String term) {
        return SearchField.texts().mapToInt(field -> frequency(field, term)).sum();
    }

    /** In how many entries a field holds the token. */
    int frequency(SearchField field, String term) {
        try {
            return index.searcher().getIndexReader().docFreq(new Term(field.key(), term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The tokens of names and texts that begin so, each with the number of entries in names plus that in texts.
     *
     * @return in the order of their UTF-16 units, as the browser has them
     */
    SortedMap<String, Integer> startingWith(String prefix) {
        SortedMap<String, Integer> found = new TreeMap<>();
        try {
            for (SearchField field : SearchField.values()) {
                Optional<Terms> terms = field.isText() ? index.terms(field.key()) : Optional.empty();
                if (terms.isPresent()) {
                    addStartingWith(prefix, terms.get().iterator(), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void addStartingWith(String prefix, TermsEnum terms, SortedMap<String, Integer> found)
            throws IOException {
        if (terms.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = terms.term(); term != null; term = terms.next()) {
            String text = term.utf8ToString();
            if (!text.startsWith(prefix)) {
                return;
            }
            found.merge(text, terms.docFreq(), Integer::sum);
        }
    }

    /** The entries that a query matches. */
    BitSet documents(Query query) {
        BitSet found = new BitSet();
        search(query, new SimpleCollector() {
            private int base;

            @Override
            protected void doSetNextReader(LeafReaderContext context) {
                base = context.docBase;
            }

            @Override
            public void collect(int document) {
                found.set(base + document);
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        });
        return found;
    }

    /** Lucene's score of every entry for a query; 0 where it does not match. */
    float[] scores(Query query) {
        float[] scores = new float[index.entries().size()];
        search(query, new SimpleCollector() {
            private int base;
            private Optional<Scorable> scorer = Optional.empty();

            @Override
            protected void doSetNextReader(LeafReaderContext context) {
                base = context.docBase;
            }

            @Override
            public void setScorer(Scorable scorer) {
                this.scorer = Optional.of(scorer);
            }

            @Override
            public void collect(int document) throws IOException {
                scores[base + document] = scorer.orElseThrow().score();
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE;
            }
        });
        return scores;
    }

    /** All goes to one collector: one segment, one thread. */
    private record OneCollector(SimpleCollector collector)
            implements CollectorManager<SimpleCollector, SimpleCollector> {
        @Override
        public SimpleCollector newCollector() {
            return collector;
        }

        @Override
        public SimpleCollector reduce(Collection<SimpleCollector> collectors) {
            return collector;
        }
    }

    private void search(Query query, SimpleCollector collector) {
        try {
            index.searcher().search(query, new OneCollector(collector));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
