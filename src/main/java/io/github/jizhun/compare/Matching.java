package io.github.jizhun.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which statement of an older edition became which of a newer one: first those with the same words, then the pairing of the
 * others that makes the most of their likeness. Where a statement belongs and its code speak for a pair; neither makes one.
 */
final class Matching {
    /** Two texts that have less in common are two statements, whatever their codes. */
    private static final double UNLIKE = 0.25;
    /** The likeness that, with what speaks for a pair, makes one. */
    private static final double ALIKE = 0.5;

    private static final double SAME_PARENT = 0.2;
    private static final double SAME_CODE = 0.1;

    /** The best pairing takes time that grows with the cube; beyond this number the likeliest pairs are taken one by one. */
    private static final int MAX = 250;

    /** A pair of characters that stands in more texts says nothing about any of them. */
    private static final int COMMON = 200;

    private final Map<String, Subject> newerOf = new HashMap<>();
    private final Map<String, Subject> olderOf = new HashMap<>();

    /** Two statements that may be one, by their places in their lists. */
    private record Candidate(int older, int newer, double weight) {}

    private Matching() {}

    static Matching of(Subjects older, Subjects newer) {
        Matching matching = new Matching();
        // Duties, then tasks, then what belongs to them: each is better known when its parent is.
        Subjects.kinds().forEach(kind -> matching.match(older.ofKind(kind), newer.ofKind(kind), kind.isEmpty()));
        return matching;
    }

    /** What a statement of the older edition became, by its address. */
    Optional<Subject> newer(String older) {
        return Optional.ofNullable(newerOf.get(older));
    }

    /** What a statement of the newer edition was, by its address. */
    Optional<Subject> older(String newer) {
        return Optional.ofNullable(olderOf.get(newer));
    }

    private void match(List<Subject> older, List<Subject> newer, boolean areTerms) {
        if (areTerms) {
            // The id of a term is given by people, to stay.
            matchSame(older, newer, Subject::code);
        }
        matchSame(older, newer, subject -> subject.text().value());
        matchSimilar(older, newer);
    }

    private void matchSame(List<Subject> older, List<Subject> newer, Function<Subject, String> key) {
        Map<String, List<Subject>> byKey = new LinkedHashMap<>();
        left(newer, olderOf)
                .forEach(subject -> byKey.computeIfAbsent(key.apply(subject), k -> new ArrayList<>())
                        .add(subject));
        Map<String, List<Subject>> olderByKey = new LinkedHashMap<>();
        left(older, newerOf)
                .forEach(subject -> olderByKey
                        .computeIfAbsent(key.apply(subject), k -> new ArrayList<>())
                        .add(subject));
        olderByKey.forEach((words, same) -> pairSame(same, byKey.getOrDefault(words, List.of())));
    }

    /** The same words may stand at several places. */
    private void pairSame(List<Subject> older, List<Subject> newer) {
        if (older.size() > MAX || newer.size() > MAX) {
            IntStream.range(0, Math.min(older.size(), newer.size())).forEach(i -> take(older.get(i), newer.get(i)));
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < older.size(); i++) {
            for (int j = 0; j < newer.size(); j++) {
                candidates.add(new Candidate(i, j, 1 + support(older.get(i), newer.get(j))));
            }
        }
        pair(older, newer, candidates);
    }

    private void matchSimilar(List<Subject> allOlder, List<Subject> allNewer) {
        List<Subject> older = left(allOlder, newerOf);
        List<Subject> newer = left(allNewer, olderOf);
        List<Likeness> likeness = newer.stream().map(Likeness::of).toList();
        Map<Object, List<Integer>> byFeature = new HashMap<>();
        IntStream.range(0, newer.size())
                .forEach(j -> likeness.get(j)
                        .features()
                        .forEach(feature -> byFeature
                                .computeIfAbsent(feature, f -> new ArrayList<>())
                                .add(j)));
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < older.size(); i++) {
            Likeness own = Likeness.of(older.get(i));
            Set<Integer> near = new LinkedHashSet<>();
            own.features()
                    .map(feature -> byFeature.getOrDefault(feature, List.of()))
                    .filter(places -> places.size() <= COMMON)
                    .forEach(near::addAll);
            for (int j : near) {
                double alike = own.to(likeness.get(j));
                double score = alike + support(older.get(i), newer.get(j));
                if (alike >= UNLIKE && score >= ALIKE) {
                    // One good pair is worth more than two poor ones.
                    candidates.add(new Candidate(i, j, score * score * score));
                }
            }
        }
        pair(older, newer, candidates);
    }

    private double support(Subject older, Subject newer) {
        boolean sameParent = older.parent().isPresent()
                && older.parent().flatMap(this::newer).map(Subject::address).equals(newer.parent());
        boolean sameCode = !older.code().isEmpty() && older.code().equals(newer.code());
        return (sameParent ? SAME_PARENT : 0) + (sameCode ? SAME_CODE : 0);
    }

    private void pair(List<Subject> older, List<Subject> newer, List<Candidate> candidates) {
        if (older.size() > MAX || newer.size() > MAX) {
            candidates.stream()
                    .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
                    .forEach(candidate -> take(older.get(candidate.older()), newer.get(candidate.newer())));
        } else if (!candidates.isEmpty()) {
            boolean turned = older.size() > newer.size();
            double[][] weights = new double[Math.min(older.size(), newer.size())][Math.max(older.size(), newer.size())];
            candidates.forEach(candidate -> weights[turned ? candidate.newer() : candidate.older()][
                            turned ? candidate.older() : candidate.newer()] =
                    candidate.weight());
            int[] columnOf = Assignment.best(weights);
            for (int row = 0; row < columnOf.length; row++) {
                if (weights[row][columnOf[row]] > 0) {
                    take(older.get(turned ? columnOf[row] : row), newer.get(turned ? row : columnOf[row]));
                }
            }
        }
    }

    private void take(Subject older, Subject newer) {
        if (!newerOf.containsKey(older.address()) && !olderOf.containsKey(newer.address())) {
            newerOf.put(older.address(), newer);
            olderOf.put(newer.address(), older);
        }
    }

    private static List<Subject> left(List<Subject> subjects, Map<String, Subject> matched) {
        return subjects.stream()
                .filter(subject -> !matched.containsKey(subject.address()))
                .toList();
    }
}
