package io.github.jizhun.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The editions of one standard that a site holds: their codes differ in nothing but the version.
 *
 * @param code what their codes have in common: {@code BHR1212-001}
 * @param editions their codes, oldest first; never empty
 */
public record Family(String code, List<String> editions) {
    private static final Comparator<String> BY_VERSION =
            Comparator.comparing(Edition::numberOf).thenComparing(Comparator.naturalOrder());

    /** Two editions of a standard, to be compared. */
    public record Pair(String older, String newer) {}

    /** The families of some standards, by code. */
    public static List<Family> of(Collection<String> standards) {
        TreeMap<String, List<String>> families = new TreeMap<>();
        standards.forEach(code -> families.computeIfAbsent(Edition.familyOf(code), family -> new ArrayList<>())
                .add(code));
        return families.entrySet().stream()
                .map(entry -> new Family(
                        entry.getKey(),
                        entry.getValue().stream().sorted(BY_VERSION).toList()))
                .toList();
    }

    /** Of each family the newest edition held, by the family's code. */
    public static List<Standard> newestOf(List<Standard> standards) {
        Map<String, Standard> byCode = new HashMap<>();
        standards.forEach(standard -> byCode.put(standard.code(), standard));
        return of(byCode.keySet()).stream().map(Family::newest).map(byCode::get).toList();
    }

    /** The newest edition held. */
    public String newest() {
        return editions.get(editions.size() - 1);
    }

    /** The other editions held, newest first. */
    public List<String> older() {
        List<String> older = new ArrayList<>(editions.subList(0, editions.size() - 1));
        Collections.reverse(older);
        return List.copyOf(older);
    }

    /**
     * The comparisons that readers need: each edition with the one before it, and each with the newest. So their number grows
     * with that of the editions, not with its square.
     */
    public List<Pair> comparisons() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < editions.size(); i++) {
            pairs.add(new Pair(editions.get(i), editions.get(i + 1)));
            if (i + 2 < editions.size()) {
                pairs.add(new Pair(editions.get(i), newest()));
            }
        }
        return List.copyOf(pairs);
    }
}
