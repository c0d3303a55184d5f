package io.github.jizhun.diagnostic;

import static io.github.jizhun.diagnostic.Severity.ERROR;
import static io.github.jizhun.diagnostic.Severity.WARNING;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Every mistake that content can hold. The id of a rule is its name in kebab case; it is printed, used in {@code accepted}
 * lists, and names the rule's fixture. What each rule means is explained in the message bundles under {@code <id>.about}.
 */
public enum Rule {
    // Reading: what stands in the files, whatever it means.
    MISSING_FILE(ERROR),
    EMPTY_FILE(ERROR),
    UNKNOWN_FILE(ERROR),
    BAD_FILE(ERROR),
    LARGE_FILE(WARNING),
    NOT_UTF8(ERROR),
    MERGE_CONFLICT(ERROR),
    YAML_SYNTAX(ERROR),
    YAML_FEATURE(ERROR),
    TAB(ERROR),
    WIDE_SPACE_INDENT(ERROR),
    FULL_WIDTH_COLON(ERROR),
    MISSING_SPACE(ERROR),
    COLON_IN_TEXT(ERROR),
    WIDE_DASH(ERROR),
    LIST_SEPARATOR(ERROR),
    UNCLOSED_QUOTE(ERROR),
    QUOTE_IN_TEXT(WARNING),
    COMMENT_CUT(WARNING),
    DUPLICATE_KEY(ERROR),
    UNKNOWN_FIELD(ERROR),
    MISSING_FIELD(ERROR),
    CONFLICTING_FIELDS(ERROR),
    WRONG_TYPE(ERROR),
    BAD_VALUE(ERROR),
    FULL_WIDTH_CODE(ERROR),
    EMPTY_TEXT(ERROR),
    CONTROL_CHARACTER(ERROR),
    HTML_ENTITY(ERROR),
    BAD_UNDERLINE(ERROR),
    TOO_LONG(ERROR),
    COMPATIBILITY_CHARACTER(WARNING),
    ODD_SPACE(WARNING),
    LINE_BREAK(WARNING),

    // Checking: what the records say, taken together.
    FOLDER_NAME(ERROR),
    BAD_CODE(ERROR),
    DUPLICATE_CODE(ERROR),
    CODE_ORDER(WARNING),
    CODE_GAP(WARNING),
    CODE_OUTSIDE_PARENT(ERROR),
    UNKNOWN_REFERENCE(ERROR),
    DUPLICATE_REFERENCE(ERROR),
    UNUSED_COMPETENCY(WARNING),
    LEVEL_OUT_OF_RANGE(ERROR),
    LEVEL_MISSING(WARNING),
    JOINED_LEVELS(WARNING),
    UNTRIMMED_TEXT(ERROR),
    PUNCTUATION_WIDTH(WARNING),
    NUMBERED_TEXT(WARNING),
    PLACEHOLDER(WARNING),
    SIMPLIFIED_CHARACTER(WARNING),
    CELL_TOO_LONG(WARNING),
    NEAR_DUPLICATE(WARNING),
    TASK_WITHOUT_INDICATOR(WARNING),
    TASK_WITHOUT_COMPETENCY(WARNING),
    CLASSIFICATION_FORMAT(ERROR),
    EDITION_ORDER(ERROR),
    EDITION_UNKNOWN(ERROR),
    BAD_DATE(ERROR),
    BAD_ID(ERROR),
    DUPLICATE_ID(ERROR),
    GLOSSARY_TEXT(ERROR),
    GLOSSARY_CONFLICT(ERROR),
    UNKNOWN_TERM(ERROR),
    UNUSED_TERM(WARNING),
    ERRATUM_TARGET(ERROR),
    STALE_ERRATUM(ERROR),
    NOTE_TARGET(ERROR),
    UNKNOWN_MENTION(WARNING),
    BROKEN_PROSE_LINK(ERROR),
    PAGE_WITHOUT_TITLE(ERROR),
    PICTURE_WITHOUT_TEXT(WARNING),
    UNUSED_FILE(WARNING),
    MISSING_GLYPH(WARNING),
    LOW_CONTRAST(ERROR),
    RAW_HTML(WARNING),
    LONE_WORD(ERROR),
    DUPLICATE_WORD(ERROR),
    UNUSED_ACCEPTANCE(WARNING),
    LEFT_OUT_COVERED(ERROR),
    OUTSIDE_SCOPE(WARNING),
    COURSE_NAME(WARNING),
    BAD_ADDRESS(ERROR),
    RETIRED_MISSING(ERROR),
    RETIRED_MADE(ERROR),
    RETIRED_UNKNOWN(ERROR),
    UNLISTED_ADDRESS(WARNING),
    SOURCE_FORMAT(ERROR),
    SOURCE_MISMATCH(ERROR),
    SOURCE_MISSING(ERROR),
    SOURCE_LEFTOVER(ERROR),
    SOURCE_COUNT(ERROR),
    SOURCE_INCOMPLETE(WARNING),

    // Building: templates, and the site as a whole.
    MISSING_TEMPLATE(ERROR),
    UNKNOWN_TEMPLATE(WARNING),
    TEMPLATE_FAULT(ERROR),
    DUPLICATE_PATH(ERROR),
    DEAD_LINK(ERROR);

    /** What a mistake elsewhere may lead to: once that is put right, these may be gone. */
    private static final Set<Rule> CONSEQUENCES = EnumSet.of(
            UNKNOWN_REFERENCE,
            UNUSED_COMPETENCY,
            UNKNOWN_TERM,
            UNUSED_TERM,
            ERRATUM_TARGET,
            STALE_ERRATUM,
            NOTE_TARGET,
            UNKNOWN_MENTION,
            BROKEN_PROSE_LINK,
            UNUSED_ACCEPTANCE,
            RETIRED_MISSING,
            UNLISTED_ADDRESS);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** The rule's name for people and programs: {@code unknown-reference}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a finding of this rule may only follow from another mistake. */
    public boolean isConsequence() {
        return CONSEQUENCES.contains(this);
    }

    /** What a finding of this rule does to the build. */
    public Severity severity() {
        return severity;
    }
}
