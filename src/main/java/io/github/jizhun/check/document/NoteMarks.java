package io.github.jizhun.check.document;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of notes, 【註1】: their spaces and the width of their digits differ within one document. */
public final class NoteMarks {
    private static final String SPACE = "[\\s\\u3000]*";
    private static final Pattern MARK =
            Pattern.compile("【" + SPACE + "註" + SPACE + "([0-9０-９]*)" + SPACE + "】" + SPACE);

    private NoteMarks() {}

    /** A text with each of its marks written plainly: 【註1】. */
    public static String plain(String text) {
        if (text.indexOf('【') < 0) {
            return text;
        }
        return MARK.matcher(text)
                .replaceAll(mark -> "【註" + Normalizer.normalize(mark.group(1), Normalizer.Form.NFKC) + "】");
    }

    /** Whether a text begins with a mark. */
    public static boolean isMarked(String text) {
        return MARK.matcher(text).lookingAt();
    }

    /** The mark with which a text begins, plainly; empty if there is none. */
    public static String of(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.lookingAt() ? plain(mark.group()) : "";
    }
}
