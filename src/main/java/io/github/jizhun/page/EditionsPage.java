package io.github.jizhun.page;

import java.util.List;

/**
 * What the page of a standard's history shows.
 *
 * @param editions newest first
 */
public record EditionsPage(List<EditionView> editions) {}
