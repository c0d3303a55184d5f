package io.github.jizhun.text;

/** Spaces in a text that look like the ordinary one and are others, and several in the place of one. */
public final class OddSpaces {
    private static final char SPACE = ' ';

    private OddSpaces() {}

    /** The index of the first odd space between other characters of a line, in UTF-16 units; -1 if there is none. */
    public static int first(String text) {
        boolean isWithin = false;
        int found = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == SPACE || isOdd(c);
            if (c == '\n') {
                isWithin = false;
                found = -1;
            } else if (!isSpace && found >= 0) {
                return found;
            } else if (!isSpace) {
                isWithin = true;
            } else if (isWithin && found < 0 && (isOdd(c) || text.startsWith("  ", i))) {
                found = i;
            }
        }
        return -1;
    }

    /** The same text with one ordinary space wherever spaces stand. */
    public static String ordinary(String text) {
        StringBuilder ordinary = new StringBuilder();
        for (char c : alike(text).toCharArray()) {
            boolean isSecond = c == SPACE && ordinary.length() > 0 && ordinary.charAt(ordinary.length() - 1) == SPACE;
            if (!isSecond) {
                ordinary.append(c);
            }
        }
        return ordinary.toString().strip();
    }

    /** The same text with an ordinary space for each odd one; as long as before. */
    public static String alike(String text) {
        if (text.chars().noneMatch(OddSpaces::isOdd)) {
            return text;
        }
        StringBuilder alike = new StringBuilder(text);
        for (int i = 0; i < alike.length(); i++) {
            if (isOdd(alike.charAt(i))) {
                alike.setCharAt(i, SPACE);
            }
        }
        return alike.toString();
    }

    /** The text without spaces of any kind around it. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return isOdd(c) || Character.isWhitespace(c);
    }

    /** The text with every odd space made visible, and those around it. */
    public static String allVisible(String text) {
        String inner = strip(text);
        int from = text.indexOf(inner);
        int to = from + inner.length();
        return "␣".repeat(from) + visible(inner) + "␣".repeat(text.length() - to);
    }

    /** The text with its odd spaces made visible. */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDouble = c == SPACE && (i > 0 && text.charAt(i - 1) == SPACE || text.startsWith(" ", i + 1));
            visible.append(isOdd(c) || isDouble ? '␣' : c);
        }
        return visible.toString();
    }

    /** Whether a character is a space that only looks like the ordinary one. */
    public static boolean isOdd(int c) {
        return c >= 0xA0 && Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
