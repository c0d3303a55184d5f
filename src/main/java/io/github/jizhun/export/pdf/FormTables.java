package io.github.jizhun.export.pdf;

import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.OfficialRow;
import io.github.jizhun.export.pdf.PdfTable.Cell;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of the official form. */
final class FormTables {
    private static final List<Integer> PROFILE = List.of(11, 11, 38, 15, 25);
    private static final List<Integer> ROWS = List.of(10, 11, 13, 24, 6, 17, 19);
    private static final List<Integer> ERRATA = List.of(12, 22, 22, 8, 36);

    private final LinkedStandard linked;
    private final Standard standard;
    private final FormWords words;
    private final Function<LinkedStatement, PdfText> set;

    /**
     * The tables of a standard.
     *
     * @param set sets a statement with its code and marks
     */
    FormTables(LinkedStandard linked, FormWords words, Function<LinkedStatement, PdfText> set) {
        this.linked = linked;
        this.standard = linked.standard();
        this.words = words;
        this.set = set;
    }

    /**
     * The head of the form.
     *
     * @param duty of a unit; empty for the whole standard
     */
    PdfTable profile(Optional<Duty> duty) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(line("職能基準代碼", standard.printedCode().map(Text::value).orElse(standard.code())));
        if (new StandardCode(standard.code()).isLocal()) {
            rows.add(line("本站代碼", standard.code() + "（本站自訂）"));
        }
        rows.addAll(names());
        rows.addAll(classes());
        rows.add(line("工作描述", PdfText.of("", standard.description(), "")));
        rows.add(line("基準級別", standard.level().map(Level::printed).orElse("")));
        duty.ifPresent(unit -> rows.add(line("主要職責", set.apply(linked.statementOf(unit.code())))));
        return new PdfTable(PROFILE, List.of(), rows);
    }

    private static List<Cell> line(String label, String value) {
        return line(label, PdfText.of(value));
    }

    private static List<Cell> line(String label, PdfText value) {
        return List.of(Cell.rowHead(0, 2, 1, List.of(PdfText.bold(label))), data(2, 3, value));
    }

    private static Cell data(int column, int columns, PdfText text) {
        return Cell.data(column, columns, text.value().isEmpty() ? List.of() : List.of(text));
    }

    /** A category's name and an occupation's, one of which is filled in. */
    private List<List<Cell>> names() {
        String name = standard.name()
                + standard.nameNote().map(note -> " (" + note + ")").orElse("");
        boolean isOccupation = standard.nameKind() == Standard.NameKind.OCCUPATION;
        return List.of(
                List.of(
                        Cell.rowHead(0, 1, 2, List.of(PdfText.bold(words.name()))),
                        label(Standard.NameKind.CATEGORY.word()),
                        data(2, 3, PdfText.of(isOccupation ? "" : name))),
                List.of(label(Standard.NameKind.OCCUPATION.word()), data(2, 3, PdfText.of(isOccupation ? name : ""))));
    }

    private static Cell label(String label) {
        return Cell.rowHead(1, 1, 1, List.of(PdfText.bold(label)));
    }

    private List<List<Cell>> classes() {
        Classification classes = standard.classification();
        List<List<Cell>> rows = Stream.of(
                        entries("職類別", classes.categories()),
                        entries("職業別", classes.occupations()),
                        entries("行業別", classes.industries()))
                .flatMap(each -> each)
                .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> i == 0
                        ? Stream.concat(
                                        Stream.of(Cell.rowHead(0, 1, rows.size(), List.of(PdfText.bold("所屬類別")))),
                                        rows.get(0).stream())
                                .toList()
                        : rows.get(i))
                .toList();
    }

    private static Stream<List<Cell>> entries(String label, List<Classification.Entry> entries) {
        return entries.stream()
                .map(entry -> List.of(
                        label(label),
                        data(2, 1, PdfText.of(entry.name().value())),
                        Cell.rowHead(3, 1, 1, List.of(PdfText.bold(label + "代碼"))),
                        data(4, 1, PdfText.of(entry.code().value()))));
    }

    /** The rows of the form: a duty's cell goes over its rows, a task's over its own. */
    PdfTable rows(List<OfficialRow> rows) {
        List<List<Cell>> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            OfficialRow row = rows.get(i);
            List<Cell> cells = new ArrayList<>();
            if (isFirst(rows, i, OfficialRow::duty)) {
                cells.add(Cell.rowHead(
                        0,
                        1,
                        run(rows, i, OfficialRow::duty),
                        List.of(set.apply(linked.statementOf(row.duty().code())))));
            }
            if (isFirst(rows, i, OfficialRow::tasks)) {
                List<PdfText> names = row.named().stream()
                        .map(task -> set.apply(linked.statementOf(task.code())))
                        .toList();
                int run = run(rows, i, OfficialRow::tasks);
                cells.add(
                        names.isEmpty()
                                ? new Cell(1, 1, run, Optional.empty(), names)
                                : Cell.rowHead(1, 1, run, names));
            }
            cells.add(Cell.data(2, 1, placed(row.group().outputs())));
            cells.add(Cell.data(3, 1, placed(row.group().indicators())));
            cells.add(data(4, 1, PdfText.of(row.level())));
            cells.add(Cell.data(5, 1, references(row.group().knowledge())));
            cells.add(Cell.data(6, 1, references(row.group().skills())));
            all.add(cells);
        }
        return new PdfTable(ROWS, List.of(heads()), all);
    }

    private static <T> boolean isFirst(List<OfficialRow> rows, int row, Function<OfficialRow, T> part) {
        return row == 0 || !Objects.equals(part.apply(rows.get(row - 1)), part.apply(rows.get(row)));
    }

    /** How many rows from here on share a part. */
    private static <T> int run(List<OfficialRow> rows, int from, Function<OfficialRow, T> part) {
        int end = from + 1;
        while (end < rows.size() && !isFirst(rows, end, part)) {
            end++;
        }
        return end - from;
    }

    private List<Cell> heads() {
        List<Cell> heads = new ArrayList<>();
        if (words.hasLayers()) {
            heads.add(Cell.columnHead(0, 2, "工作任務 (依需要分層)"));
        } else {
            heads.add(Cell.columnHead(0, 1, "主要職責"));
            heads.add(Cell.columnHead(1, 1, "工作任務"));
        }
        List<String> rest = List.of("工作產出", "行為指標", "職能級別", words.knowledge(), words.skills());
        for (int i = 0; i < rest.size(); i++) {
            heads.add(Cell.columnHead(2 + i, 1, rest.get(i)));
        }
        return heads;
    }

    private List<PdfText> placed(List<Statement> statements) {
        return statements.stream().map(linked::placed).map(set).toList();
    }

    private List<PdfText> references(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> linked.find(reference.code()).stream())
                .map(set)
                .toList();
    }

    /** What was printed wrongly, and how it is published. */
    static PdfTable errata(Standard standard, List<Erratum> errata) {
        List<String> heads = List.of("代碼", "原文印為", "本站刊載", "處理", "說明");
        return new PdfTable(
                ERRATA,
                List.of(IntStream.range(0, heads.size())
                        .mapToObj(i -> Cell.columnHead(i, 1, heads.get(i)))
                        .toList()),
                errata.stream()
                        .map(erratum -> List.of(
                                Cell.rowHead(0, 1, 1, List.of(PdfText.of(ErratumRemark.place(standard, erratum)))),
                                data(1, 1, PdfText.of(erratum.printed().value())),
                                data(2, 1, PdfText.of(erratum.published().value())),
                                data(3, 1, PdfText.of(ErratumRemark.status(erratum))),
                                data(4, 1, PdfText.of(erratum.reason().value()))))
                        .toList());
    }
}
