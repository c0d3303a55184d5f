package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked up in the index: a word, a Chinese character, a pair of them.
 *
 * <p>A run of n Chinese characters takes n positions, a word one. In the index each character stands with the pair that it
 * begins; a query asks for pairs, and for a single character only where it stands alone.
 *
 * @param position counted from 0, over all runs of the text
 * @param start where it begins in the text, in UTF-16 units
 * @param end after its last character
 */
record Token(String term, int position, int start, int end) {
    private static final Pattern JOINER = Pattern.compile("[.-]");
    private static final Pattern EDITION = Pattern.compile("(.*[0-9])v[0-9]+");
    private static final Pattern LETTERS_OR_DIGITS = Pattern.compile("[0-9]+|[^0-9.-]+");
    private static final int SHORTEST_PART = 2;

    /** The tokens under which the index finds a text. */
    static List<Token> ofText(String text) {
        List<Token> tokens = new ArrayList<>();
        int position = 0;
        for (Run run : Run.of(text)) {
            if (run.isHan()) {
                for (int i = 0; i < run.length(); i++) {
                    tokens.add(han(run, i, i + 1, position + i));
                    if (i + 1 < run.length()) {
                        tokens.add(han(run, i, i + 2, position + i));
                    }
                }
                position += run.length();
            } else {
                for (String part : parts(run.text())) {
                    tokens.add(new Token(part, position, run.start(0), run.end(run.length() - 1)));
                }
                position++;
            }
        }
        return tokens;
    }

    /** The tokens that a query asks for. */
    static List<Token> ofQuery(List<Run> runs) {
        List<Token> tokens = new ArrayList<>();
        int position = 0;
        for (Run run : runs) {
            if (run.isHan()) {
                for (int i = 0; i < Math.max(1, run.length() - 1); i++) {
                    tokens.add(han(run, i, Math.min(i + 2, run.length()), position + i));
                }
                position += run.length();
            } else {
                tokens.add(new Token(run.text(), position, run.start(0), run.end(run.length() - 1)));
                position++;
            }
        }
        return tokens;
    }

    /** How many positions it takes. */
    int width() {
        return CharacterClass.of(term.codePointAt(0)) == CharacterClass.HAN ? term.codePointCount(0, term.length()) : 1;
    }

    private static Token han(Run run, int from, int to, int position) {
        return new Token(run.text(from, to), position, run.start(from), run.end(to - 1));
    }

    /**
     * A word and its parts: {@code p1.1.2} also as {@code p1.1}, {@code p1}; {@code bhr1212-001v2} also as {@code bhr1212-001},
     * {@code bhr1212}, {@code bhr}, {@code 1212}, {@code 001v2}, {@code 001}. A part has two characters or more.
     */
    private static Set<String> parts(String word) {
        Set<String> parts = new LinkedHashSet<>(List.of(word));
        for (int end = word.length() - 1; end > 0; end--) {
            if (isJoiner(word.charAt(end))) {
                parts.add(word.substring(0, end));
            }
        }
        Matcher edition = EDITION.matcher(word);
        if (edition.matches()) {
            parts.add(edition.group(1));
        }
        for (String piece : JOINER.split(word)) {
            parts.add(piece);
            LETTERS_OR_DIGITS.matcher(piece).results().map(MatchResult::group).forEach(parts::add);
        }
        parts.removeIf(part -> part.length() < SHORTEST_PART && !part.equals(word));
        return parts;
    }

    private static boolean isJoiner(char letter) {
        return letter == '.' || letter == '-';
    }
}
