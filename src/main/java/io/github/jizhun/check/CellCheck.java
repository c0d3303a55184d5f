package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Downloads;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that no cell of Excel holds, alone or with the others of a task with which they share one: the workbooks cut them. */
public final class CellCheck {
    private static final int LIMIT = Downloads.LONGEST_CELL;

    private final Outline outline;
    private final CheckReporter findings;

    private CellCheck(Outline outline, CheckReporter findings) {
        this.outline = outline;
        this.findings = findings;
    }

    public static void run(Outline outline, CheckReporter findings) {
        CellCheck check = new CellCheck(outline, findings);
        Passages.of(outline).forEach(passage -> check.check(passage.text(), passage.location()));
        outline.standard().errata().forEach(check::check);
        outline.standard().duties().forEach(duty -> duty.tasks().forEach(task -> check.check(duty, task)));
    }

    private void check(Text text, Location location) {
        if (text.value().length() > LIMIT) {
            findings.report(Rule.CELL_TOO_LONG, location, text.value().length(), LIMIT);
        }
    }

    private void check(Erratum erratum) {
        Stream.of(erratum.printed(), erratum.published(), erratum.reason())
                .forEach(text -> check(text, Location.of(erratum.target(), text, ErrataCheck.path(erratum))));
    }

    /** Tables of courses have all of a kind in one cell, one a line after its code. */
    private void check(Duty duty, Task task) {
        String code = task.code().value();
        Stream.of(Kind.OUTPUT, Kind.INDICATOR, Kind.KNOWLEDGE, Kind.SKILL)
                .map(kind -> lines(task, kind).toArray())
                .filter(lines -> IntStream.of(lines).allMatch(line -> line <= LIMIT))
                .map(lines -> IntStream.of(lines).sum() + lines.length - 1)
                .filter(length -> length > LIMIT)
                .findFirst()
                .ifPresent(length -> findings.report(
                        Rule.CELL_TOO_LONG,
                        "task",
                        Location.of(code, task.at(), code, Outline.pathOf(duty, task)),
                        code,
                        length,
                        LIMIT));
    }

    private IntStream lines(Task task, Kind kind) {
        List<Outline.Item> items = kind.isCompetency()
                ? outline.needsOf(task, kind)
                        .map(Outline.Need::value)
                        .distinct()
                        .flatMap(need -> outline.find(need).stream())
                        .toList()
                : outline.itemsOf(task).filter(item -> item.kind() == kind).toList();
        return items.stream()
                .mapToInt(item ->
                        item.code().map(each -> each.value().length() + 1).orElse(0)
                                + item.text().value().length());
    }
}
