package io.github.jizhun.page;

import java.util.List;

/**
 * What the page of an output or indicator shows. Knowledge and skills belong to the task, not to the single statement.
 *
 * @param tasks the tasks in whose row it stands; several where the document prints them in one row
 * @param siblings the task's other statements of the same kind
 * @param counterparts the task's statements of the other kind: outputs on an indicator's page, indicators on an output's
 */
public record OutcomePage(
        StatementView statement,
        List<StatementView> tasks,
        List<StatementView> siblings,
        List<StatementView> counterparts,
        List<StatementView> knowledge,
        List<StatementView> skills,
        List<TermView> terms)
        implements ExplainsTerms {}
