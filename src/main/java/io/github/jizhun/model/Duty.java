package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * A main duty, 主要職責; with its tasks it is a competency unit, 職能基準單元.
 *
 * @param level printed once beside the duty; holds for each task that has none of its own
 * @param at where its code is written
 */
public record Duty(Code code, Text name, Optional<Level> level, List<Task> tasks, Position at) {
    /** The level that holds for a task of this duty. */
    public Optional<Level> levelOf(Task task) {
        return task.level().or(this::level);
    }
}
