package io.github.jizhun.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What an index, or a part of one, says of the words in it.
 *
 * @param characters the Chinese characters that stand in it by themselves, which all do
 * @param places for each Chinese character in how many places names and texts hold it or a pair that begins with it
 * @param phrases those of the synonyms that stand in it, folded
 */
record Vocabulary(SortedSet<String> characters, SortedMap<String, Integer> places, SortedSet<String> phrases) {
    /** Of a longer synonym its beginning is looked for: Lucene takes kilobytes of memory for each token. */
    private static final int MAX_TOKENS = 1000;

    private Vocabulary() {
        this(new TreeSet<>(), new TreeMap<>(), new TreeSet<>());
    }

    /**
     * The vocabulary of an index.
     *
     * @param synonyms which of them stand in it
     */
    static Vocabulary of(SearchIndex index, List<List<Run>> synonyms) {
        Map<List<Run>, List<Token>> tokens = new HashMap<>();
        synonyms.forEach(runs ->
                tokens.put(runs, Token.ofQuery(runs).stream().limit(MAX_TOKENS).toList()));
        Set<String> asked =
                tokens.values().stream().flatMap(List::stream).map(Token::term).collect(Collectors.toSet());
        Vocabulary vocabulary = new Vocabulary();
        Set<String> held = new HashSet<>();
        try {
            for (SearchField field : SearchField.values()) {
                Optional<Terms> terms = index.terms(field.key());
                if (terms.isPresent()) {
                    vocabulary.add(field, terms.get().iterator(), term -> {
                        if (asked.contains(term)) {
                            held.add(term);
                        }
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        IndexQueries queries = new IndexQueries(index);
        tokens.forEach((runs, phrase) -> {
            // Lucene takes far longer to find that one of the tokens is missing, as of most synonyms.
            if (phrase.stream().map(Token::term).allMatch(held::contains)
                    && !queries.phrase(phrase).isEmpty()) {
                vocabulary.phrases.add(Run.text(runs));
            }
        });
        return vocabulary;
    }

    private void add(SearchField field, TermsEnum each, Consumer<String> seen) throws IOException {
        for (BytesRef bytes = each.next(); bytes != null; bytes = each.next()) {
            String term = bytes.utf8ToString();
            seen.accept(term);
            String first = term.substring(0, term.offsetByCodePoints(0, 1));
            if (SearchLanguage.isHanCharacter(first)) {
                if (first.length() == term.length()) {
                    characters.add(term);
                }
                if (field.isText()) {
                    places.merge(first, each.docFreq(), Integer::sum);
                }
            }
        }
    }

    /** The vocabulary of parts together. */
    static Vocabulary of(List<Vocabulary> parts) {
        Vocabulary all = new Vocabulary();
        for (Vocabulary part : parts) {
            all.characters.addAll(part.characters);
            part.places.forEach((character, count) -> all.places.merge(character, count, Integer::sum));
            all.phrases.addAll(part.phrases);
        }
        return all;
    }

    /** Reads what {@link #write} wrote. */
    static Vocabulary read(DataInput in) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.characters.addAll(in.readSetOfStrings());
        for (int left = in.readVInt(); left > 0; left--) {
            vocabulary.places.put(in.readString(), in.readVInt());
        }
        vocabulary.phrases.addAll(in.readSetOfStrings());
        return vocabulary;
    }

    void write(DataOutput out) throws IOException {
        out.writeSetOfStrings(characters);
        out.writeVInt(places.size());
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            out.writeString(place.getKey());
            out.writeVInt(place.getValue());
        }
        out.writeSetOfStrings(phrases);
    }
}
