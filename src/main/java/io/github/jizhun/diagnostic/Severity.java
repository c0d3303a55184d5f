package io.github.jizhun.diagnostic;

import java.util.Locale;

/** Whether a finding stops the build. */
public enum Severity {
    /** The site is not built. */
    ERROR,
    /** The site is built, unless warnings are asked to count as errors. */
    WARNING;

    /** The word in a printed finding; English, for programs that read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
