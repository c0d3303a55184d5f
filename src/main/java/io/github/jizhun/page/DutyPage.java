package io.github.jizhun.page;

import java.util.List;
import java.util.Optional;

/**
 * What a duty's page shows: the whole competency unit (職能基準單元) on one sheet.
 *
 * @param level the level printed beside the duty
 * @param attitudes those of the whole standard; they hold for each duty
 * @param terms the defined terms that the sheet's statements use
 */
public record DutyPage(
        StatementView duty,
        Optional<LevelView> level,
        List<TaskSummary> tasks,
        int outputs,
        int indicators,
        StandardProfile profile,
        List<StatementView> attitudes,
        List<TermView> terms) {}
