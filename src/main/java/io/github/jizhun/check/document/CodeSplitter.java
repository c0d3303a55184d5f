package io.github.jizhun.check.document;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Separates the codes of a document from the text that is joined to them. Where the text begins with a digit
 * ({@code K013D列印} is K01 and 3D列印), one place alone cannot show where the code ends: all codes of the document decide.
 */
final class CodeSplitter {
    private static final String DIGIT = "[0-9０-９]";
    private static final String DOTTED = "(?:[.．]" + DIGIT + "+)";

    /** A code as written, with all digits that follow its letter; a doubled letter is a slip that errata explain. */
    private static final Pattern WRITTEN =
            Pattern.compile("([TOPKSA])\\1?(?:" + DIGIT + "+[a-z]?(?=[.．])" + DOTTED + "+|"
                    + DIGIT + "+[a-z](?![A-Za-z])|" + DIGIT + "+" + DOTTED + "*| (?=" + DIGIT + "+[.．]" + DIGIT + ")"
                    + DIGIT + "+"
                    + DOTTED + "+)");

    /** An output's code printed with zero for its letter. */
    private static final Pattern ZERO = Pattern.compile("0[1-9]\\d?\\.\\d+\\.\\d+");

    private static final Pattern WORD_END = Pattern.compile("[.\\-/A-Za-z]");

    private static final Pattern START = Pattern.compile("(?<![^\\s])(?=[TOPKSA])");

    private static final Pattern HUNDREDS = Pattern.compile("[1-9]\\d\\d");
    private static final int LONG = 3;

    /** How far apart two numbers of a document that skips numbers may be to count as neighbours. */
    private static final int NEAR = 5;

    /** What stands in for a code's letter. */
    private enum Letter {
        T,
        O,
        P,
        K,
        S,
        A;

        boolean isCompetency() {
            return this == K || this == S || this == A;
        }
    }

    /** The codes of a document for which a space, a Han character or a letter shows that they are whole. */
    private final Set<String> whole = new HashSet<>();

    private final Map<Letter, Map<Integer, Integer>> dots = new EnumMap<>(Letter.class);
    private final Map<Letter, Integer> threeDigits = new EnumMap<>(Letter.class);

    /** How many different codes above 99 each letter has. */
    private final Map<Letter, Integer> hundreds = new EnumMap<>(Letter.class);

    private CodeSplitter() {}

    /** Learns the codes of a document from its lines. */
    static CodeSplitter of(List<String> lines) {
        CodeSplitter text = new CodeSplitter();
        for (String line : lines) {
            for (String cell : line.split("\t")) {
                text.learn(cell.strip());
            }
        }
        return text;
    }

    private void learn(String cell) {
        Matcher start = START.matcher(cell);
        Matcher written = WRITTEN.matcher(cell);
        while (start.find()) {
            if (written.region(start.start(), cell.length()).lookingAt()) {
                String code = plain(written.group());
                Letter letter = letterOf(code);
                String digits = code.replaceFirst("^\\D+", "");
                if (whole.add(code) && HUNDREDS.matcher(digits).matches()) {
                    hundreds.merge(letter, 1, Integer::sum);
                }
                if (start.start() == 0) {
                    int count = (int) digits.chars().filter(c -> c == '.').count();
                    dots.computeIfAbsent(letter, key -> new HashMap<>()).merge(count, 1, Integer::sum);
                }
                if (digits.startsWith("0")) {
                    int vote = digits.startsWith("00") ? 1 : digits.length() == 2 ? -1 : 0;
                    threeDigits.merge(letter, vote, Integer::sum);
                }
            }
        }
    }

    /** A code as it would be written plainly: without a space in it, in narrow characters. */
    static String plain(String written) {
        return Normalizer.normalize(written.replace(" ", ""), Normalizer.Form.NFKC);
    }

    private static Letter letterOf(String code) {
        return Letter.valueOf(code.substring(0, 1));
    }

