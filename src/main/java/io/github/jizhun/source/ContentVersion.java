package io.github.jizhun.source;

import io.github.jizhun.model.MediaFile;
import io.github.jizhun.text.OsFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A short name for the state of all content: the same content has the same version on every computer, however its lines end.
 */
public final class ContentVersion {
    private static final int DIGITS = 6;
    private static final Pattern TEXT = Pattern.compile("(?:.*/)?[^./~][^/]*\\.(yaml|json|md|txt)");

    private ContentVersion() {}

    /**
     * The version of a content folder: six hexadecimal digits.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static String of(Path content) {
        try {
            // Links in it are refused as content; it may be one itself.
            return ofReal(content.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ofReal(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(ContentVersion::isContent)
                    .sorted()
                    .toList();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : names) {
                digest.update((name + '\n').getBytes(StandardCharsets.UTF_8));
                byte[] bytes = Files.readAllBytes(folder.resolve(name));
                digest.update(isText(name) ? withoutCarriageReturns(bytes) : bytes);
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isContent(String name) {
        return isText(name)
                || name.startsWith(MediaFile.FOLDER + "/")
                        && !OsFiles.isIgnorable(name.substring(name.lastIndexOf('/') + 1));
    }

    private static boolean isText(String name) {
        return TEXT.matcher(name).matches() && !name.startsWith(MediaFile.FOLDER + "/");
    }

    private static byte[] withoutCarriageReturns(byte[] bytes) {
        byte[] rest = new byte[bytes.length];
        int length = 0;
        for (byte each : bytes) {
            if (each != '\r') {
                rest[length++] = each;
            }
        }
        return Arrays.copyOf(rest, length);
    }
}
