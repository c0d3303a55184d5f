package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The one thing whose code was typed, with what belongs to it right after it: a standard's duties, a duty's tasks, a task's statements. */
final class CodeBlock {
    private static final Set<SearchKind> STATEMENTS = Set.of(SearchKind.OUTPUT, SearchKind.INDICATOR);

    private CodeBlock() {}

    /** What was found, with that block where it belongs. */
    static List<Attempt.Ranked> gather(List<Attempt.Ranked> found, List<SearchEntry> entries, IndexQueries index) {
        List<Attempt.Ranked> coded =
                found.stream().filter(each -> each.match() == Match.CODE).toList();
        if (coded.size() != 1) {
            return found;
        }
        List<Integer> children = children(coded.get(0).document(), entries, index);
        List<Attempt.Ranked> gathered = new ArrayList<>(coded);
        children.forEach(child -> gathered.add(found.stream()
                .filter(each -> each.document() == child)
                .findFirst()
                .orElse(new Attempt.Ranked(child, Match.ALL, 0, 0, 0))));
        found.stream()
                .filter(each -> each.match() != Match.CODE && !children.contains(each.document()))
                .forEach(gathered::add);
        return gathered;
    }

    private static List<Integer> children(int parent, List<SearchEntry> entries, IndexQueries index) {
        SearchEntry entry = entries.get(parent);
        if (entry.kind() == SearchKind.STANDARD) {
            List<Integer> duties = new ArrayList<>();
            for (int i = parent + 1; i < entries.size() && entries.get(i).kind() == SearchKind.DUTY; i++) {
                duties.add(i);
            }
            return duties;
        }
        BitSet coded = index.coded(Run.text(Run.of(entry.code())));
        List<Integer> tasks =
                entry.kind() == SearchKind.DUTY ? of(coded, entry, entries, Set.of(SearchKind.TASK)) : List.of();
        boolean hasStatements = entry.kind() == SearchKind.DUTY || entry.kind() == SearchKind.TASK;
        return tasks.isEmpty() && hasStatements ? of(coded, entry, entries, STATEMENTS) : tasks;
    }

    private static List<Integer> of(
            BitSet coded, SearchEntry parent, List<SearchEntry> entries, Set<SearchKind> kinds) {
        return coded.stream()
                .filter(document -> entries.get(document).standard().equals(parent.standard()))
                .filter(document -> kinds.contains(entries.get(document).kind()))
                .boxed()
                .toList();
    }
}
