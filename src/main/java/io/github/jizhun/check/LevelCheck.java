package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Task;
import java.util.List;
import java.util.Optional;

/** Levels of the standard, its duties and tasks, and of the site's words for them. */
public final class LevelCheck {
    private static final String FIELD = "level";

    private final CheckReporter findings;

    private LevelCheck(CheckReporter findings) {
        this.findings = findings;
    }

    public static void run(Outline outline, Evidence evidence, CheckReporter findings) {
        LevelCheck check = new LevelCheck(findings);
        Standard standard = outline.standard();
        check.checkRange(standard.level(), standard.code(), FIELD);
        for (Duty duty : standard.duties()) {
            check.checkRange(duty.level(), duty.code().value(), Outline.pathOf(duty) + Location.PATH_SEPARATOR + FIELD);
            for (Task task : duty.tasks()) {
                String path = Outline.pathOf(duty, task) + Location.PATH_SEPARATOR + FIELD;
                check.checkRange(task.level(), task.code().value(), path);
                task.groups().stream()
                        .flatMap(group -> group.levels().stream())
                        .forEach(level ->
                                check.checkRange(Optional.of(level), task.code().value(), path));
            }
        }
        // Some standards print no levels at all: that is the document's way.
        if (hasLevels(standard) && outline.isWhole(StandardFiles.DUTIES)) {
            standard.duties().stream()
                    .filter(duty -> !evidence.isDiffering(levelOf(duty)))
                    .forEach(check::checkPresence);
        }
    }

    /** Checks the levels that the site explains. */
    public static void run(Site site, CheckReporter findings) {
        LevelCheck check = new LevelCheck(findings);
        site.levels().forEach(meaning -> check.checkRange(Optional.of(meaning.level()), "", "levels"));
    }

    /** The name under which the comparison with the document knows the levels of a duty. */
    public static String levelOf(Duty duty) {
        return duty.code() + " " + FIELD;
    }

    private void checkRange(Optional<Level> level, String code, String path) {
        level.filter(written -> !written.isInRange())
                .ifPresent(written -> findings.report(
                        Rule.LEVEL_OUT_OF_RANGE,
                        Location.of(code, written.at(), String.valueOf(written.value()), path),
                        written.value(),
                        Level.LOWEST,
                        Level.HIGHEST));
    }

    private static boolean hasLevels(Standard standard) {
        return standard.duties().stream()
                .anyMatch(duty -> duty.level().isPresent()
                        || duty.tasks().stream()
                                .anyMatch(task -> !duty.levelsOf(task).isEmpty()));
    }

    private void checkPresence(Duty duty) {
        List<Task> without = duty.tasks().stream()
                .filter(task -> duty.levelsOf(task).isEmpty())
                .toList();
        if (without.isEmpty()) {
            return;
        }
        if (without.size() == duty.tasks().size()) {
            String code = duty.code().value();
            Location location = Location.of(code, duty.at(), code, Outline.pathOf(duty));
            findings.report(Rule.LEVEL_MISSING, location, code);
            return;
        }
        for (Task task : without) {
            String code = task.code().value();
            findings.report(Rule.LEVEL_MISSING, Location.of(code, task.at(), code, Outline.pathOf(duty, task)), code);
        }
    }
}
