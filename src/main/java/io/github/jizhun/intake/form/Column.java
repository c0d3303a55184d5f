package io.github.jizhun.intake.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of the main table, with the letter of the codes in it. */
enum Column {
    DUTY('T', "主要職責", "工作職責", "職責"),
    TASK('T', "工作任務"),
    OUTPUT('O', "工作產出"),
    INDICATOR('P', "行為指標"),
    LEVEL('-', "職能級別", "級別"),
    KNOWLEDGE('K', "職能內涵(K", "(K=", "K="),
    SKILL('S', "職能內涵(S", "(S=", "S="),
    ATTITUDE('A', "職能內涵(A", "(A=", "A=attitude");

    /** The columns of a task's statements. */
    static final List<Column> STATEMENTS = List.of(OUTPUT, INDICATOR, KNOWLEDGE, SKILL);

    /** The longest that a heading has after its first words: {@code =knowledge知識)}. */
    private static final int LONGEST_END = 24;

    private final char letter;
    private final List<String> headings;

    Column(char letter, String... headings) {
        this.letter = letter;
        this.headings = List.of(headings);
    }

    /** The column's heading in short. */
    String heading() {
        return switch (this) {
            case KNOWLEDGE -> "知識";
            case SKILL -> "技能";
            default -> headings.get(0);
        };
    }

    char letter() {
        return letter;
    }

    /** Whether codes in it have dots. */
    boolean hasDots() {
        return this == OUTPUT || this == INDICATOR;
    }

    /** Whether codes in it are a letter and two or three digits. */
    boolean isCompetency() {
        return this == KNOWLEDGE || this == SKILL || this == ATTITUDE;
    }

    /** The column with this heading, folded. */
    static Optional<Column> of(String folded) {
        return Stream.of(values())
                .filter(each -> each.headings.stream()
                        .anyMatch(start -> folded.startsWith(start) && folded.length() <= start.length() + LONGEST_END))
                .findFirst();
    }
}
