package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the entries of an index are to who looks through a catalogue: for a job. Standards lead if their names hold what was typed, or
 * most of it, or, a few of them, if their descriptions do; so do lists of standards that are named. Words that many standards have lead
 * among statements.
 */
final class Standing {
    /** Better than all that is not the very thing that was typed. */
    private static final int EXACT = 1;

    private static final int NAME = 2;
    private static final int MOST_OF_NAME = 4;
    private static final int NEAR = 5;
    /** Of words that many standards have. */
    private static final int SHARED = 6;

    private static final int SHARED_IN_PART = 8;
    /** The places of all others, by match. */
    private static final int[] OTHERS = {0, 3, 7, 9, 10, 11};
    /** How many standards lead without being named so. */
    private static final int FEW = 3;
    /** Without a word for a job, statements must be mostly of a few standards for these to lead. */
    private static final int SHARE = 3;

    private final List<SearchEntry> entries;
    private final Set<String> busy;
    private final boolean isCatalogue;
    private final Map<String, Integer> standards = new HashMap<>();

    /**
     * The standing of entries.
     *
     * @param busy characters that say little by themselves
     */
    Standing(List<SearchEntry> entries, Set<String> busy) {
        this.entries = entries;
        this.busy = busy;
        this.isCatalogue = SearchEntry.areOfCatalogue(entries);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).kind() == SearchKind.STANDARD) {
                standards.put(entries.get(i).standard(), i);
            }
        }
    }

    boolean isCatalogue() {
        return isCatalogue;
    }

    /** Whether an entry is one of a catalogue's standards. */
    boolean isLeading(int document) {
        return isCatalogue && entries.get(document).kind() == SearchKind.STANDARD;
    }

    /**
     * The place of an entry among all reasons to be found; the first is 0.
     *
     * @param holdsMost whether its name holds most of what was typed
     * @param isOfStandard whether a job was typed, or something with a level
     * @param isOneWord whether one word was
     */
    int place(int document, Match match, boolean holdsMost, boolean isOfStandard, boolean isOneWord) {
        SearchKind kind = entries.get(document).kind();
        boolean isStandard = isLeading(document);
        if (match == Match.EXACT && (isStandard || isCatalogue && kind == SearchKind.PAGE)) {
            return EXACT;
        }
        if (isStandard && match == Match.NAME) {
            return NAME;
        }
        if (isStandard && match != Match.CODE && holdsMost) {
            return MOST_OF_NAME;
        }
        boolean isNear = match == Match.TEXT && isOneWord || match == Match.ALL && isOfStandard;
        if (isStandard && isNear) {
            return NEAR;
        }
        if (isShared(document) && match == Match.NAME) {
            return SHARED;
        }
        boolean isSharedInPart = isShared(document) && holdsMost && match.compareTo(Match.NAME) > 0;
        return isSharedInPart ? SHARED_IN_PART : OTHERS[match.ordinal()];
    }

    /** Whether an entry stands for words that many standards have. */
    private boolean isShared(int document) {
        SearchEntry entry = entries.get(document);
        return isCatalogue && entry.standard().isEmpty() && entry.kind() != SearchKind.PAGE;
    }

    /** Lets only a few of the standards lead that are not named so. */
    static List<Attempt.Ranked> few(List<Attempt.Ranked> ranked) {
        List<Attempt.Ranked> few = new ArrayList<>();
        int count = 0;
        for (Attempt.Ranked each : ranked) {
            boolean isOneTooMany = each.place() == NEAR && ++count > FEW;
            few.add(isOneTooMany ? each.at(OTHERS[each.match().ordinal()]) : each);
        }
        return few;
    }

    /**
     * The standards whose statements hold what was typed, where no standard itself does: those with most of it.
     *
     * @param found what was found without them
     * @param isLoose whether what was typed is too short to say much else, or was taken apart
     */
    List<Attempt.Ranked> nearest(List<Attempt.Ranked> found, boolean isJob, boolean isLoose) {
        if (!isCatalogue || !isJob && !isLoose || found.stream().anyMatch(each -> leads(each, isJob))) {
            return List.of();
        }
        Map<String, Double> sums = new HashMap<>();
        double all = 0;
        for (Attempt.Ranked each : found) {
            String standard = entries.get(each.document()).standard();
            if (each.match() != Match.MOST && each.match() != Match.CODE && standards.containsKey(standard)) {
                sums.merge(standard, (double) each.score(), Double::sum);
                all += each.score();
            }
        }
        double least = isJob ? 0 : all / SHARE;
        return near(sums.entrySet().stream()
                .filter(sum -> sum.getValue() >= least)
                .sorted(Comparator.comparing((Map.Entry<String, Double> sum) -> -sum.getValue())
                        .thenComparing(sum -> standards.get(sum.getKey())))
                .map(sum -> standards.get(sum.getKey()))
                .toList());
    }

    /**
     * The standards nearest to a query that nothing holds whole.
     *
     * @param isKnown whether enough of it is known for what statements say to count, and not only names
     */
    List<Attempt.Ranked> nearest(
            List<Attempt.Ranked> found, List<Wording> wordings, IndexQueries index, boolean isKnown) {
        return !isCatalogue || found.stream().anyMatch(each -> leads(each, false))
                ? List.of()
                : near(new NearestStandards(index, entries, standards, busy).of(wordings, isKnown));
    }

    private static List<Attempt.Ranked> near(List<Integer> standards) {
        return IntStream.range(0, Math.min(FEW, standards.size()))
                .mapToObj(i -> new Attempt.Ranked(standards.get(i), Match.MOST, NEAR, i, 0))
                .toList();
    }

    private boolean leads(Attempt.Ranked each, boolean isJob) {
        boolean isStandard = entries.get(each.document()).kind() == SearchKind.STANDARD;
        return isStandard && each.place() <= NEAR
                || !isJob && isShared(each.document()) && each.place() <= SHARED_IN_PART;
    }
}
