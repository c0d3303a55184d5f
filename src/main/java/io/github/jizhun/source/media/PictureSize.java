package io.github.jizhun.source.media;

import io.github.jizhun.model.MediaFile.Size;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Width and height of a picture of pixels, from the first bytes of its file. */
final class PictureSize {
    private static final int LOW_14_BITS = 0x3fff;

    private PictureSize() {}

    /** The size; empty where the bytes are not of a picture of this kind. */
    static Optional<Size> of(String ending, byte[] bytes) {
        try {
            return switch (ending) {
                case "png" -> png(bytes);
                case "gif" -> gif(bytes);
                case "webp" -> webp(bytes);
                default -> JpegSize.of(bytes);
            };
        } catch (IndexOutOfBoundsException e) {
            // It ends before its size.
            return Optional.empty();
        }
    }

    private static Optional<Size> png(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes);
        return has(bytes, 1, "PNG\r\n") && has(bytes, 12, "IHDR") ? size(data.getInt(16), data.getInt(20)) : none();
    }

    private static Optional<Size> gif(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return has(bytes, 0, "GIF8") ? size(data.getShort(6) & 0xffff, data.getShort(8) & 0xffff) : none();
    }

    /** A WebP picture is lossy, lossless, or extended, as for an animation or a transparent one. */
    private static Optional<Size> webp(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (!has(bytes, 0, "RIFF") || !has(bytes, 8, "WEBP")) {
            return none();
        }
        if (has(bytes, 12, "VP8X")) {
            return size(1 + (data.getInt(24) & 0xffffff), 1 + (data.getInt(26) >>> 8));
        }
        if (has(bytes, 12, "VP8L")) {
            int packed = data.getInt(21);
            return size(1 + (packed & LOW_14_BITS), 1 + (packed >>> 14 & LOW_14_BITS));
        }
        return has(bytes, 12, "VP8 ") ? size(data.getShort(26) & LOW_14_BITS, data.getShort(28) & LOW_14_BITS) : none();
    }

    static boolean has(byte[] bytes, int at, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + wanted.length
                && ByteBuffer.wrap(bytes, at, wanted.length).equals(ByteBuffer.wrap(wanted));
    }

    static Optional<Size> size(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : none();
    }

    static Optional<Size> none() {
        return Optional.empty();
    }
}
