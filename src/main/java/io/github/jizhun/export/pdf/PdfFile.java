package io.github.jizhun.export.pdf;

import io.github.jizhun.font.FontFace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A PDF file that grows from top to bottom: headings, paragraphs, lists and tables on A4 landscape. Of one thread. */
final class PdfFile {
    static final float WIDTH = 841.89f;
    static final float HEIGHT = 595.28f;
    private static final float MARGIN = 42;
    private static final float TOP = 54;
    private static final float BOTTOM = HEIGHT - 52;
    private static final float TEXT_WIDTH = WIDTH - 2 * MARGIN;
    private static final float SIZE = 9.5f;
    private static final float SMALL = 8;
    private static final float FOOT = 7;
    private static final float GREY = 0.35f;
    /** Of a heading's size by its level, from 1. */
    private static final List<Float> HEADINGS = List.of(16f, 11.5f, 10f);

    private static final float INDENT = 14;
    /** Under a heading, or under the head of a table, there stand at least lines of this height. */
    private static final float TOGETHER = 3 * Typesetter.lineHeight(SIZE);

    private final EmbeddedFont font;
    private final Typesetter typesetter;
    private final List<PageContent> pages = new ArrayList<>();
    private final List<PdfDocument.Bookmark> bookmarks = new ArrayList<>();
    private final Tag document = new Tag("Document");
    /** Each page says the same, and it may be long. */
    private final Map<Edge, List<TextLines.Line>> edges = new HashMap<>();

    private float y;

    /** What stands at the edge of a page, and its width. */
    private record Edge(PdfText text, float width) {}

    private PdfFile(FontFace face) {
        this.font = new EmbeddedFont(face);
        this.typesetter = new Typesetter(font);
        newPage();
    }

    /**
     * Makes a file.
     *
     * @param head what each page says at its top
     * @param foot what each page says at its bottom, beside the page's number
     */
    static byte[] make(PdfDocument.About about, FontFace face, String head, String foot, Consumer<PdfFile> writing) {
        PdfFile file = new PdfFile(face);
        writing.accept(file);
        file.pages.forEach(page -> file.frame(page, head, foot));
        return PdfDocument.bytes(about, file.pages, file.font, file.document, file.bookmarks);
    }

    /** A heading; level 1 is the file's title. */
    void heading(int level, String text) {
        float size = HEADINGS.get(level - 1);
        float before = level == 1 ? 0 : size * 0.7f;
        if (y + before + size * 2 + TOGETHER > BOTTOM) {
            newPage();
        }
        y += y > TOP ? before : 0;
        bookmarks.add(new PdfDocument.Bookmark(level, text, pages.size() - 1, y));
        write(document.add("H" + level), PdfText.bold(text), MARGIN, size, 0);
        y += size * 0.3f;
    }

    /** A paragraph. */
    void paragraph(PdfText text) {
        write(document.add("P"), text, MARGIN, SIZE, 0);
    }

    /** A paragraph that is not the document's own words. */
    void note(String text) {
        write(document.add("P"), PdfText.of(text), MARGIN, SMALL, GREY);
    }

    /** An item of a list, and those below it. */
    record Item(List<PdfText> lines, List<Item> below) {
        static Item of(PdfText line) {
            return new Item(List.of(line), List.of());
        }
    }

    /** A list. */
    void list(List<Item> items) {
        list(document, items, 0);
    }

    private void list(Tag parent, List<Item> items, int depth) {
        if (items.isEmpty()) {
            return;
        }
        Tag list = parent.add("L");
        float left = MARGIN + INDENT * (depth + 1);
        for (Item item : items) {
            Tag body = list.add("LI").add("LBody");
            boolean isFirst = true;
            for (PdfText line : item.lines()) {
                require(Typesetter.lineHeight(SIZE));
                if (isFirst) {
                    bullet(left - INDENT * 0.6f, depth);
                }
                write(body.add("P"), line, left, SIZE, 0);
                isFirst = false;
            }
            list(body, item.below(), depth + 1);
        }
    }

    /** Drawn, since not every font has one. */
    private void bullet(float left, int depth) {
        PageContent page = page();
        float side = depth == 0 ? 3 : 2;
        float top = y + Typesetter.lineHeight(SIZE) / 2 - side / 2;
        page.artifact(() -> page.fill(left, top, side, side, 0));
    }

    /** A table. */
    void table(PdfTable table) {
        TableLayout head = new TableLayout(typesetter, table.shares(), table.head(), MARGIN, TEXT_WIDTH);
        TableLayout body = new TableLayout(typesetter, table.shares(), table.rows(), MARGIN, TEXT_WIDTH);
        Tag tag = document.add("Table");
        if (!table.head().isEmpty()) {
            head.addTo(tag.add("THead"));
        }
        body.addTo(tag.add("TBody"));
        float from = 0;
        while (from < body.height()) {
            boolean isNew = from == 0;
            if (y + head.height() + TOGETHER > BOTTOM && y > TOP) {
                newPage();
            }
            head.draw(page(), y, 0, head.height(), isNew);
            y += head.height();
            float to = body.cut(from, BOTTOM - y);
            float top = y;
            body.rowNames(from, to)
                    .forEach(name -> bookmarks.add(new PdfDocument.Bookmark(
                            HEADINGS.size(), name.text(), pages.size() - 1, top + name.top())));
            body.draw(page(), y, from, to, true);
            y += body.height(from, to);
            from = to;
            if (from < body.height()) {
                newPage();
            }
        }
        y += SIZE;
    }

    private PageContent page() {
        return pages.get(pages.size() - 1);
    }

    private void newPage() {
        pages.add(new PageContent(pages.size(), HEIGHT));
        y = TOP;
    }

    private void require(float height) {
        if (y + height > BOTTOM) {
            newPage();
        }
    }

    private void write(Tag tag, PdfText text, float left, float size, float grey) {
        List<TextLines.Line> lines = typesetter.lines(text, size, WIDTH - MARGIN - left);
        int from = 0;
        while (from < lines.size()) {
            require(Typesetter.lineHeight(size));
            int fits = Math.max(1, (int) ((BOTTOM - y) / Typesetter.lineHeight(size)));
            List<TextLines.Line> here = lines.subList(from, Math.min(lines.size(), from + fits));
            PageContent page = page();
            page.marked(tag, () -> {
                for (TextLines.Line line : here) {
                    typesetter.draw(page, text, line, left, y, size, grey);
                    y += Typesetter.lineHeight(size);
                }
            });
            from += here.size();
        }
        y += size * 0.25f;
    }

    /** What each page says at its edges. */
    private void frame(PageContent page, String head, String foot) {
        String number = "第 " + (page.index() + 1) + "／" + pages.size() + " 頁";
        float numberWidth = typesetter.width(number, FOOT);
        edge(page, head, MARGIN, TOP - 24, TEXT_WIDTH, 1);
        edge(page, foot, MARGIN, BOTTOM + 14, TEXT_WIDTH - numberWidth - 20, 2);
        edge(page, number, WIDTH - MARGIN - numberWidth - 1, BOTTOM + 14, numberWidth + 1, 1);
    }

    private void edge(PageContent page, String text, float left, float top, float width, int most) {
        PdfText shown = PdfText.of(text);
        List<TextLines.Line> lines =
                edges.computeIfAbsent(new Edge(shown, width), any -> typesetter.lines(shown, FOOT, width));
        page.artifact(() -> {
            for (int i = 0; i < Math.min(most, lines.size()); i++) {
                typesetter.draw(page, shown, lines.get(i), left, top + i * Typesetter.lineHeight(FOOT), FOOT, GREY);
            }
        });
    }
}
