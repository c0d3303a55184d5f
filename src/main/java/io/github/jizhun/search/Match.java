package io.github.jizhun.search;

import java.util.Locale;

/** Why something was found, the best reason first. */
public enum Match {
    /** Its code was typed. */
    CODE,
    /** Its name was typed in full, or the word for its kind. */
    EXACT,
    /** Its name holds what was typed. */
    NAME,
    /** Its text holds what was typed. */
    TEXT,
    /** It holds all words. */
    ALL,
    /** It holds most words. */
    MOST;

    /** The word in data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
