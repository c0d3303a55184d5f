package io.github.jizhun.compare;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Family;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The editions of one standard that a site holds, and what changed between them. Safe for many threads. */
public final class FamilyEditions {
    private final Family family;
    private final Map<String, LinkedStandard> standards = new LinkedHashMap<>();
    private final Map<Family.Pair, ChangeReport> reports = new LinkedHashMap<>();

    /**
     * Compares the editions of a standard.
     *
     * @param standard gives an edition by its code
     */
    FamilyEditions(Family family, Function<String, LinkedStandard> standard) {
        this.family = family;
        family.editions().forEach(code -> standards.put(code, standard.apply(code)));
        family.comparisons()
                .forEach(pair -> reports.put(
                        pair, ChangeReport.between(standards.get(pair.older()), standards.get(pair.newer()))));
    }

    /** The codes of the editions. */
    public Family family() {
        return family;
    }

    /** The editions, oldest first. */
    public List<LinkedStandard> standards() {
        return List.copyOf(standards.values());
    }

    /** An edition of this standard. */
    public LinkedStandard standard(String code) {
        return standards.get(code);
    }

    /** The newest edition. */
    public LinkedStandard newest() {
        return standards.get(family.newest());
    }

    /** What changed between two editions; empty where the two are not compared. */
    public Optional<ChangeReport> between(String older, String newer) {
        return Optional.ofNullable(reports.get(new Family.Pair(older, newer)));
    }

    /** The reports of what an edition changed, from the oldest edition it is compared with on. */
    public List<ChangeReport> into(String newer) {
        return family.editions().stream()
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
        List<String> codes = family.editions();
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
