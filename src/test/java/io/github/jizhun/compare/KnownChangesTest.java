package io.github.jizhun.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.SampleContent;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Standard;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report is what was done, whatever was done to the shipped standard. */
class KnownChangesTest {
    private static final Standard FROZEN = SampleContent.frozen().standard();

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 15, 30})
    void theReportTellsExactlyWhatWasDone(int edits) {
        for (int seed = 0; seed < 40; seed++) {
            Draft before = Draft.of(FROZEN);
            Draft after = Draft.of(FROZEN);
            new RandomEdits(after, new Random(1000L * edits + seed)).apply(edits);
            LinkedStandard older = LinkedStandard.link(before.finish(FROZEN, "BHR1212-001v2"));
            LinkedStandard newer = LinkedStandard.link(after.finish(FROZEN, "BHR1212-001v3"));
            assertEquals(
                    String.join("\n", truth(before, after)),
                    String.join("\n", reported(ChangeReport.between(older, newer))),
                    edits + " edits, seed " + seed);
        }
    }

    @Test
    void thereIsNothingToTellOfEditionsThatAreTheSame() {
        for (Standard standard : List.of(
                FROZEN,
                SampleContent.irregular("MEM3115-004v12").standard(),
                SampleContent.irregular("ICT2512-118v1").standard())) {
            LinkedStandard one = LinkedStandard.link(standard);
            assertEquals(List.of(), ChangeReport.between(one, one).changes(), standard.code());
        }
    }

    private static Set<String> reported(ChangeReport report) {
        return report.changes().stream()
                .map(change -> line(
                        change.kinds(),
                        change.before().map(Subject::code),
                        change.after().map(Subject::code),
                        change.gained().stream().map(Subject::code).toList(),
                        change.lost().stream().map(Subject::code).toList()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> truth(Draft before, Draft after) {
        Map<Integer, Draft.Item> old = byId(before);
        Map<Integer, Draft.Item> now = byId(after);
        Set<Integer> ids = new HashSet<>(old.keySet());
        ids.addAll(now.keySet());
        Set<String> lines = new TreeSet<>();
        for (int id : ids) {
            Optional<Draft.Item> was = Optional.ofNullable(old.get(id));
            Optional<Draft.Item> is = Optional.ofNullable(now.get(id));
            List<String> gained = new ArrayList<>();
            List<String> lost = new ArrayList<>();
            Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
            if (was.isEmpty()) {
                kinds.add(ChangeKind.ADDED);
            } else if (is.isEmpty()) {
                kinds.add(ChangeKind.WITHDRAWN);
            } else {
                kinds.addAll(kinds(was.get(), is.get()));
                is.get().needs.stream()
                        .filter(need -> !was.get().needs.contains(need))
                        .forEach(need -> gained.add(now.get(need).code));
                was.get().needs.stream()
                        .filter(need -> !is.get().needs.contains(need))
                        .forEach(need -> lost.add(old.get(need).code));
                if (!gained.isEmpty() || !lost.isEmpty()) {
                    kinds.add(ChangeKind.RELATIONS);
                }
            }
            if (!kinds.isEmpty()) {
                lines.add(line(kinds, was.map(item -> item.code), is.map(item -> item.code), gained, lost));
            }
        }
        return lines;
    }

    private static Set<ChangeKind> kinds(Draft.Item was, Draft.Item is) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        if (!was.text.equals(is.text)) {
            kinds.add(ChangeKind.REWORDED);
        }
        if (was.parent != null && was.parent.id != is.parent.id) {
            kinds.add(ChangeKind.MOVED);
        }
        if (!was.code.equals(is.code)) {
            kinds.add(ChangeKind.RENUMBERED);
        }
        if (!was.level.equals(is.level)) {
            kinds.add(ChangeKind.LEVEL);
        }
        return kinds;
    }

    private static Map<Integer, Draft.Item> byId(Draft draft) {
        return draft.all().stream().collect(Collectors.toMap(item -> item.id, Function.identity()));
    }

    private static String line(
            Set<ChangeKind> kinds,
            Optional<String> before,
            Optional<String> after,
            List<String> gained,
            List<String> lost) {
        return before.orElse("-") + " > " + after.orElse("-") + " " + kinds + " +" + new TreeSet<>(gained) + " -"
                + new TreeSet<>(lost);
    }
}
