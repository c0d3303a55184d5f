package io.github.jizhun.compare;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What changed between two editions of a standard. Safe for many threads. */
public final class ChangeReport {
    private static final Comparator<Change> BY_CODE = Comparator.comparing(
                    (Change change) -> change.subject().code().isEmpty())
            .thenComparing(change -> new Code(change.subject().code()))
            // A code that was given to another statement: what it was before what it is.
            .thenComparing(change -> change.after().isPresent());

    private final LinkedStandard older;
    private final LinkedStandard newer;
    private final List<Change> all = new ArrayList<>();
    private final Map<String, Change> byOlder = new HashMap<>();
    private final Map<String, Change> byNewer = new HashMap<>();

    private ChangeReport(LinkedStandard older, LinkedStandard newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Compares two editions. */
    static ChangeReport between(LinkedStandard older, LinkedStandard newer) {
        ChangeReport report = new ChangeReport(older, newer);
        Subjects before = Subjects.of(older);
        Subjects after = Subjects.of(newer);
        Matching matching = Matching.of(before, after);
        Places places = Places.of(before, after);
        Subjects.kinds().forEach(kind -> report.add(before.ofKind(kind), after.ofKind(kind), matching, places));
        return report;
    }

    /** The statements of both editions by address, to find what a relation points to. */
    private record Places(Map<String, Subject> byAddress) {
        static Places of(Subjects before, Subjects after) {
            Map<String, Subject> byAddress = new HashMap<>();
            for (Kind kind : Kind.values()) {
                Stream.of(before, after)
                        .flatMap(subjects -> subjects.ofKind(Optional.of(kind)).stream())
                        .forEach(subject -> byAddress.put(subject.address(), subject));
            }
            return new Places(byAddress);
        }

        Optional<Subject> of(Optional<Subject> subject) {
            return subject.flatMap(Subject::parent).map(byAddress::get);
        }

        List<Subject> at(Stream<String> addresses) {
            return addresses.map(byAddress::get).toList();
        }
    }

    private void add(List<Subject> before, List<Subject> after, Matching matching, Places places) {
        List<Change> changes = new ArrayList<>();
        after.forEach(subject ->
                changes.add(change(matching.older(subject.address()), Optional.of(subject), matching, places)));
        before.stream()
                .filter(subject -> matching.newer(subject.address()).isEmpty())
                .forEach(subject -> changes.add(change(Optional.of(subject), Optional.empty(), matching, places)));
        changes.sort(BY_CODE);
        for (Change change : changes) {
            all.add(change);
            change.before().ifPresent(subject -> byOlder.put(subject.address(), change));
            change.after().ifPresent(subject -> byNewer.put(subject.address(), change));
        }
    }

    private static Change change(Optional<Subject> before, Optional<Subject> after, Matching matching, Places places) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        List<Subject> gained = List.of();
        List<Subject> lost = List.of();
        if (before.isEmpty()) {
            kinds.add(ChangeKind.ADDED);
        } else if (after.isEmpty()) {
            kinds.add(ChangeKind.WITHDRAWN);
        } else {
            Subject old = before.get();
            Subject now = after.get();
            List<Optional<String>> earlier = old.needs().stream()
                    .map(address -> matching.newer(address).map(Subject::address))
                    .toList();
            gained = places.at(now.needs().stream().filter(address -> !earlier.contains(Optional.of(address))));
            lost = places.at(old.needs().stream()
                    .filter(address -> matching.newer(address)
                            .filter(needed -> now.needs().contains(needed.address()))
                            .isEmpty()));
            addIf(!old.text().value().equals(now.text().value()), ChangeKind.REWORDED, kinds);
            Optional<String> stayed = old.parent().flatMap(matching::newer).map(Subject::address);
            addIf(!stayed.equals(now.parent()), ChangeKind.MOVED, kinds);
            addIf(!old.code().equals(now.code()), ChangeKind.RENUMBERED, kinds);
            addIf(!old.level().equals(now.level()), ChangeKind.LEVEL, kinds);
            addIf(!gained.isEmpty() || !lost.isEmpty(), ChangeKind.RELATIONS, kinds);
        }
        return new Change(
                before, after, Collections.unmodifiableSet(kinds), places.of(before), places.of(after), gained, lost);
    }

    private static void addIf(boolean happened, ChangeKind kind, Set<ChangeKind> kinds) {
        if (happened) {
            kinds.add(kind);
        }
    }

    /** The older edition. */
    public LinkedStandard older() {
        return older;
    }

    /** The newer edition. */
    public LinkedStandard newer() {
        return newer;
    }

    /** Everything to which something happened: kind by kind, in the order of codes. */
    public List<Change> changes() {
        return all.stream().filter(Change::isChange).toList();
    }

    /** What became of a statement of the older edition, by its address there. */
    public Optional<Change> ofOlder(String address) {
        return Optional.ofNullable(byOlder.get(address));
    }

    /** Where a statement of the newer edition comes from, by its address there. */
    public Optional<Change> ofNewer(String address) {
        return Optional.ofNullable(byNewer.get(address));
    }
}
