package io.github.jizhun.source.file;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bytes to lines. A byte order mark and any line end are accepted; an encoding other than UTF-8 is reported and read all the same. */
public final class FileDecoder {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\n|\r");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Windows' own Big5, in which its Notepad saves "ANSI". */
    private static final String BIG5 = "x-windows-950";

    private FileDecoder() {}

    public static ContentFile decode(byte[] bytes, String name, SourceReporter findings) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        boolean fault = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        String sound = text.flip().toString();
        if (!fault) {
            return MergeConflict.resolve(new ContentFile(name, lines(sound), false), findings);
        }
        List<String> before = lines(sound);
        String lastLine = before.get(before.size() - 1);
        Position at = new Position(name, before.size(), lastLine.codePointCount(0, lastLine.length()) + 1);
        Optional<String> utf16 = isUtf16(bytes) ? strictly(StandardCharsets.UTF_16, bytes) : Optional.empty();
        Optional<String> big5 = Charset.isSupported(BIG5) ? strictly(Charset.forName(BIG5), bytes) : Optional.empty();
        if (utf16.isPresent()) {
            findings.report(Rule.NOT_UTF8, "utf16", Position.startOf(name), 1, "");
            return new ContentFile(name, lines(utf16.get()), false);
        }
        if (big5.isPresent()) {
            findings.report(Rule.NOT_UTF8, "big5", at, 1, "");
            return new ContentFile(name, lines(big5.get()), false);
        }
        findings.report(Rule.NOT_UTF8, at, 1, "");
        return new ContentFile(name, lines(new String(bytes, StandardCharsets.UTF_8)), true);
    }

    private static List<String> lines(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return List.of(LINE_BREAK.split(marked ? text.substring(1) : text, -1));
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1);
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
