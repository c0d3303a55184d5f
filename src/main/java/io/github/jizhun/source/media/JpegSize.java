package io.github.jizhun.source.media;

import io.github.jizhun.model.MediaFile.Size;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Width and height of a photograph as browsers show it: a telephone that was held upright stores the picture lying, and notes
 * beside it how it is to be turned.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">JPEG, annex B</a>
 */
final class JpegSize {
    private static final int START = 0xffd8;
    private static final int EXIF = 0xe1;
    private static final int ORIENTATION = 0x112;
    /** From this orientation on width and height change places. */
    private static final int FIRST_LYING = 5;

    private final ByteBuffer data;
    private boolean isLying;

    private JpegSize(byte[] bytes) {
        this.data = ByteBuffer.wrap(bytes);
    }

    /**
     * The size; empty where the bytes are no photograph.
     *
     * @throws IndexOutOfBoundsException if it ends before its size
     */
    static Optional<Size> of(byte[] bytes) {
        return bytes.length > 4 && (ByteBuffer.wrap(bytes).getShort() & 0xffff) == START
                ? new JpegSize(bytes).find()
                : Optional.empty();
    }

    private Optional<Size> find() {
        int at = 2;
        while ((data.get(at) & 0xff) == 0xff) {
            int marker = data.get(at + 1) & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (isFrame(marker)) {
                int height = data.getShort(at + 5) & 0xffff;
                int width = data.getShort(at + 7) & 0xffff;
                return isLying ? PictureSize.size(height, width) : PictureSize.size(width, height);
            }
            if (marker == EXIF && PictureSize.has(data.array(), at + 4, "Exif")) {
                readOrientation(at + 10);
            }
            at += 2 + (data.getShort(at + 2) & 0xffff);
        }
        return Optional.empty();
    }

    /** Of the markers C0 to CF three do not begin a frame. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void readOrientation(int start) {
        ByteBuffer exif =
                data.duplicate().order(data.get(start) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = start + exif.getInt(start + 4);
        int entries = exif.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((exif.getShort(entry) & 0xffff) == ORIENTATION) {
                isLying = exif.getShort(entry + 8) >= FIRST_LYING;
            }
        }
    }
}
