package io.github.jizhun.export.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.export.Book;
import io.github.jizhun.export.workbook.WorkbookExamples;
import io.github.jizhun.model.Text;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.SpreadsheetVersion;
import org.junit.jupiter.api.Test;

class ExcelFileTest {
    private static final int CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** The same one character again and again packs so well that readers take it for an attack. */
    private static String text(int length) {
        StringBuilder text = new StringBuilder();
        new Random(1).ints(length, 0x4E00, 0x9F00).forEach(character -> text.append((char) character));
        return text.toString();
    }

    @Test
    void whatIsTooLongForExcelIsCutAndSaysSo() throws IOException {
        String endless = text(100_000);
        Text underlined =
                new Text(endless, List.of(new Text.Underline(0, endless.length())), Position.startOf("duties.yaml"));
        // A character of two halves where the cut falls.
        List<Object> cells = List.of(endless, underlined, text(CELL - 2) + "😀字", text(CELL));
        try (Book book = Book.read(ExcelFile.of(WorkbookExamples.of(endless, cells)))) {
            assertEquals(
                    List.of(text(CELL - 1) + "…", text(CELL - 1) + "…", text(CELL - 2) + "…", text(CELL)),
                    book.rows("表").stream().map(row -> row.get("文字")).toList());
            assertEquals(
                    text(254) + "…",
                    book.workbook().getProperties().getCoreProperties().getTitle());
        }
    }
}
