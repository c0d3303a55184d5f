package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.Optional;

/**
 * One edition (版本) in a standard's history, held on this site or not.
 *
 * @param code the edition's whole code: {@code BHR1212-001v2}
 * @param date day of publication, {@code yyyy-mm-dd}
 * @param replacedBy the code of the edition that superseded it
 * @param note the site's own words on it
 * @param at where the code is written
 */
public record Edition(
        String code, Text date, Status status, Optional<Text> replacedBy, Optional<Text> note, Position at) {
    /** The provider's own words for the state of an edition. */
    public enum Status {
        /** 最新版本. */
        CURRENT,
        /** 歷史版本. */
        SUPERSEDED
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
}
