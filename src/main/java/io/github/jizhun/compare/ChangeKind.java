package io.github.jizhun.compare;

import java.util.Locale;

/** What can happen to a statement from one edition to a later one. */
public enum ChangeKind {
    /** 新增. */
    ADDED,
    /** 停用. */
    WITHDRAWN,
    /** 文字修改. */
    REWORDED,
    /** 移動: it belongs to another duty or task. */
    MOVED,
    /** 改代碼. */
    RENUMBERED,
    /** 級別變更. */
    LEVEL,
    /** 對應變更: a task gained or lost knowledge or skills. */
    RELATIONS;

    /** The word in labels, marks and data: {@code reworded}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
