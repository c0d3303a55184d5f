package io.github.jizhun.page;

import io.github.jizhun.model.Level;
import io.github.jizhun.model.Site;
import java.util.Optional;

/**
 * A level as pages show it.
 *
 * @param value 1 to 6
 * @param meaning in the site's own words; may be empty
 */
public record LevelView(int value, String meaning) {
    static Optional<LevelView> of(Site site, Optional<Integer> level) {
        return level.map(value -> new LevelView(value, site.meaningOf(value).orElse("")));
    }

    /** One sign for each step of the scale, filled up to this level. */
    public String dots() {
        return "●".repeat(value) + "○".repeat(Level.HIGHEST - value);
    }
}
