package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Queries as programs write what they hear: a space between any two characters, codes and their numbers in words. */
final class SpokenForms {
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String NUMBER = "(?:[零〇一二三四五六七八九十百]{1,5}|[0-9]+(?:[.-][0-9]+)*)";
    private static final String NUMBERS = "(" + NUMBER + "(?: ?[點之] ?" + NUMBER + "){0,3})";
    private static final Pattern POINT = Pattern.compile(" ?[點之.-] ?");
    private static final Pattern CODE = Pattern.compile("(^| )([a-z]{1,2}) ?" + NUMBERS + "(?= |$)");
    private static final Pattern DIGITS = Pattern.compile("[0-9.-]+");

    /** The letters of the codes, by words for the kind of what has them. */
    private static final Map<String, String> LETTERS =
            Map.of("職責", "t", "任務", "t", "產出", "o", "指標", "p", "知識", "k", "技能", "s", "態度", "a");

    private static final Pattern NAMED = Pattern.compile(
            "(^| | 的|[^ ]的)(?:主要|工作|行為)?(職責|任務|產出|指標|知識|技能|態度) ?(?:第 ?)?" + NUMBERS + "(?: ?[項號])?(?= |$)");

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
                .replaceAll(match -> DIGITS.matcher(match.group(3)).matches()
                        ? Matcher.quoteReplacement(match.group())
                        : match.group(1) + match.group(2) + " " + inDigitsEach(match.group(3)));
    }

    /** A folded query with codes where it names their kind: 知識十九 as {@code k 19}. */
    static String inLetters(String query) {
        return NAMED.matcher(query)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1)) + " " + LETTERS.get(match.group(2)) + " "
                        + inDigitsEach(match.group(3)))
                .strip();
    }

    private static String inDigitsEach(String numbers) {
        return Stream.of(POINT.split(numbers)).map(SpokenForms::number).collect(Collectors.joining("."));
    }

    /** 十九 as 19, 二十 as 20, 一百零三 as 103, 一九 as 19; digits as they are. */
    private static String number(String words) {
        if (DIGITS.matcher(words).matches()) {
            return words;
        }
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
                digits.add(NUMERALS.indexOf(word));
            }
        }
        if (!hasUnits) {
            return digits.stream().map(String::valueOf).collect(Collectors.joining());
        }
        return String.valueOf(sum + (digits.isEmpty() ? 0 : digits.get(digits.size() - 1)));
    }
}
