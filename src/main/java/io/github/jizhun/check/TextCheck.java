package io.github.jizhun.check;

import io.github.jizhun.check.Passages.Passage;
import io.github.jizhun.diagnostic.Rule;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How published sentences are written: blanks at their ends, width of their punctuation. */
final class TextCheck {
    private static final Map<String, String> WIDE = Map.of(",", "，", ":", "：", ";", "；", "!", "！", "?", "？");

    /** Where half-width signs are at home: addresses, and brackets that hold Latin letters, as (Freeman, 1984). */
    private static final Pattern LATIN =
            Pattern.compile("https?://[!-~]+|[(（\\[][^()（）\\[\\]]*[A-Za-z][^()（）\\[\\]]*[)）\\]]");

    /** Behind a Han character or a full-width bracket that closes, or before one. */
    private static final Pattern NARROW =
            Pattern.compile("(?<=[\\p{IsHan}」』）》】] ?)[,:;!?]|(?<=[\\w)] ?)[,:;!?](?= ?\\p{IsHan})");

    private TextCheck() {}

    static void run(Outline outline, Evidence evidence, Findings findings) {
        for (Passage passage : Passages.of(outline)) {
            String text = passage.text().value();
            if (!text.strip().equals(text)) {
                findings.tell(Rule.UNTRIMMED_TEXT, passage.spot(), text.strip());
            }
            String widened = widen(text);
            boolean isTold = passage.spot().codes().stream().anyMatch(evidence::isDiffering);
            if (!widened.equals(text) && !isTold) {
                findings.tell(Rule.PUNCTUATION_WIDTH, passage.spot(), signs(text, widened), widened);
            }
        }
    }

    /** The text with full-width punctuation where Chinese wants it. */
    private static String widen(String text) {
        String masked =
                LATIN.matcher(text).replaceAll(match -> "a".repeat(match.group().length()));
        Matcher narrow = NARROW.matcher(masked);
        StringBuilder widened = new StringBuilder(text);
        narrow.results()
                .map(MatchResult::start)
                .forEach(at -> widened.replace(at, at + 1, WIDE.get(text.substring(at, at + 1))));
        return widened.toString();
    }

    private static String signs(String text, String widened) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String sign = text.substring(i, i + 1);
            if (text.charAt(i) != widened.charAt(i) && signs.indexOf(sign) < 0) {
                signs.append(sign);
            }
        }
        return signs.toString();
    }
}
