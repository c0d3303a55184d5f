package io.github.jizhun.intake.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dot or dash before an item of a list, as printed or as a symbol font draws it. */
final class Bullet {
    private static final Pattern BULLET =
            Pattern.compile("^\\s*[●•■◆◇○◎□▪▫◦‧·∙➢➤►▶※\\uE000-\\uF8FF]\\s*|^\\s*[-–—*]\\s+");

    private Bullet() {}

    /** Whether a line begins with one. */
    static boolean isBefore(String text) {
        return BULLET.matcher(text).lookingAt();
    }

    /** The line without it. */
    static String strip(String text) {
        Matcher matcher = BULLET.matcher(text);
        return (matcher.lookingAt() ? text.substring(matcher.end()) : text).strip();
    }
}
