package io.github.jizhun.source.typing;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks {@code <u>…</u>} around words that the source underlines: balanced, not nested, around something. */
public final class Underlines {
    private static final Pattern MARK = Pattern.compile("<\\s*/?\\s*[uU]\\s*/?\\s*>");

    private Underlines() {}

    /** The index, in UTF-16 units from 0, of the first mark that does not fit; empty if all do. */
    public static OptionalInt firstBad(String text) {
        int open = -1;
        int end = 0;
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            boolean fits = open < 0 ? mark.group().equals("<u>") : mark.group().equals("</u>") && mark.start() > end;
            if (!fits) {
                return OptionalInt.of(mark.start());
            }
            open = open < 0 ? mark.start() : -1;
            end = mark.end();
        }
        return open < 0 ? OptionalInt.empty() : OptionalInt.of(open);
    }
}
