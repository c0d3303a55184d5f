package io.github.jizhun.export.pdf;

import io.github.jizhun.model.Text;
import java.util.List;

/** Sets paragraphs in a font: breaks them into lines and draws these. */
final class Typesetter {
    /** The distance of lines, where size is 1. */
    private static final float LEADING = 1.45f;
    /** Where characters stand in the height of their line. */
    private static final float BASELINE = 1.06f;

    private static final float UNDERLINE = 1.2f;
    /** Of the marks of errata, which are not the document's words. */
    private static final float MARK = 0.35f;

    private final EmbeddedFont font;
    private final TextLines lines;

    Typesetter(EmbeddedFont font) {
        this.font = font;
        this.lines = new TextLines(font);
    }

    /** The height of a line. */
    static float lineHeight(float size) {
        return size * LEADING;
    }

    /** The lines of a paragraph. */
    List<TextLines.Line> lines(PdfText text, float size, float width) {
        return lines.of(text.value(), width / size);
    }

    /** The width of a text. */
    float width(String text, float size) {
        return font.width(text) * size;
    }

    /** Draws a line of a paragraph. */
    void draw(PageContent page, PdfText text, TextLines.Line line, float left, float top, float size, float grey) {
        float baseline = top + size * BASELINE;
        float right = left;
        int bold = within(line, text.bold());
        int end = within(line, text.end());
        right = draw(page, text.value().substring(line.start(), bold), right, baseline, size, true, grey);
        right = draw(page, text.value().substring(bold, end), right, baseline, size, false, grey);
        draw(page, text.value().substring(end, line.end()), right, baseline, size, false, MARK);
        for (Text.Underline underline : text.underlines()) {
            int from = Math.max(line.start(), underline.start());
            int to = Math.min(line.end(), underline.end());
            if (from < to) {
                float start = left + width(text.value().substring(line.start(), from), size);
                page.fill(
                        start, top + size * UNDERLINE, width(text.value().substring(from, to), size), size / 20, grey);
            }
        }
    }

    private static int within(TextLines.Line line, int place) {
        return Math.max(line.start(), Math.min(line.end(), place));
    }

    /** Draws characters of one look; where they end. */
    private float draw(
            PageContent page, String text, float left, float baseline, float size, boolean isBold, float grey) {
        if (!text.isEmpty()) {
            page.text(font.encode(text), left, baseline, size, isBold, grey);
        }
        return left + width(text, size);
    }
}
