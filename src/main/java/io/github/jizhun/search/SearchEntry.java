package io.github.jizhun.search;

import io.github.jizhun.model.Edition;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be found.
 *
 * @param standard the code of its standard; empty for a hand-written page
 * @param standardName the name of its standard; empty for a hand-written page
 * @param code {@code K19}, {@code term:<id>}, the standard's code for a standard; empty for a page or an uncoded statement
 * @param title what a result shows: its name or the whole statement
 * @param names what it is called; searched as its name
 * @param text its sentences beyond its title, shown around a hit
 * @param context what helps to find it and is not its own: the name of its parent, fragments as they were
 *     printed by mistake, the words for its kind
 * @param otherCodes codes that lead to it, too: its parent's, those printed by mistake, a standard's other editions
 * @param exact what, typed in full, means just this and is not its whole name: its code, the word for its kind
 * @param parent the task of an output or indicator, the duty of a task
 * @param address from the site's root
 * @param members of words that many standards have, the addresses where they stand
 * @param facts what a row says beside: of a competency the codes of the tasks that need it; of a standard its level, or nothing, and
 *     its categories
 */
record SearchEntry(
        String standard,
        String standardName,
        SearchKind kind,
        String code,
        String title,
        List<String> names,
        String text,
        List<String> context,
        List<String> otherCodes,
        List<String> exact,
        Optional<SearchEntry> parent,
        String address,
        List<String> members,
        List<String> facts) {

    /** Whether some entries are of more than one standard, in whatever editions. */
    static boolean areOfCatalogue(List<SearchEntry> entries) {
        return entries.stream()
                        .map(SearchEntry::standard)
                        .filter(standard -> !standard.isEmpty())
                        .distinct()
                        .map(Edition::familyOf)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** What is searched as a name. An indicator has none: it is a sentence. */
    List<String> searchedNames() {
        return kind == SearchKind.INDICATOR ? List.of() : names;
    }

    /** What is searched as text, with phrases. */
    String searchedText() {
        return switch (kind) {
            case INDICATOR -> title;
            case PAGE -> "";
            default -> text;
        };
    }

    /** What is searched word by word: a page, which is long, among them. */
    List<String> searchedContext() {
        return kind == SearchKind.PAGE ? List.of(text) : context;
    }
}
