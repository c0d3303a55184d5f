package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Which characters of the index may be meant by another one: Traditional ones by their Simplified form, and variants of each
 * other. Only queries are converted; what is published stays as it is.
 *
 * @param meant for a character, what it may stand for, likeliest first: itself, if it stands in the index
 * @param variants pairs of characters that Taiwan writes interchangeably and that both stand in the index
 */
record TraditionalForms(Map<String, List<String>> meant, List<String> variants) {
    /** Interchangeable in some words, and each the usual one in others: not folded. */
    private static final List<String> VARIANTS = List.of("劃畫", "份分");

    private static final Map<String, List<String>> PARTNERS = partners();

    /** A pair that is found counts more than how often any stand there. */
    private static final int PAIR = 100_000;
    /** To change a character, what that gives must stand there four times as often: others may have misprinted it. */
    private static final int CHANGE = 2;

    private static Map<String, List<String>> partners() {
        Map<String, List<String>> partners = new HashMap<>();
        for (String pair : VARIANTS) {
            partners.put(pair.substring(0, 1), List.of(pair.substring(1)));
            partners.put(pair.substring(1), List.of(pair.substring(0, 1)));
        }
        return partners;
    }

    /**
     * The forms for an index.
     *
     * @param characters all Chinese characters that the index holds
     */
    static TraditionalForms of(Set<String> characters) {
        ConversionTable traditional = ConversionTable.toTraditional();
        ConversionTable simplified = ConversionTable.toSimplified();
        Set<String> typeable = new TreeSet<>(traditional.characters());
        typeable.addAll(simplified.characters());
        typeable.addAll(PARTNERS.keySet());
        Map<String, List<String>> meant = new LinkedHashMap<>();
        for (String typed : typeable) {
            List<String> forms = new ArrayList<>(traditional.of(typed));
            if (!characters.contains(typed)) {
                for (String plain : simplified.of(typed)) {
                    forms.add(plain);
                    forms.addAll(traditional.of(plain));
                }
            }
            for (String form : List.copyOf(forms)) {
                forms.addAll(PARTNERS.getOrDefault(form, List.of()));
            }
            forms.addAll(PARTNERS.getOrDefault(typed, List.of()));
            forms.removeIf(form -> form.equals(typed) || !characters.contains(form));
            if (!forms.isEmpty()) {
                if (characters.contains(typed)) {
                    forms.add(0, typed);
                }
                meant.put(typed, forms.stream().distinct().toList());
            }
        }
        return new TraditionalForms(
                meant,
                VARIANTS.stream()
                        .filter(pair ->
                                characters.contains(pair.substring(0, 1)) && characters.contains(pair.substring(1)))
                        .toList());
    }

    /**
     * A query in the index's characters: in each run those forms of which most pairs exist, and of these the usual ones; as typed where that
     * is as good.
     *
     * @param exists whether the index has a token
     * @param count in how many entries a token stands
     */
    String convert(String query, Predicate<String> exists, ToIntFunction<String> count) {
        List<String> runs = new ArrayList<>();
        for (Run run : Run.of(query)) {
            runs.add(run.isHan() ? convert(characters(run), exists, count) : run.text());
        }
        return String.join(" ", runs);
    }

    private static List<String> characters(Run run) {
        return run.letters().stream()
                .map(letter -> Character.toString(letter.codePoint()))
                .toList();
    }

    private String convert(List<String> typed, Predicate<String> exists, ToIntFunction<String> count) {
        List<List<String>> forms = typed.stream().map(this::forms).toList();
        if (typed.size() == 1) {
            return forms.get(0).stream().filter(exists).findFirst().orElse(typed.get(0));
        }
        if (isKnown(typed, exists)) {
            return String.join("", typed);
        }
        List<int[]> from = new ArrayList<>();
        int[] value = new int[forms.get(0).size()];
        for (int k = 1; k < value.length; k++) {
            value[k] = -CHANGE;
        }
        for (int i = 1; i < forms.size(); i++) {
            int[] next = new int[forms.get(i).size()];
            int[] back = new int[next.length];
            for (int k = 0; k < next.length; k++) {
                next[k] = Integer.MIN_VALUE;
                for (int j = 0; j < value.length; j++) {
                    String pair = forms.get(i - 1).get(j) + forms.get(i).get(k);
                    int worth = exists.test(pair) ? PAIR + log2(count.applyAsInt(pair)) : 0;
                    int sum = value[j] + worth - (k > 0 ? CHANGE : 0);
                    if (sum > next[k]) {
                        next[k] = sum;
                        back[k] = j;
                    }
                }
            }
            from.add(back);
            value = next;
        }
        int best = 0;
        for (int k = 1; k < value.length; k++) {
            best = value[k] > value[best] ? k : best;
        }
        StringBuilder converted = new StringBuilder();
        for (int i = forms.size() - 1; i >= 0; i--) {
            converted.insert(0, forms.get(i).get(best));
            best = i > 0 ? from.get(i - 1)[best] : best;
        }
        return converted.toString();
    }

    private static int log2(int count) {
        return count == 0 ? 0 : 31 - Integer.numberOfLeadingZeros(count);
    }

    private List<String> forms(String character) {
        return meant.getOrDefault(character, List.of(character));
    }

    private static boolean isKnown(List<String> typed, Predicate<String> exists) {
        for (int i = 1; i < typed.size(); i++) {
            if (!exists.test(typed.get(i - 1) + typed.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The query with one of the interchangeable characters changed for its partner, in all places. */
    List<String> variantsOf(String query) {
        List<String> changed = new ArrayList<>();
        for (String pair : variants) {
            for (int i = 0; i < 2; i++) {
                char typed = pair.charAt(i);
                if (query.indexOf(typed) >= 0) {
                    changed.add(query.replace(typed, pair.charAt(1 - i)));
                }
            }
        }
        return changed;
    }
}
