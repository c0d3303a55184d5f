package io.github.jizhun.page.workbench;

import io.github.jizhun.page.LevelView;
import io.github.jizhun.page.StatementView;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the self-check shows, 自我檢核: every indicator as a question, task by task, and the knowledge and skills to study.
 *
 * @param needs knowledge and skills that some task needs, in the document's order
 * @param indicators how many of the questions are indicators; the others are tasks without any
 * @param minutes how long answering all takes, roughly
 * @param older the older editions held, oldest first: their files can be carried over
 * @param newer the newer editions held, oldest first
 * @param words the script's labels by their keys
 */
public record SelfCheckPage(
        List<DutyQuestions> duties,
        List<Need> needs,
        int indicators,
        int minutes,
        List<String> older,
        List<String> newer,
        SortedMap<String, String> words) {
    /** A duty and the tasks that are asked about, at least one. */
    public record DutyQuestions(StatementView duty, List<TaskQuestions> tasks) {}

    /**
     * A task as one screen.
     *
     * @param level the level that holds for it
     * @param questions its indicators; where it has none, the task itself
     * @param others tasks that share its row of the official table, and so its questions
     */
    public record TaskQuestions(
            StatementView task, Optional<LevelView> level, List<Question> questions, List<StatementView> others) {}

    /**
     * A question.
     *
     * @param key names it in files and addresses: {@code P1.1.1}, {@code T1.1}, {@code T1.1-indicator-1}
     */
    public record Question(String key, StatementView statement) {}

    /** A knowledge or skill and the tasks that need it, at least one. */
    public record Need(StatementView competency, List<StatementView> tasks) {}

    /** How many tasks are asked about. */
    public int tasks() {
        return duties.stream().mapToInt(duty -> duty.tasks().size()).sum();
    }
}
