package io.github.jizhun.export.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture of few colours as PNG, each pixel the number of its colour.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">PNG, third edition</a>
 */
final class PalettePng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MAX_COLOURS = 256;
    private static final byte BITS = 8;
    private static final byte INDEXED = 3;
    private static final int BUFFER = 8192;

    private PalettePng() {}

    /**
     * The file.
     *
     * @throws IllegalArgumentException if the picture has more than 256 colours
     */
    static byte[] of(Canvas canvas) {
        Map<Integer, Integer> palette = new LinkedHashMap<>();
        byte[] rows = rows(canvas, palette);
        if (palette.size() > MAX_COLOURS) {
            throw new IllegalArgumentException("colours: " + palette.size());
        }
        ByteBuffer colours = ByteBuffer.allocate(palette.size() * 3);
        palette.keySet()
                .forEach(rgb ->
                        colours.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) (int) rgb));
        ByteBuffer header = ByteBuffer.allocate(13)
                .putInt(canvas.width())
                .putInt(canvas.height())
                .put(BITS)
                .put(INDEXED);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        file.writeBytes(chunk("IHDR", header.array()));
        file.writeBytes(chunk("PLTE", colours.array()));
        file.writeBytes(chunk("IDAT", deflated(rows)));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    /** The numbers of the colours; before each row stands 0, for no filter. */
    private static byte[] rows(Canvas canvas, Map<Integer, Integer> palette) {
        int[] pixels = canvas.pixels();
        byte[] rows = new byte[(canvas.width() + 1) * canvas.height()];
        int pixel = 0;
        int last = -1;
        int number = 0;
        for (int y = 0; y < canvas.height(); y++) {
            int at = y * (canvas.width() + 1) + 1;
            for (int x = 0; x < canvas.width(); x++) {
                int colour = pixels[pixel++];
                // Most neighbours have one colour.
                if (colour != last) {
                    last = colour;
                    Integer known = palette.putIfAbsent(colour, palette.size());
                    number = known == null ? palette.size() - 1 : known;
                }
                rows[at++] = (byte) number;
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] rows) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) check.getValue())
                .array();
    }
}
