package io.github.jizhun.check;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in the ways in which people and programs write them: in years of the Republic, without separators, as Excel counts. */
final class WrittenDate {
    private static final String BETWEEN = "\\s*[-/.,年月日號号 ]\\s*";
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?:中華)?(?:民國|西元|公元)?\\s*(\\d{1,4})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,2})\\s*[日號号]?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{3,4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_NAME = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th)?\\W+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\W+(?:(\\d{1,2})(?:st|nd|rd|th)?\\W+)?(\\d{4})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int MONTH_LETTERS = 3;
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−]");

    /** Numbers of days that Excel has for the years from 1982 to 2064. */
    private static final Pattern SERIAL = Pattern.compile("[3-5]\\d{4}(?:\\.\\d+)?");

    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

    /** From the years of the Republic of China to those of the common era. */
    private static final int REPUBLIC = 1911;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern TENS = Pattern.compile("([一二三四五六七八九]?)十([一二三四五六七八九]?)");

    private WrittenDate() {}

    /** The days that may be meant, the likeliest first: several where nobody can know which number is the month. */
    static List<LocalDate> meant(String written) {
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        String text =
                TIME.matcher(DASHES.matcher(inDigits(narrow)).replaceAll("-")).replaceFirst("");
        List<LocalDate> days = new ArrayList<>();
        Matcher first = YEAR_FIRST.matcher(text);
        Matcher compact = COMPACT.matcher(text);
        Matcher last = YEAR_LAST.matcher(text);
        Matcher named = MONTH_NAME.matcher(text.toLowerCase(Locale.ROOT));
        if (first.matches()) {
            addInEitherEra(days, first.group(1), first.group(2), first.group(3));
        } else if (compact.matches()) {
            addInEitherEra(days, compact.group(1), compact.group(2), compact.group(3));
        } else if (last.matches()) {
            add(days, number(last.group(3)), number(last.group(1)), number(last.group(2)));
            add(days, number(last.group(3)), number(last.group(2)), number(last.group(1)));
        } else if (named.matches()) {
            String day = named.group(1) == null ? named.group(3) : named.group(1);
            int month = MONTHS.indexOf(named.group(2)) / MONTH_LETTERS + 1;
            add(days, number(named.group(4)), month, day == null ? 0 : number(day));
        } else if (SERIAL.matcher(text).matches()) {
            days.add(SERIAL_START.plusDays((long) Double.parseDouble(text)));
        }
        return days;
    }

    private static void addInEitherEra(List<LocalDate> days, String year, String month, String day) {
        boolean isOfRepublic = number(year) < REPUBLIC;
        add(days, number(year) + (isOfRepublic ? REPUBLIC : 0), number(month), number(day));
    }

    private static void add(List<LocalDate> days, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            if (!days.contains(date)) {
                days.add(date);
            }
        } catch (DateTimeException e) {
            // These numbers are no day.
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Numbers in Chinese characters as digits: 一一五 or 二十一. */
    private static String inDigits(String text) {
        String tens = TENS.matcher(text.replace('○', '〇').replace('零', '〇')).replaceAll(number -> {
            String ten = number.group(1).isEmpty() ? "一" : number.group(1);
            return ten + (number.group(2).isEmpty() ? "〇" : number.group(2));
        });
        StringBuilder digits = new StringBuilder();
        for (char c : tens.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            digits.append(digit < 0 ? Character.toString(c) : Integer.toString(digit));
        }
        return digits.toString();
    }
}
