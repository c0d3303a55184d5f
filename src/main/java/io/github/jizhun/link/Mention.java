package io.github.jizhun.link;

/**
 * A passage that uses a glossary term.
 *
 * @param underlined whether the provider underlined the term there
 */
public record Mention(Passage passage, boolean underlined) {}
