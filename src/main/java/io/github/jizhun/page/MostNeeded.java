package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The chart of the knowledge and skills that the most tasks of a standard need. */
public final class MostNeeded {
    /** What one task needs is not needed often. */
    private static final int MIN_TASKS = 2;
    /** One bar compares nothing. */
    private static final int MIN_BARS = 2;

    private MostNeeded() {}

    /**
     * A bar of the chart.
     *
     * @param tasks how many tasks need it
     * @param percent its length; the longest bar has 100
     */
    public record Bar(StatementView competency, int tasks, int percent) {}

    /**
     * The longest bars first, those of one length in the document's order; empty where nothing is needed by several tasks.
     *
     * @param limit how many at most
     */
    public static List<Bar> of(PageContext context, int limit) {
        LinkedStandard standard = context.standard();
        List<LinkedStatement> needed = Stream.of(Kind.KNOWLEDGE, Kind.SKILL)
                .flatMap(kind -> standard.ofKind(kind).stream())
                .filter(competency -> tasks(standard, competency) >= MIN_TASKS)
                .sorted(Comparator.comparingInt(competency -> -tasks(standard, competency)))
                .limit(limit)
                .toList();
        return needed.size() < MIN_BARS
                ? List.of()
                : needed.stream()
                        .map(competency -> new Bar(
                                context.show(competency),
                                tasks(standard, competency),
                                100 * tasks(standard, competency) / tasks(standard, needed.get(0))))
                        .toList();
    }

    private static int tasks(LinkedStandard standard, LinkedStatement competency) {
        return standard.tasksOf(competency.key()).size();
    }
}
