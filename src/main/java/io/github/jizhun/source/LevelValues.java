package io.github.jizhun.source;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Level;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Values that are levels, one or several, as numbers or as documents print them. */
final class LevelValues {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    /** One digit, and words or brackets beside it. */
    private static final Pattern PRINTED_LEVEL =
            Pattern.compile("(?=.*[^1-6\\s])[\\p{IsHan}（）()\\s]*[1-6][\\p{IsHan}（）()\\s]*");

    private static final Pattern JOINED_LEVELS = Pattern.compile("[1-6](?:[\\s、，,/／]*[1-6])+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^1-6]");

    private LevelValues() {}

    /** A level: digits, in range or not. */
    static Optional<Level> level(Value value) {
        Optional<String> written = value.scalar();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (NUMBER.matcher(written.get()).matches()) {
            return Optional.of(new Level(Integer.parseInt(written.get()), value.at()));
        }
        String narrow = ChineseWords.level(written.get())
                .orElseGet(() -> CodeText.narrow(written.get()).replaceFirst("^0+(?=\\d)", ""));
        if (NUMBER.matcher(narrow).matches()) {
            value.report(
                    Rule.WRONG_TYPE,
                    "digits",
                    value.at(),
                    Value.lengthOf(written.get()),
                    value.field(),
                    written.get(),
                    narrow);
            return Optional.of(new Level(Integer.parseInt(narrow), value.at()));
        }
        value.report(
                Rule.WRONG_TYPE, "number", value.at(), Value.lengthOf(written.get()), value.field(), written.get());
        return Optional.empty();
    }

    /** A level as documents print it: a number, or a text with one digit in it, such as 3（初）. */
    static Optional<Level> printed(Value value) {
        Optional<String> printed =
                value.node() instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
        return printed.filter(text -> PRINTED_LEVEL.matcher(text).matches())
                .map(text -> new Level(
                        Integer.parseInt(NO_DIGIT.matcher(text).replaceAll("")), Optional.of(text.strip()), value.at()))
                .or(() -> level(value));
    }

    /** The levels of a row: one, or a list of those that are printed below each other. */
    static List<Level> allPrinted(Value value) {
        if (value.node() instanceof SequenceNode) {
            return value.items().stream()
                    .flatMap(item -> printed(item).stream())
                    .toList();
        }
        List<Level> joined = joined(value);
        return joined.isEmpty() ? printed(value).stream().toList() : joined;
    }

    /** Levels below each other in one cell that copying has joined: 34 is 3 and 4, since no level has two digits. */
    private static List<Level> joined(Value value) {
        String written =
                value.node() instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (!JOINED_LEVELS.matcher(written).matches()) {
            return List.of();
        }
        int[] values = NO_DIGIT.matcher(written)
                .replaceAll("")
                .chars()
                .map(Character::getNumericValue)
                .toArray();
        for (int i = 1; i < values.length; i++) {
            if (values[i] <= values[i - 1]) {
                return List.of();
            }
        }
        List<Level> levels = IntStream.of(values)
                .mapToObj(each -> new Level(each, value.at()))
                .toList();
        String list = levels.stream().map(Level::printed).collect(Collectors.joining(", "));
        value.report(Rule.JOINED_LEVELS, "", value.at(), Value.lengthOf(written), written, list);
        return levels;
    }
}
