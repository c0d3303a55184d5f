package io.github.jizhun.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Draws tables with or without lines on pages, in a font that is not embedded; lines wrap at the cell's width, and each page repeats the main heading. */
final class PdfComposer {
    private static final double SIZE = 9;
    private static final double LINE = 12;
    private static final double MARGIN = 30;
    private static final double PADDING = 3;

    /** How large a page is and how it is turned. */
    enum Paper {
        A4(842, 595, 0),
        A3(1191, 842, 0),
        TURNED(842, 595, 90);

        private final float width;
        private final float height;
        private final int turn;

        Paper(float width, float height, int turn) {
            this.width = width;
            this.height = height;
            this.turn = turn;
        }
    }

    private final Paper paper;
    private final boolean hasLines;
    private final List<StringBuilder> pages = new ArrayList<>();
    private double y;

    PdfComposer(Paper paper, boolean hasLines) {
        this.paper = paper;
        this.hasLines = hasLines;
    }

    Path write(Path file, String title, List<List<List<Composer.Box>>> tables) throws IOException {
        newPage();
        text(paper.width / 2.5, y - LINE, title);
        y -= 2 * LINE;
        for (List<List<Composer.Box>> table : tables) {
            draw(table);
            y -= LINE;
        }
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages.size(); i++) {
                addPage(document, pages.get(i).toString(), i + 1);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private void newPage() {
        pages.add(new StringBuilder());
        y = paper.height - MARGIN;
    }

    private void draw(List<List<Composer.Box>> table) {
        int columns = table.stream()
                .mapToInt(row -> row.stream().mapToInt(Composer.Box::columns).sum())
                .max()
                .orElse(1);
        double width = (paper.width - 2 * MARGIN) / columns;
        boolean isMain = columns == MadeUp.HEADINGS.size();
        for (int i = 0; i < table.size(); i++) {
            double height = height(table.get(i), width);
            boolean isFirst = i == 0;
            if (y - height < MARGIN + LINE) {
                newPage();
                isFirst = true;
                if (isMain) {
                    row(table, 0, width, height(table.get(0), width), true);
                }
            }
            row(table, i, width, height, isFirst);
        }
    }

    private double height(List<Composer.Box> row, double width) {
        return row.stream().mapToInt(box -> wrapped(box, width).size()).max().orElse(1) * LINE + 2 * PADDING;
    }

    private static List<String> wrapped(Composer.Box box, double width) {
        int most = (int) ((width * box.columns() - 2 * PADDING) / SIZE);
        List<String> lines = new ArrayList<>();
        for (String line : box.lines()) {
            int from = 0;
            while (from < line.length()) {
                int to = Math.min(line.length(), from + most);
                // Latin words stay whole.
                while (to < line.length() && to > from + 1 && isWord(line.charAt(to - 1)) && isWord(line.charAt(to))) {
                    to--;
                }
                lines.add(line.substring(from, to));
                from = to;
            }
        }
        return lines;
    }

    private static boolean isWord(char one) {
        return one > ' ' && one < 0x80;
    }

    private void row(List<List<Composer.Box>> table, int number, double width, double height, boolean isFirst) {
        double x = MARGIN;
        for (Composer.Box box : table.get(number)) {
            double right = x + width * box.columns();
            if (isFirst || box.rows() > 0) {
                line(x, y, right, y);
            }
            line(x, y, x, y - height);
            line(right, y, right, y - height);
            if (number + 1 == table.size()) {
                line(x, y - height, right, y - height);
            }
            double at = y - LINE;
            for (String each : wrapped(box, width)) {
                text(x + PADDING, at, each);
                at -= LINE;
            }
            x = right;
        }
        y -= height;
    }

    private void line(double x1, double y1, double x2, double y2) {
        if (!hasLines) {
            return;
        }
        page().append(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S%n", x1, y1, x2, y2));
    }

    private void text(double x, double at, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        page().append(String.format(Locale.ROOT, "BT /F %.1f Tf %.2f %.2f Td <%s> Tj ET%n", SIZE, x, at, hex));
    }

    private StringBuilder page() {
        return pages.get(pages.size() - 1);
    }

    private void addPage(PDDocument document, String content, int number) throws IOException {
        boolean isTurned = paper.turn == 90;
        PDPage page = new PDPage(
                isTurned ? new PDRectangle(paper.height, paper.width) : new PDRectangle(paper.width, paper.height));
        page.setRotation(paper.turn);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F", font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            String turn = isTurned ? "0 1 -1 0 " + paper.height + " 0 cm\n" : "";
            pages.set(number - 1, new StringBuilder());
            StringBuilder footer = pages.get(number - 1);
            String foot = HexFormat.of()
                    .formatHex(("第" + number + "頁，共" + pages.size() + "頁").getBytes(StandardCharsets.UTF_16BE));
            footer.append(String.format(
                    Locale.ROOT, "BT /F %.1f Tf %.2f %.2f Td <%s> Tj ET%n", SIZE, paper.width / 2.2, 15.0, foot));
            out.write((turn + content + footer).getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        document.addPage(page);
    }

    /** A Chinese font that each reader has its own of; its codes are UTF-16, and each character is as wide as high. */
    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem("Registry", new COSString("Adobe"));
        system.setItem("Ordering", new COSString("CNS1"));
        system.setItem("Supplement", COSInteger.get(4));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName("Type", "FontDescriptor");
        descriptor.setName("FontName", "MSung-Light");
        descriptor.setItem("Flags", COSInteger.get(6));
        COSDictionary descendant = new COSDictionary();
        descendant.setName("Type", "Font");
        descendant.setName("Subtype", "CIDFontType0");
        descendant.setName("BaseFont", "MSung-Light");
        descendant.setItem("CIDSystemInfo", system);
        descendant.setItem("DW", COSInteger.get(1000));
        descendant.setItem("FontDescriptor", descriptor);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "MSung-Light-UniCNS-UTF16-H");
        font.setName("Encoding", "UniCNS-UTF16-H");
        font.setItem("DescendantFonts", descendants);
        return font;
    }
}
