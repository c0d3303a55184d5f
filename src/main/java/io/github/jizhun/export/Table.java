package io.github.jizhun.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A kind of CSV table: its columns, what they mean, and how a row fills them. */
public record Table<R>(List<Column<R>> columns) {
    /** Without it Excel reads a UTF-8 file in the system's old encoding. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A column. */
    public record Column<R>(String name, String zh, String en, Function<R, String> cell) {}

    /** The table as CSV for people and programs (RFC 4180), with a byte order mark and guarded cells. */
    public String csv(Stream<R> rows) {
        return BYTE_ORDER_MARK + csv(rows, FormulaGuard::guard);
    }

    /**
     * The table as CSV for one program that reads cells as they are: with a byte order mark, which those programs pass over, and
     * without guards. The rows guard the cells that may begin with a standard's own words.
     */
    public String plainCsv(Stream<R> rows) {
        return BYTE_ORDER_MARK + csv(rows, cell -> cell);
    }

    private String csv(Stream<R> rows, UnaryOperator<String> written) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            rows.forEach(row -> csv.writeRecord(columns.stream()
                    .map(column -> written.apply(column.cell().apply(row)))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What the columns mean. */
    public List<DataFile.Field> fields() {
        return columns.stream()
                .filter(column -> !column.name().isEmpty())
                .map(column -> new DataFile.Field(column.name(), new Wording(column.zh(), column.en())))
                .toList();
    }
}
