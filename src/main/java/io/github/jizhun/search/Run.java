package io.github.jizhun.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of text without a gap: Chinese characters, or one word. Folded character by character, so that
 * every folded one knows where it comes from.
 *
 * @param isHan whether it is of Chinese characters
 * @param letters its folded code points; never empty
 */
record Run(boolean isHan, List<Letter> letters) {
    /**
     * A folded code point.
     *
     * @param start where its source begins in the text, in UTF-16 units
     * @param end after its source
     */
    record Letter(int codePoint, int start, int end) {}

    /** The runs of a text, in order. */
    static List<Run> of(String text) {
        List<Letter> folded = fold(text);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < folded.size()) {
            CharacterClass type = type(folded, at);
            int end = at + 1;
            if (type == CharacterClass.HAN) {
                while (type(folded, end) == CharacterClass.HAN) {
                    end++;
                }
                runs.add(new Run(true, folded.subList(at, end)));
            } else if (type == CharacterClass.WORD) {
                while (type(folded, end) == CharacterClass.WORD
                        || type(folded, end) == CharacterClass.JOINER && type(folded, end + 1) == CharacterClass.WORD) {
                    end++;
                }
                runs.add(new Run(false, folded.subList(at, end)));
            }
            at = end;
        }
        return runs;
    }

    /** The runs as they are searched: folded, with a space between two of them. */
    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining(" "));
    }

    private static CharacterClass type(List<Letter> letters, int at) {
        return at < letters.size() ? CharacterClass.of(letters.get(at).codePoint()) : CharacterClass.OTHER;
    }

    private static List<Letter> fold(String text) {
        List<Letter> letters = new ArrayList<>(text.length());
        int at = 0;
        while (at < text.length()) {
            int start = at;
            int end = Folding.end(text, start);
            Folding.fold(text.substring(start, end))
                    .codePoints()
                    .forEach(folded -> letters.add(new Letter(folded, start, end)));
            at = end;
        }
        return letters;
    }

    int length() {
        return letters.size();
    }

    /** The folded text. */
    String text() {
        return text(0, letters.size());
    }

    /** A part of the folded text. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        letters.subList(from, to).forEach(letter -> text.appendCodePoint(letter.codePoint()));
        return text.toString();
    }

    int start(int letter) {
        return letters.get(letter).start();
    }

    int end(int letter) {
        return letters.get(letter).end();
    }
}
