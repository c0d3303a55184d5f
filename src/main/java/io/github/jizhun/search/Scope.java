package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The standards that a query names beside what it looks for in them: {@code MPM7223 T2.2}, 廚師 T2.
 *
 * @param query what is looked for
 * @param standards their codes; empty where it names none
 */
record Scope(String query, Set<String> standards) {
    private static final Pattern STANDARD = Pattern.compile("(?=.*[0-9]{3})[a-z][a-z0-9-]{4,}");

    /** The whole query, in all standards. */
    static Scope all(String query) {
        return new Scope(query, Set.of());
    }

    /** Finds the standards that a query names. */
    static Scope of(String query, IndexQueries queries, List<SearchEntry> entries) {
        List<Run> rest = new ArrayList<>();
        List<Run> codes = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Run run : Run.of(query)) {
            Set<String> own =
                    STANDARD.matcher(run.text()).matches() ? standards(queries.coded(run.text()), entries) : Set.of();
            if (own.isEmpty()) {
                rest.add(run);
                if (!run.isHan() && !queries.ownCode(run).isEmpty()) {
                    codes.add(run);
                }
            } else {
                named.addAll(own);
            }
        }
        if (rest.isEmpty()) {
            return all(query);
        }
        if (named.isEmpty() && !codes.isEmpty() && codes.size() < rest.size()) {
            List<Run> name = rest.stream().filter(run -> !codes.contains(run)).toList();
            named = standards(queries.documents(IndexQueries.phrase(SearchField.NAME, Token.ofQuery(name))), entries);
            rest = codes;
        }
        return named.isEmpty() ? all(query) : new Scope(Run.text(rest), named);
    }

    private static Set<String> standards(BitSet documents, List<SearchEntry> entries) {
        return documents.stream()
                .mapToObj(entries::get)
                .filter(entry -> entry.kind() == SearchKind.STANDARD)
                .map(SearchEntry::standard)
                .collect(Collectors.toSet());
    }

    /** Whether an entry may be found. */
    boolean holds(SearchEntry entry) {
        return standards.isEmpty() || standards.contains(entry.standard());
    }
}
