package io.github.jizhun.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came along before a text from a document's list: its own code, a number, a bullet. */
final class Numbering {
    private static final String DIGIT = "[0-9０-９]";
    private static final String COUNTED = "[一二三四五六七八九十]";
    private static final String STEM = "[甲乙丙丁戊己庚辛壬癸]";
    private static final String ENCLOSED = "[①-⒛❶-➓㈠-㈩㊀-㊉]";

    /** A number is none where another follows: 1.5 噸, 二、四行程, 甲、乙級. */
    private static final Pattern LISTED = Pattern.compile("(?:"
            + String.join(
                    "|",
                    DIGIT + "{1,2} ?(?:[.．](?![0-9０-９A-Za-z])|[、)）](?! ?" + DIGIT + "))",
                    DIGIT + "{1,2}(?:[.．]" + DIGIT + "{1,2}){2,}[.．]?(?=\\s*\\p{IsHan})",
                    "[(（](?:" + DIGIT + "{1,2}|" + COUNTED + "{1,3})[)）]",
                    COUNTED + "{1,3}[、．.)）](?![一二三四五六七八九十兩百千])",
                    STEM + "[、．.](?!" + STEM + ")",
                    "[A-Za-z][.．)）](?=\\s*\\p{IsHan})",
                    "[Ⅰ-ⅿ][、．.)）](?![Ⅰ-ⅿ])",
                    ENCLOSED + "(?!" + ENCLOSED + ")",
                    "[•●■◆◇▪▫►▶➢➤✓✔⚫⬤‣⁃∙◦]",
                    "[‧·・○□◎△＊*－—–-](?=\\s)",
                    "[.．](?:" + DIGIT + "{1,2}(?:[.．]" + DIGIT + "{1,2})*)?(?=\\s*\\p{IsHan})")
            + ")\\s*(?=\\S)");

    private static final Pattern FIRST = Pattern.compile("[(（]?([1１一])[)）.．、](?!" + DIGIT + ").*");

    private static final Pattern AFTER_CODE = Pattern.compile("(?![.．]?[0-9０-９A-Za-z])[\\s.．:：、，,-]*(?=\\S)");

    private Numbering() {}

    /** The text without its own code; empty where it does not begin with it. */
    static Optional<String> withoutCode(String text, String code) {
        if (code.isEmpty() || text.length() < code.length()) {
            return Optional.empty();
        }
        for (int i = 0; i < code.length(); i++) {
            if (!mayStandFor(code.charAt(i), text.charAt(i))) {
                return Optional.empty();
            }
        }
        Matcher after = AFTER_CODE.matcher(text).region(code.length(), text.length());
        return after.lookingAt() ? Optional.of(text.substring(after.end())) : Optional.empty();
    }

    /** Whether a character of a code may be written so: in lower case, full-width or both. */
    private static boolean mayStandFor(char c, char written) {
        char lower = Character.toLowerCase(c);
        return written == c || written == lower || written == wide(c) || written == wide(lower);
    }

    /** The text without the number or bullet of a list; empty where it begins with none. */
    static Optional<String> withoutNumber(String text) {
        Matcher number = LISTED.matcher(text);
        return !number.lookingAt() || isEnumeration(text)
                ? Optional.empty()
                : Optional.of(text.substring(number.end()));
    }

    /** Whether the text counts on: its first number is as much its own as the second. */
    private static boolean isEnumeration(String text) {
        Matcher first = FIRST.matcher(text);
        if (!first.matches()) {
            return false;
        }
        String start = text.substring(0, first.end(1) + 1);
        String second = start.replace('1', '2').replace('１', '２').replace('一', '二');
        return text.indexOf(second, start.length()) >= 0;
    }

    private static char wide(char c) {
        return c > 0x20 && c < 0x7F ? (char) (c + 0xFEE0) : c;
    }
}
