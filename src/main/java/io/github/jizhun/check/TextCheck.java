package io.github.jizhun.check;

import io.github.jizhun.check.Passages.Passage;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Text;
import io.github.jizhun.text.Misread;
import io.github.jizhun.text.OddSpaces;
import io.github.jizhun.text.SimplifiedCharacters;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How published sentences are written: spaces at their ends, numbers before them, width of their punctuation, words in place of a text. */
public final class TextCheck {
    private static final Map<String, String> WIDE = Map.of(",", "，", ":", "：", ";", "；", "!", "！", "?", "？");

    /** Where half-width characters are at home: addresses, and brackets that hold Latin letters, as (Freeman, 1984). */
    private static final Pattern LATIN =
            Pattern.compile("https?://[!-~]+|[(（\\[][^()（）\\[\\]]*[A-Za-z][^()（）\\[\\]]*[)）\\]]");

    /** After a Han character or a full-width bracket that closes, or before one. */
    private static final Pattern NARROW =
            Pattern.compile("(?<=[\\p{IsHan}」』）》】] ?)[,:;!?]|(?<=[\\w)] ?)[,:;!?](?= ?\\p{IsHan})");

    /** Words that say that a text is to come. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)[(（\\[【]?(?:null|nil|none|~|tbd|tba|todo|x{3,}|n/a|[?？]{2,}|[.．…]{2,}|[-－_＿]+|[○〇]{2,}"
                    + "|待補(?:充|上)?|待填(?:寫)?|待確認|待定|未填|暫缺)[)）\\]】]?[。.]?");

    /** What is left of Chinese that was saved in an encoding which has none. */
    private static final Pattern LOST = Pattern.compile("\\?{2,}");

    private TextCheck() {}

    public static void run(Outline outline, Evidence evidence, CheckReporter findings) {
        for (Passage passage : Passages.of(outline)) {
            String text = passage.text().value();
            String trimmed = OddSpaces.strip(text);
            if (!trimmed.equals(text)) {
                boolean isOdd = !trimmed.equals(text.strip());
                findings.report(
                        Rule.UNTRIMMED_TEXT,
                        isOdd ? "odd" : "",
                        passage.location(),
                        trimmed,
                        OddSpaces.allVisible(text));
            }
            boolean isDiffering = passage.location().codes().stream().anyMatch(evidence::isDiffering);
            if (!isDiffering) {
                checkNumber(passage, evidence.isCompared(), findings);
            }
            boolean isReported =
                    isDiffering || reportPlaceholder(passage, evidence.isCompared() && !isDiffering, findings);
            if (!isDiffering && !evidence.isCompared()) {
                SimplifiedCharacters.first(text)
                        .ifPresent(character ->
                                findings.report(Rule.SIMPLIFIED_CHARACTER, passage.location(), character, text));
            }
            String widened = widen(text);
            if (!widened.equals(text) && !isReported) {
                findings.report(Rule.PUNCTUATION_WIDTH, passage.location(), characters(text, widened), widened);
            }
        }
    }

    /** A number that the document prints as part of the text belongs to it; its own code never does. */
    private static void checkNumber(Passage passage, boolean isProven, CheckReporter findings) {
        String text = passage.text().value().strip();
        Optional<String> bare = passage.location().codes().stream()
                .flatMap(code -> Numbering.withoutCode(text, code).stream())
                .findFirst();
        if (bare.isPresent()) {
            findings.report(
                    Rule.NUMBERED_TEXT,
                    "code",
                    passage.location(),
                    passage.location().codes().get(0),
                    bare.get());
        } else if (!isProven) {
            Numbering.withoutNumber(text)
                    .ifPresent(rest -> findings.report(
                            Rule.NUMBERED_TEXT,
                            passage.location(),
                            text.substring(0, text.length() - rest.length()).strip(),
                            rest));
        }
    }

    /** Reports a reason that only says that one is to come. */
    public static void checkReason(Location location, Text reason, CheckReporter findings) {
        if (isPlaceholder(reason.value())) {
            findings.report(Rule.PLACEHOLDER, "reason", location, reason.value().strip());
        }
    }

    /** Whether a text only says that one is to come. */
    private static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text.strip()).matches();
    }

    private static boolean reportPlaceholder(Passage passage, boolean isProven, CheckReporter findings) {
        String text = passage.text().value();
        if (isProven) {
            return false;
        }
        boolean isLost = LOST.matcher(text).find();
        Optional<String> misread = Misread.meant(text);
        if (misread.isPresent()) {
            findings.report(Rule.PLACEHOLDER, "misread", passage.location(), text, misread.get());
            return true;
        }
        if (!isLost && isPlaceholder(text)) {
            findings.report(Rule.PLACEHOLDER, passage.location(), text.strip());
            return true;
        }
        if (isLost) {
            findings.report(Rule.PLACEHOLDER, "lost", passage.location(), text);
        }
        return isLost;
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

    private static String characters(String text, String widened) {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            if (text.charAt(i) != widened.charAt(i) && characters.indexOf(character) < 0) {
                characters.append(character);
            }
        }
        return characters.toString();
    }
}
