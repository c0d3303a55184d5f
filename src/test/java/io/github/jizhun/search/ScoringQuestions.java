package io.github.jizhun.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Random questions, the same for the same index, with Lucene's answers: how many entries, and a sum over the entries' numbers and
 * the bits of their scores, in order. {@code scoring.js} answers them with the site's script.
 */
public final class ScoringQuestions {
    private static final float BOOST = 3;

    /** The classes of questions. */
    public enum Kind {
        /** Words in any field, any of them. */
        OR,
        /** Words in any field, all of them. */
        AND,
        /** A phrase in names or texts. */
        PHRASE,
        /** A word in one field. */
        FIELD
    }

    private final SiteSearch search;
    private final Random random;
    private final List<String> sentences;
    private final List<Map<String, Object>> questions = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    private ScoringQuestions(SiteSearch search, Kind kind) {
        this.search = search;
        this.random = new Random(20_261_122 + kind.ordinal());
        this.sentences = search.index().entries().stream()
                .map(SearchEntry::title)
                .filter(title -> title.length() > 1)
                .toList();
    }

    /** This number of questions of a class to an index. */
    public static ScoringQuestions of(SiteSearch search, Kind kind, int count) {
        ScoringQuestions made = new ScoringQuestions(search, kind);
        for (int i = 0; i < count; i++) {
            switch (kind) {
                case OR -> made.addAnyWords();
                case AND -> made.addAllWords(i % 2 == 0);
                case PHRASE -> made.addPhrase();
                case FIELD -> made.addField();
            }
        }
        return made;
    }

    /** The script that answers them: a function of one that loads a file of the site, which gives a function of questions. */
    public static String script() {
        try {
            return Files.readString(Path.of("src/test/resources/search/scoring.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The questions as a script's literal. */
    public String literal() {
        return Script.literal(questions);
    }

    /** Lucene's answers. */
    public List<String> answers() {
        return answers;
    }

    /** What differs from Lucene's answers. */
    public List<String> differing(List<?> others) {
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (!answers.get(i).equals(others.get(i))) {
                differing.add(questions.get(i) + ": " + answers.get(i) + ", not " + others.get(i));
            }
        }
        return differing;
    }

    private void addAnyWords() {
        List<String> terms = words(1 + random.nextInt(3));
        add("or", terms, List.of(), SearchField.NAME, IndexQueries.words(terms, 1));
    }

    private void addAllWords(boolean isApart) {
        List<String> terms = isApart
                ? words(2)
                : Token.ofQuery(Run.of(piece())).stream()
                        .map(Token::term)
                        .distinct()
                        .toList();
        add("and", terms, List.of(), SearchField.NAME, IndexQueries.allWords(terms));
    }

    private void addPhrase() {
        SearchField field = random.nextInt(3) == 0 ? SearchField.TEXT : SearchField.NAME;
        List<Token> tokens = Token.ofQuery(Run.of(piece()));
        add(
                "phrase",
                tokens.stream().map(Token::term).toList(),
                tokens.stream().map(Token::position).toList(),
                field,
                new ConstantScoreQuery(IndexQueries.phrase(field, tokens)));
    }

    private void addField() {
        SearchField field = SearchField.values()[random.nextInt(SearchField.values().length)];
        List<String> terms = field == SearchField.CODE ? List.of(code()) : words(1);
        add(
                "field",
                terms,
                List.of(),
                field,
                new BoostQuery(new TermQuery(new Term(field.key(), terms.get(0))), BOOST));
    }

    private void add(String kind, List<String> terms, List<Integer> positions, SearchField field, Query query) {
        questions.add(
                Map.of("kind", kind, "terms", terms, "positions", positions, "field", field.ordinal(), "boost", BOOST));
        try {
            int most = Math.max(1, search.index().entries().size());
            ScoreDoc[] hits = search.index().searcher().search(query, most).scoreDocs;
            int hash = 0;
            for (ScoreDoc hit : hits) {
                hash = 31 * hash + hit.doc;
                hash = 31 * hash + Float.floatToIntBits(hit.score);
            }
            answers.add(hits.length + " " + hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sentence() {
        return sentences.get(random.nextInt(sentences.size()));
    }

    /** A few neighbouring characters of something that can be found. */
    private String piece() {
        String sentence = sentence();
        int length = Math.min(sentence.length(), 2 + random.nextInt(7));
        int start = random.nextInt(sentence.length() - length + 1);
        String piece = sentence.substring(start, start + length);
        return Run.of(piece).isEmpty() ? sentence : piece;
    }

    private String code() {
        return search.index()
                .entries()
                .get(random.nextInt(search.index().entries().size()))
                .code()
                .toLowerCase(Locale.ROOT);
    }

    /** Different words; now and then one that nothing holds. */
    private List<String> words(int count) {
        return Stream.generate(this::word).limit(count).distinct().toList();
    }

    private String word() {
        if (random.nextInt(50) == 0) {
            return "qqqq";
        }
        // Single characters stand in very many entries: a few are enough.
        String sentence = sentence();
        List<Token> tokens = random.nextInt(15) == 0 ? Token.ofText(sentence) : Token.ofQuery(Run.of(sentence));
        return tokens.get(random.nextInt(tokens.size())).term();
    }
}
