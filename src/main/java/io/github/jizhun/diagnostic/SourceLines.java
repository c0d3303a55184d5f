package io.github.jizhun.diagnostic;

import java.util.Optional;

/** Looks up a line of a content file, to show it under a finding. */
@FunctionalInterface
public interface SourceLines {
    /**
     * The text of a line, without its line break.
     *
     * @param file as in {@link Position#file()}
     * @param line 1-based
     * @return empty where the file or line does not exist or cannot be read as text
     */
    Optional<String> line(String file, int line);
}
