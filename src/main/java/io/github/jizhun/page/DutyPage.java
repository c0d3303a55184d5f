package io.github.jizhun.page;

import java.util.List;
import java.util.Optional;

/**
 * What a duty's page shows: the whole competency unit (職能基準單元) on one sheet.
 *
 * @param level the level printed beside the duty
 * @param own what stands in its rows where the document prints no tasks
 */
public record DutyPage(
        StatementView duty,
        Optional<LevelView> level,
        Optional<TaskSummary> own,
        int outputs,
        int indicators,
        UnitSheet sheet)
        implements ExplainsTerms {
    @Override
    public List<TermView> terms() {
        return sheet.terms();
    }
}
