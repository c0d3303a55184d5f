package io.github.jizhun.search;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of hand-written CommonMark without its markup, one paragraph a line: good enough to search and to show around a hit. */
final class PlainText {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]{0,1000}+)]\\([^)]{0,2000}+\\)");
    private static final Pattern RULE = Pattern.compile("^[-|: *_=]+$");
    private static final Pattern LEAD = Pattern.compile("^\\s*(#{1,6}|>|[-*+]|\\d+[.)])\\s+");
    private static final Pattern MARKUP = Pattern.compile("[*`]+|\\\\(?=\\p{Punct})");
    private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*");

    private PlainText() {}

    /** The text of a page, without the heading that is its title. */
    static String of(String markdown, String title) {
        return markdown.lines()
                .filter(line -> !line.isBlank() && !RULE.matcher(line).matches())
                .filter(line -> !line.strip().equals("# " + title))
                .map(line -> LEAD.matcher(line).replaceFirst(""))
                .map(line -> LINK.matcher(line).replaceAll("$1"))
                .map(line -> CELLS.matcher(line).replaceAll(" "))
                .map(line -> MARKUP.matcher(line).replaceAll("").strip())
                .collect(Collectors.joining("\n"));
    }
}
