package io.github.jizhun.export;

import io.github.jizhun.model.Kind;
import io.github.jizhun.site.Wording;

/** What the official form calls the kinds of statements; the English words are the provider's own where it has any. */
public final class KindName {
    private KindName() {}

    /** The name of a kind in both languages. */
    public static Wording of(Kind kind) {
        return switch (kind) {
            case DUTY -> new Wording("主要職責", "Main duty");
            case TASK -> new Wording("工作任務", "Task");
            case OUTPUT -> new Wording("工作產出", "Work output");
            case INDICATOR -> new Wording("行為指標", "Behavioral indicator");
            case KNOWLEDGE -> new Wording("知識", "Knowledge");
            case SKILL -> new Wording("技能", "Skill");
            case ATTITUDE -> new Wording("態度", "Attitude");
        };
    }
}
