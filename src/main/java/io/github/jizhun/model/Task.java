package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/**
 * A task, 工作任務.
 *
 * @param level the task's own level; empty where its rows have their own, or its duty's holds
 * @param groups its rows; where it shares another task's, what of that row bears its own number, or nothing
 * @param sharesRowWith the task of the same duty in whose row this one is printed too
 * @param at where its code is written
 */
public record Task(
        Code code,
        Text name,
        Optional<Level> level,
        List<Group> groups,
        Optional<Reference> sharesRowWith,
        Position at) {}
