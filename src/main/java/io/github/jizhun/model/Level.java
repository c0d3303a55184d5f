package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;

/**
 * A level as written: 職能級別 of a duty or task, 基準級別 of a standard. Levels run from {@value #LOWEST} to
 * {@value #HIGHEST} (職能基準發展指引, table 3).
 */
public record Level(int value, Position at) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 6;

    /** Whether there is such a level. */
    public boolean isInRange() {
        return LOWEST <= value && value <= HIGHEST;
    }
}
