package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What a reader prints is on A4, whole. */
@InBrowser
class PrintIT {
    /** In points; a browser rounds the paper to its pixels. */
    private static final float LONG = PDRectangle.A4.getHeight();

    private static final float SHORT = PDRectangle.A4.getWidth();
    private static final float ROUNDING = 1.5f;

    private static final Site SITE = Site.onDisk(Site.SHIPPED);

    @Test
    void theDocumentIsPrintedLandscapeWithEveryStatement(Browser browser) throws IOException {
        String address = PageKinds.longest(SITE).get("document.html");
        Printed printed = print(browser, address, LONG, SHORT);
        List<String> statements = SITE.page(address).select("[data-statement]").eachText();
        assertTrue(statements.size() > 100, "statements: " + statements.size());
        printed.assertHolds(statements);
        String head = bare(SITE.page(address).select(".rows-of-form thead").text());
        assertTrue(printed.text().split(Pattern.quote(head), -1).length - 1 >= printed.pages() / 2, "the head repeats");
    }

    @Test
    void aDutyIsPrintedUprightWithAllOfItsUnit(Browser browser) throws IOException {
        String address = PageKinds.longest(SITE).get("duty");
        Printed printed = print(browser, address, SHORT, LONG);
        Elements cells = SITE.page(address).select("#unit td li, #unit tbody th");
        printed.assertHolds(cells.select(".chip").eachText());
        // Paper gets what is raised, as a chip is, after all other text.
        cells.select(".chip, .erratum").remove();
        assertTrue(cells.size() > 20, "cells: " + cells.size());
        printed.assertHolds(cells.eachText());
        printed.assertHolds(List.of(SITE.page(address).select(".print-head").text()));
    }

    /** A printed page or more: how many, and their text without spaces. */
    private record Printed(int pages, String text) {
        void assertHolds(List<String> texts) {
            assertEquals(
                    List.of(),
                    texts.stream().filter(each -> !text.contains(bare(each))).toList());
        }
    }

    private static Printed print(Browser browser, String address, float width, float height) throws IOException {
        browser.open(SITE.url(address));
        try (PDDocument document = Loader.loadPDF(browser.print())) {
            assertTrue(document.getNumberOfPages() > 0);
            for (PDPage page : document.getPages()) {
                assertEquals(width, page.getMediaBox().getWidth(), ROUNDING);
                assertEquals(height, page.getMediaBox().getHeight(), ROUNDING);
            }
            return new Printed(document.getNumberOfPages(), bare(new PDFTextStripper().getText(document)));
        }
    }

    /** Lines break anywhere on paper, and a font may draw a character with the glyph of a compatible one. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    }
}
