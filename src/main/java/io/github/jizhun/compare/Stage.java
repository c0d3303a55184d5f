package io.github.jizhun.compare;

import io.github.jizhun.link.LinkedStandard;
import java.util.Optional;

/**
 * A statement in one edition of its standard.
 *
 * @param subject the statement there; empty in the edition that dropped it
 * @param report the comparison with the edition before; empty for the oldest one held
 * @param change what that comparison found of the statement
 */
public record Stage(
        LinkedStandard edition, Optional<Subject> subject, Optional<ChangeReport> report, Optional<Change> change) {}
