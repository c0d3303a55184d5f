package io.github.jizhun.similar;

import io.github.jizhun.compare.CharacterPairs;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Family;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which standards of a catalogue share most with each. Two standards share the pairs of neighbouring characters that stand in the
 * folded words of knowledge, skills and tasks of both, each pair counted once; the measure is their share of all pairs of the two
 * (Dice's coefficient). A pair that stands in more than {@value #COMMON} standards distinguishes none and does not count, so that
 * the time to find them grows with the number of standards and not with its square. Safe for many threads.
 */
public final class SimilarStandards {
    /** The maximum number of standards in which a pair stands that counts. */
    public static final int COMMON = 100;
    /** The maximum number of similar standards of each. */
    public static final int MAX = 5;
    /** The maximum number of shared competencies that are shown with their words. */
    public static final int SHOWN = 4;

    /** The newest edition of each family, by code. */
    private final List<Profile> newest;
    /** The places in {@link #newest} of the standards that have a pair. */
    private final Map<Long, List<Integer>> places = new HashMap<>();
    /** The pairs of each standard that count, by its code. */
    private final Map<String, long[]> counted = new HashMap<>();

    private final Map<String, List<SimilarStandard>> similar;

    private record Candidate(Profile profile, int common, int all) {
        private double share() {
            return 2.0 * common / all;
        }
    }

    private SimilarStandards(List<LinkedStandard> standards) {
        Map<String, Profile> profiles = new TreeMap<>(standards.parallelStream()
                .map(Profile::of)
                .collect(Collectors.toMap(Profile::code, Function.identity())));
        newest = Family.of(profiles.keySet()).stream()
                .map(Family::newest)
                .map(profiles::get)
                .toList();
        for (int place = 0; place < newest.size(); place++) {
            for (long pair : newest.get(place).pairs()) {
                places.computeIfAbsent(pair, any -> new ArrayList<>()).add(place);
            }
        }
        profiles.values().forEach(profile -> counted.put(profile.code(), counted(profile)));
        similar = profiles.values().parallelStream().collect(Collectors.toMap(Profile::code, this::nearest));
    }

    /** Compares the standards of a site: each, whatever its edition, with the newest edition of each other one. */
    public static SimilarStandards among(List<LinkedStandard> standards) {
        return new SimilarStandards(standards);
    }

    /** Those that share most with a standard, the most similar first; none where no other one shares anything. */
    public List<SimilarStandard> of(String code) {
        return similar.get(code);
    }

    /** How much two standards share, from 0 to 1. */
    double share(String one, String other) {
        long[] left = counted.get(one);
        long[] right = counted.get(other);
        int all = left.length + right.length;
        return all == 0 ? 0 : 2.0 * CharacterPairs.common(left, right) / all;
    }

    private long[] counted(Profile profile) {
        return LongStream.of(profile.pairs())
                .filter(pair -> places.getOrDefault(pair, List.of()).size() <= COMMON)
                .toArray();
    }

    private List<SimilarStandard> nearest(Profile own) {
        long[] pairs = counted.get(own.code());
        int[] common = new int[newest.size()];
        List<Integer> met = new ArrayList<>();
        for (long pair : pairs) {
            for (int place : places.getOrDefault(pair, List.of())) {
                if (common[place]++ == 0) {
                    met.add(place);
                }
            }
        }
        return met.stream()
                .filter(place -> !newest.get(place).family().equals(own.family()))
                .map(place -> new Candidate(
                        newest.get(place),
                        common[place],
                        pairs.length + counted.get(newest.get(place).code()).length))
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.share())
                        .thenComparing(candidate -> candidate.profile().code()))
                .limit(MAX)
                .map(candidate -> similar(own, candidate))
                .toList();
    }

    private static SimilarStandard similar(Profile own, Candidate candidate) {
        Profile other = candidate.profile();
        List<WordingMatch> knowledge = WordingMatch.between(own.knowledgeWords(), other.knowledgeWords());
        List<WordingMatch> skills = WordingMatch.between(own.skillWords(), other.skillWords());
        int all = knowledge.size() + skills.size();
        int same = (int) Stream.concat(knowledge.stream(), skills.stream())
                .filter(WordingMatch::isSame)
                .count();
        return new SimilarStandard(
                other.code(),
                other.name(),
                other.level(),
                (int) Math.round(100 * candidate.share()),
                same,
                all - same,
                Stream.concat(shared(own.knowledge(), knowledge), shared(own.skills(), skills))
                        .limit(SHOWN)
                        .toList());
    }

    private static Stream<String> shared(List<String> texts, List<WordingMatch> matches) {
        return matches.stream().filter(WordingMatch::isSame).map(match -> texts.get(match.left()));
    }
}
