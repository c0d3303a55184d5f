package io.github.jizhun.intake.pdf;

import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.intake.grid.Block;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.grid.Line;
import io.github.jizhun.intake.grid.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF: words with their places, and the lines of the table. */
public final class PdfDocument {
    /** A standard has some thirty pages. */
    private static final int MOST_PAGES = 500;

    private static final long MEMORY = 128L << 20;
    private static final int FEW_GLYPHS = 20;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "第\\s*\\d+\\s*頁.{0,16}|[-–—]?\\s*\\d{1,4}\\s*([/／]\\s*\\d{1,4})?\\s*[-–—]?|(?i)page\\s*\\d+.{0,12}");

    private record Piece(double top, Block block, int page) {}

    private PdfDocument() {}

    /**
     * The document's grid.
     *
     * @throws Refusal if it has no text that can be read
     */
    public static Grid read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(MEMORY).streamCache)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw Refusal.of("import.encrypted");
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            // The file could be opened before: what its bytes say is wrong.
            throw Refusal.of("import.broken");
        } catch (OutOfMemoryError e) {
            throw Refusal.of("import.too-large");
        }
    }

    private static Grid read(PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        if (count > MOST_PAGES) {
            throw Refusal.of("import.too-many-pages", count, MOST_PAGES);
        }
        List<PageContent> pages = new ArrayList<>();
        int unmapped = 0;
        int images = 0;
        for (int i = 0; i < count; i++) {
            PageScan.Found found = PageScan.scan(document.getPage(i), i + 1);
            pages.add(found.content());
            unmapped += found.unmapped();
            images += found.images();
        }
        int glyphs = pages.stream().mapToInt(page -> page.glyphs().size()).sum();
        if (unmapped > glyphs / 20 + FEW_GLYPHS) {
            throw Refusal.of("import.no-unicode", unmapped);
        }
        if (glyphs < FEW_GLYPHS) {
            throw Refusal.of(images > 0 ? "import.scanned" : "import.empty");
        }
        return grid(pages);
    }

    private static Grid grid(List<PageContent> pages) {
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
        pieces.sort(Comparator.comparingInt(Piece::page).thenComparingDouble(Piece::top));
        return grid(pieces, pages.size());
    }

    private static Grid grid(List<Piece> pieces, int pages) {
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
                boolean isFurniture =
                        PAGE_NUMBER.matcher(paragraph.line().text().strip()).matches()
                                || pages > 2 && repeated.get(numberless(paragraph)) >= pages - 1;
                if (isFurniture) {
                    furniture.add(paragraph.line().text().strip());
                } else {
                    blocks.add(paragraph);
                }
            } else if (piece.block() instanceof Block.Table table) {
                tables++;
                blocks.add(new Block.Table(tables, rows(table)));
            }
        }
        return new Grid(Grid.Breaks.WRAPPED, List.copyOf(blocks), pages, List.copyOf(furniture));
    }

    private static List<Row> rows(Block.Table table) {
        return table.rows();
    }

    private static String numberless(Block.Paragraph paragraph) {
        return paragraph.line().text().replaceAll("\\d+", "#");
    }
}
