package io.github.jizhun.intake.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many digits the codes of a document's knowledge, skills and attitudes have, where a digit follows them: decided by all codes of
 * the document. K013D列印 is K01 where K02 and K04 are printed; S100文案 is S100.
 */
final class CodeBook {
    private static final int USUAL = 2;
    private static final int LONG = 3;
    /** A sum of reasons from which a reading is taken without a doubt. */
    private static final int SURE = 2;
    /** How much higher than the number of codes a number may plausibly be. */
    private static final int SPARE = 20;

    private static final int HUNDRED = 100;
    private static final int NEAR_HUNDRED = 90;

    /** A decision: digits taken, and whether the other reading is as good. */
    record Decision(int taken, boolean isDoubtful) {}

    private final Map<Character, NavigableSet<Integer>> sure = new HashMap<>();
    private final Set<Character> threeDigits = new HashSet<>();
    private final Map<String, Decision> decisions = new HashMap<>();

    /**
     * Reads all statements of the document.
     *
     * @param cells the statements of each cell, in order
     */
    CodeBook(List<List<CodeSplit>> cells) {
        Map<Character, Integer> distinct = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Map<Character, boolean[]> widths = new HashMap<>();
        cells.forEach(cell -> cell.forEach(each -> {
            if (seen.add(key(each))) {
                distinct.merge(each.letter(), 1, Integer::sum);
            }
            boolean[] width = widths.computeIfAbsent(each.letter(), letter -> new boolean[2]);
            if (each.digits().length() <= USUAL) {
                width[0] = true;
                sure.computeIfAbsent(each.letter(), letter -> new TreeSet<>()).add(each.number(USUAL));
            } else if (each.digits().length() >= LONG && each.digits().startsWith("00")) {
                width[1] = true;
            }
        }));
        widths.forEach((letter, width) -> {
            if (!width[0] && width[1]) {
                threeDigits.add(letter);
            }
        });
        Map<String, Integer> scores = new LinkedHashMap<>();
        Map<String, CodeSplit> tokens = new LinkedHashMap<>();
        for (List<CodeSplit> cell : cells) {
            for (int i = 0; i < cell.size(); i++) {
                CodeSplit token = cell.get(i);
                if (token.digits().length() > USUAL) {
                    String key = key(token);
                    if (tokens.putIfAbsent(key, token) == null) {
                        scores.put(key, general(token, distinct.get(token.letter())));
                    }
                    scores.merge(key, inOrder(cell, i), Integer::sum);
                }
            }
        }
        tokens.forEach((key, token) ->
                scores.merge(key, collisions(token, tokens.values()) + others(token, tokens.values()), Integer::sum));
        Map<Character, NavigableSet<Integer>> beyond = new HashMap<>();
        tokens.forEach((key, token) -> {
            if (scores.get(key) >= SURE && token.number(LONG) >= HUNDRED) {
                beyond.computeIfAbsent(token.letter(), letter -> new TreeSet<>())
                        .add(token.number(LONG));
            }
        });
        tokens.forEach((key, token) ->
                decisions.put(key, decide(token, scores.get(key) + isAmong(token, beyond.get(token.letter())))));
    }

    /** Two texts after the same two digits, a digit before each, are two codes of three digits. */
    private static int collisions(CodeSplit token, Collection<CodeSplit> all) {
        boolean collides = token.number(LONG) >= HUNDRED
                && all.stream()
                        .anyMatch(each -> each.letter() == token.letter()
                                && each.number(USUAL) == token.number(USUAL)
                                && each.number(LONG) != token.number(LONG));
        return collides ? SURE + 1 : 0;
    }

    /** One text may begin with a digit before a Chinese word; several of a document hardly do. */
    private static int others(CodeSplit token, Collection<CodeSplit> all) {
        long count = all.stream()
                .filter(each -> each.letter() == token.letter() && isBeforeHan(each))
                .count();
        return isBeforeHan(token) && count >= LONG ? SURE : 0;
    }

