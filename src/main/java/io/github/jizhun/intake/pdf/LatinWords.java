package io.github.jizhun.intake.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Latin words that a document draws: they decide whether two lines that meet within Latin letters hold one word or two. */
final class LatinWords {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern LAST = Pattern.compile("(?:^|[^A-Za-z ])([A-Za-z]+)$");
    private static final Pattern FIRST = Pattern.compile("^[a-z]+");
    private static final Set<String> ONE_LETTER = Set.of("a", "A", "I");

    private final Set<String> words = new HashSet<>();

    /** The words of these pages. */
    LatinWords(List<PageContent> pages) {
        for (PageContent page : pages) {
            for (TextLines.Placed line : TextLines.of(page.glyphs(), List.of())) {
                Matcher matcher = WORD.matcher(line.text());
                while (matcher.find()) {
                    words.add(matcher.group());
                }
            }
        }
    }

    /** What of the next line belongs to the last word of a line; empty if the word is whole. */
    String rest(String line, String next) {
        Matcher last = LAST.matcher(line);
        Matcher first = FIRST.matcher(next);
        if (!last.find() || !first.find()) {
            return "";
        }
        String start = last.group(1);
        String end = first.group();
        boolean isOne = words.contains(start + end)
                || start.length() == 1 && !ONE_LETTER.contains(start)
                || end.length() == 1 && !ONE_LETTER.contains(end);
        return isOne ? end : "";
    }
}
