package io.github.jizhun.intake.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a statement without a code among those with one: the numbers of its neighbours leave it out, and a sentence ends before it.
 */
final class SkippedNumbers {
    private static final String SENTENCE_END = "。";

    private final CodeStart start;
    private final Column column;
    /** Where sentences ended with their line, by statement. */
    private final Map<Integer, List<Integer>> ends = new HashMap<>();

    SkippedNumbers(CodeStart start, Column column) {
        this.start = start;
        this.column = column;
    }

    /** Takes note that a line ends here which had room for more. */
    void lineEnds(int statement, String text) {
        if (text.stripTrailing().endsWith(SENTENCE_END)) {
            ends.computeIfAbsent(statement, each -> new ArrayList<>())
                    .add(text.stripTrailing().length());
        }
    }

    /**
     * The statements, those without a code apart.
     *
     * @param hasSpaces whether lines were joined by spaces
     */
    List<String> separated(List<String> statements, boolean hasSpaces) {
        if (!column.hasDots()) {
            return statements;
        }
        List<String> separated = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            String text = statements.get(i);
            List<Integer> places = hasSpaces ? spaces(text) : ends.getOrDefault(i, List.of());
            if (places.size() == 1
                    && i + 1 < statements.size()
                    && number(statements.get(i + 1)) == number(text) + 2
                    && number(text) > 0) {
                separated.add(text.substring(0, places.get(0)));
                separated.add(text.substring(places.get(0)));
            } else {
                separated.add(text);
            }
        }
        return separated;
    }

    private static List<Integer> spaces(String text) {
        List<Integer> places = new ArrayList<>();
        String whole = text.strip();
        for (int i = whole.indexOf(SENTENCE_END + " "); i >= 0; i = whole.indexOf(SENTENCE_END + " ", i + 1)) {
            places.add(i + 1);
        }
        return places;
    }

    /** The last number of a statement's code; 0 if it has none. */
    private int number(String statement) {
        return start.at(statement, column)
                .map(CodeSplit::narrow)
                .map(code -> code.substring(code.lastIndexOf('.') + 1))
                .filter(digits -> digits.length() < 3)
                .map(Integer::valueOf)
                .orElse(0);
    }
}
