package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One edition (版本) in a standard's history, held on this site or not.
 *
 * @param code the edition's whole code: {@code BHR1212-001v2}
 * @param name what the standard was called then, where it differs
 * @param printedVersion its version as the document's table has it, where it is not that of the code
 * @param date day of publication, {@code yyyy-mm-dd}; absent where the document prints none
 * @param replacedBy the code of the edition that superseded it
 * @param note the site's own words on it
 * @param at where the code is written
 */
public record Edition(
        String code,
        Optional<Text> name,
        Optional<Text> printedVersion,
        Text date,
        Status status,
        Optional<Text> replacedBy,
        Optional<Text> note,
        Position at) {
    /** What stands in the place of a date that the document does not print. */
    public static final String UNDATED = "文件未印日期";

    private static final Pattern VERSION = Pattern.compile("v([0-9]+)$");

    /** The provider's own words for the state of an edition. */
    public enum Status {
        /** 最新版本. */
        CURRENT,
        /** 歷史版本. */
        SUPERSEDED
    }

    /** The day of publication; in words, that the document prints none. */
    public String shownDate() {
        return date.isPresent() ? date.value() : UNDATED;
    }

    /** The part of an edition's code that counts: {@code v2}. */
    public String version() {
        return versionOf(code);
    }

    /** The part of a standard's code that counts its edition: {@code v2}; the whole code if it has none. */
    public static String versionOf(String standardCode) {
        int v = standardCode.lastIndexOf('v');
        return v < 0 ? standardCode : standardCode.substring(v);
    }

    /** What all editions of a standard have in common: {@code BHR1212-001}; the whole code if it has no version. */
    public static String familyOf(String standardCode) {
        Matcher version = VERSION.matcher(standardCode);
        return version.find() ? standardCode.substring(0, version.start()) : standardCode;
    }

    /** The number of a standard's edition: 2 for {@code BHR1212-001v2}; 0 if its code has no version. */
    public static BigInteger numberOf(String standardCode) {
        Matcher version = VERSION.matcher(standardCode);
        return version.find() ? new BigInteger(version.group(1)) : BigInteger.ZERO;
    }
}
