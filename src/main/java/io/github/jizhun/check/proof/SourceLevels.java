package io.github.jizhun.check.proof;

import io.github.jizhun.check.LevelCheck;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.StandardFiles;
import io.github.jizhun.check.document.PrintedDuty;
import io.github.jizhun.check.document.PrintedForm;
import io.github.jizhun.check.document.PrintedTask;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Task;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares 職能級別. A level is printed beside the first task or row for which it holds, and holds until the next within a
 * duty. An empty cell may also print none: the text does not show whether the cell above goes on.
 */
final class SourceLevels {
    private static final String NONE = "–";
    private static final String BETWEEN = "、";
    private static final Pattern NUMBERS = Pattern.compile("[1-6](?:[\\s、,/~～-]*[1-6])*");

    /**
     * What the document prints for a task.
     *
     * @param levels of its rows
     * @param above the level of the duty above, if the task's may be the same
     * @param isEmpty whether its rows print none of their own
     */
    private record RowLevels(List<String> levels, String above, boolean isEmpty) {}

    private final SourceFindings found;
    private final Set<Object> reported = new HashSet<>();

    private SourceLevels(SourceFindings found) {
        this.found = found;
    }

    static void compare(
            Standard standard, PrintedForm form, Map<Code, PrintedTask> printedTasks, SourceFindings found) {
        if (!found.isWhole(StandardFiles.DUTIES)) {
            return;
        }
        SourceLevels levels = new SourceLevels(found);
        Map<PrintedTask, RowLevels> printed = levelsOf(form);
        for (Duty duty : standard.duties()) {
            for (Task task : duty.tasks()) {
                PrintedTask there = printedTasks.get(task.code());
                if (there != null) {
                    levels.compare(duty, task, printed.get(there));
                }
            }
        }
    }

    private static Map<PrintedTask, RowLevels> levelsOf(PrintedForm form) {
        Map<PrintedTask, RowLevels> all = new HashMap<>();
        String above = NONE;
        for (PrintedDuty duty : form.duties()) {
            String current = NONE;
            for (PrintedTask task : duty.tasks()) {
                List<String> levels = new ArrayList<>();
                if (beginsWithout(task)) {
                    levels.add(current);
                }
                task.levels().forEach(level -> levels.add(plain(level.printed().text())));
                all.put(
                        task,
                        new RowLevels(
                                levels,
                                current.equals(NONE) ? above : NONE,
                                task.levels().isEmpty()));
                current = levels.get(levels.size() - 1);
            }
            above = current.equals(NONE) ? above : current;
        }
        return all;
    }

    /** Whether a task's first row has no level of its own. */
    private static boolean beginsWithout(PrintedTask task) {
        if (task.levels().isEmpty()) {
            return true;
        }
        int first = task.levels().get(0).row();
        return task.entries().stream().anyMatch(entry -> entry.row() < first);
    }

    /** Levels are printed one below the other, or with something between; other text is kept. */
    private static String plain(String printed) {
        String narrow = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        return NUMBERS.matcher(narrow).matches()
                ? narrow.replaceAll("\\D", "")
                        .chars()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining(BETWEEN))
                : printed;
    }

    /** One after the other, each once. */
    private static String join(List<String> levels) {
        List<String> different = new ArrayList<>();
        for (String level : levels) {
            if (different.isEmpty() || !different.get(different.size() - 1).equals(level)) {
                different.add(level);
            }
        }
        return String.join(BETWEEN, different);
    }

    /** Reports each level once, for however many tasks it holds. */
    private void compare(Duty duty, Task task, RowLevels printed) {
        List<Level> here = duty.levelsOf(task);
        String written = here.isEmpty()
                ? NONE
                : join(here.stream().map(level -> plain(level.printed())).toList());
        String there = join(printed.levels());
        boolean isAbove = there.equals(NONE) && written.equals(printed.above());
        boolean isNone = printed.isEmpty() && here.isEmpty();
        if (written.equals(there) || isAbove || isNone || here.stream().anyMatch(level -> !level.isInRange())) {
            return;
        }
        Optional<Level> wrong = here.stream()
                .filter(level -> !there.contains(plain(level.printed())))
                .findFirst()
                .or(() -> here.stream().findFirst());
        boolean isOwn = !wrong.equals(duty.level());
        Object place = wrong.isPresent() ? wrong.get() : duty;
        if (reported.add(place)) {
            String code = isOwn ? task.code().value() : duty.code().value();
            String path =
                    (isOwn ? Outline.pathOf(duty, task) : Outline.pathOf(duty)) + Location.PATH_SEPARATOR + "level";
            Location location = wrong.map(level -> Location.of(code, level.at(), level.printed(), path))
                    .orElse(Location.of(code, duty.at(), code, path));
            found.report(Rule.SOURCE_MISMATCH, "level", location, there, written, task.code());
            found.evidence().addDiffering(LevelCheck.levelOf(duty));
        }
    }
}
