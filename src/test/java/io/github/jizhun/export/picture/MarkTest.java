package io.github.jizhun.export.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The mark stands in four places: drawn by the program, as icon, in the header, and as a telephone's picture. */
class MarkTest {
    private static final Path TOUCH_ICON = Path.of("site-templates/assets/touch-icon.png");

    @Test
    void theTouchIconIsTheMarkAsItIsDrawn() throws IOException {
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.write(TOUCH_ICON, Mark.touchIcon());
        }
        assertArrayEquals(pixels(Mark.touchIcon()), pixels(Files.readAllBytes(TOUCH_ICON)));
    }

    @Test
    void iconAndHeaderHaveTheSameShapes() throws IOException {
        assertEquals(
                shapes(Path.of("site-templates/assets/icon.svg")), shapes(Path.of("site-templates/parts/mark.peb")));
    }

    private static List<String> shapes(Path file) throws IOException {
        return Pattern.compile("<(rect|path)[^>]*>")
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static int[] pixels(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png)).getRGB(0, 0, 180, 180, null, 0, 180);
    }
}
