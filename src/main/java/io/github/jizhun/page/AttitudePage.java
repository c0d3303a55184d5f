package io.github.jizhun.page;

import io.github.jizhun.link.Namesakes;
import java.util.List;
import java.util.Optional;

/**
 * What the page of an attitude shows.
 *
 * @param others the standard's other attitudes
 * @param namesakes where its words stand in other standards; empty where they do not
 */
public record AttitudePage(
        StatementView statement, List<StatementView> others, Optional<Namesakes.Found> namesakes, List<TermView> terms)
        implements ExplainsTerms {}
