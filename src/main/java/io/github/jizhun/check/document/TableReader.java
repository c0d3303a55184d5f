package io.github.jizhun.check.document;

import io.github.jizhun.model.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the main table. A code's letter, not its column, says what a cell is: conversion adds tabs here and there. A cell
 * without a code goes on with what its column held last, or is a statement of a document that prints no codes.
 */
final class TableReader {
    private static final Pattern CODED =
            Pattern.compile("[TOPKS]{1,2}\\d+(?:\\.\\d+)*(?=[\\s<]|[^\\x00-\\x7F]|$).*", Pattern.DOTALL);
    private static final Pattern DUTY_CODE = Pattern.compile("T+\\d+");
    private static final Pattern TASK_CODE = Pattern.compile("T+\\d+\\.\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Set<Heading> FIRST = EnumSet.of(Heading.DUTY, Heading.TASK);

    private final PrintedHeadings headings;
    private final List<OpenDuty> duties = new ArrayList<>();
    private final List<Printed> strays = new ArrayList<>();
    private TreeMap<Integer, Heading> columns = new TreeMap<>();
    private boolean begun;
    private boolean behindBreak;
    private boolean behindHeading;
    private int rows;

    TableReader(PrintedHeadings headings) {
        this.headings = headings;
    }

    /** Whether a row is the table's heading, which is repeated on each page. */
    static boolean isHeading(List<Cell> row) {
        return row.size() > 1
                && Heading.meantBy(row.get(0).text()).filter(FIRST::contains).isPresent();
    }

    void readHeading(List<Cell> row) {
        if (behindHeading) {
            headings.addDoubled(row.get(0).whole());
        }
        columns = new TreeMap<>();
        for (Cell cell : row) {
            Optional<Heading> heading = Heading.meantBy(cell.text());
            if (heading.isPresent()) {
                headings.add(heading.get(), cell.whole());
                columns.put(cell.column(), heading.get());
            } else {
                strays.add(cell.whole());
            }
        }
        // The form prints one heading over the columns of duties and tasks.
        if (!columns.containsValue(Heading.DUTY)) {
            int first = columns.firstKey();
            columns.put(first, Heading.DUTY);
            columns.put(first + 1, Heading.TASK);
        }
        behindBreak = begun;
        begun = true;
        behindHeading = true;
    }

    void read(List<Cell> row) {
        boolean opensTask = row.stream()
                .anyMatch(cell -> TASK_CODE.matcher(cell.whole().code()).matches());
        if (opensTask || !behindBreak) {
            rows++;
        }
        row.forEach(this::read);
        behindBreak = false;
        behindHeading = false;
    }

    private void read(Cell cell) {
        if (NUMBER.matcher(cell.text()).matches()) {
            readLevel(cell.whole());
        } else if (CODED.matcher(cell.text()).matches()) {
            char letter = cell.text().charAt(0);
            List<Printed> pieces = cell.cut(letter);
            pieces.subList(1, pieces.size()).forEach(piece -> readCoded(piece, cell));
        } else {
            readUncoded(cell);
        }
    }

    private void readLevel(Printed level) {
        Optional<OpenTask> task = lastTask();
        if (task.isPresent() && task.get().level.isEmpty()) {
            task.get().level = Optional.of(level);
        } else {
            strays.add(level);
        }
    }

    private void readCoded(Printed piece, Cell cell) {
        if (DUTY_CODE.matcher(piece.code()).matches()) {
            if (!repeats(piece, lastDuty().map(duty -> duty.title))) {
                duties.add(new OpenDuty(piece));
            }
        } else if (TASK_CODE.matcher(piece.code()).matches()) {
            if (!repeats(piece, lastTask().map(task -> task.title))) {
                openTask(piece);
            }
        } else {
            Optional<Kind> kind = kindOf(piece.code().charAt(0)).or(() -> kindAt(cell.column()));
            kind.ifPresentOrElse(found -> addEntry(found, piece), () -> strays.add(piece));
        }
    }

    /** Some documents say again on a new page which task they were at. */
    private boolean repeats(Printed piece, Optional<Printed> title) {
        return behindBreak
                && title.filter(open -> open.text().equals(piece.text())).isPresent();
    }

    private void openTask(Printed title) {
        if (duties.isEmpty()) {
            duties.add(new OpenDuty(new Printed("", title.at(), 1)));
        }
        duties.get(duties.size() - 1).tasks.add(new OpenTask(title));
    }

    private void addEntry(Kind kind, Printed piece) {
        Optional<OpenTask> task = lastTask();
        if (task.isPresent()) {
            task.get().entries.add(new PrintedTask.Entry(kind, piece, rows, behindBreak));
        } else {
            strays.add(piece);
        }
    }

    private void readUncoded(Cell cell) {
        Optional<Kind> column = kindAt(cell.column());
        Optional<Character> letter = column.map(kind -> kind.letter().charAt(0));
        List<Printed> pieces = letter.map(cell::cut).orElseGet(() -> List.of(cell.whole()));
        goOn(pieces.get(0), cell.column());
        pieces.subList(1, pieces.size()).forEach(piece -> readCoded(piece, cell));
    }

    private void goOn(Printed rest, int column) {
        Heading heading = headingAt(column);
        if (heading == Heading.DUTY && lastDuty().isPresent()) {
            OpenDuty duty = lastDuty().get();
            duty.title = duty.title.join(rest);
        } else if (heading == Heading.TASK && lastTask().isPresent()) {
            OpenTask task = lastTask().get();
            task.title = task.title.join(rest);
        } else if (!goOnWithEntry(rest, column)) {
            Optional<Kind> kind = kindAt(column).filter(found -> found == Kind.OUTPUT || found == Kind.INDICATOR);
            kind.ifPresentOrElse(found -> addEntry(found, rest), () -> strays.add(rest));
        }
    }

    /** Looks in the cell's column, then in those before it, for the tabs that conversion added. */
    private boolean goOnWithEntry(Printed rest, int column) {
        Optional<OpenTask> task = lastTask();
        for (int tabs = 0; task.isPresent() && tabs <= 2; tabs++) {
            Optional<Kind> kind = kindAt(column - tabs);
            int last = kind.map(task.get()::last).orElse(-1);
            if (last >= 0) {
                PrintedTask.Entry entry = task.get().entries.get(last);
                boolean isCoded = !entry.piece().code().isEmpty();
                if (!isCoded && !behindBreak) {
                    return false;
                }
                Printed whole = entry.piece().join(rest);
                task.get()
                        .entries
                        .set(last, new PrintedTask.Entry(entry.kind(), whole, entry.row(), entry.isBehindBreak()));
                return true;
            }
            if (!behindBreak) {
                return false;
            }
        }
        return false;
    }

    private Heading headingAt(int column) {
        Map.Entry<Integer, Heading> floor = columns.floorEntry(column);
        return floor == null ? Heading.DUTY : floor.getValue();
    }

    private Optional<Kind> kindAt(int column) {
        return switch (headingAt(column)) {
            case OUTPUT -> Optional.of(Kind.OUTPUT);
            case INDICATOR -> Optional.of(Kind.INDICATOR);
            case KNOWLEDGE -> Optional.of(Kind.KNOWLEDGE);
            case SKILLS -> Optional.of(Kind.SKILL);
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> kindOf(char letter) {
        return switch (letter) {
            case 'O' -> Optional.of(Kind.OUTPUT);
            case 'P' -> Optional.of(Kind.INDICATOR);
            case 'K' -> Optional.of(Kind.KNOWLEDGE);
            case 'S' -> Optional.of(Kind.SKILL);
            default -> Optional.empty();
        };
    }

    private Optional<OpenDuty> lastDuty() {
        return duties.isEmpty() ? Optional.empty() : Optional.of(duties.get(duties.size() - 1));
    }

    private Optional<OpenTask> lastTask() {
        return lastDuty().filter(duty -> !duty.tasks.isEmpty()).map(duty -> duty.tasks.get(duty.tasks.size() - 1));
    }

    List<PrintedDuty> duties() {
        return duties.stream().map(OpenDuty::close).toList();
    }

    List<Printed> strays() {
        return strays;
    }

    /** A duty that is still being read. */
    private static final class OpenDuty {
        private final List<OpenTask> tasks = new ArrayList<>();
        private Printed title;

        OpenDuty(Printed title) {
            this.title = title;
        }

        PrintedDuty close() {
            return new PrintedDuty(title, tasks.stream().map(OpenTask::close).toList());
        }
    }

    /** A task that is still being read. */
    private static final class OpenTask {
        private final List<PrintedTask.Entry> entries = new ArrayList<>();
        private Printed title;
        private Optional<Printed> level = Optional.empty();

        OpenTask(Printed title) {
            this.title = title;
        }

        /** Index of the last entry of a kind; -1 if there is none. */
        int last(Kind kind) {
            for (int i = entries.size() - 1; i >= 0; i--) {
                if (entries.get(i).kind() == kind) {
                    return i;
                }
            }
            return -1;
        }

        PrintedTask close() {
            return new PrintedTask(title, level, List.copyOf(entries));
        }
    }
}
