package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A level as written: 職能級別 of a duty or task, 基準級別 of a standard. Levels run from {@value #LOWEST} to
 * {@value #HIGHEST} (職能基準發展指引, table 3).
 *
 * @param text what is printed where it is more than the number: {@code 3（初）}
 */
public record Level(int value, Optional<String> text, Position at) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 6;

    /** A level that is printed as a mere number. */
    public Level(int value, Position at) {
        this(value, Optional.empty(), at);
    }

    /** The level as printed. */
    public String printed() {
        return text.orElse(String.valueOf(value));
    }

    /** Several levels as one text: {@code 3、4}. */
    public static String printed(List<Level> levels) {
        return levels.stream().map(Level::printed).collect(Collectors.joining("、"));
    }

    /** Whether there is such a level. */
    public boolean isInRange() {
        return LOWEST <= value && value <= HIGHEST;
    }
}
