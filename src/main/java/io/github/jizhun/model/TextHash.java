package io.github.jizhun.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A short name for a text that cannot stand in an address itself: always the same for the same text.
 *
 * @param value 16 hexadecimal digits
 */
public record TextHash(String value) {
    /** The hash of a text. */
    public static TextHash of(String text) {
        long bits =
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
        return new TextHash(String.format("%016x", bits));
    }
}
