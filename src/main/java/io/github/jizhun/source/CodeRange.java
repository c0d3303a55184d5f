package io.github.jizhun.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** From one code of a competency to another, as people write it: K01-K03, K01～K03, K01 至 K03. */
final class CodeRange {
    /** With a dash the letter stands twice: some documents print codes such as K1-2. */
    private static final Pattern RANGE = Pattern.compile(
            "([A-Za-z])(\\d{1,3})\\s*(?:[-–—−－‧…]+\\s*\\1|\\.{2,}\\s*\\1|(?:[~～〜至到]|to)\\s*\\1?)(\\d{1,3})");

    private static final int MAX = 99;

    private CodeRange() {}

    /** All codes of a range; empty where a text is none. */
    static Optional<List<String>> in(String written) {
        Matcher range = RANGE.matcher(written.strip());
        if (!range.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(range.group(2));
        int last = Integer.parseInt(range.group(3));
        boolean isRising = first < last && last - first < MAX;
        String form = range.group(1).toUpperCase(Locale.ROOT) + "%0"
                + Math.max(2, range.group(2).length()) + "d";
        return isRising
                ? Optional.of(IntStream.rangeClosed(first, last)
                        .mapToObj(form::formatted)
                        .toList())
                : Optional.empty();
    }
}
