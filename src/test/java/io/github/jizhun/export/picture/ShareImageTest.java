package io.github.jizhun.export.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.picture.OverviewPicture.Needs;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The picture of a shared link: small, the same each time, and whatever the standard's size whole. */
class ShareImageTest {
    private static final int MAX_BYTES = 30 * 1024;
    private static final int PAPER = 0xfffbfaf7;

    @TestFactory
    Stream<DynamicTest> theSameStandardMakesTheSameSmallPicture() {
        return Stream.of(SampleContent.FROZEN, SampleContent.IRREGULAR, SampleContent.EDITIONS)
                .map(SampleContent::load)
                .flatMap(catalogue -> catalogue.standards().stream()
                        .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> check(standard, catalogue))));
    }

    private static void check(LinkedStandard standard, LinkedCatalogue catalogue) throws IOException {
        byte[] png = ShareImage.of(standard, catalogue.site()).bytes();
        assertArrayEquals(png, ShareImage.of(standard, catalogue.site()).bytes());
        assertTrue(png.length < MAX_BYTES, "bytes: " + png.length);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals("1200x630", image.getWidth() + "x" + image.getHeight());
        assertTrue(colours(image).size() > 4, "it shows something");
    }

    @Test
    void theCodeStandsInTheRoomBesideTheMark() throws IOException {
        Canvas canvas = new Canvas(600, 80, Mark.PAPER);
        String longest = "XABCDEFGHIJ12-001v10";
        double height = Figures.height(longest, 580, 60);
        Figures.draw(canvas, longest, 10, 10, height, Mark.INK);
        BufferedImage image = read(canvas);
        assertTrue(isEmpty(image, 0, 10) && isEmpty(image, 590, 600), "nothing stands out at either side");
        assertTrue(!isEmpty(image, 12, 40) && !isEmpty(image, 560, 589), "it fills the room");
    }

    @Test
    void eachLetterOfACodeIsDrawnAndNoTwoAreTheSame() throws IOException {
        Set<List<Integer>> drawn = new java.util.HashSet<>();
        String all = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-v";
        for (char letter : all.toCharArray()) {
            Canvas canvas = new Canvas(40, 50, Mark.PAPER);
            Figures.draw(canvas, String.valueOf(letter), 4, 4, 36, Mark.INK);
            List<Integer> pixels = IntStream.of(canvas.pixels()).boxed().toList();
            assertTrue(pixels.contains(Mark.INK), letter + " is drawn");
            drawn.add(pixels);
        }
        // The letter O and the digit 0 are alike, as on many a printed code.
        assertEquals(all.length() - 1, drawn.size());
    }

    @TestFactory
    Stream<DynamicTest> aStandardOfAnySizeHasAllItsTasksInThePicture() {
        return Stream.of(
                        new int[] {1, 1, 1},
                        new int[] {6, 4, 5},
                        new int[] {8, 12, 12},
                        new int[] {15, 6, 9},
                        new int[] {1, 60, 8})
                .map(size -> DynamicTest.dynamicTest(
                        size[0] + " duties, " + size[1] + " tasks, " + size[2] + " needs", () -> {
                            List<List<Needs>> duties = Collections.nCopies(
                                    size[0], Collections.nCopies(size[1], new Needs(size[2], size[2])));
                            Canvas canvas = new Canvas(1200, 630, Mark.PAPER);
                            new OverviewPicture(canvas, 56, 216, 1088, 386).draw(duties);
                            BufferedImage image = read(canvas);
                            int squares = size[0] * size[1] * size[2];
                            assertEquals(squares, count(image, 0xff1d5a96), "squares");
                            assertTrue(isEmpty(image, 0, 56) && isEmpty(image, 1144, 1200), "it keeps its margins");
                        }));
    }

    /** The number of squares of one colour: of pixels that have it and whose left and upper neighbours have not. */
    private static int count(BufferedImage image, int rgb) {
        int count = 0;
        for (int y = 1; y < image.getHeight(); y++) {
            for (int x = 1; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == rgb && image.getRGB(x - 1, y) != rgb && image.getRGB(x, y - 1) != rgb) {
                    count++;
                }
            }
        }
        return count;
    }

    private static BufferedImage read(Canvas canvas) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PalettePng.of(canvas)));
    }

    private static boolean isEmpty(BufferedImage image, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(x -> IntStream.range(0, image.getHeight()).allMatch(y -> image.getRGB(x, y) == PAPER));
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new TreeSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
