package io.github.jizhun.export.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A document before a file format is chosen. It is A4 landscape; the first row of a table is repeated on each page, and no row is
 * split.
 *
 * @param head what each page says at its top
 * @param foot what each page says at its bottom, before the page's number
 * @param day the day on which its content changed last, {@code yyyy-mm-dd}; empty where nobody says
 */
public record Document(String title, String head, String foot, Optional<String> day, List<Block> blocks) {
    /** What stands between the head and the foot, from top to bottom. */
    public sealed interface Block {}

    /** How a paragraph is set. */
    public enum Style {
        TITLE,
        NORMAL,
        /** Not the document's own words. */
        NOTE
    }

    /** A paragraph outside of tables. */
    public record Paragraph(Style style, DocumentText text) implements Block {}

    /**
     * A heading.
     *
     * @param level 1 is the highest
     * @param anchor a bookmark that only the list of contents uses
     */
    public record Heading(int level, DocumentText text, String anchor) implements Block {}

    /** A list of all headings, each a link. */
    public record Contents(String title) implements Block {}

    /** A column of a table and its share of the width. */
    public record Column(String header, int share) {}

    /**
     * A table.
     *
     * @param rows each with the paragraphs of each of its cells
     */
    public record Table(List<Column> columns, List<List<List<DocumentText>>> rows) implements Block {
        /** The width of each column, of a whole. */
        public List<Integer> widths(int whole) {
            int shares = columns.stream().mapToInt(Column::share).sum();
            return columns.stream()
                    .map(column -> whole * column.share() / shares)
                    .toList();
        }

        /** Whether no cell has several paragraphs, so that no row is much higher than a line. */
        public boolean isLow() {
            return rows.stream().flatMap(List::stream).allMatch(cell -> cell.size() <= 1);
        }
    }

    /** All headings in order. */
    public List<Heading> headings() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** Makes a document. */
    static Document of(String title, String head, String foot, Optional<String> day, Consumer<Writer> writing) {
        Writer writer = new Writer();
        writing.accept(writer);
        return new Document(title, head, foot, day, List.copyOf(writer.blocks));
    }

    /** Writes a document from top to bottom. A bookmark stands at its first place; links lead only to bookmarks above them. */
    static final class Writer {
        private final List<Block> blocks = new ArrayList<>();
        private final Set<String> bookmarks = new HashSet<>();
        private int headings;

        void title(String text) {
            paragraph(Style.TITLE, DocumentText.of(text));
        }

        void heading(int level, DocumentText text) {
            headings++;
            blocks.add(new Heading(level, placed(text), "_Toc" + headings));
        }

        void contents(String title) {
            blocks.add(new Contents(title));
        }

        void paragraph(DocumentText text) {
            paragraph(Style.NORMAL, text);
        }

        void note(String text) {
            paragraph(Style.NOTE, DocumentText.of(text));
        }

        private void paragraph(Style style, DocumentText text) {
            blocks.add(new Paragraph(style, placed(text)));
        }

        void table(List<Column> columns, List<List<List<DocumentText>>> rows) {
            blocks.add(new Table(
                    columns,
                    rows.stream()
                            .map(row -> row.stream()
                                    .map(cell -> cell.stream().map(this::placed).toList())
                                    .toList())
                            .toList()));
        }

        private DocumentText placed(DocumentText text) {
            boolean isFirst = text.bookmark().isEmpty() || bookmarks.add(text.bookmark());
            DocumentText once = isFirst ? text : text.marked("");
            boolean isDead = once.pieces().stream()
                    .anyMatch(piece -> piece.isInternal()
                            && !bookmarks.contains(piece.link().substring(1)));
            return isDead ? once.unlinked() : once;
        }
    }
}
