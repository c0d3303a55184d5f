package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.Prose;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the inline links {@code [words](target)} of a Markdown text, without rendering it. */
final class ProseLinks {
    private static final Pattern FENCED =
            Pattern.compile("(?ms)^ {0,3}(`{3,}+|~{3,}+)[^\\n]*+\\n.*?(?:^ {0,3}\\1[`~]*[ \\t]*$|\\z)");
    private static final Pattern BACKTICKS = Pattern.compile("(?<![\\\\`])`+");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]*\\n|\\z");
    private static final Pattern TARGET = Pattern.compile("(?<!\\\\)\\]\\(\\s*+"
            + "(?:<([^<>\\n]{0,2000})>|([^\\s()<>]*+(?:\\([^\\s()]*+\\)[^\\s()<>]*+){0,9}))"
            + "(?:\\s++(?:\"[^\"]{0,1000}+\"|'[^']{0,1000}+'|\\([^()]{0,1000}+\\)))?+\\s*+\\)");

    /** A target in the folder of files with a space in it, which ends the link unless brackets stand around it. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<!\\\\)\\]\\(((?:\\.\\./)*+files/[^()<>\\n\"' ]{0,500} [^()<>\\n\"']{0,500}\\.[A-Za-z0-9]{1,5})\\)");

    /**
     * A link's target and where it is written.
     *
     * @param target as written
     * @param start where it begins, in UTF-16 units from 0
     */
    record Link(String target, int start) {}

    private ProseLinks() {}

    static List<Link> in(Prose prose) {
        return TARGET.matcher(withoutCode(prose))
                .results()
                .map(ProseLinks::link)
                .toList();
    }

    /** What was meant as links to files whose names have spaces, and is none. */
    static List<Link> spacedIn(Prose prose) {
        return SPACED.matcher(withoutCode(prose))
                .results()
                .map(match -> new Link(match.group(1), match.start(1)))
                .toList();
    }

    /** The text with spaces in place of code and of the targets of links: what a reader reads. */
    static String readable(Prose prose) {
        StringBuilder readable = withoutCode(prose);
        TARGET.matcher(readable.toString()).results().forEach(link -> clear(readable, link.start(), link.end()));
        return readable.toString();
    }

    private static StringBuilder withoutCode(Prose prose) {
        StringBuilder readable = new StringBuilder(prose.markdown());
        FENCED.matcher(prose.markdown()).results().forEach(code -> clear(readable, code.start(), code.end()));
        blankSpans(readable);
        return readable;
    }

    /** A code span ends with as many backticks as it begins with, in the same paragraph. */
    private static void blankSpans(StringBuilder readable) {
        Matcher ticks = BACKTICKS.matcher(readable.toString());
        int from = 0;
        while (ticks.find(from)) {
            int start = ticks.start();
            String fence = ticks.group();
            from = ticks.end();
            Matcher end = PARAGRAPH_END.matcher(readable);
            int limit = end.find(from) ? end.start() : readable.length();
            int close = closing(readable, fence, from, limit);
            if (close >= 0) {
                clear(readable, start, close + fence.length());
                from = close + fence.length();
            }
        }
    }

    private static int closing(StringBuilder text, String fence, int from, int limit) {
        int at = text.indexOf(fence, from);
        while (at >= 0 && at < limit) {
            int end = at;
            while (end < text.length() && text.charAt(end) == '`') {
                end++;
            }
            if (end - at == fence.length()) {
                return at;
            }
            at = text.indexOf(fence, end);
        }
        return -1;
    }

    private static void clear(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private static Link link(MatchResult match) {
        int group = match.group(1) != null ? 1 : 2;
        return new Link(match.group(group), match.start(group));
    }

    /** Where a character of the text stands; its index counts UTF-16 units from 0. */
    static Position positionOf(Prose prose, int index) {
        String before = prose.markdown().substring(0, index);
        int line = (int) before.chars().filter(character -> character == '\n').count();
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
        return new Position(prose.at().file(), prose.at().line() + line, 1 + column);
    }
}
