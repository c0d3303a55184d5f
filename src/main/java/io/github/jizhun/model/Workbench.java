package io.github.jizhun.model;

import java.util.Locale;

/** A page on which readers make something. */
public enum Workbench {
    /** A check of what a reader can do, for each standard. */
    SELF_CHECK,
    /** The plan of a course, for each standard. */
    COURSE_COVERAGE,
    /** The list that a reader collects, of the whole site. */
    MY_LIST;

    /** The name of its page, and its word in {@code site.yaml}: {@code self-check}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
