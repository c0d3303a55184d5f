package io.github.jizhun;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads QR codes off pictures, as a telephone does. */
public final class QrReader {
    private QrReader() {}

    /** The texts of all codes in a picture. */
    public static List<String> read(BufferedImage picture) {
        int wide = picture.getWidth();
        int high = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, wide, high, null, 0, wide);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(wide, high, pixels)));
        try {
            return Arrays.stream(
                            new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                    .map(result -> result.getText())
                    .toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}
