package io.github.jizhun.page.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.QrReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCodeTest {
    /** A run of dark modules: where it begins, and how long it is. */
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\1z");

    private static final int PIXELS = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.tw/",
                "https://example.github.io/jizhun/BHR1212-001v2/T3.2.html",
                "https://xn--fiqs8s.example/%E8%81%B7%E8%83%BD/BHR1212-001v2/glossary/stakeholder.html"
            })
    void whatIsDrawnIsTheAddress(String address) {
        assertEquals(
                List.of(address), QrReader.read(picture(AddressCode.of(address).orElseThrow())));
    }

    @Test
    void aLongAddressIsDrawnAndOneWithoutRoomIsNot() {
        String address = "https://example.org/" + "x".repeat(900) + "/";
        assertEquals(
                List.of(address), QrReader.read(picture(AddressCode.of(address).orElseThrow())));
        assertEquals(Optional.empty(), AddressCode.of(address + "y".repeat(3000)));
    }

    @Test
    void paperSaysTheAddressWithoutItsScheme() {
        assertEquals(
                "example.org/a/",
                AddressCode.of("https://example.org/a/").orElseThrow().typed());
    }

    private static BufferedImage picture(AddressCode code) {
        int side = code.size() * PIXELS;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        assertEquals("", RUN.matcher(code.path()).replaceAll(""));
        RUN.matcher(code.path())
                .results()
                .forEach(run -> pen.fillRect(number(run.group(1)), number(run.group(2)), number(run.group(3)), PIXELS));
        pen.dispose();
        return picture;
    }

    private static int number(String modules) {
        return Integer.parseInt(modules) * PIXELS;
    }
}
