package io.github.jizhun.page;

import java.util.Optional;

/**
 * What a duty's page shows: the whole competency unit (職能基準單元) on one sheet.
 *
 * @param level the level printed beside the duty
 */
public record DutyPage(StatementView duty, Optional<LevelView> level, int outputs, int indicators, UnitSheet sheet) {}
