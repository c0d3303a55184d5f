package io.github.jizhun.search;

import java.util.Locale;
import java.util.stream.Stream;

/** The fields of the index that are scored, in the order in which they are written for the browser. */
enum SearchField {
    /** The statement's own code, its parent's, and what it was printed as by mistake. */
    CODE(8, false),
    /** A name, or a statement that serves as one. */
    NAME(3, true),
    /** Sentences: indicators, definitions, descriptions. */
    TEXT(2, true),
    /** What it belongs to: the name of its duty or task. Of a page, its text. */
    CONTEXT(0.5f, false);

    private final float boost;
    private final boolean isText;

    SearchField(float boost, boolean isText) {
        this.boost = boost;
        this.isText = isText;
    }

    /** Those that keep positions and lengths. */
    static Stream<SearchField> texts() {
        return Stream.of(values()).filter(SearchField::isText);
    }

    /** The field's name in the index. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How much a hit in this field weighs. */
    float boost() {
        return boost;
    }

    /** Whether it keeps positions, for phrases, and lengths, so that a hit in a short text weighs more. */
    boolean isText() {
        return isText;
    }
}
