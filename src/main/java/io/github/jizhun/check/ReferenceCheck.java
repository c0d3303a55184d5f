package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What tasks refer to: competencies, and the task whose row they share. */
public final class ReferenceCheck {
    private final Outline outline;
    private final CheckReporter findings;

    private ReferenceCheck(Outline outline, CheckReporter findings) {
        this.outline = outline;
        this.findings = findings;
    }

    public static void run(Outline outline, Evidence evidence, CheckReporter findings) {
        ReferenceCheck check = new ReferenceCheck(outline, findings);
        outline.needs().forEach(check::checkNeed);
        check.checkDoubles();
        // A document prints no knowledge or skill but at a task; the comparison has reported what is wrong there.
        if (!evidence.isCompared() && outline.isWhole(StandardFiles.DUTIES)) {
            check.checkUse();
        }
        outline.standard().duties().forEach(check::checkSharedRows);
    }

    private void checkNeed(Outline.Need need) {
        Optional<Outline.Item> target = outline.find(need.value());
        if (target.isEmpty()) {
            // A well-formed one may stand in the part of the file that could not be read.
            boolean isMalformed = !need.reference().code().kind().equals(Optional.of(need.kind()));
            if (isMalformed || outline.isWhole(StandardFiles.COMPETENCIES)) {
                reportUnknown(need);
            }
        } else if (target.get().kind() != need.kind() && !isOwnSlip(need)) {
            String variant = need.kind().word() + "-expected";
            findings.report(
                    Rule.UNKNOWN_REFERENCE,
                    variant,
                    need.location(),
                    need.task().code(),
                    need.value());
        }
    }

    /** Whether something of the needed kind bears the same code, which has been reported to be wrong there. */
    private boolean isOwnSlip(Outline.Need need) {
        return outline.items(need.kind()).anyMatch(item -> item.name().equals(need.value()));
    }

    private void reportUnknown(Outline.Need need) {
        Map<String, String> known = outline.texts(kind -> kind == need.kind());
        Optional<String> nearest = NearestCode.to(need.value(), known.keySet());
        String variant = need.kind().word() + (nearest.isPresent() ? "" : "-alone");
        findings.report(
                Rule.UNKNOWN_REFERENCE,
                variant,
                need.location(),
                need.task().code(),
                need.value(),
                nearest.orElse(""),
                nearest.map(known::get).orElse(""));
    }

    /** Another group of a task may need the same again: the document then prints it in both rows. */
    private void checkDoubles() {
        Set<List<Object>> seen = new HashSet<>();
        for (Outline.Need need : outline.needs()) {
            List<Object> use = List.of(
                    need.task().at(),
                    need.kind(),
                    need.group(),
                    need.reference().code());
            if (!seen.add(use)) {
                findings.report(
                        Rule.DUPLICATE_REFERENCE, need.location(), need.task().code(), need.value());
            }
        }
    }

    private void checkUse() {
        Set<String> used = outline.needs().stream().map(Outline.Need::value).collect(Collectors.toSet());
        outline.items().stream()
                .filter(item -> item.kind() == Kind.KNOWLEDGE || item.kind() == Kind.SKILL)
                .filter(item -> item.code().isPresent() && !used.contains(item.name()))
                .forEach(
                        item -> findings.report(Rule.UNUSED_COMPETENCY, item.codeLocation(), item.name(), item.text()));
    }

    private void checkSharedRows(Duty duty) {
        for (Task task : duty.tasks()) {
            task.sharesRowWith().ifPresent(carrier -> checkSharedRow(duty, task, carrier));
        }
    }

    private void checkSharedRow(Duty duty, Task task, Reference carrier) {
        List<Task> carriers = duty.tasks().stream()
                .filter(other -> other != task && !other.groups().isEmpty())
                .toList();
        if (carriers.stream().noneMatch(other -> other.code().equals(carrier.code()))) {
            String path = Outline.pathOf(duty, task) + Location.PATH_SEPARATOR + "sharesRowWith";
            String known = carriers.stream().map(other -> other.code().value()).collect(Collectors.joining(", "));
            findings.report(
                    Rule.UNKNOWN_REFERENCE,
                    "row",
                    Location.of(carrier, path),
                    task.code(),
                    carrier.code(),
                    duty.code(),
                    known);
        }
    }
}
