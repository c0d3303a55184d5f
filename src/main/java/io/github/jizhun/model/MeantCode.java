package io.github.jizhun.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code as it was typed, and the well-formed one that is meant: in the wrong case, with look-alikes of its letters and
 * digits, with another character in the place of a full stop, without a leading zero.
 */
public record MeantCode(String written) {
    /** Letters that look like those of codes: Cyrillic, Greek, digits. */
    private static final Map<Character, Character> LETTERS = Map.ofEntries(
            Map.entry('Т', 'T'),
            Map.entry('Τ', 'T'),
            Map.entry('О', 'O'),
            Map.entry('Ο', 'O'),
            Map.entry('0', 'O'),
            Map.entry('Р', 'P'),
            Map.entry('Ρ', 'P'),
            Map.entry('К', 'K'),
            Map.entry('Κ', 'K'),
            Map.entry('Ѕ', 'S'),
            Map.entry('5', 'S'),
            Map.entry('$', 'S'),
            Map.entry('А', 'A'),
            Map.entry('Α', 'A'));

    /** Letters that look like digits. */
    private static final Map<Character, Character> DIGITS =
            Map.of('l', '1', 'I', '1', 'i', '1', '|', '1', 'o', '0', 'O', '0', 'О', '0', 'о', '0', 'Ο', '0', 'ο', '0');

    private static final String NUMBER = "[0-9lIi|oOОоΟο]";
    private static final String BETWEEN = "[\\s.,:;_/‧·•。、‐‑‒–—−-]";
    private static final Pattern END = Pattern.compile(BETWEEN + "+$");
    private static final Pattern COUNTED = Pattern.compile(BETWEEN + "*(" + NUMBER + "{1,3})");
    private static final Pattern SEPARATOR = Pattern.compile(BETWEEN + "+");
    private static final Pattern PART = Pattern.compile("(" + NUMBER + "{1,2}?)([a-hj-km-np-z]?)");
    private static final int USUAL_DIGITS = 2;

    /**
     * What is meant, if it is a code of this kind.
     *
     * @param digits how many digits the codes of competencies have in the standard
     */
    public Optional<Code> of(Kind kind, int digits) {
        String text = END.matcher(
                        Normalizer.normalize(written, Normalizer.Form.NFKC).strip())
                .replaceFirst("");
        if (text.isEmpty() || letterOf(text.charAt(0)) != kind.letter().charAt(0)) {
            return Optional.empty();
        }
        String numbers = text.substring(1);
        Optional<String> meant = kind.isCompetency() ? counted(numbers, digits) : numbered(numbers);
        return meant.map(rest -> new Code(kind.letter() + rest))
                .filter(code -> code.kind().equals(Optional.of(kind)));
    }

    /** The one of some well-formed codes that is meant, whatever its kind; empty where what is written is one of them. */
    public Optional<String> among(Collection<String> codes) {
        if (codes.contains(written)) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            for (int digits = USUAL_DIGITS; digits <= USUAL_DIGITS + 1; digits++) {
                Optional<String> meant = of(kind, digits).map(Code::value).filter(codes::contains);
                if (meant.isPresent()) {
                    return meant;
                }
            }
        }
        return Optional.empty();
    }

    private static char letterOf(char first) {
        return LETTERS.getOrDefault(
                first, String.valueOf(first).toUpperCase(Locale.ROOT).charAt(0));
    }

    private static Optional<String> counted(String numbers, int digits) {
        Matcher all = COUNTED.matcher(numbers);
        if (!all.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digitsOf(all.group(1)));
        return Optional.of(("%0" + digits + "d").formatted(number));
    }

    private static Optional<String> numbered(String numbers) {
        StringBuilder meant = new StringBuilder();
        for (String each : SEPARATOR.split(trimmed(numbers))) {
            Matcher part = PART.matcher(each);
            if (!part.matches()) {
                return Optional.empty();
            }
            String digits = digitsOf(part.group(1)).replaceFirst("^0+(?=\\d)", "");
            meant.append(meant.isEmpty() ? "" : ".").append(digits).append(part.group(2));
        }
        return Optional.of(meant.toString());
    }

    /** Without what stands between the letter and the first number. */
    private static String trimmed(String numbers) {
        Matcher first = SEPARATOR.matcher(numbers);
        return first.lookingAt() ? numbers.substring(first.end()) : numbers;
    }

    private static String digitsOf(String written) {
        StringBuilder digits = new StringBuilder();
        for (char c : written.toCharArray()) {
            digits.append(DIGITS.getOrDefault(c, c));
        }
        return digits.toString();
    }
}
