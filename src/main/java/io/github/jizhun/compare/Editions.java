package io.github.jizhun.compare;

import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Family;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The editions of all standards that a site holds, and what changed between them. Safe for many threads. */
public final class Editions {
    private final List<Family> families;
    private final Map<String, LinkedStandard> standards;
    private final Map<String, Family> familyOf = new LinkedHashMap<>();
    private final Map<Family.Pair, ChangeReport> reports;

    private Editions(LinkedCatalogue catalogue) {
        this.standards =
                catalogue.standards().stream().collect(Collectors.toMap(LinkedStandard::code, Function.identity()));
        this.families = Family.of(standards.keySet());
        families.forEach(family -> family.editions().forEach(code -> familyOf.put(code, family)));
        this.reports = families.parallelStream()
                .flatMap(family -> family.comparisons().stream())
                .collect(Collectors.toConcurrentMap(
                        Function.identity(),
                        pair -> ChangeReport.between(standards.get(pair.older()), standards.get(pair.newer()))));
    }

    /** Compares the editions of each standard. */
    public static Editions of(LinkedCatalogue catalogue) {
        return new Editions(catalogue);
    }

    /** The families of standards, by code. */
    public List<Family> families() {
        return families;
    }

    /** Whether the site holds an edition. */
    public boolean isHeld(String code) {
        return standards.containsKey(code);
    }

    /** An edition held. */
    public LinkedStandard standard(String code) {
        return standards.get(code);
    }

    /** The editions of a standard that are held. */
    public Family family(String standard) {
        return familyOf.get(standard);
    }

    /** What changed between two editions; empty where the two are not compared. */
    public Optional<ChangeReport> between(String older, String newer) {
        return Optional.ofNullable(reports.get(new Family.Pair(older, newer)));
    }

    /** The reports of what an edition changed, from the oldest edition it is compared with on. */
    public List<ChangeReport> into(String newer) {
        return family(newer).editions().stream()
                .flatMap(older -> between(older, newer).stream())
                .toList();
    }

    /**
     * The way of a statement through the editions held, oldest first, from the edition that brought it to the one that dropped
     * it; empty where no other edition is held.
     *
     * @param address where the given edition publishes it
     */
    public List<Stage> history(String standard, String address) {
        List<String> codes = family(standard).editions();
        List<Stage> stages = new ArrayList<>();
        if (codes.size() > 1) {
            int here = codes.indexOf(standard);
            Optional<Subject> before = trace(codes, here, address, stages);
            Collections.reverse(stages);
            for (int i = here + 1; i < codes.size() && before.isPresent(); i++) {
                ChangeReport report = between(codes.get(i - 1), codes.get(i)).orElseThrow();
                Optional<Change> change = before.map(Subject::address).flatMap(report::ofOlder);
                before = change.flatMap(Change::after);
                stages.add(new Stage(standard(codes.get(i)), before, Optional.of(report), change));
            }
        }
        return List.copyOf(stages);
    }

    /** Adds the stages up to an edition, the newest first, and gives the statement in this edition. */
    private Optional<Subject> trace(List<String> codes, int here, String address, List<Stage> stages) {
        Optional<Subject> subject = Optional.empty();
        Optional<String> at = Optional.of(address);
        for (int i = here; i > 0 && at.isPresent(); i--) {
            ChangeReport report = between(codes.get(i - 1), codes.get(i)).orElseThrow();
            Optional<Change> change = at.flatMap(report::ofNewer);
            Optional<Subject> now = change.flatMap(Change::after);
            stages.add(new Stage(standard(codes.get(i)), now, Optional.of(report), change));
            subject = subject.or(() -> now);
            at = change.flatMap(Change::before).map(Subject::address);
        }
        Optional<Subject> oldest = at.flatMap(
                        between(codes.get(0), codes.get(1)).orElseThrow()::ofOlder)
                .flatMap(Change::before);
        oldest.ifPresent(
                old -> stages.add(new Stage(standard(codes.get(0)), oldest, Optional.empty(), Optional.empty())));
        return subject.or(() -> oldest);
    }
}
