package io.github.jizhun;

import io.github.jizhun.check.CheckedStandard;
import io.github.jizhun.keep.Keepsakes;
import io.github.jizhun.keep.KeptRecords;
import io.github.jizhun.model.Standard;
import io.github.jizhun.publish.SitePublisher;
import java.util.Optional;
import java.util.function.Function;

/**
 * What need not be read and checked again: of a build that changes one of many standards, both together were two fifths.
 *
 * @param standards as they were read
 * @param checks what was found of them
 */
record Kept(KeptRecords<Standard> standards, KeptRecords<CheckedStandard> checks) {
    /** Nothing. */
    static Kept none() {
        return new Kept(KeptRecords.none(Standard.class), KeptRecords.none(CheckedStandard.class));
    }

    /** What the last build of the same program left. */
    static Kept in(SiteFolders folders) {
        Function<String, Optional<byte[]>> left = SitePublisher.left(folders.output(), Program.digest());
        return new Kept(new KeptRecords<>(Standard.class, left), new KeptRecords<>(CheckedStandard.class, left));
    }

    /** Leaves it for the next build. */
    void leave(Keepsakes keepsakes) {
        standards.leave(keepsakes);
        checks.leave(keepsakes);
    }
}
