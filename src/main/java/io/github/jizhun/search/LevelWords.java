package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Levels as readers type them, 4級, 第四級, level 4, and the word under which the index finds what has a level. */
final class LevelWords {
    /** A letter of which nobody makes a word with a number. */
    private static final String LETTER = "λ";

    private static final String NUMERALS = "一二三四五六七八九";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi");
    private static final String LEVEL = "([1-6一二三四五六]|i{1,3}|iv|vi?)";
    private static final Pattern NAMED = Pattern.compile(
            "(?:職能|基準|能力)?(?:級別|等級|職級|層級|level|lv\\.?) ?第? ?" + LEVEL + "(?: ?級)?(?![0-9a-z一二三四五六七八九十])");
    private static final Pattern COUNTED = Pattern.compile("(^|[^0-9a-z.一二三四五六七八九十第])(?:職能)?第? ?" + LEVEL + " ?級別?");
    private static final Pattern WRITTEN = Pattern.compile("(^|[^0-9.一二三四五六七八九十])([1-9]|[一二三四五六七八九]) ?級");

    private LevelWords() {}

    /** The word under which the index finds what has a level. */
    static String word(int level) {
        return LETTER + level;
    }

    /** Whether a wording is of such words: readers never see them. */
    static boolean isIn(String query) {
        return query.contains(LETTER);
    }

    /** A folded query with such a word for its level, and with its numeral as a digit or the other way round. */
    static List<String> variantsOf(String query) {
        List<String> variants = new ArrayList<>();
        String named = NAMED.matcher(query).replaceAll(match -> " " + word(valueOf(match.group(1))) + " ");
        String counted = COUNTED.matcher(named)
                .replaceAll(
                        match -> Matcher.quoteReplacement(match.group(1)) + " " + word(valueOf(match.group(2))) + " ");
        if (!counted.equals(query)) {
            variants.add(Run.text(Run.of(counted)));
        }
        String written = WRITTEN.matcher(query).replaceAll(LevelWords::otherwise);
        if (!written.equals(query)) {
            variants.add(Run.text(Run.of(written)));
        }
        return variants;
    }

    private static String otherwise(MatchResult written) {
        int numeral = NUMERALS.indexOf(written.group(2));
        String other = numeral >= 0
                ? String.valueOf(numeral + 1)
                : NUMERALS.substring(valueOf(written.group(2)) - 1, valueOf(written.group(2)));
        return Matcher.quoteReplacement(written.group(1)) + other + "級";
    }

    private static int valueOf(String level) {
        int numeral = NUMERALS.indexOf(level);
        if (numeral >= 0) {
            return numeral + 1;
        }
        int roman = ROMAN.indexOf(level);
        return roman >= 0 ? roman + 1 : Integer.parseInt(level);
    }
}
