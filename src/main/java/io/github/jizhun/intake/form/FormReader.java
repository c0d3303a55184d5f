package io.github.jizhun.intake.form;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.doubt.Place;
import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.intake.form.Printed.Duty;
import io.github.jizhun.intake.form.Printed.Form;
import io.github.jizhun.intake.form.Printed.Statement;
import io.github.jizhun.intake.form.Printed.TaskCell;
import io.github.jizhun.intake.form.Printed.TaskRow;
import io.github.jizhun.intake.grid.Grid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one interpreter of the official form: a grid in, what the document prints out. */
public final class FormReader {
    private final Sections sections;
    private final List<Grid.Unread> unread;
    private final Grid.Breaks breaks;
    private final CellText text;
    private final List<RowText> rows;
    private final List<Boolean> beginsDuty;
    private final Levels levels;
    private final List<String> attitudes;
    private final Remarks remarks;
    private final Statements statements;
    private final List<Doubt> doubts = new ArrayList<>();

    /**
     * What was read.
     *
     * @param sourceText the document as text: cells between tabs, a line a row
     * @param furniture what is no content, and not in that text: page numbers, headings that are printed again
     * @param doubts what a person must look at
     */
    public record Read(Form form, String sourceText, List<String> furniture, List<Doubt> doubts) {}

    private FormReader(Grid grid) {
        sections = new Sections(grid);
        unread = grid.unread();
        breaks = grid.breaks();
        if (!sections.hasMainTable() || sections.rows.isEmpty()) {
            throw Refusal.of("import.no-form");
        }
        CodeStart start = new CodeStart(lines());
        text = new CellText(start, grid.breaks());
        rows = new CutRows(sections.rows, grid.breaks(), start, text).joined();
        beginsDuty = beginsDuty();
        levels = new Levels(rows, beginsDuty, grid.breaks());
        attitudes = new AttitudeLines(start, text, grid.breaks()).of(sections.attitudes);
        remarks = new Remarks(sections.notes, grid.breaks());
        statements = new Statements(start, book(start), this::doubt);
    }

    /**
     * Reads a document.
     *
     * @throws Refusal if it has no main table
     */
    public static Read read(Grid grid) {
        return new FormReader(grid).read();
    }

    private Map<Column, List<String>> lines() {
        Map<Column, List<String>> lines = new EnumMap<>(Column.class);
        for (RowText row : sections.rows) {
            row.cells.forEach((column, cells) -> {
                if (column.isCompetency() || column.hasDots()) {
                    cells.forEach(cell -> cell.lines()
                            .forEach(line -> lines.computeIfAbsent(column, each -> new ArrayList<>())
                                    .add(line.text().strip())));
                }
            });
        }
        sections.attitudes.forEach(cells -> cells.forEach(cell -> cell.lines()
                .forEach(line -> lines.computeIfAbsent(Column.ATTITUDE, each -> new ArrayList<>())
                        .add(Bullet.strip(line.text())))));
        return lines;
    }

    private CodeBook book(CodeStart start) {
        List<List<CodeSplit>> cells = new ArrayList<>();
        for (RowText row : rows) {
            for (Column column : List.of(Column.KNOWLEDGE, Column.SKILL)) {
                cells.add(CodeBook.parts(text.statements(row.pieces(column), column), start, column));
            }
        }
        cells.add(CodeBook.parts(attitudes, start, Column.ATTITUDE));
        return new CodeBook(cells);
    }

    /** A duty that is printed at each of its tasks begins at the first. */
    private List<Boolean> beginsDuty() {
        List<Boolean> begins = new ArrayList<>();
        String last = "";
        for (RowText row : rows) {
            String own = FormWords.fold(dutyText(row));
            begins.add(begins.isEmpty() || !own.isEmpty() && !own.equals(last));
            last = own.isEmpty() ? last : own;
        }
        return begins;
    }

    private String dutyText(RowText row) {
        return String.join(" ", own(row, Column.DUTY));
    }

    /** The statements of a cell; none if the cell goes on from the row above. */
    private List<String> own(RowText row, Column column) {
        return row.isEmpty(column) ? List.of() : text.statements(row.pieces(column), column);
    }

    private Read read() {
        List<Duty> duties = duties();
        sections.leftovers.forEach(rest -> doubts.add(new Doubt(
                Doubt.Kind.IMPORT_LEFTOVER, rest.at(), Message.of("import.leftover", rest.text()), rest.text())));
        unread.forEach(each -> doubt(new Place(each.page(), 0, 0), Message.of("import.unread", each.count()), ""));
        Head head = sections.head;
        return new Read(
                new Form(
                        head.code,
                        head.name(),
                        head.kind,
                        head.nameNote(),
                        List.copyOf(head.versions),
                        List.copyOf(head.classes),
                        head.description,
                        head.level,
                        duties,
                        attitudes.stream()
                                .map(line -> statements.competency(line, Column.ATTITUDE, Place.NOWHERE))
                                .toList(),
                        remarks.conditions,
                        remarks.supplements,
                        remarks.notes,
                        remarks.updates,
                        remarks.provider,
                        remarks.terms,
                        levels.isPrintedPerDuty()),
                sourceText(),
                List.copyOf(sections.furniture),
                doubts);
    }

