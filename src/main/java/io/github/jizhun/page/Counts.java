package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Kind;

/** How many statements of each kind a standard has. */
public record Counts(
        int duties, int tasks, int outputs, int indicators, int knowledge, int skills, int attitudes, int terms) {
    public static Counts of(LinkedStandard standard) {
        return new Counts(
                count(standard, Kind.DUTY),
                count(standard, Kind.TASK),
                count(standard, Kind.OUTPUT),
                count(standard, Kind.INDICATOR),
                count(standard, Kind.KNOWLEDGE),
                count(standard, Kind.SKILL),
                count(standard, Kind.ATTITUDE),
                standard.standard().glossary().size());
    }

    private static int count(LinkedStandard standard, Kind kind) {
        return standard.ofKind(kind).size();
    }
}
