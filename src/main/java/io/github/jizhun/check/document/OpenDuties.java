package io.github.jizhun.check.document;

import io.github.jizhun.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The duties and tasks of a table while it is read. */
final class OpenDuties {
    private final List<Duty> all = new ArrayList<>();

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Begins a duty. */
    void add(PrintedText title) {
        all.add(new Duty(title));
    }

    /** Begins a task of the last duty, or of one that is not printed. */
    void addTask(PrintedText title, int row) {
        if (all.isEmpty()) {
            add(new PrintedText("", title.at(), 1));
        }
        all.get(all.size() - 1).tasks.add(new Task(title, row));
    }

    /** The duty that is being read. */
    Optional<Duty> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The task that is being read. */
    Optional<Task> lastTask() {
        return last().filter(duty -> !duty.tasks.isEmpty()).map(duty -> duty.tasks.get(duty.tasks.size() - 1));
    }

    /** All duties, read to their ends. */
    List<PrintedDuty> close() {
        return all.stream().map(Duty::close).toList();
    }

    /** A duty that is still being read. */
    static final class Duty {
        final List<Task> tasks = new ArrayList<>();
        PrintedText title;

        Duty(PrintedText title) {
            this.title = title;
        }

        PrintedDuty close() {
            return new PrintedDuty(title, tasks.stream().map(Task::close).toList());
        }
    }

    /** A task that is still being read. */
    static final class Task {
        final List<PrintedTask.Entry> entries = new ArrayList<>();
        final List<PrintedTask.RowLevel> levels = new ArrayList<>();
        final int row;
        PrintedText title;

        Task(PrintedText title, int row) {
            this.title = title;
            this.row = row;
        }

        /** Index of the last entry of a kind; -1 if there is none. */
        int last(Kind kind) {
            for (int i = entries.size() - 1; i >= 0; i--) {
                if (entries.get(i).kind() == kind) {
                    return i;
                }
            }
            return -1;
        }

        PrintedTask close() {
            return new PrintedTask(title, List.copyOf(levels), List.copyOf(entries));
        }
    }
}
