package io.github.jizhun.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The code of a statement inside its standard, as written: {@code T1}, {@code T1.1}, {@code O1.4.1}, {@code P1.1.1},
 * {@code K01}, {@code S01}, {@code A01}. Some documents have letters ({@code T2a.1}), a third layer of tasks ({@code T3.2.5})
 * or none ({@code O1.1} of the duty T1). A code may be malformed; then it has no kind. Ordered by kind, then by number.
 */
public record Code(String value) implements Comparable<Code> {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** One shape for each kind; the first that fits is the kind. Duty and task numbers have no leading zero. */
    private enum Shape {
        DUTY(Kind.DUTY, "T" + Shape.NUMBER),
        TASK(Kind.TASK, "T" + Shape.NUMBERS),
        OUTPUT(Kind.OUTPUT, "O" + Shape.NUMBERS),
        INDICATOR(Kind.INDICATOR, "P" + Shape.NUMBERS),
        KNOWLEDGE(Kind.KNOWLEDGE, "K\\d{2,3}"),
        SKILL(Kind.SKILL, "S\\d{2,3}"),
        ATTITUDE(Kind.ATTITUDE, "A\\d{2,3}");

        private static final String NUMBER = "[1-9]\\d?[a-z]?";
        private static final String NUMBERS = NUMBER + "(?:\\." + NUMBER + ")+";

        private final Kind kind;
        private final Pattern pattern;

        Shape(Kind kind, String pattern) {
            this.kind = kind;
            this.pattern = Pattern.compile(pattern);
        }

        /** The first letter distinguishes most shapes, at less cost than the whole. */
        private boolean fits(String code) {
            return !code.isEmpty()
                    && code.charAt(0) == pattern.pattern().charAt(0)
                    && pattern.matcher(code).matches();
        }
    }

    private static final Comparator<Code> ORDER = Comparator.comparing(
                    (Code code) -> code.kind().map(Kind::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(Code::numbers, Code::compareNumbers)
            .thenComparing(Code::value);

    /** The kind that the code's letter and shape show; empty if it is malformed. */
    public Optional<Kind> kind() {
        for (Shape shape : Shape.values()) {
            if (shape.fits(value)) {
                return Optional.of(shape.kind);
            }
        }
        return Optional.empty();
    }

    /** The numbers in the code: 1, 4, 2 for {@code O1.4.2}. Too large ones count as {@link Integer#MAX_VALUE}. */
    public List<Integer> numbers() {
        return NUMBER.matcher(value)
                .results()
                .map(MatchResult::group)
                .map(digits -> digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits))
                .toList();
    }

    /** The code of the duty or task that a well-formed task, output or indicator belongs to. */
    public Optional<Code> parent() {
        return kind().filter(kind -> kind == Kind.TASK || kind == Kind.OUTPUT || kind == Kind.INDICATOR)
                .map(kind -> new Code("T" + value.substring(1, value.lastIndexOf('.'))));
    }

    /** Whether the numbers of a task, output or indicator go on from those of a duty or task. */
    public boolean isWithin(Code outer) {
        return outer.value.length() > 1 && value.length() > 1 && value.startsWith(outer.value.substring(1) + ".", 1);
    }

    private static int compareNumbers(List<Integer> left, List<Integer> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = Integer.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    @Override
    public int compareTo(Code other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
