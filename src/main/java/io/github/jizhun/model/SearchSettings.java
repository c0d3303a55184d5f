package io.github.jizhun.model;

import java.util.List;

/**
 * What the search knows of its readers' language, from {@code search.yaml}.
 *
 * @param synonyms groups of words that mean one thing
 * @param questionWords words that ask but say nothing of what is looked for: 如何
 */
public record SearchSettings(List<SynonymGroup> synonyms, List<Text> questionWords) {
    /** What is known where there is no such file. */
    public static final SearchSettings NONE = new SearchSettings(List.of(), List.of());
}
