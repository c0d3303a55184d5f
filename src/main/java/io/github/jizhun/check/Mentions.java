package io.github.jizhun.check;

import io.github.jizhun.model.StandardCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like codes in the site's own words, but not in quotations and code spans, which speak of words. */
final class Mentions {
    private static final Pattern QUOTED = Pattern.compile("「[^「」\\n]*」|『[^『』\\n]*』|`[^`\\n]*`|https?://[!-~]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？\\n]");
    private static final Pattern STANDARD = Pattern.compile("(?<![A-Za-z0-9])" + StandardCode.OFFICIAL_FORM);

    /** With a standard before it, if one is named; one letter and one digit is more often a paper size than a code. */
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z0-9._/-])(?:(" + STANDARD.pattern()
            + ")/)?([TOPKSA]\\d(?:\\d+|(?=\\.\\d))(?:\\.\\d+)*)(?![A-Za-z0-9_-])");

    private static final Pattern MALFORMED =
            Pattern.compile("(?<![\\p{L}0-9._/&#-])(?:[КА][0-9]{2,3}|[KAКА](?=[0-9OoОlI]*[0-9])[0-9OoОlI]{2,3}"
                    + "|[ksa][0-9]{2,3}|[top][0-9]{1,2}(?:[._-][0-9]{1,2}){1,3}"
                    + "|[TOPТОР][0-9lI]{1,2}(?:[.．_-][0-9lI]{1,2}){1,3})(?![\\p{L}0-9_-])");

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
        List<Mention> mentions = new ArrayList<>();
        Matcher ends = SENTENCE_END.matcher(read);
        // No code and no standard reaches over the end of a sentence.
        for (int from = 0, to; from < read.length(); from = to + 1) {
            to = ends.find() ? ends.start() : read.length();
            addOf(read.substring(from, to), from, mentions);
        }
        return List.copyOf(mentions);
    }

    private static void addOf(String sentence, int start, List<Mention> mentions) {
        Optional<String> beside =
                STANDARD.matcher(sentence).results().map(MatchResult::group).findFirst();
        CODE.matcher(sentence)
                .results()
                .forEach(found -> mentions.add(new Mention(
                        Optional.ofNullable(found.group(1)).or(() -> beside), found.group(2), start + found.start(2))));
    }

    /** What looks like a code with a small letter, with look-alikes or other characters between its numbers; formulas such as SO2 may be meant. */
    static List<Mention> malformedIn(String text) {
        String read = QUOTED.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
        return MALFORMED
                .matcher(read)
                .results()
                .map(found -> new Mention(Optional.empty(), found.group(), found.start()))
                .filter(mention -> !CODE.matcher(mention.code()).matches())
                .toList();
    }

    /** The form of a code: its letter, the number of its parts, and the digits of a part that counts with leading zeros. */
    static String formOf(String code) {
        return code.contains(".") ? code.replaceAll("\\d+", "9") : code.replaceAll("\\d", "9");
    }
}