    /**
     * How many characters a code that begins here has; 0 if none begins here.
     *
     * @param letters with which it may begin; with another than the first it stands alone, or at the start (ESD S20.20 is a word)
     */
    int lengthAt(String text, int from, String letters) {
        boolean isStart = text.substring(0, from).isBlank();
        if (!isStart && !Character.isWhitespace(text.charAt(from - 1))) {
            return 0;
        }
        Matcher zero = ZERO.matcher(text).region(from, text.length());
        if (letters.indexOf('O') >= 0 && zero.lookingAt()) {
            return zero.group().length();
        }
        Matcher written = WRITTEN.matcher(text).region(from, text.length());
        if (!written.lookingAt() || letters.indexOf(written.group(1)) < 0) {
            return 0;
        }
        int length = lengthOf(written.group());
        boolean isForeign = !isStart && letters.indexOf(written.group(1)) > 0;
        boolean isWhole = isCode(text, from, length, isStart) && !(isForeign && isWord(text, from, length));
        return isWhole ? length : 0;
    }

    private static boolean isWord(String text, int from, int length) {
        return plain(text.substring(from, from + length)).contains(".")
                || WORD_END.matcher(text).region(from + length, text.length()).lookingAt();
    }

    /** Whether what looks like a code is one: a word (P2P, K8S) has not the shape of the document's codes. */
    private boolean isCode(String text, int from, int length, boolean isStart) {
        int end = from + length;
        if (end >= text.length() || text.charAt(end) > 0x7F || " \t<".indexOf(text.charAt(end)) >= 0) {
            return true;
        }
        String code = plain(text.substring(from, end));
        Letter letter = letterOf(code);
        int count = (int) code.chars().filter(c -> c == '.').count();
        if (letter == Letter.T) {
            return count > 0 || isStart;
        }
        return count == usualDots(letter) && (!letter.isCompetency() || code.length() > 2);
    }

    private int usualDots(Letter letter) {
        return dots.getOrDefault(letter, Map.of()).entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Integer>comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(letter.isCompetency() ? 0 : 2);
    }

    /** Of a code with all digits that follow it, how many characters are its own. */
    private int lengthOf(String written) {
        String code = plain(written);
        Letter letter = letterOf(code);
        int head = code.length() - code.replaceFirst(".*\\D", "").length();
        String digits = code.substring(head);
        int shortest = letter.isCompetency() ? competencyDigits(letter, digits) : 1;
        int cut = digits.length() - shortest;
        if (cut <= 0) {
            return written.length();
        }
        if (letter.isCompetency() && digits.startsWith("0")) {
            return written.length() - cut;
        }
        if (isOfPool(code, head, letter)) {
            return written.length();
        }
        for (int length = shortest; length < digits.length(); length++) {
            String prefix = code.substring(0, head + length);
            if (!whole.contains(prefix) && !hasNeighbour(code, head, letter) && !digits.startsWith("0", length)) {
                return written.length() - (digits.length() - length);
            }
        }
        return letter.isCompetency() && digits.length() > 3
                ? written.length() - (digits.length() - 3)
                : written.length();
    }

    /** Whether a document that has several codes above 100 has this one too: its first two digits have no neighbour. */
    private boolean isOfPool(String code, int head, Letter letter) {
        if (!letter.isCompetency() || code.length() - head != LONG) {
            return false;
        }
        int two = Integer.parseInt(code.substring(head, head + 2));
        String start = code.substring(0, head);
        return hundreds.getOrDefault(letter, 0) >= LONG
                && !whole.contains(start + (two - 1))
                && !whole.contains(start + (two + 1));
    }

    private int competencyDigits(Letter letter, String digits) {
        boolean isThree = threeDigits.getOrDefault(letter, 0) > 0 || digits.startsWith("00");
        return isThree ? 3 : 2;
    }

    /** Whether the document has a code of the same letter a little before this one. */
    private boolean hasNeighbour(String code, int head, Letter letter) {
        if (code.length() - head > 4) {
            return false;
        }
        int number = Integer.parseInt(code.substring(head));
        int far = letter.isCompetency() ? NEAR : 1;
        for (int i = 1; i <= far; i++) {
            if (whole.contains(code.substring(0, head) + (number - i))) {
                return true;
            }
        }
        return false;
    }
}
