package io.github.jizhun.check;

import io.github.jizhun.check.document.Printed;
import io.github.jizhun.check.document.PrintedDuty;
import io.github.jizhun.check.document.PrintedForm;
import io.github.jizhun.check.document.PrintedTask;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Task;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares 職能級別. A level is printed beside the first task for which it holds, and holds until the next, within a duty. */
final class SourceLevels {
    private final SourceFindings found;
    private final Set<Object> told = new HashSet<>();

    private SourceLevels(SourceFindings found) {
        this.found = found;
    }

    static void compare(
            Standard standard, PrintedForm form, Map<Code, PrintedTask> printedTasks, SourceFindings found) {
        if (!found.isWhole(StandardFiles.DUTIES)) {
            return;
        }
        SourceLevels levels = new SourceLevels(found);
        Map<PrintedTask, Printed> printed = effective(form);
        for (Duty duty : standard.duties()) {
            for (Task task : duty.tasks()) {
                PrintedTask there = printedTasks.get(task.code());
                if (there != null) {
                    levels.compare(duty, task, Optional.ofNullable(printed.get(there)));
                }
            }
        }
    }

    private static Map<PrintedTask, Printed> effective(PrintedForm form) {
        Map<PrintedTask, Printed> levels = new HashMap<>();
        for (PrintedDuty duty : form.duties()) {
            Printed current = null;
            for (PrintedTask task : duty.tasks()) {
                current = task.level().orElse(current);
                if (current != null) {
                    levels.put(task, current);
                }
            }
        }
        return levels;
    }

    /** Tells each level once, for however many tasks it holds. */
    private void compare(Duty duty, Task task, Optional<Printed> printed) {
        Optional<Level> here = duty.levelOf(task);
        String there = printed.map(Printed::text).orElse("–");
        if (here.map(level -> String.valueOf(level.value())).orElse("–").equals(there)
                || here.filter(level -> !level.isInRange()).isPresent()) {
            return;
        }
        boolean isOwn = task.level().isPresent();
        Object place = here.isPresent() ? here.get() : duty;
        if (told.add(place)) {
            String code = isOwn ? task.code().value() : duty.code().value();
            String path = (isOwn ? Outline.pathOf(duty, task) : Outline.pathOf(duty)) + Spot.PATH_SIGN + "level";
            Spot spot = here.map(level -> Spot.of(code, level.at(), String.valueOf(level.value()), path))
                    .orElse(Spot.of(code, duty.at(), code, path));
            found.tell(
                    Rule.SOURCE_MISMATCH,
                    "level",
                    spot,
                    there,
                    here.map(level -> String.valueOf(level.value())).orElse("–"),
                    task.code());
            found.evidence().addDiffering(LevelCheck.levelOf(duty));
        }
    }
}
