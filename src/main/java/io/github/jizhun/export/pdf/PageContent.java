package io.github.jizhun.export.pdf;

/** What is drawn on one page, as operators (ISO 32000-1, annex A). Places are in points from the page's upper left corner. */
final class PageContent {
    private final StringBuilder operators = new StringBuilder();
    private final float height;
    private final int index;
    private int marks;

    /**
     * An empty page.
     *
     * @param index of the page, from 0
     */
    PageContent(int index, float height) {
        this.index = index;
        this.height = height;
    }

    int index() {
        return index;
    }

    /** What is drawn here belongs to a part of the document. */
    void marked(Tag tag, Runnable drawing) {
        operators
                .append('/')
                .append(tag.type())
                .append(" <</MCID ")
                .append(marks)
                .append(">> BDC\n");
        drawing.run();
        operators.append("EMC\n");
        tag.mark(index, marks++);
    }

    /** What is drawn here is no part of the document: a frame, a page's number. */
    void artifact(Runnable drawing) {
        operators.append("/Artifact BMC\n");
        drawing.run();
        operators.append("EMC\n");
    }

    /**
     * Draws characters.
     *
     * @param encoded by the font
     * @param grey 0 is black
     */
    void text(String encoded, float left, float baseline, float size, boolean isBold, float grey) {
        operators.append("BT /F ");
        number(size).append("Tf ");
        number(grey).append("g ");
        if (isBold) {
            // The font is of one weight: its outlines are drawn wider.
            number(grey).append("G 2 Tr ");
            number(size / 40).append("w ");
        } else {
            operators.append("0 Tr ");
        }
        number(left);
        number(height - baseline).append("Td <").append(encoded).append("> Tj ET\n");
    }

    /** Draws the frame of a box. */
    void frame(float left, float top, float width, float boxHeight) {
        operators.append("0 G 0.5 w ");
        box(left, top, width, boxHeight).append("re S\n");
    }

    /** Fills a box. */
    void fill(float left, float top, float width, float boxHeight, float grey) {
        number(grey).append("g ");
        box(left, top, width, boxHeight).append("re f\n");
    }

    private StringBuilder box(float left, float top, float width, float boxHeight) {
        number(left);
        number(height - top - boxHeight);
        number(width);
        return number(boxHeight);
    }

    private StringBuilder number(float value) {
        int hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            operators.append('-');
        }
        int size = Math.abs(hundredths);
        operators.append(size / 100);
        if (size % 100 != 0) {
            operators.append('.').append(size / 10 % 10);
            if (size % 10 != 0) {
                operators.append(size % 10);
            }
        }
        return operators.append(' ');
    }

    /** All operators. */
    String operators() {
        return operators.toString();
    }
}
