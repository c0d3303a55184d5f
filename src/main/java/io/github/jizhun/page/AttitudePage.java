package io.github.jizhun.page;

import java.util.List;

/**
 * What the page of an attitude shows.
 *
 * @param others the standard's other attitudes
 */
public record AttitudePage(StatementView statement, List<StatementView> others, List<TermView> terms) {}
