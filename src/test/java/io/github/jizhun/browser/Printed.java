package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.QrReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page of the site on paper.
 *
 * @param sheets the text of each sheet, without spaces
 */
record Printed(List<String> sheets) {
    /** In points, as are all lengths here. */
    private static final float LONG = PDRectangle.A4.getHeight();

    private static final float SHORT = PDRectangle.A4.getWidth();
    /** A browser rounds the paper to its pixels. */
    private static final float ROUNDING = 1.5f;
    /** Printers leave this much free: 5 mm. */
    private static final float UNPRINTABLE = 14;

    /** Prints what the browser shows; it must be A4, upright or lying, and nothing may stand where printers cannot print. */
    static Printed of(Browser browser, boolean isUpright) {
        return of(browser, isUpright, 1);
    }

    /** Prints this number of times as large. */
    static Printed of(Browser browser, boolean isUpright, double scale) {
        try (PDDocument document = Loader.loadPDF(browser.print(scale))) {
            List<String> sheets = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                assertEquals(isUpright ? SHORT : LONG, page.getMediaBox().getWidth(), ROUNDING);
                assertEquals(isUpright ? LONG : SHORT, page.getMediaBox().getHeight(), ROUNDING);
                sheets.add(bare(new Inside(page.getMediaBox()).read(document, sheets.size() + 1)));
            }
            assertTrue(!sheets.isEmpty());
            return new Printed(List.copyOf(sheets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the QR codes on the sheets, as they would be read off paper. */
    static List<String> codes(Browser browser) {
        try (PDDocument document = Loader.loadPDF(browser.print(1))) {
            PDFRenderer printer = new PDFRenderer(document);
            List<String> codes = new ArrayList<>();
            for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
                codes.addAll(QrReader.read(printer.renderImageWithDPI(sheet, 150)));
            }
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a sheet and fails for a character that is cut off. */
    private static final class Inside extends PDFTextStripper {
        private final PDRectangle paper;

        Inside(PDRectangle paper) {
            this.paper = paper;
        }

        String read(PDDocument document, int sheet) throws IOException {
            setStartPage(sheet);
            setEndPage(sheet);
            return getText(document);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            String where = text.getUnicode() + " at " + text.getXDirAdj() + ", " + text.getYDirAdj();
            assertTrue(text.getXDirAdj() > UNPRINTABLE, where);
            assertTrue(text.getXDirAdj() + text.getWidthDirAdj() < paper.getWidth() - UNPRINTABLE, where);
            assertTrue(text.getYDirAdj() - text.getHeightDir() > UNPRINTABLE, where);
            assertTrue(text.getYDirAdj() < paper.getHeight() - UNPRINTABLE, where);
            super.processTextPosition(text);
        }
    }

    /** Fails unless all these texts are somewhere on paper. */
    void assertHolds(List<String> texts) {
        String all = String.join("", sheets);
        assertEquals(
                List.of(),
                texts.stream().filter(each -> !all.contains(bare(each))).toList());
    }

    /** Fails unless each sheet holds these texts. */
    void assertEachHolds(List<String> texts) {
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            String text = sheets.get(sheet);
            assertEquals(
                    List.of(),
                    texts.stream().filter(each -> !text.contains(bare(each))).toList(),
                    "lacking on sheet " + (sheet + 1) + ": " + text);
        }
    }

    /** Fails unless each sheet says which one it is, and of how many. */
    void assertIsNumbered(String form) {
        for (int sheet = 1; sheet <= sheets.size(); sheet++) {
            String number = form.replace("{0}", "" + sheet).replace("{1}", "" + sheets.size());
            assertTrue(sheets.get(sheet - 1).contains(bare(number)), number + ": " + sheets.get(sheet - 1));
        }
    }

    /** Fails unless a table's rows are whole, each on one sheet, below the table's head. */
    void assertRowsAreWhole(List<String> head, List<List<String>> rows) {
        assertTrue(!rows.isEmpty());
        for (List<String> row : rows) {
            List<String> whole = sheets.stream()
                    .filter(sheet -> row.stream().allMatch(text -> sheet.contains(bare(text))))
                    .toList();
            assertTrue(!whole.isEmpty(), "split: " + row);
            assertTrue(
                    whole.stream().anyMatch(sheet -> head.stream().allMatch(text -> sheet.contains(bare(text)))),
                    "without head: " + row);
        }
    }

    /** How often a character is on paper. */
    long count(String character) {
        return sheets.stream()
                .flatMapToInt(sheet -> IntStream.range(0, sheet.length()).filter(at -> sheet.startsWith(character, at)))
                .count();
    }

    /** Lines break anywhere on paper, and a font may draw a character with the glyph of a compatible one. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\u2060]", "");
    }
}
