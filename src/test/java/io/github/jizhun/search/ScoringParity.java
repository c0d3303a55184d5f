package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.graalvm.polyglot.Value;

/**
 * Puts the same random questions to Lucene and to the script and compares what they answer: the entries, their order, their
 * number, and every score bit by bit.
 */
final class ScoringParity implements AutoCloseable {
    /** How many questions of each class. */
    static final int QUESTIONS = 1000;

    private static final float BOOST = 3;

    private final SiteSearch search;
    private final BrowserSearch browser;
    private final Value ask;
    private final Random random = new Random(20_261_122);
    private final List<String> sentences;

    ScoringParity(SiteSearch search) {
        this.search = search;
        this.browser = new BrowserSearch(search);
        this.sentences = search.index().entries().stream()
                .map(SearchEntry::title)
                .filter(title -> title.length() > 1)
                .toList();
        browser.ask("K19", "{}");
        browser.eval("let shown;");
        ask = browser.eval("""
                (() => {
                  let index;
                  const payloads = new Map();
                  JizhunSearch.keep = (name, version, payload) => { payloads.set(name, payload); };
                  const load = async (name) => {
                    if (!payloads.has(name)) { run("search/" + name + ".js"); }
                    return payloads.get(name);
                  };
                  const rank = (scores) => {
                    const all = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
                    shown = { documents: all.map((each) => each[0]), scores: all.map((each) => each[1]) };
                  };
                  return async (kind, terms, positions, field) => {
                    index = index || JizhunSearch.parts.openIndex(await load("index"), load);
                    await index.loadTerms(terms);
                    if (kind === "or") {
                      rank(index.scoreWords(terms, 1).scores);
                    } else if (kind === "and") {
                      const { scores, counts } = index.scoreWords(terms, 1);
                      rank([...scores].filter(([document]) => counts.get(document) === terms.length));
                    } else if (kind === "phrase") {
                      rank(index.scorePhrase(terms.map((term, i) => ({ term, position: positions[i] })), field, 3));
                    } else {
                      const scores = new Map();
                      index.scoreTerm(terms[0], field, 3, (document, score) => scores.set(document, score));
                      rank(scores);
                    }
                  };
                })()
                """);
    }

    /** Words in any field, any of them. */
    void compareAnyWords() throws IOException {
        for (int i = 0; i < QUESTIONS; i++) {
            List<String> terms = words(1 + random.nextInt(3));
            compare("or", terms, List.of(), SearchField.NAME, IndexQueries.words(terms, 1));
        }
    }

    /** Words in any field, all of them. */
    void compareAllWords() throws IOException {
        for (int i = 0; i < QUESTIONS; i++) {
            List<String> terms = i % 2 == 0
                    ? words(2)
                    : Token.ofQuery(Run.of(piece())).stream()
                            .map(Token::term)
                            .distinct()
                            .toList();
            compare("and", terms, List.of(), SearchField.NAME, IndexQueries.allWords(terms));
        }
    }

    /** Phrases in names or texts. */
    void comparePhrases() throws IOException {
        for (int i = 0; i < QUESTIONS; i++) {
            SearchField field = random.nextInt(3) == 0 ? SearchField.TEXT : SearchField.NAME;
            List<Token> tokens = Token.ofQuery(Run.of(piece()));
            compare(
                    "phrase",
                    tokens.stream().map(Token::term).toList(),
                    tokens.stream().map(Token::position).toList(),
                    field,
                    new BoostQuery(IndexQueries.phrase(field, tokens), BOOST));
        }
    }

    /** A word in one field. */
    void compareFields() throws IOException {
        for (int i = 0; i < QUESTIONS; i++) {
            SearchField field = SearchField.values()[random.nextInt(SearchField.values().length)];
            List<String> terms = field == SearchField.CODE ? List.of(code()) : words(1);
            compare(
                    "field",
                    terms,
                    List.of(),
                    field,
                    new BoostQuery(new TermQuery(new Term(field.key(), terms.get(0))), BOOST));
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
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // Single characters stand in very many entries: a few are enough.
            String sentence = sentence();
            List<Token> tokens = random.nextInt(6) == 0 ? Token.ofText(sentence) : Token.ofQuery(Run.of(sentence));
            words.add(
                    random.nextInt(50) == 0
                            ? "qqqq"
                            : tokens.get(random.nextInt(tokens.size())).term());
        }
        return words.stream().distinct().toList();
    }

    private void compare(String kind, List<String> terms, List<Integer> positions, SearchField field, Query query)
            throws IOException {
        ask.execute(
                kind, browser.eval(Script.literal(terms)), browser.eval(Script.literal(positions)), field.ordinal());
        Value shown = browser.eval("shown");
        String found = Stream.iterate(0, i -> i + 1)
                .limit(shown.getMember("documents").getArraySize())
                .map(i -> line(
                        shown.getMember("documents").getArrayElement(i).asInt(),
                        shown.getMember("scores").getArrayElement(i).asFloat()))
                .collect(Collectors.joining("\n"));
        TopDocs top = search.index()
                .searcher()
                .search(query, Math.max(1, search.index().entries().size()));
        String expected = Stream.of(top.scoreDocs).map(ScoringParity::line).collect(Collectors.joining("\n"));
        assertEquals(expected, found, () -> kind + " " + field + " " + terms);
    }

    private static String line(ScoreDoc hit) {
        return line(hit.doc, hit.score);
    }

    private static String line(int document, float score) {
        return document + " " + Integer.toHexString(Float.floatToIntBits(score));
    }

    @Override
    public void close() {
        browser.close();
    }
}
