package io.github.jizhun.check.proof;

import io.github.jizhun.check.Location;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.document.PrintedTask.Entry;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the groups of a task with its printed rows: what is printed in one row belongs to one group. */
final class SourceGroups {
    /** Something with a code in a group. */
    private record Member(int group, String code, Location location) {}

    private SourceGroups() {}

    /**
     * Reports the first member that is in a wrong group.
     *
     * @param codeOf the code that a printed entry is meant to have; empty if it has none
     */
    static void compare(
            Outline outline, Task task, List<Entry> entries, Function<Entry, String> codeOf, SourceFindings found) {
        Map<String, Integer> rows = rows(entries, codeOf);
        Map<Integer, Integer> rowOfGroup = new HashMap<>();
        Map<Integer, Integer> groupOfRow = new HashMap<>();
        List<Member> members = members(outline, task);
        Set<String> seen = new HashSet<>();
        // A code that is written twice is reported as such.
        members.stream().map(Member::code).filter(code -> !seen.add(code)).forEach(rows::remove);
        for (Member member : members) {
            Integer row = rows.get(member.code());
            if (row != null) {
                int rowHere = rowOfGroup.computeIfAbsent(member.group(), group -> row);
                int groupThere = groupOfRow.computeIfAbsent(row, key -> member.group());
                if (rowHere != row || groupThere != member.group()) {
                    found.reportCount("group", member.location(), task.code(), member.code());
                    return;
                }
            }
        }
    }

    /**
     * The row of each code that is printed once. After a page break a row may go on or begin, and a row without knowledge
     * and skills may share those of another: these show nothing.
     */
    private static Map<String, Integer> rows(List<Entry> entries, Function<Entry, String> codeOf) {
        Set<Integer> cut =
                entries.stream().filter(Entry::isAfterBreak).map(Entry::row).collect(Collectors.toSet());
        Set<Integer> full = entries.stream()
                .filter(entry -> entry.kind().isCompetency())
                .map(Entry::row)
                .collect(Collectors.toSet());
        full.removeAll(cut);
        Map<String, Integer> rows = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (Entry entry : entries) {
            String code = codeOf.apply(entry);
            if (!code.isEmpty() && full.contains(entry.row()) && rows.put(code, entry.row()) != null) {
                repeated.add(code);
            }
        }
        rows.keySet().removeAll(repeated);
        return rows;
    }

    private static List<Member> members(Outline outline, Task task) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < task.groups().size(); i++) {
            int group = i;
            List<Statement> statements = new ArrayList<>(task.groups().get(i).outputs());
            statements.addAll(task.groups().get(i).indicators());
            statements.stream()
                    .flatMap(statement -> statement.code().stream())
                    .flatMap(code -> outline.find(code.value()).stream())
                    .forEach(item -> members.add(new Member(group, item.name(), item.codeLocation())));
            List<Outline.Need> needs =
                    new ArrayList<>(outline.needsOf(task, Kind.KNOWLEDGE).toList());
            needs.addAll(outline.needsOf(task, Kind.SKILL).toList());
            needs.stream()
                    .filter(need -> need.group() == group)
                    .forEach(need -> members.add(new Member(group, need.value(), need.location())));
        }
        return members;
    }
}
