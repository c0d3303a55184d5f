package io.github.jizhun.page.frame;

import io.github.jizhun.cache.RecentMap;
import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.util.Map;
import java.util.Optional;

/**
 * A page's address for those who read it on paper: as a QR code, and as short as it can be typed.
 *
 * @param size the width and height of the drawing in modules, the free margin included
 * @param path the {@code d} of an SVG path that fills the dark modules
 * @param typed the address without its scheme
 */
public record AddressCode(int size, String path, String typed) {
    /** Modules that the standard for QR codes (ISO/IEC 18004) wants free on each side. */
    private static final int MARGIN = 4;

    /** By address. The preview builds again after each save, and addresses stay: to encode them is a twentieth of its work. */
    private static final Map<String, Optional<AddressCode>> RECENT = RecentMap.of(1024);

    /** The code of an address; none if it is longer than a QR code can hold, about 2,300 characters. */
    static Optional<AddressCode> of(String address) {
        return RecentMap.get(RECENT, address, AddressCode::encoded);
    }

    private static Optional<AddressCode> encoded(String address) {
        try {
            QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
            return Optional.of(
                    new AddressCode(code.size + 2 * MARGIN, path(code), address.replaceFirst("^https?://", "")));
        } catch (DataTooLongException e) {
            return Optional.empty();
        }
    }

    /** A rectangle for each run of dark modules in a row. */
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h')
                            .append(x - from)
                            .append("v1H")
                            .append(from + MARGIN)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
