package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Two codes of one kind whose texts are the same, or nearly: perhaps one statement that was entered twice. */
final class NearDuplicateCheck {
    /** Out of ten characters, one may differ. */
    private static final int ALIKE = 10;

    /** Longer texts are told only where they are the same: to measure how near they are takes their length squared. */
    private static final int LONGEST_MEASURED = 2_000;

    private static final Pattern UNSPOKEN = Pattern.compile("[\\p{P}\\p{S}\\s]");

    private record Candidate(Outline.Item item, String spoken, int order) {}

    private NearDuplicateCheck() {}

    static void run(Outline outline, Findings findings) {
        for (Kind kind : Kind.values()) {
            List<Candidate> candidates = new ArrayList<>();
            outline.items(kind)
                    .filter(item -> item.code().isPresent() && item.text().isPresent())
                    .forEach(item -> candidates.add(new Candidate(item, spoken(item), candidates.size())));
            compare(candidates, findings);
        }
    }

    private static String spoken(Outline.Item item) {
        return UNSPOKEN.matcher(item.text().value()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** By length, so that each text meets only those that are not too long to be like it. */
    private static void compare(List<Candidate> candidates, Findings findings) {
        candidates.sort(Comparator.comparingInt(
                        (Candidate candidate) -> candidate.spoken().length())
                .thenComparing(Candidate::order));
        for (int i = 0; i < candidates.size(); i++) {
            Candidate shorter = candidates.get(i);
            for (int j = i + 1; j < candidates.size(); j++) {
                Candidate longer = candidates.get(j);
                int length = longer.spoken().length();
                int bound = length > LONGEST_MEASURED ? 0 : length / ALIKE;
                if (length - shorter.spoken().length() > bound) {
                    break;
                }
                if (EditDistance.within(bound, shorter.spoken(), longer.spoken()) <= bound) {
                    tell(shorter, longer, findings);
                }
            }
        }
    }

    private static void tell(Candidate one, Candidate other, Findings findings) {
        Outline.Item earlier = one.order() < other.order() ? one.item() : other.item();
        Outline.Item later = one.order() < other.order() ? other.item() : one.item();
        findings.tell(
                Rule.NEAR_DUPLICATE,
                later.textSpot().also(earlier.name()),
                later.name(),
                earlier.name(),
                earlier.text(),
                earlier.text().at());
    }
}
