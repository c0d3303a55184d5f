package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.Prose;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the inline links {@code [words](target)} of a Markdown text, without rendering it. */
final class ProseLinks {
    private static final Pattern FENCED =
            Pattern.compile("(?ms)^ {0,3}(`{3,}|~{3,})[^\\n]*\\n.*?(?:^ {0,3}\\1[`~]*[ \\t]*$|\\z)");
    private static final Pattern SPAN =
            Pattern.compile("(?s)(?<![`\\\\])(`+)(?!`)(?:(?!\\n[ \\t]*\\n).)*?(?<!`)\\1(?!`)");
    private static final Pattern LINK =
            Pattern.compile("(?<!\\\\)\\[(?:\\\\.|[^\\[\\]\\\\]|!?\\[[^\\]]*\\](?:\\([^)]*\\))?)*+\\]\\(\\s*"
                    + "(?:<(?<bracketed>[^<>\\n]*)>|(?<plain>[^\\s()<>]*(?:\\([^\\s()]*\\)[^\\s()<>]*)*))"
                    + "(?:\\s+(?:\"[^\"]*\"|'[^']*'|\\([^()]*\\)))?\\s*\\)");

    /**
     * A link's target and where it is written.
     *
     * @param target as written
     */
    record Link(String target, Position at) {}

    private ProseLinks() {}

    static List<Link> in(Prose prose) {
        String readable = blank(SPAN, blank(FENCED, prose.markdown()));
        return LINK.matcher(readable).results().map(match -> link(prose, match)).toList();
    }

    private static String blank(Pattern code, String markdown) {
        return code.matcher(markdown).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }

    private static Link link(Prose prose, MatchResult match) {
        int group = match.group(1) != null ? 1 : 2;
        int start = match.start(group);
        String before = prose.markdown().substring(0, start);
        int line = (int) before.chars().filter(sign -> sign == '\n').count();
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
        return new Link(
                match.group(group), new Position(prose.at().file(), prose.at().line() + line, 1 + column));
    }
}
