package io.github.jizhun.page;

import io.github.jizhun.model.Level;
import io.github.jizhun.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * A level as pages show it.
 *
 * @param number 1 to 6; 0 for several levels
 * @param value as printed
 * @param meaning in the site's own words; may be empty
 */
public record LevelView(int number, String value, String meaning) {
    public static Optional<LevelView> of(Site site, Optional<Level> level) {
        return level.map(own -> new LevelView(
                own.value(), own.printed(), site.meaningOf(own.value()).orElse("")));
    }

    /** What several rows of a task print; empty where they print none. */
    public static Optional<LevelView> of(Site site, List<Level> levels) {
        return levels.size() < 2
                ? of(site, levels.stream().findFirst())
                : Optional.of(new LevelView(0, Level.printed(levels), ""));
    }

    /** One dot for each step of the scale, filled up to this level; none for several levels. */
    public String dots() {
        return number == 0 ? "" : "●".repeat(number) + "○".repeat(Level.HIGHEST - number);
    }
}
