package io.github.jizhun.source.typing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the bullets and numbers with which word processors begin the items of a list. Indices are in UTF-16 units, from 0. */
final class Bullets {
    private static final Pattern BULLET = Pattern.compile("(?:[•●○◎◦■□▪▫◆◇▶►➢➤※★☆✓✔‧·∙⋅・＊*+\\uF020-\\uF0FF]"
            + "|[(（]?(?:\\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[０-９]{1,3})[)）.、．﹒]"
            + "|[\\u2460-\\u24FF\\u2776-\\u2793\\u3220-\\u3229])[ \\t\\u00A0\\u3000]*");

    private Bullets() {}

    /** The index after a bullet that stands here before the fields of an item; the same index if there is none. */
    static int endBeforeFields(String text, int at) {
        int end = end(text, at);
        return end > at
                        && (text.startsWith("{", end)
                                || FieldNames.at(text, end).isPresent())
                ? end
                : at;
    }

    /** The index after any bullet that stands here; the same index if there is none. */
    static int end(String text, int at) {
        Matcher bullet = BULLET.matcher(text).region(at, text.length());
        return bullet.lookingAt() ? bullet.end() : at;
    }
}