    private static boolean isBeforeHan(CodeSplit token) {
        return token.number(LONG) >= HUNDRED
                && token.digits().length() == LONG
                && !token.rest().isEmpty()
                && Character.UnicodeScript.of(token.rest().codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** A number among others that surely have three digits. */
    private static int isAmong(CodeSplit token, NavigableSet<Integer> beyond) {
        return beyond != null && beyond.size() >= LONG && token.number(LONG) >= HUNDRED ? 2 * SURE : 0;
    }

    private static String key(CodeSplit token) {
        return token.letter() + token.digits() + token.rest();
    }

    private Decision decide(CodeSplit token, int score) {
        if (threeDigits.contains(token.letter())) {
            return new Decision(LONG, false);
        }
        return new Decision(score > 0 ? LONG : USUAL, Math.abs(score) < SURE);
    }

    /** How many digits the code of this statement takes. */
    Decision decide(CodeSplit token) {
        if (token.digits().length() <= USUAL) {
            return new Decision(token.digits().length(), false);
        }
        return decisions.getOrDefault(key(token), new Decision(USUAL, false));
    }

    /** Reasons for three digits (above 0) and for two (below), whatever the cell. */
    private int general(CodeSplit token, int distinct) {
        NavigableSet<Integer> known = sure.getOrDefault(token.letter(), new TreeSet<>());
        int two = token.number(USUAL);
        int three = token.number(LONG);
        String rest = token.text(LONG);
        int score = 0;
        if (token.digits().length() == LONG
                && (rest.isEmpty()
                        || Character.isWhitespace(
                                token.rest().isEmpty() ? ' ' : token.rest().charAt(0)))) {
            score += 3 * SURE;
        }
        if (two == 0) {
            score += 3 * SURE;
        } else if (token.digits().charAt(0) == '0') {
            score -= known.isEmpty() ? SURE : 3 * SURE;
        }
        if (token.digits().charAt(USUAL) == '0') {
            score += SURE + 1;
        }
        if (known.contains(two)) {
            score += SURE + 1;
        } else if (known.contains(two - 1) || known.contains(two + 1)) {
            score -= SURE;
        }
        // Numbers that have come near a hundred go on beyond it.
        boolean isBeyond = !known.isEmpty() && known.last() >= NEAR_HUNDRED && three >= HUNDRED;
        if (isBeyond && three <= HUNDRED + distinct + SPARE) {
            score += SURE + 1;
        } else if (three > 2 * distinct + SPARE) {
            score -= SURE;
        }
        if (!rest.isEmpty() && rest.charAt(0) < 0x80 && Character.isLetter(rest.charAt(0))) {
            score -= 1;
        }
        return score;
    }

    /** Codes in a cell mostly rise. */
    private static int inOrder(List<CodeSplit> cell, int index) {
        CodeSplit token = cell.get(index);
        Integer before = null;
        for (int i = index - 1; i >= 0 && before == null; i--) {
            before = cell.get(i).digits().length() <= USUAL
                    ? (Integer) cell.get(i).number(USUAL)
                    : null;
        }
        Integer after = null;
        for (int i = index + 1; i < cell.size() && after == null; i++) {
            after = cell.get(i).digits().length() <= USUAL
                    ? (Integer) cell.get(i).number(USUAL)
                    : null;
        }
        boolean fitsTwo = fits(before, token.number(USUAL), after);
        boolean fitsThree = fits(before, token.number(LONG), after);
        return fitsTwo == fitsThree ? 0 : fitsThree ? 2 : -2;
    }

    private static boolean fits(Integer before, int number, Integer after) {
        return (before == null || before < number) && (after == null || number < after);
    }

    /** The longest list of all statements' parts of a cell; for a document's first pass. */
    static List<CodeSplit> parts(List<String> statements, CodeStart start, Column column) {
        List<CodeSplit> parts = new ArrayList<>();
        for (String statement : statements) {
            start.at(statement, column).ifPresent(code -> parts.add(CodeSplit.of(statement, code)));
        }
        return parts;
    }
}
