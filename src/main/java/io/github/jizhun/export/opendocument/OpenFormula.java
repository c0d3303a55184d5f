package io.github.jizhun.export.opendocument;

import io.github.jizhun.export.workbook.Area;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula of Excel as OpenFormula (ODF 1.2 part 2): references stand in brackets, and parameters are divided by semicolons. It knows
 * what the formulas of these workbooks are made of: texts, numbers, functions, cells, and whole columns of a named sheet.
 */
final class OpenFormula {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\""
            + "|'(?<sheet>[^']+)'!(?<first>\\$[A-Z]+):(?<last>\\$[A-Z]+)"
            + "|(?<function>[A-Z]+(?=\\())"
            + "|(?<from>\\$?[A-Z]+\\$?[0-9]+)(?::(?<to>\\$?[A-Z]+\\$?[0-9]+))?"
            + "|(?<comma>,)");

    private OpenFormula() {}

    /** The formula without the equals sign. */
    static String of(String excel) {
        return TOKEN.matcher(excel).replaceAll(token -> Matcher.quoteReplacement(translated((Matcher) token)));
    }

    private static String translated(Matcher token) {
        if (token.group("sheet") != null) {
            return "[$'" + token.group("sheet") + "'." + token.group("first") + "$1:." + token.group("last") + "$"
                    + (Area.LAST_ROW + 1) + "]";
        }
        if (token.group("from") != null) {
            String to = token.group("to");
            return "[." + token.group("from") + (to == null ? "" : ":." + to) + "]";
        }
        return token.group("comma") == null ? token.group() : ";";
    }
}
