package io.github.jizhun.intake.pdf;

import java.util.regex.Pattern;

/** Lines that hold nothing but the number of a page. */
final class PageNumbers {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "第\\s*\\d+\\s*頁.{0,16}|[-–—]?\\s*\\d{1,4}\\s*([/／]\\s*\\d{1,4})?\\s*[-–—]?|(?i)page\\s*\\d+.{0,12}");

    private PageNumbers() {}

    static boolean is(String line) {
        return PAGE_NUMBER.matcher(line.strip()).matches();
    }
}
