package io.github.jizhun.search;

import io.github.jizhun.model.SearchSettings;
import io.github.jizhun.model.SynonymGroup;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Words that readers use for what the standards call otherwise, folded as queries are.
 *
 * @param groups those that can change a query: at least one word stands in the index
 */
record Synonyms(List<Group> groups) {
    /**
     * Words that mean one thing.
     *
     * @param found those that stand in the index: what a query is changed to
     * @param all these and the others: what a reader may type
     */
    record Group(List<String> found, List<String> all) {}

    /** The synonyms of an index: those of its site, then those that every site has. */
    static Synonyms of(SearchSettings settings, Predicate<List<Run>> stands) {
        return of(Stream.concat(own(settings), CommonWords.EVERYDAY.stream()), stands);
    }

    /** The words that are spelled in several ways. */
    static Synonyms spellings(Predicate<List<Run>> stands) {
        return of(CommonWords.SPELLINGS.stream(), stands);
    }

    /**
     * The groups that can change a query.
     *
     * @param stands whether the index holds a phrase
     */
    private static Synonyms of(Stream<CommonWords.Group> groups, Predicate<List<Run>> stands) {
        return new Synonyms(groups.map(group -> new Group(
                        group.words().stream().filter(stands).map(Run::text).toList(),
                        group.all().stream().map(Run::text).toList()))
                .filter(group -> !group.found().isEmpty())
                .toList());
    }

    /** All words to which a query's may be changed. */
    static List<List<Run>> words(SearchSettings settings) {
        return Stream.of(own(settings), CommonWords.EVERYDAY.stream(), CommonWords.SPELLINGS.stream())
                .flatMap(groups -> groups)
                .flatMap(group -> group.words().stream())
                .toList();
    }

    private static Stream<CommonWords.Group> own(SearchSettings settings) {
        return settings.synonyms().stream().map(group -> new CommonWords.Group(words(group), List.of()));
    }

    private static List<List<Run>> words(SynonymGroup group) {
        return group.words().stream()
                .map(Text::value)
                .map(Run::of)
                .filter(runs -> !runs.isEmpty())
                .toList();
    }

    /**
     * The query with its word of a group changed for another one of it; of several words of a group the longest counts. Where it has words of
     * several groups, first with all of them changed.
     */
    List<String> variantsOf(String query) {
        List<String> variants = new ArrayList<>();
        String all = query;
        int changes = 0;
        for (Group group : groups) {
            Optional<String> typed = group.all().stream()
                    .filter(word -> !change(query, word, "").equals(query))
                    .reduce((longest, word) -> word.length() > longest.length() ? word : longest);
            List<String> others = typed.stream()
                    .flatMap(word -> group.found().stream().filter(other -> !other.equals(word)))
                    .toList();
            others.forEach(other -> variants.add(change(query, typed.orElseThrow(), other)));
            if (!others.isEmpty()) {
                String changed = change(all, typed.orElseThrow(), others.get(0));
                changes += changed.equals(all) ? 0 : 1;
                all = changed;
            }
        }
        if (changes > 1) {
            variants.add(0, all);
        }
        return variants;
    }

    /** Changes a word in all places; one of Latin letters only where it stands by itself. */
    private static String change(String query, String word, String other) {
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (int at = query.indexOf(word); at >= 0; at = query.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (at >= from && !continues(query, at) && !continues(query, end)) {
                changed.append(query, from, at).append(other);
                from = end;
            }
        }
        return changed.append(query.substring(from)).toString();
    }

    /** Whether a word of Latin letters goes on from one side of this place to the other. */
    private static boolean continues(String query, int at) {
        return at > 0 && at < query.length() && isInWord(query.charAt(at - 1)) && isInWord(query.charAt(at));
    }

    private static boolean isInWord(char letter) {
        CharacterClass type = CharacterClass.of(letter);
        return type == CharacterClass.WORD || type == CharacterClass.JOINER;
    }
}
