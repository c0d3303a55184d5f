package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Queries as programs write what they hear: a space between any two characters, numbers of codes in words. */
final class SpokenForms {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String NUMBER = "[零〇一二三四五六七八九十百]{1,5}";
    private static final Pattern CODE =
            Pattern.compile("(^| )([a-z]{1,2}) (" + NUMBER + "(?:[點之]" + NUMBER + "){0,3})(?= |$)");

    private SpokenForms() {}

    /** A folded query with single characters that stand side by side as one word. */
    static String joined(String query) {
        StringBuilder joined = new StringBuilder();
        boolean wasSingle = false;
        for (Run run : Run.of(query)) {
            boolean isSingle = run.isHan() && run.length() == 1;
            joined.append(joined.isEmpty() || isSingle && wasSingle ? "" : " ").append(run.text());
            wasSingle = isSingle;
        }
        return joined.toString();
    }

    /** A folded query with the numbers of its codes in digits: {@code k 十九} as {@code k 19}. */
    static String inDigits(String query) {
        return CODE.matcher(query)
                .replaceAll(match -> match.group(1) + match.group(2) + " " + inDigitsEach(match.group(3)));
    }

    private static String inDigitsEach(String numbers) {
        return Stream.of(numbers.split("[點之]")).map(SpokenForms::number).collect(Collectors.joining("."));
    }

    /** 十九 as 19, 二十 as 20, 一百零三 as 103, 一九 as 19. */
    private static String number(String words) {
        List<Integer> digits = new ArrayList<>();
        int sum = 0;
        boolean hasUnits = false;
        for (char word : words.replace('〇', '零').toCharArray()) {
            if (word == '十' || word == '百') {
                hasUnits = true;
                int unit = word == '十' ? 10 : 100;
                sum += unit * (digits.isEmpty() ? 1 : digits.get(digits.size() - 1));
                digits.clear();
            } else {
                digits.add(DIGITS.indexOf(word));
            }
        }
        if (!hasUnits) {
            return digits.stream().map(String::valueOf).collect(Collectors.joining());
        }
        return String.valueOf(sum + (digits.isEmpty() ? 0 : digits.get(digits.size() - 1)));
    }
}