    private List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        List<Statement> doubtful = new ArrayList<>();
        String lastTask = "";
        String lastDuty = "";
        for (int i = 0; i < rows.size(); i++) {
            RowText row = rows.get(i);
            if (beginsDuty.get(i)) {
                String firstTask = own(row, Column.TASK).stream()
                        .filter(task -> text.hasCode(task, Column.TASK))
                        .findFirst()
                        .orElse("");
                Statement duty = statements.duty(dutyText(row), firstTask, lastDuty, row.at);
                lastDuty = duty.code().map(CodeSplit::narrow).orElse(lastDuty);
                duties.add(new Duty(duty, new ArrayList<>()));
                lastTask = "";
            }
            List<TaskCell> cells = duties.get(duties.size() - 1).tasks();
            List<String> taskText = own(row, Column.TASK);
            if (!taskText.isEmpty() || cells.isEmpty()) {
                List<Statement> tasks = new ArrayList<>();
                for (String task : taskText) {
                    Statement read = statements.dotted(task, Column.TASK, lastTask, row.at);
                    tasks.add(read);
                    lastTask = read.code().map(CodeSplit::narrow).orElse(lastTask);
                }
                cells.add(new TaskCell(tasks, new ArrayList<>()));
            }
            TaskCell cell = cells.get(cells.size() - 1);
            if (levels.of(i).isDoubtful() && !cell.tasks().isEmpty()) {
                doubtful.add(cell.tasks().get(0));
            }
            cell.rows().add(row(row, levels.of(i)));
        }
        reportLevels(doubtful);
        reportItems(duties);
        return duties;
    }

    /** Items without codes of which only the layout shows where they begin: one doubt for the document. */
    private void reportItems(List<Duty> duties) {
        List<Column> uncoded = breaks == Grid.Breaks.ENDED
                ? List.of()
                : Column.STATEMENTS.stream()
                        .filter(text::isUncoded)
                        .filter(column ->
                                rows.stream().anyMatch(row -> own(row, column).size() > 1))
                        .toList();
        List<Statement> tasks = duties.stream()
                .flatMap(duty -> duty.tasks().stream()
                        .flatMap(cell -> cell.tasks().stream().findFirst().or(() -> Optional.of(duty.duty())).stream()))
                .toList();
        if (!uncoded.isEmpty()) {
            String columns =
                    String.join("、", uncoded.stream().map(Column::heading).toList());
            String codes = String.join(
                    ", ",
                    tasks.stream()
                            .flatMap(task -> task.code().stream())
                            .distinct()
                            .toList());
            String quote = rows.stream()
                    .map(row -> own(row, uncoded.get(0)))
                    .filter(items -> items.size() > 1)
                    .findFirst()
                    .map(items -> String.join(" ", items))
                    .orElse("");
            doubt(tasks.get(0).at(), Message.of("import.items", columns, codes), quote);
        }
    }

    /** One doubt for the document: its rows have one reason. */
    private void reportLevels(List<Statement> tasks) {
        if (!tasks.isEmpty() && !sections.isOf2015) {
            String codes = String.join(
                    ", ",
                    tasks.stream()
                            .map(task -> task.code().orElse(""))
                            .distinct()
                            .toList());
            Statement first = tasks.get(0);
            doubt(
                    first.at(),
                    Message.of("import.level-above", codes),
                    first.code().orElse("") + first.text());
        }
    }

    private TaskRow row(RowText row, Levels.Level level) {
        for (String each : level.isInherited() ? List.<String>of() : level.levels()) {
            if (!Printed.isLevel(each)) {
                doubt(row.at, Message.of("import.level", each), each);
            }
        }
        return new TaskRow(
                level.levels(),
                statements(row, Column.OUTPUT),
                statements(row, Column.INDICATOR),
                statements(row, Column.KNOWLEDGE),
                statements(row, Column.SKILL),
                row.at);
    }

    private List<Statement> statements(RowText row, Column column) {
        return statements.of(own(row, column), column, row.at);
    }

    private String sourceText() {
        List<String> lines = new ArrayList<>(sections.headLines);
        lines.add("");
        lines.add(sections.mainHeading);
        for (RowText row : rows) {
            List<String> cells = new ArrayList<>();
            for (Column column : Column.values()) {
                if (column != Column.ATTITUDE) {
                    cells.add(String.join(" ", column == Column.LEVEL ? Levels.printed(row) : own(row, column)));
                }
            }
            lines.add(String.join("\t", cells));
        }
        list(lines, sections.attitudesHeading, attitudes);
        list(lines, sections.notesHeading, remarks.items);
        return String.join("\n", lines).strip() + "\n";
    }

    private static void list(List<String> lines, String heading, List<String> items) {
        if (!heading.isEmpty()) {
            lines.addAll(List.of("", heading, ""));
        }
        items.forEach(item -> lines.add((item.startsWith("【") ? "" : "- ") + item));
    }

    private void doubt(Place at, Message message, String quote) {
        doubts.add(new Doubt(Doubt.Kind.IMPORT_DOUBT, at, message, quote));
    }
}
