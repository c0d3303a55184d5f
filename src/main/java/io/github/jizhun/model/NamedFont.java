package io.github.jizhun.model;

/**
 * A font that the content names.
 *
 * @param written as it stands in the file: relative to the content folder, or absolute
 * @param path where it is
 */
public record NamedFont(Text written, String path) {}
