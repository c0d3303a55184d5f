package io.github.jizhun.model;

import java.util.List;

/**
 * The published document's own text, against which a standard is proved.
 *
 * @param file path as in a {@link io.github.jizhun.diagnostic.Position}
 * @param lines without line ends
 */
public record SourceText(String file, List<String> lines) {}
