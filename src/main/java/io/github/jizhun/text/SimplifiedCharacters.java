package io.github.jizhun.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Optional;

/** Simplified characters among Traditional ones: those that China's old character set has, and Taiwan's has not. */
public final class SimplifiedCharacters {
    private static final String CHINA = "GB2312";
    private static final String TAIWAN = "x-windows-950";

    private SimplifiedCharacters() {}

    /** The first one of a text. */
    public static Optional<String> first(String text) {
        if (!Charset.isSupported(CHINA) || !Charset.isSupported(TAIWAN)) {
            return Optional.empty();
        }
        CharsetEncoder taiwan = Charset.forName(TAIWAN).newEncoder();
        if (taiwan.canEncode(text)) {
            return Optional.empty();
        }
        CharsetEncoder china = Charset.forName(CHINA).newEncoder();
        return text.codePoints()
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .filter(character -> !taiwan.canEncode(character) && china.canEncode(character))
                .findFirst();
    }
}
