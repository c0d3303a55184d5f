package io.github.jizhun.model;

import java.util.List;

/**
 * What one row of the official table says of a task. Most tasks have one; the document splits some into several.
 *
 * @param levels printed in this row alone, one or two; empty where its task's level holds
 * @param knowledge references to knowledge, in printed order
 * @param skills references to skills, in printed order
 */
public record Group(
        List<Level> levels,
        List<Statement> outputs,
        List<Statement> indicators,
        List<Reference> knowledge,
        List<Reference> skills) {
    /** A row in which nothing is printed. */
    public static final Group EMPTY = new Group(List.of(), List.of(), List.of(), List.of());

    /** A row without a level of its own. */
    public Group(
            List<Statement> outputs, List<Statement> indicators, List<Reference> knowledge, List<Reference> skills) {
        this(List.of(), outputs, indicators, knowledge, skills);
    }
}
