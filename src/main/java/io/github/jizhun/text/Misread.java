package io.github.jizhun.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chinese that a program has read in a western encoding, so that each byte of it became a letter: Ã¤Â¸Â­, ¤¤. */
public final class Misread {
    private static final List<String> READ_AS = List.of("ISO-8859-1", "windows-1252");
    private static final List<String> WRITTEN_AS = List.of("UTF-8", "x-windows-950");

    /** Fewer letters may be a word of some language. */
    private static final int MIN = 4;

    private Misread() {}

    /** The text as it was written; empty where it was read well, or cannot be known. */
    public static Optional<String> meant(String text) {
        boolean isWestern = text.chars().allMatch(c -> c < 0x100 || c >= 0x2000 && c < 0x2123 || c < 0x180);
        if (!isWestern || text.chars().filter(c -> c >= 0x80).count() < MIN) {
            return Optional.empty();
        }
        return WRITTEN_AS.stream()
                .filter(Charset::isSupported)
                .flatMap(written -> READ_AS.stream().flatMap(read -> meant(text, Charset.forName(read), written)))
                .findFirst();
    }

    private static Stream<String> meant(String text, Charset read, String written) {
        try {
            ByteBuffer bytes = read.newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            String meant = Charset.forName(written)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            return Stream.of(meant)
                    .filter(chinese -> chinese.codePoints()
                                    .filter(Character::isIdeographic)
                                    .count()
                            > 1);
        } catch (CharacterCodingException e) {
            return Stream.empty();
        }
    }
}
