package io.github.jizhun.intake.pdf;

import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.intake.grid.Block;
import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.grid.Line;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF: words with their places, and the lines of the table. */
public final class PdfDocument {
    /** A standard has some thirty pages. */
    private static final int MAX_PAGES = 500;

    private static final long MEMORY = 128L << 20;
    private static final int FEW_GLYPHS = 20;
    /** Programs add some bytes after the end. */
    private static final int TAIL = 4096;

    /** Watches the work. */
    public interface Pages {
        /** Called before a page is read. */
        void next(int page, int of);
    }

    private PdfDocument() {}

    /**
     * The document's grid.
     *
     * @throws Refusal if it has no text that can be read
     */
    public static Grid read(Path file, Pages pages) throws IOException {
        if (!isWhole(file)) {
            throw Refusal.of("import.broken");
        }
        try (PDDocument document = Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(MEMORY).streamCache)) {
            return read(document, pages);
        } catch (InvalidPasswordException e) {
            throw Refusal.of("import.encrypted");
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            // The file could be opened before: what its bytes say is wrong.
            throw Refusal.of("import.broken");
        } catch (OutOfMemoryError e) {
            throw Refusal.of("import.too-large");
        }
    }

    /** Whether the file has its end; of one that is cut off a part could still be read, without its last pages. */
    private static boolean isWhole(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - TAIL));
            ByteBuffer tail = ByteBuffer.allocate(TAIL);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {}
            return new String(tail.array(), StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static Grid read(PDDocument document, Pages progress) throws IOException {
        int count = document.getNumberOfPages();
        if (count > MAX_PAGES) {
            throw Refusal.of("import.too-many-pages", count, MAX_PAGES);
        }
        List<PageContent> pages = new ArrayList<>();
        List<Grid.Unread> unread = new ArrayList<>();
        int unmapped = 0;
        int images = 0;
        for (int i = 0; i < count; i++) {
            progress.next(i + 1, count);
            PageScan.Found found = PageScan.scan(document.getPage(i), i + 1);
            pages.add(found.content());
            unmapped += found.unmapped();
            if (found.unmapped() > 0) {
                unread.add(new Grid.Unread(i + 1, found.unmapped()));
            }
            images += found.images();
        }
        int glyphs = pages.stream().mapToInt(page -> page.glyphs().size()).sum();
        if (unmapped > glyphs / 20 + FEW_GLYPHS) {
            throw Refusal.of("import.no-unicode", unmapped);
        }
        if (glyphs < FEW_GLYPHS) {
            throw Refusal.of(images > 0 ? "import.scanned" : "import.empty");
        }
        return grid(pages, unread);
    }

    private static Grid grid(List<PageContent> pages, List<Grid.Unread> unread) {
        List<Double> columns = RuledTables.places(pages.stream()
                .flatMap(page -> page.verticals().stream()
                        .filter(rule -> rule.to() - rule.from() > 5)
                        .map(Rule::at))
                .toList());
        LatinWords words = new LatinWords(pages);
        List<Piece> pieces = new ArrayList<>();
        for (PageContent page : pages) {
            RuledTables ruled = new RuledTables(page, columns, words);
            for (RuledTables.Ruled table : ruled.tables()) {
                pieces.add(new Piece(table.top(), new Block.Table(0, table.rows()), page.number()));
            }
            for (TextLines.Placed line : TextLines.of(ruled.outside(), ruled.underlines())) {
                pieces.add(new Piece(
                        line.base(), new Block.Paragraph(new Line(line.text(), false), page.number()), page.number()));
            }
        }
        if (pieces.stream().noneMatch(PdfDocument::hasMainHeading)) {
            List<Piece> unruled = UnruledPages.read(pages, words);
            pieces = unruled.isEmpty() ? pieces : unruled;
        }
        pieces.sort(Comparator.comparingInt(Piece::page).thenComparingDouble(Piece::top));
        List<Block.Paragraph> asides = pages.stream()
                .filter(page -> !page.sideways().isEmpty())
                .map(page -> new Block.Paragraph(Line.ended(page.sideways()), page.number()))
                .toList();
        return grid(pieces, pages.size(), asides, unread);
    }

    private static boolean hasMainHeading(Piece piece) {
        return piece.block() instanceof Block.Table table
                && table.rows().stream()
                        .anyMatch(row -> MainHeading.isIn(String.join(
                                        "", row.cells().stream().map(Cell::text).toList()))
                                && row.cells().size() > 3);
    }

    private static Grid grid(List<Piece> pieces, int pages, List<Block.Paragraph> asides, List<Grid.Unread> unread) {
        Map<String, Integer> repeated = new HashMap<>();
        for (Piece piece : pieces) {
            if (piece.block() instanceof Block.Paragraph paragraph) {
                repeated.merge(numberless(paragraph), 1, Integer::sum);
            }
        }
        List<Block> blocks = new ArrayList<>();
        List<String> furniture = new ArrayList<>();
        int tables = 0;
        for (Piece piece : pieces) {
            if (piece.block() instanceof Block.Paragraph paragraph) {
                boolean isFurniture = PageNumbers.is(paragraph.line().text())
                        || pages > 2 && repeated.get(numberless(paragraph)) >= pages - 1;
                if (isFurniture) {
                    furniture.add(paragraph.line().text().strip());
                } else {
                    blocks.add(paragraph);
                }
            } else if (piece.block() instanceof Block.Table table) {
                tables++;
                blocks.add(new Block.Table(tables, table.rows()));
            }
        }
        return new Grid(Grid.Breaks.WRAPPED, blocks, pages, furniture, asides, unread);
    }

    private static String numberless(Block.Paragraph paragraph) {
        return paragraph.line().text().replaceAll("\\d+", "#");
    }
}
