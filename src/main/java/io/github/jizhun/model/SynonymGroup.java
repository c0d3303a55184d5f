package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.List;

/**
 * Words that readers use for one thing, 同義詞: who searches for one of them finds the others too.
 *
 * @param words at least two, none of which stands in another group
 * @param at where the group begins
 */
public record SynonymGroup(List<Text> words, Position at) {}
