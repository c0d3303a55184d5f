package io.github.jizhun.intake.grid;

import java.util.List;

/** Puts together what the end of a line or page has cut: nothing between Chinese characters, a space between Latin words. */
public final class Joint {
    private Joint() {}

    /** The lines as one. */
    public static String join(List<Line> lines) {
        StringBuilder all = new StringBuilder();
        boolean isFull = false;
        for (Line line : lines) {
            if (!all.isEmpty()) {
                String whole = isFull
                        ? join(all.toString(), line.text())
                        : all.toString().stripTrailing() + " " + line.text().strip();
                all.setLength(0);
                all.append(whole);
            } else {
                all.append(line.text().strip());
            }
            isFull = line.isFull();
        }
        return all.toString();
    }

    /** Two parts of one sentence; a space that stands at the joint stays, as one. */
    public static String join(String before, String after) {
        String start = before.stripTrailing();
        String end = after.stripLeading();
        if (start.isEmpty() || end.isEmpty()) {
            return start + end;
        }
        boolean isSpaced = start.length() < before.length() || end.length() < after.length();
        boolean hasSpace = isSpaced || isBetweenWords(start, end);
        if (!hasSpace && start.endsWith("</u>") && end.startsWith("<u>")) {
            return start.substring(0, start.length() - "</u>".length()) + end.substring("<u>".length());
        }
        return start + (hasSpace ? " " : "") + end;
    }

    private static boolean isBetweenWords(String start, String end) {
        String before = start.replaceAll("</?u>$", "");
        String after = end.replaceAll("^</?u>", "");
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        boolean isWithinNumber = ".,".indexOf(last) >= 0
                && Character.isDigit(first)
                && before.length() > 1
                && Character.isDigit(before.charAt(before.length() - 2));
        if (isWithinNumber) {
            return false;
        }
        return (isLatin(last) || ",.;:)&".indexOf(last) >= 0) && (isLatin(first) || "(&".indexOf(first) >= 0);
    }

    private static boolean isLatin(char one) {
        return one < 0x250 && Character.isLetterOrDigit(one);
    }
}
