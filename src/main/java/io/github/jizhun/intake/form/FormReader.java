package io.github.jizhun.intake.form;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.intake.form.Printed.Duty;
import io.github.jizhun.intake.form.Printed.Form;
import io.github.jizhun.intake.form.Printed.Place;
import io.github.jizhun.intake.form.Printed.Statement;
import io.github.jizhun.intake.form.Printed.TaskCell;
import io.github.jizhun.intake.form.Printed.TaskRow;
import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.grid.Joint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one interpreter of the official form: a grid in, what the document prints out. */
public final class FormReader {
    private static final List<Column> STATED =
            List.of(Column.DUTY, Column.TASK, Column.OUTPUT, Column.INDICATOR, Column.KNOWLEDGE, Column.SKILL);
    private static final Pattern LEVEL = Pattern.compile("[1-6]");
    private static final Pattern TWO_LEVELS = Pattern.compile("[1-6]{2}");

    private final Grid grid;
    private final Sections sections;
    private final CodeStart start;
    private final CellText text;
    private final CodeBook book;
    private final List<RowText> rows;
    private final List<Doubt> doubts = new ArrayList<>();

    /**
     * What was read.
     *
     * @param sourceText the document as text: cells between tabs, a line a row
     * @param doubts what a person must look at
     */
    public record Read(Form form, String sourceText, List<Doubt> doubts) {}

    private FormReader(Grid grid) {
        this.grid = grid;
        this.sections = new Sections(grid);
        if (!sections.hasMainTable() || sections.rows.isEmpty()) {
            throw Refusal.of("import.no-form");
        }
        this.start = new CodeStart(lines());
        this.text = new CellText(start, grid.breaks());
        this.rows = joined();
        this.book = book();
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

    /** The printed rows, those that a page end has cut put together. */
    private List<RowText> joined() {
        List<RowText> whole = new ArrayList<>();
        for (RowText row : sections.rows) {
            if (!whole.isEmpty() && isRest(row, whole.get(whole.size() - 1))) {
                whole.get(whole.size() - 1).append(row);
                continue;
            }
            if (grid.breaks().hasCutRows() && row.isAfterHeading) {
                moveRest(row, Column.DUTY, whole);
                moveRest(row, Column.TASK, whole);
            }
            whole.add(row);
        }
        return whole;
    }

    /** The end of a duty's or task's name that a page end has cut goes to its beginning. */
    private void moveRest(RowText row, Column column, List<RowText> before) {
        if (!isEnd(row, column)) {
            return;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!before.get(i).isEmpty(column)) {
                before.get(i).cells.get(column).addAll(row.pieces(column));
                row.goesOn.put(column, true);
                return;
            }
        }
    }

    private boolean isRest(RowText row, RowText before) {
        if (!grid.breaks().hasCutRows() || !row.isAfterHeading) {
            return false;
        }
        boolean isNameless = isRestOf(row, Column.DUTY) && isRestOf(row, Column.TASK);
        if (isNameless && isEnd(row, Column.TASK)) {
            return true;
        }
        if (!row.isEmpty(Column.LEVEL)) {
            // A level in the middle of its cell may stand after the page's end.
            return isNameless && before.isEmpty(Column.LEVEL) && !before.goesOn(Column.LEVEL);
        }
        return isNameless || row.isEmpty(Column.DUTY) && hasCodesOf(row, before);
    }

    /** Whether the cell is empty, or holds the end of a sentence. */
    private boolean isRestOf(RowText row, Column column) {
        return row.isEmpty(column) || isEnd(row, column);
    }

    /** Whether the cell has words without a code where others have one. */
    private boolean isEnd(RowText row, Column column) {
        return !row.isEmpty(column)
                && !hasCode(row, column)
                && sections.rows.stream().anyMatch(each -> hasCode(each, column));
    }

    private boolean hasCode(RowText row, Column column) {
        return row.pieces(column).stream()
                .anyMatch(cell -> start.at(cell.text(), column).isPresent());
    }

    /** Whether outputs or indicators belong by their numbers to a task of the row before, and not to one of this row: a long cell of tasks was cut. */
    private boolean hasCodesOf(RowText row, RowText before) {
        List<String> own = taskNumbers(row);
        List<String> earlier = taskNumbers(before);
        earlier.removeAll(own);
        return !own.isEmpty()
                && List.of(Column.OUTPUT, Column.INDICATOR).stream()
                        .flatMap(column -> text.statements(row.pieces(column), column).stream()
                                .flatMap(each -> start.at(each, column).stream().map(code -> CodeSplit.of(each, code))))
                        .anyMatch(code -> earlier.contains(code.parent().replaceAll("\\.$", "")));
    }

