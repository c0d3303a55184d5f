package io.github.jizhun.model;

import java.util.List;

/**
 * What a site offers to be taken along beside its pages.
 *
 * @param kinds in the order of {@link Download}; JSON and CSV, which programs need, there are always
 */
public record Downloads(List<Download> kinds) {
    /** Everything. */
    public static final Downloads ALL = new Downloads(List.of(Download.values()));

    /** What programs need: JSON and CSV. A catalogue of thousands of standards is then several times smaller. */
    public static final Downloads DATA = new Downloads(List.of());

    /** Whether files of a kind are offered. */
    public boolean offers(Download kind) {
        return kinds.contains(kind);
    }
}
