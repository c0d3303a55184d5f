package io.github.jizhun.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement in two editions, and what changed.
 *
 * @param before in the older edition; empty where it was added
 * @param after in the newer edition; empty where it was withdrawn
 * @param kinds what happened, in the order of {@link ChangeKind}; empty where nothing did
 * @param parentBefore the duty or task that it belonged to
 * @param parentAfter the duty or task that it belongs to
 * @param gained knowledge and skills that a task needs only in the newer edition, as they stand there
 * @param lost knowledge and skills that a task needed only in the older edition, as they stand there
 */
public record Change(
        Optional<Subject> before,
        Optional<Subject> after,
        Set<ChangeKind> kinds,
        Optional<Subject> parentBefore,
        Optional<Subject> parentAfter,
        List<Subject> gained,
        List<Subject> lost) {

    /** The statement as it is now; where it was withdrawn, as it was. */
    public Subject subject() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether something happened. */
    public boolean isChange() {
        return !kinds.isEmpty();
    }

    /**
     * Whether assessments must be looked at, 影響評量: an output or indicator came, went, says something else or belongs to
     * another task, or a level changed. A new number alone changes no assessment.
     */
    public boolean affectsAssessment() {
        return kinds.contains(ChangeKind.LEVEL)
                || subject().isAssessed()
                        && kinds.stream()
                                .anyMatch(kind -> kind == ChangeKind.ADDED
                                        || kind == ChangeKind.WITHDRAWN
                                        || kind == ChangeKind.REWORDED
                                        || kind == ChangeKind.MOVED);
    }

    /** What was taken out of the text and put into it, character by character. */
    public List<Piece> pieces() {
        return Piece.between(
                before.map(subject -> subject.text().value()).orElse(""),
                after.map(subject -> subject.text().value()).orElse(""));
    }
}