    private List<String> taskNumbers(RowText row) {
        List<String> numbers = new ArrayList<>();
        for (String task : text.statements(row.pieces(Column.TASK), Column.TASK)) {
            start.at(task, Column.TASK)
                    .ifPresent(code ->
                            numbers.add(CodeSplit.narrow(code).substring(1).strip()));
        }
        return numbers;
    }

    private CodeBook book() {
        List<List<CodeSplit>> cells = new ArrayList<>();
        for (RowText row : rows) {
            for (Column column : List.of(Column.KNOWLEDGE, Column.SKILL)) {
                cells.add(CodeBook.parts(text.statements(row.pieces(column), column), start, column));
            }
        }
        cells.add(CodeBook.parts(attitudeLines(), start, Column.ATTITUDE));
        return new CodeBook(cells);
    }

    private Read read() {
        boolean mergesLevels = mergesLevels();
        List<Duty> duties = new ArrayList<>();
        List<String> levels = List.of();
        String lastTask = "";
        String lastDuty = "";
        boolean isLevelPerDuty = true;
        boolean isLevelMerged = false;
        for (RowText row : rows) {
            List<String> dutyText =
                    row.isEmpty(Column.DUTY) ? List.of() : text.statements(row.pieces(Column.DUTY), Column.DUTY);
            String whole = String.join(" ", dutyText);
            boolean isNewDuty =
                    !whole.isEmpty() && !FormWords.fold(whole).equals(FormWords.fold(lastDuty)) || duties.isEmpty();
            if (isNewDuty) {
                duties.add(new Duty(duty(whole, row.at), new ArrayList<>()));
                lastDuty = whole;
                lastTask = "";
            }
            Duty duty = duties.get(duties.size() - 1);
            List<String> taskText =
                    row.isEmpty(Column.TASK) ? List.of() : text.statements(row.pieces(Column.TASK), Column.TASK);
            boolean isNewTask = !taskText.isEmpty() || duty.tasks().isEmpty();
            if (isNewTask) {
                List<Statement> tasks = new ArrayList<>();
                for (String task : taskText) {
                    Statement read = dotted(task, Column.TASK, lastTask, row.at);
                    tasks.add(read);
                    lastTask = read.code().map(CodeSplit::narrow).orElse(lastTask);
                }
                duty.tasks().add(new TaskCell(tasks, new ArrayList<>()));
            }
            boolean isInherited = row.goesOn(Column.LEVEL)
                    || row.isEmpty(Column.LEVEL)
                            && mergesLevels
                            && isNewTask
                            && !isNewDuty
                            && (grid.breaks() == Grid.Breaks.NONE || row.isAfterHeading);
            List<String> own = isInherited ? levels : levels(row);
            levels = own;
            isLevelPerDuty &= isNewDuty || isInherited;
            isLevelMerged |= isInherited;
            duty.tasks().get(duty.tasks().size() - 1).rows().add(row(row, own, !isInherited));
        }
        sections.leftovers.forEach(rest -> doubts.add(new Doubt(
                Doubt.Kind.IMPORT_LEFTOVER,
                rest.at().page(),
                rest.at().table(),
                rest.at().row(),
                Message.of("import.leftover", rest.text()),
                rest.text())));
        Remarks remarks = new Remarks(sections.notes, grid.breaks());
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
                        attitudes(),
                        remarks.conditions,
                        remarks.supplements,
                        remarks.notes,
                        remarks.updates,
                        remarks.provider,
                        remarks.terms,
                        sections.isOf2015,
                        isLevelPerDuty && isLevelMerged),
                sourceText(remarks),
                doubts);
    }

    private String sourceText(Remarks remarks) {
        List<String> lines = new ArrayList<>(sections.headLines);
        lines.add("");
        lines.add(sections.mainHeading);
        for (RowText row : rows) {
            List<String> cells = new ArrayList<>();
            for (Column column : Column.values()) {
                if (column == Column.LEVEL) {
                    cells.add(row.isEmpty(column) ? "" : String.join(" ", rawLevels(row)));
                } else if (column != Column.ATTITUDE) {
                    cells.add(String.join(" ", text.statements(pieces(row, column), column)));
                }
            }
            lines.add(String.join("\t", cells));
        }
        list(lines, sections.attitudesHeading, attitudeLines());
        list(lines, sections.notesHeading, remarks.items);
        return String.join("\n", lines).strip() + "\n";
    }

    private static void list(List<String> lines, String heading, List<String> items) {
        if (!heading.isEmpty()) {
            lines.addAll(List.of("", heading, ""));
        }
        items.forEach(item -> lines.add((item.startsWith("【") ? "" : "- ") + item));
    }

    /** Whether equal levels below each other are printed once: then no two such are printed. */
    private boolean mergesLevels() {
        List<String> before = List.of();
        for (RowText row : rows) {
            boolean isNewDuty = !row.isEmpty(Column.DUTY)
                    && row.pieces(Column.DUTY).stream()
                            .anyMatch(cell -> start.at(cell.text(), Column.DUTY).isPresent());
            List<String> printed = row.isEmpty(Column.LEVEL) ? List.of() : rawLevels(row);
            if (!isNewDuty && printed.size() == 1 && printed.equals(before)) {
                return false;
            }
            before = printed.isEmpty() ? before : printed;
        }
        return true;
    }

    private static List<String> rawLevels(RowText row) {
        List<String> levels = new ArrayList<>();
        for (Cell cell : row.pieces(Column.LEVEL)) {
            for (String part : cell.text().strip().split("\\s+")) {
                String level = CodeSplit.narrow(part);
                if (TWO_LEVELS.matcher(level).matches()) {
                    levels.add(level.substring(0, 1));
                    levels.add(level.substring(1));
                } else if (!level.isEmpty()) {
                    levels.add(level);
                }
            }
        }
        return levels;
    }

    private List<String> levels(RowText row) {
        List<String> levels = rawLevels(row);
        for (String level : levels) {
            if (!LEVEL.matcher(level).matches()) {
                doubt(row.at, Message.of("import.level", level), level);
            }
        }
        return levels;
    }

    private TaskRow row(RowText row, List<String> levels, boolean isLevelOwn) {
        Map<Column, List<Statement>> read = new EnumMap<>(Column.class);
        for (Column column : STATED) {
            List<Statement> statements = new ArrayList<>();
            if (column.hasDots()) {
                String last = "";
                for (String each : text.statements(pieces(row, column), column)) {
                    Statement statement = dotted(each, column, last, row.at);
                    last = statement.code().map(CodeSplit::narrow).orElse(last);
                    statements.add(statement);
                }
            } else if (column.isCompetency()) {
                text.statements(pieces(row, column), column)
                        .forEach(each -> statements.add(competency(each, column, row.at)));
            }
            reportUncoded(statements, column, row.at);
            read.put(column, statements);
        }
        return new TaskRow(
                levels,
                isLevelOwn,
                read.get(Column.OUTPUT),
                read.get(Column.INDICATOR),
                read.get(Column.KNOWLEDGE),
                read.get(Column.SKILL),
                row.at);
    }

    /** A cell that goes on from the row above is that row's. */
    private static List<Cell> pieces(RowText row, Column column) {
        return row.goesOn(column) ? List.of() : row.pieces(column);
    }

    /** A line without a code beside lines with one may also be the end of the line before it. */
    private void reportUncoded(List<Statement> statements, Column column, Place at) {
        if (statements.stream().noneMatch(each -> each.code().isPresent())) {
            return;
        }
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).code().isEmpty()) {
                String before = i == 0 ? "" : statements.get(i - 1).text();
                doubt(
                        at,
                        Message.of(
                                "import.uncoded",
                                statements.get(i).text(),
                                before + statements.get(i).text()),
                        statements.get(i).text());
            }
        }
    }

    private Statement duty(String whole, Place at) {
        return dotted(whole, Column.DUTY, "", at);
    }

    /** A statement whose code is numbers between dots; a digit after it is the text's unless the number before it says otherwise. */
    private Statement dotted(String raw, Column column, String last, Place at) {
        Optional<String> code = start.at(raw, column);
        if (code.isEmpty()) {
            return new Statement(Optional.empty(), raw, at);
        }
        CodeSplit split = CodeSplit.of(unwrapped(raw), code.get());
        int taken = split.digits().length();
        if (taken > 1
                && !split.rest().isEmpty()
                && !Character.isWhitespace(split.rest().charAt(0))) {
            taken = digits(split, last, column);
        }
        return new Statement(Optional.of(split.code(taken)), rewrapped(raw, split.text(taken)), at);
    }

    private static int digits(CodeSplit split, String last, Column column) {
        int expected = 1;
        if (column == Column.DUTY) {
            return 1;
        }
        String parent = split.letter() + split.parent();
        if (last.startsWith(parent)) {
            String number = last.substring(parent.length());
            expected = number.matches("\\d{1,4}") ? Integer.parseInt(number) + 1 : 1;
        }
        for (int taken = 1; taken <= split.digits().length(); taken++) {
            if (split.number(taken) == expected) {
                return taken;
            }
        }
        // None is next: the shortest that rises.
        for (int taken = 1; taken <= split.digits().length(); taken++) {
            if (split.number(taken) > expected) {
                return taken;
            }
        }
        return 1;
    }

    private Statement competency(String raw, Column column, Place at) {
        Optional<String> code = start.at(raw, column);
        if (code.isEmpty()) {
            return new Statement(Optional.empty(), raw, at);
        }
        CodeSplit split = CodeSplit.of(unwrapped(raw), code.get());
        CodeBook.Decision decision = book.decide(split);
        if (decision.isDoubtful()) {
            int other = decision.taken() == 2 ? 3 : 2;
            doubt(
                    at,
                    Message.of(
                            "import.digits",
                            split.code(decision.taken()) + " " + split.text(decision.taken()),
                            split.code(other) + " " + split.text(other)),
                    raw);
        }
        return new Statement(
                Optional.of(split.code(decision.taken())), rewrapped(raw, split.text(decision.taken())), at);
    }

    private static String unwrapped(String raw) {
        return raw.startsWith("<u>") ? raw.substring(3) : raw;
    }

    private static String rewrapped(String raw, String text) {
        return raw.startsWith("<u>")
                ? text.startsWith("</u>") ? text.substring(4).strip() : "<u>" + text
                : text;
    }

    private List<String> attitudeLines() {
        List<String> byRow = attitudeLines(sections.attitudes);
        List<List<Cell>> turned = new ArrayList<>();
        int width = sections.attitudes.stream().mapToInt(List::size).max().orElse(0);
        if (width < 2) {
            return byRow;
        }
        for (int i = 0; i < width; i++) {
            int column = i;
            turned.add(sections.attitudes.stream()
                    .filter(cells -> column < cells.size())
                    .map(cells -> cells.get(column))
                    .toList());
        }
        List<String> byColumn = attitudeLines(turned);
        return falls(byRow) <= falls(byColumn) ? byRow : byColumn;
    }

    /** How often a code is lower than the one before it. */
    private long falls(List<String> lines) {
        List<String> codes = lines.stream()
                .flatMap(line -> start.at(line, Column.ATTITUDE).stream())
                .toList();
        long falls = 0;
        for (int i = 1; i < codes.size(); i++) {
            falls += CodeSplit.narrow(codes.get(i)).compareTo(CodeSplit.narrow(codes.get(i - 1))) < 0 ? 1 : 0;
        }
        return falls + lines.size() - codes.size();
    }

    private List<String> attitudeLines(List<List<Cell>> groups) {
        List<String> lines = new ArrayList<>();
        for (List<Cell> cells : groups) {
            boolean isFirst = true;
            for (String each : text.statements(cells, Column.ATTITUDE)) {
                String item = Bullet.strip(each);
                boolean isCoded = start.at(item, Column.ATTITUDE).isPresent();
                boolean isRest = isFirst
                        && grid.breaks() == Grid.Breaks.WRAPPED
                        && !isCoded
                        && !lines.isEmpty()
                        && start.at(lines.get(lines.size() - 1), Column.ATTITUDE)
                                .isPresent();
                if (isRest) {
                    lines.set(lines.size() - 1, Joint.join(lines.get(lines.size() - 1), item));
                } else {
                    lines.add(item);
                }
                isFirst = false;
            }
        }
        return lines;
    }

    private List<Statement> attitudes() {
        Place nowhere = new Place(0, 0, 0);
        return attitudeLines().stream()
                .map(line -> competency(line, Column.ATTITUDE, nowhere))
                .toList();
    }

    private void doubt(Place at, Message message, String quote) {
        doubts.add(new Doubt(Doubt.Kind.IMPORT_DOUBT, at.page(), at.table(), at.row(), message, quote));
    }
}
