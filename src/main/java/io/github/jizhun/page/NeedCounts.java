package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;

/** How many knowledge and skills a task needs: drawn as a square for each knowledge and a dot for each skill. */
public record NeedCounts(int knowledge, int skills) {
    static final NeedCounts NONE = new NeedCounts(0, 0);

    static NeedCounts of(LinkedStandard standard, Task task) {
        return new NeedCounts(
                standard.needs(task, Kind.KNOWLEDGE).size(),
                standard.needs(task, Kind.SKILL).size());
    }

    /** Whether there is anything to draw. */
    public boolean any() {
        return knowledge + skills > 0;
    }
}
