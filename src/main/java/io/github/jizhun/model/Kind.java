package io.github.jizhun.model;

import java.util.List;
import java.util.Locale;

/** The kinds of coded statements, in the order in which the official table prints them. */
public enum Kind {
    /** Main duty, 主要職責: {@code T1}. */
    DUTY("T"),
    /** Task, 工作任務: {@code T1.1}. */
    TASK("T"),
    /** Work output, 工作產出: {@code O1.1.1}. */
    OUTPUT("O"),
    /** Behavioural indicator, 行為指標: {@code P1.1.1}. */
    INDICATOR("P"),
    /** Knowledge, 知識: {@code K01}. */
    KNOWLEDGE("K"),
    /** Skill, 技能: {@code S01}. */
    SKILL("S"),
    /** Attitude, 態度: {@code A01}. */
    ATTITUDE("A");

    private static final List<Kind> COMPETENCIES = List.of(KNOWLEDGE, SKILL, ATTITUDE);

    private final String letter;

    Kind(String letter) {
        this.letter = letter;
    }

    /** The letter with which codes of this kind begin. */
    public String letter() {
        return letter;
    }

    /** The word in addresses, marks and data: {@code knowledge}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is competency content, 職能內涵. */
    public boolean isCompetency() {
        return COMPETENCIES.contains(this);
    }
}
