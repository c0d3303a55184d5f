package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes as readers type them: {@code k 19}, {@code k8} for K08, {@code p112} for P1.1.2, {@code bhr 1212 001} for BHR1212-001. */
final class CodeForms {
    private static final Pattern LETTERS = Pattern.compile("[a-z]{1,2}");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?:[.-][0-9]+)*");
    private static final Pattern LOOSE = Pattern.compile("([a-z]{1,2})[.-]?([0-9]+(?:[.-][0-9]+)*)");
    private static final Pattern STANDARD = Pattern.compile("([a-z][a-z0-9]{3,}?)([0-9]{3})(v[0-9]+)?");
    private static final Pattern JOINERS = Pattern.compile("[.-]");
    /** A standard's code, and words in which it may be typed. */
    private static final int MAX_WORDS = 4;

    private static final int MAX_DIGITS = 6;
    private static final int LONGEST_PART = 2;
    private static final int MAX_PARTS = 3;
    private static final int LONGEST_NUMBER = 3;

    private CodeForms() {}

    /**
     * A query with loosely typed codes as the standards write them; what is no code stays.
     *
     * @param isKnown whether the index has a token as a code or part of one
     * @param isCode whether something has this code
     */
    static String write(String query, Predicate<String> isKnown, Predicate<String> isCode) {
        List<Run> runs = Run.of(query);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            int words = standardAt(runs, i, isCode, written);
            if (words > 0) {
                i += words - 1;
                continue;
            }
            String word = runs.get(i).text();
            if (i + 1 < runs.size() && LETTERS.matcher(word).matches()) {
                String next = runs.get(i + 1).text();
                Optional<String> code = NUMBERS.matcher(next).matches() ? find(word + next, isCode) : Optional.empty();
                if (code.isPresent()) {
                    written.add(code.get());
                    i++;
                    continue;
                }
            }
            written.add(
                    isKnown.test(word)
                            ? word
                            : find(word, isCode).or(() -> apart(word, isCode)).orElse(word));
        }
        return String.join(" ", written);
    }

    /** Writes the code of a standard that begins here, if one does; with another edition than there is, the code without it. */
    private static int standardAt(List<Run> runs, int start, Predicate<String> isCode, List<String> written) {
        for (int words = Math.min(MAX_WORDS, runs.size() - start); words > 0; words--) {
            String typed =
                    runs.subList(start, start + words).stream().map(Run::text).collect(Collectors.joining());
            Matcher code = STANDARD.matcher(JOINERS.matcher(typed).replaceAll(""));
            if (code.matches()) {
                String family = code.group(1) + "-" + code.group(2);
                String whole = code.group(3) == null ? family : family + code.group(3);
                Optional<String> known = Stream.of(whole, family).filter(isCode).findFirst();
                if (known.isPresent()) {
                    written.add(known.get());
                    return words;
                }
            }
        }
        return 0;
    }

    /** Two codes with a dash between them: from the one to the other. */
    private static Optional<String> apart(String word, Predicate<String> isCode) {
        List<Optional<String>> codes =
                Stream.of(word.split("-")).map(piece -> find(piece, isCode)).toList();
        return codes.size() > 1 && codes.stream().allMatch(Optional::isPresent)
                ? Optional.of(codes.stream().map(Optional::get).collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    private static Optional<String> find(String word, Predicate<String> isCode) {
        return readings(word).stream().filter(isCode).findFirst();
    }

    /** The codes that may be meant, likeliest first. */
    private static Set<String> readings(String word) {
        Set<String> readings = new LinkedHashSet<>();
        Matcher loose = LOOSE.matcher(word);
        if (!loose.matches()) {
            return readings;
        }
        String letters = loose.group(1);
        String numbers = loose.group(2).replace('-', '.');
        readings.add(letters + numbers);
        if (numbers.contains(".")) {
            List<String> parts = new ArrayList<>();
            for (String part : numbers.split("\\.")) {
                parts.add(withoutZeros(part));
            }
            readings.add(letters + String.join(".", parts));
            return readings;
        }
        String number = withoutZeros(numbers);
        for (int length = 1; length <= LONGEST_NUMBER; length++) {
            if (number.length() <= length) {
                readings.add(letters + "0".repeat(length - number.length()) + number);
            }
        }
        if (numbers.length() <= MAX_DIGITS) {
            split(letters, numbers, 0, readings);
        }
        return readings;
    }

    /** All ways to set points between digits; no part begins with a zero. */
    private static void split(String before, String digits, int parts, Set<String> readings) {
        if (digits.isEmpty()) {
            readings.add(before);
            return;
        }
        if (parts == MAX_PARTS || digits.charAt(0) == '0') {
            return;
        }
        for (int length = 1; length <= Math.min(LONGEST_PART, digits.length()); length++) {
            split(
                    before + (parts == 0 ? "" : ".") + digits.substring(0, length),
                    digits.substring(length),
                    parts + 1,
                    readings);
        }
    }

    private static String withoutZeros(String number) {
        String rest = number.replaceFirst("^0+", "");
        return rest.isEmpty() ? "0" : rest;
    }
}
