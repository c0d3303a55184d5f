package io.github.jizhun.link;

/**
 * A competency that tasks ask for together with another one.
 *
 * @param tasks how many tasks need both, at least 1
 */
public record Companion(LinkedStatement competency, int tasks) {}
