package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Kind;
import io.github.jizhun.page.template.ErratumView;
import io.github.jizhun.page.template.RichText;
import java.util.List;

/**
 * A statement as pages show it.
 *
 * @param code empty where the document prints none
 * @param anchor the id under which it can be reached where it has no page of its own; empty otherwise
 * @param errata what was printed wrongly in it
 * @param others how many further tasks need it, for a competency shown on a task's page; otherwise 0
 */
public record StatementView(
        Kind kind,
        String code,
        String anchor,
        RichText text,
        String plain,
        String address,
        List<ErratumView> errata,
        int others) {

    static StatementView of(LinkedStandard standard, LinkedStatement statement) {
        int tasks = statement.kind().isCompetency()
                ? standard.tasksOf(statement.key()).size()
                : 0;
        String address = statement.address();
        int anchor = address.indexOf('#');
        return new StatementView(
                statement.kind(),
                statement.label(),
                anchor < 0 ? "" : address.substring(anchor + 1),
                RichText.of(standard, statement.text()),
                statement.text().value(),
                address,
                ErratumView.of(standard, statement.label()),
                Math.max(0, tasks - 1));
    }
}
