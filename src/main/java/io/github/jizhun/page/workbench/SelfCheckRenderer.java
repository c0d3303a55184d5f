package io.github.jizhun.page.workbench;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import io.github.jizhun.page.LevelView;
import io.github.jizhun.page.PageContext;
import io.github.jizhun.page.StatementView;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Makes the page on which a trainee checks what they can do already. */
public final class SelfCheckRenderer {
    /** To read an indicator and to think of an honest answer. */
    private static final int SECONDS_EACH = 20;

    private static final int ROUNDED_TO = 5;

    private final PageContext context;
    private final LinkedStandard standard;

    public SelfCheckRenderer(PageContext context) {
        this.context = context;
        this.standard = context.standard();
    }

    public void render() {
        context.make("self-check", context.say("self-check"), context.say("self-check.how"), List.of(), page());
        SelfCheckUpgrade.into(context.view()).ifPresent(context.out());
    }

    private SelfCheckPage page() {
        List<SelfCheckPage.DutyQuestions> duties = standard.standard().duties().stream()
                .map(this::duty)
                .filter(duty -> !duty.tasks().isEmpty())
                .toList();
        int questions = duties.stream()
                .flatMap(duty -> duty.tasks().stream())
                .mapToInt(task -> task.questions().size())
                .sum();
        List<String> editions = context.view().editions().family().editions();
        int own = editions.indexOf(standard.code());
        return new SelfCheckPage(
                duties,
                needs(),
                standard.ofKind(Kind.INDICATOR).size(),
                minutes(questions),
                editions.subList(0, own),
                editions.subList(own + 1, editions.size()),
                context.view().site().isCatalogue(),
                context.words().startingWith("check."));
    }

    private static int minutes(int questions) {
        int minutes = questions * SECONDS_EACH / 60;
        return Math.max(1, Math.round((float) minutes / ROUNDED_TO)) * ROUNDED_TO;
    }

    private SelfCheckPage.DutyQuestions duty(Duty duty) {
        return new SelfCheckPage.DutyQuestions(
                view(duty.code()),
                SelfCheckQuestions.tasks(duty).stream()
                        .map(task -> task(duty, task))
                        .toList());
    }

    private SelfCheckPage.TaskQuestions task(Duty duty, Task task) {
        return new SelfCheckPage.TaskQuestions(
                view(task.code()),
                LevelView.of(context.view().site().settings(), standard.levelsOf(task)),
                SelfCheckQuestions.of(standard, task).stream()
                        .map(this::question)
                        .toList(),
                SelfCheckQuestions.others(duty, task).stream()
                        .map(other -> view(other.code()))
                        .toList());
    }

    private SelfCheckPage.Question question(LinkedStatement statement) {
        return new SelfCheckPage.Question(SelfCheckQuestions.key(statement), context.show(statement));
    }

    private List<SelfCheckPage.Need> needs() {
        return Stream.of(Kind.KNOWLEDGE, Kind.SKILL)
                .flatMap(kind -> standard.ofKind(kind).stream())
                .map(competency -> new SelfCheckPage.Need(
                        context.show(competency),
                        standard.tasksOf(competency.key()).stream()
                                .map(task -> view(task.code()))
                                .toList()))
                .filter(need -> !need.tasks().isEmpty())
                .toList();
    }

    private StatementView view(Code code) {
        return context.show(code);
    }

    /**
     * What the self-check shows, 自我檢核: every indicator as a question, task by task, and the knowledge and skills to study.
     *
     * @param needs knowledge and skills that some task needs, in the document's order
     * @param indicators how many of the questions are indicators; the others are tasks without any
     * @param minutes how long answering all takes, roughly
     * @param older the older editions held, oldest first: their files can be carried over
     * @param newer the newer editions held, oldest first
     * @param others whether the site has other standards, to which a result can be carried
     * @param words the script's labels by their keys
     */
    public record SelfCheckPage(
            List<DutyQuestions> duties,
            List<Need> needs,
            int indicators,
            int minutes,
            List<String> older,
            List<String> newer,
            boolean others,
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
}
