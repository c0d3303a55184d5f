package io.github.jizhun.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like codes in the site's own words, but not in quotations and code spans, which speak of words. */
final class Mentions {
    private static final Pattern QUOTED = Pattern.compile("「[^「」\\n]*」|『[^『』\\n]*』|`[^`\\n]*`|https?://[!-~]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？\\n]");
    private static final Pattern STANDARD = Pattern.compile("(?<![A-Za-z0-9])[A-Z]{3}\\d{4}-\\d{3}v\\d+");

    /** With a standard before it, if one is named; one letter and one digit is more often a paper size than a code. */
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z0-9._/-])(?:(" + STANDARD.pattern()
            + ")/)?([TOPKSA]\\d(?:\\d+|(?=\\.\\d))(?:\\.\\d+)*)(?![A-Za-z0-9_-])");

    /**
     * A code that is mentioned.
     *
     * @param standard that which is named with it, or alone in the same sentence; empty if none is
     * @param start where the code begins, in UTF-16 units from 0
     */
    record Mention(Optional<String> standard, String code, int start) {}

    private Mentions() {}

    static List<Mention> in(String text) {
        String read = QUOTED.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
        return CODE.matcher(read).results().map(found -> mention(read, found)).toList();
    }

    private static Mention mention(String text, MatchResult found) {
        Optional<String> standard =
                Optional.ofNullable(found.group(1)).or(() -> standardBeside(text, found.start(), found.end()));
        return new Mention(standard, found.group(2), found.start(2));
    }

    private static Optional<String> standardBeside(String text, int start, int end) {
        int from = 0;
        int to = text.length();
        Matcher ends = SENTENCE_END.matcher(text);
        while (ends.find()) {
            if (ends.end() <= start) {
                from = ends.end();
            } else if (ends.start() >= end) {
                to = ends.start();
                break;
            }
        }
        return STANDARD.matcher(text.substring(from, to))
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    /** The form of a code: its letter, the number of its parts, and the digits of a part that counts with leading zeros. */
    static String formOf(String code) {
        return code.contains(".") ? code.replaceAll("\\d+", "9") : code.replaceAll("\\d", "9");
    }
}
