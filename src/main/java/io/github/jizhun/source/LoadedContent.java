package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.SourceLines;
import io.github.jizhun.model.Catalogue;
import java.util.Map;
import java.util.SortedMap;

/**
 * What was read.
 *
 * @param catalogue what could be read. A standard is absent if its {@code standard.yaml} cannot be read; then the pages are
 *     absent too, because their links to it would be told as mistakes as well
 * @param lines the files as written, for the findings of all stages
 * @param digests for each file that was read what tells its state from others; names as in positions
 * @param states for each standard of many that was read without a finding, by its place, what tells the state of all its files
 *     from others
 */
public record LoadedContent(
        Catalogue catalogue, SourceLines lines, SortedMap<String, String> digests, Map<Position, String> states) {}
