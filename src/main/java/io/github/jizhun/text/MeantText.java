package io.github.jizhun.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Characters that look like others and stand in their place, as text copied from a PDF brings them: radicals and
 * compatibility ideographs for Han characters, presentation forms for punctuation, a letter and its accent for one letter.
 * Characters for private use look like nothing that others could know.
 */
public final class MeantText {
    /** Below it no character has another for which it could stand. */
    private static final int FIRST = 0x0300;

    /** The maximum number shown in one sentence. */
    private static final int SHOWN = 5;

    private static final int FULL_WIDTH = 0xFEE0;

    /** Vertical forms that Unicode maps to several full stops, though Chinese writes one character. */
    private static final Map<Integer, String> DOTS = Map.of(0xFE19, "…", 0xFE30, "：");

    /** Forms that have no equivalent outside their block. */
    private static final Set<Integer> ALONE = Set.of(0xFE45, 0xFE46, 0xFE49, 0xFE4A, 0xFE4B, 0xFE4C);

    private static final Pattern BULLET = Pattern.compile("\\s*[\\uF020-\\uF0FF]\\s*");

    /**
     * A part of a text.
     *
     * @param start where it begins in the whole, in UTF-16 units
     */
    public record Piece(String text, int start) {}

    /**
     * A character, with its accents, that stands for another.
     *
     * @param written as it is
     * @param meant the other; empty where nobody can know it
     */
    public record Odd(String written, String meant) {
        /** How a finding speaks of several: {@code symbol}, {@code private}, or empty where each stands for another. */
        public static String kindOf(List<Odd> odd) {
            List<Odd> unknown =
                    odd.stream().filter(one -> one.meant().isEmpty()).toList();
            boolean areSymbols =
                    unknown.stream().allMatch(one -> isSymbol(one.written().codePointAt(0)));
            return unknown.isEmpty() ? "" : areSymbols ? "symbol" : "private";
        }
    }

    private MeantText() {}

    /** The text as it is meant; characters for private use stay. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder meant = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = endOfCluster(text, from);
            meant.append(meant(text.substring(from, to)));
            from = to;
        }
        return meant.toString();
    }

    /**
     * What bullets of a symbol font set apart.
     *
     * @return at least one piece; a text without such bullets as it is
     */
    public static List<Piece> listed(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher bullet = BULLET.matcher(text);
        int from = 0;
        while (bullet.find()) {
            addPiece(text, from, bullet.start(), pieces);
            from = bullet.end();
        }
        addPiece(text, from, text.length(), pieces);
        return pieces.isEmpty() ? List.of(new Piece(text, 0)) : pieces;
    }

    private static void addPiece(String text, int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), from));
        }
    }

    /** The text to write in the place of a text: bullets of symbol fonts are gone, and a box stands for what nobody can know. */
    public static String proposal(String text) {
        StringBuilder proposal = new StringBuilder();
        of(text).codePoints()
                .filter(c -> !isSymbol(c))
                .forEach(c -> proposal.append(isPrivate(c) ? "□" : Character.toString(c)));
        return proposal.toString().strip();
    }

    private static boolean isPrivate(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    /** Where Windows and PDF put the characters of symbol fonts. */
    private static boolean isSymbol(int c) {
        return c >= 0xF020 && c <= 0xF0FF;
    }

    /** The characters of a text that stand for others or are for private use, each once. */
    public static List<Odd> oddIn(String text) {
        if (isPlain(text)) {
            return List.of();
        }
        Set<Odd> odd = new LinkedHashSet<>();
        int from = 0;
        while (from < text.length()) {
            int to = endOfCluster(text, from);
            String written = text.substring(from, to);
            String meant = meant(written);
            if (isPrivate(written.codePointAt(0))) {
                odd.add(new Odd(written, ""));
            } else if (!meant.equals(written)) {
                odd.add(new Odd(written, meant));
            }
            from = to;
        }
        return new ArrayList<>(odd);
    }

    /** The first few with their code points: {@code ⾷ U+2FB7 → 食 U+98DF}. */
    public static String show(List<Odd> odd) {
        return odd.stream()
                .limit(SHOWN)
                .map(one ->
                        one.meant().isEmpty() ? show(one.written()) : show(one.written()) + " → " + show(one.meant()))
                .collect(Collectors.joining("、", "", odd.size() > SHOWN ? "…" : ""));
    }

    private static String show(String cluster) {
        StringBuilder shown = new StringBuilder(cluster);
        cluster.codePoints().forEach(c -> shown.append(String.format(" U+%04X", c)));
        return shown.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isCommonHan = c >= 0x4E00 && c < 0xA000;
            boolean isCommonPunctuation = c >= 0x3000 && c <= 0x3098 || c >= 0xFF01 && c <= 0xFF60;
            if (c >= FIRST && !isCommonHan && !isCommonPunctuation) {
                return false;
            }
        }
        return true;
    }

    /** A character and the marks on it, or the letters of a Korean syllable. */
    private static int endOfCluster(String text, int from) {
        int first = text.codePointAt(from);
        int to = from + Character.charCount(first);
        while (to < text.length() && belongs(first, text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static boolean belongs(int first, int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> isKoreanPart(first) && isKoreanPart(c) && c >= 0x1160;
        };
    }

    private static boolean isKoreanPart(int c) {
        return c >= 0x1100 && c <= 0x11FF;
    }

    private static String meant(String cluster) {
        int first = cluster.codePointAt(0);
        int length = Character.charCount(first);
        String base = meant(first);
        if (length == cluster.length()) {
            return base;
        }
        StringBuilder whole = new StringBuilder(base);
        cluster.substring(length)
                .codePoints()
                .filter(c -> !(HiddenCharacters.isVariationSelector(c) && Character.isIdeographic(first)))
                .forEach(whole::appendCodePoint);
        return Normalizer.normalize(whole, Form.NFC);
    }

    private static String meant(int c) {
        if (c >= 0x2E80 && c <= 0x2FDF || c >= 0x31C0 && c <= 0x31EF) {
            String same = Character.toString(c);
            return Radicals.IDEOGRAPHS.getOrDefault(c, Normalizer.normalize(same, Form.NFKC));
        }
        boolean isIdeograph = c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
        boolean isForm = c >= 0xFE10 && c <= 0xFE1F || c >= 0xFE30 && c <= 0xFE6F;
        boolean isLigature = c >= 0xFB00 && c <= 0xFB06;
        boolean isHalfWidth = c >= 0xFF61 && c <= 0xFF65;
        if (isIdeograph || isForm && !ALONE.contains(c) || isLigature || isHalfWidth) {
            String mapped = DOTS.getOrDefault(c, Normalizer.normalize(Character.toString(c), Form.NFKC));
            return isForm ? widen(mapped) : mapped;
        }
        return Character.toString(c);
    }

    /** Punctuation as Chinese writes it. */
    private static String widen(String mapped) {
        char c = mapped.charAt(0);
        return mapped.length() == 1 && c > 0x20 && c < 0x7F ? Character.toString(c + FULL_WIDTH) : mapped;
    }

    /** The ideographs of radicals and strokes, read when the first of them is met. */
    private static final class Radicals {
        private static final String TABLE = "unified-ideographs.txt";
        private static final Map<Integer, String> IDEOGRAPHS = read();

        private static Map<Integer, String> read() {
            Map<Integer, String> ideographs = new HashMap<>();
            Resource.text(MeantText.class, TABLE)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(pair -> ideographs.put(pair[0].codePointAt(0), pair[1]));
            return Map.copyOf(ideographs);
        }
    }
}
