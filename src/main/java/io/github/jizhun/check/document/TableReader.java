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
    /** A row with at least this number of headings of the table is its heading, even if the first of them is misread. */
    private static final int ENOUGH = 3;

    private static final String NUMBER_FORM = "[0-9０-９]+[a-z]?";
    private static final String DOTTED_FORM = "(?:[.．][0-9０-９]+)+";
    private static final Pattern DUTY_CODE = Pattern.compile("T+" + NUMBER_FORM);
    private static final Pattern TASK_CODE = Pattern.compile("T+" + NUMBER_FORM + DOTTED_FORM);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Set<Heading> FIRST = EnumSet.of(Heading.DUTY, Heading.TASK);
    private static final String LETTERS = "TOPKS";

    private final PrintedHeadings headings;
    private final CodeSplitter codes;
    private final OpenDuties duties = new OpenDuties();
    private final List<PrintedText> strays = new ArrayList<>();
    private TreeMap<Integer, Heading> columns = new TreeMap<>();
    private boolean begun;
    private boolean afterBreak;
    private boolean afterHeading;
    private int headingLine;
    private boolean hasContent;
    private boolean opensOtherDuty;
    private boolean opensTask;
    private boolean hasNewTask;
    private int rows;

    TableReader(PrintedHeadings headings, CodeSplitter codes) {
        this.headings = headings;
        this.codes = codes;
    }

    /** Whether a row is the table's heading, which is repeated on each page. */
    static boolean isHeading(List<TabbedCell> row) {
        List<Heading> columns = row.stream()
                .flatMap(cell -> Heading.meantBy(cell.text()).stream())
                .filter(Heading.COLUMNS::contains)
                .toList();
        boolean isFirst =
                Heading.meantBy(row.get(0).text()).filter(FIRST::contains).isPresent();
        return row.size() > 1 && (isFirst || columns.size() >= ENOUGH);
    }

    /** Begins to read a table whose heading is lost. */
    void openWithoutHeading() {
        headings.addLost(Heading.TASK);
        Heading.COLUMNS.forEach(heading -> columns.put(heading.ordinal() - Heading.DUTY.ordinal(), heading));
        begun = true;
    }

    void readHeading(List<TabbedCell> row) {
        int line = row.get(0).at().line();
        // A page may hold nothing but its heading; an empty line shows that a page began.
        if (afterHeading && line == headingLine + 1) {
            headings.addDoubled(row.get(0).whole());
        }
        headingLine = line;
        columns = new TreeMap<>();
        for (TabbedCell cell : row) {
            Set<Heading> open = EnumSet.copyOf(Heading.COLUMNS);
            open.removeAll(columns.values());
            Optional<Heading> heading = Heading.likelyMeantBy(cell.text(), open);
            if (heading.isPresent()) {
                headings.add(heading.get(), cell.whole());
                columns.put(cell.column(), heading.get());
            } else {
                strays.add(cell.whole());
            }
        }
        // The form prints one heading over the columns of duties and tasks.
        if (!columns.containsValue(Heading.DUTY)) {
            int first = row.get(0).column();
            columns.put(first, Heading.DUTY);
            columns.put(first + 1, Heading.TASK);
        }
        afterBreak = begun;
        begun = true;
        afterHeading = true;
    }

    void read(List<TabbedCell> row) {
        opensTask =
                row.stream().anyMatch(cell -> TASK_CODE.matcher(codeOf(cell)).matches());
        hasContent = row.stream().anyMatch(this::isContent);
        opensOtherDuty = opensOtherDuty(row);
        if (opensTask || !afterBreak) {
            rows++;
        }
        hasNewTask = false;
        row.forEach(this::read);
        afterBreak = false;
        afterHeading = false;
    }

    /** Whether a row holds a task with the number of another duty than the last one. */
    private boolean opensOtherDuty(List<TabbedCell> row) {
        Optional<String> task = row.stream()
                .map(this::codeOf)
                .filter(code -> TASK_CODE.matcher(code).matches())
                .findFirst();
        if (task.isEmpty() || duties.isEmpty()) {
            return task.isPresent();
        }
        String before = duties.lastTask()
                .map(open -> open.title.code())
                .orElse(duties.last().orElseThrow().title.code());
        return !dutyOf(CodeSplitter.plain(task.get())).equals(dutyOf(CodeSplitter.plain(before)));
    }

    private static String dutyOf(String code) {
        return code.replaceFirst("\\..*", "");
    }

    /** Whether a cell holds more than a title or level. */
    private boolean isContent(TabbedCell cell) {
        String code = codeOf(cell);
        return code.isEmpty() ? kindAt(cell.column()).isPresent() : !code.startsWith("T");
    }

    private String codeOf(TabbedCell cell) {
        return cell.text().substring(0, codes.lengthAt(cell.text(), 0, LETTERS)).replace(" ", "");
    }

    private void read(TabbedCell cell) {
        String code = codeOf(cell);
        if (!code.isEmpty()) {
            List<PrintedText> pieces = cell.cut(code.startsWith("0") ? "O" : lettersIn(code.substring(0, 1)), codes);
            pieces.subList(1, pieces.size()).forEach(piece -> readCoded(piece, cell));
        } else if (headingAt(cell.column()) == Heading.TASK_LEVEL
                || NUMBER.matcher(cell.text()).matches()) {
            readLevel(cell.whole());
        } else {
            readUncoded(cell);
        }
    }

    /** The letters of codes in a cell: a skill may be printed with the letter of knowledge, and the other way round. */
    private static String lettersIn(String letter) {
        return letter.equals("K") ? "KS" : letter.equals("S") ? "SK" : letter;
    }

    private void readLevel(PrintedText level) {
        Optional<OpenDuties.Task> task = holder(level);
        boolean isTaken = task.stream().flatMap(open -> open.levels.stream()).anyMatch(other -> other.row() == rows);
        if (task.isEmpty() || isTaken) {
            strays.add(level);
            return;
        }
        // Tasks that share a row share its level.
        duties.last().orElseThrow().tasks.stream()
                .filter(open -> open.row == task.get().row)
                .forEach(open -> open.levels.add(new PrintedTask.RowLevel(level, rows)));
    }

    private void readCoded(PrintedText piece, TabbedCell cell) {
        if (DUTY_CODE.matcher(piece.code()).matches()) {
            // Some documents print the duty at each of its tasks.
            if (!repeats(piece, duties.last().map(duty -> duty.title), opensTask)) {
                duties.add(piece);
            }
        } else if (TASK_CODE.matcher(piece.code()).matches()) {
            if (!repeats(piece, duties.lastTask().map(task -> task.title), false)) {
                openTask(piece);
            }
        } else {
            Optional<Kind> kind = kindOf(piece.code().charAt(0)).or(() -> kindAt(cell.column()));
            kind.ifPresentOrElse(found -> addEntry(found, piece), () -> strays.add(piece));
        }
    }

    /** Some documents print again, in a new row or on a new page, at which duty and task they are. */
    private boolean repeats(PrintedText piece, Optional<PrintedText> title, boolean isExplained) {
        return (afterBreak || hasContent || isExplained)
                && title.filter(open -> open.text().equals(piece.text())).isPresent();
    }

    private void openTask(PrintedText title) {
        duties.addTask(title, rows);
        hasNewTask = true;
    }

    private void addEntry(Kind kind, PrintedText piece) {
        Optional<OpenDuties.Task> task = holder(piece);
        if (task.isPresent()) {
            task.get().entries.add(new PrintedTask.Entry(kind, piece, rows, afterBreak));
        } else {
            strays.add(piece);
        }
    }

    /** The task to which a row belongs; a duty without tasks holds its rows itself. */
    private Optional<OpenDuties.Task> holder(PrintedText piece) {
        if (duties.last().isPresent() && duties.lastTask().isEmpty()) {
            openTask(new PrintedText("", piece.at(), 1));
        }
        return duties.lastTask();
    }

    private void readUncoded(TabbedCell cell) {
        Optional<Kind> column = kindAt(cell.column());
        List<PrintedText> pieces =
                column.map(kind -> cell.cut(lettersIn(kind.letter()), codes)).orElseGet(() -> List.of(cell.whole()));
        goOn(pieces.get(0), cell.column());
        pieces.subList(1, pieces.size()).forEach(piece -> readCoded(piece, cell));
    }

    private void goOn(PrintedText rest, int column) {
        Heading heading = headingAt(column);
        if (heading == Heading.DUTY && opensOtherDuty) {
            // The document prints no code at this duty.
            duties.add(rest);
            opensOtherDuty = false;
        } else if (heading == Heading.DUTY && duties.last().isPresent()) {
            OpenDuties.Duty duty = duties.last().get();
            duty.title = duty.title.join(rest);
        } else if (heading == Heading.TASK && duties.lastTask().isPresent()) {
            OpenDuties.Task task = duties.lastTask().get();
            task.title = task.title.join(rest);
        } else if (!goOnWithEntry(rest, column)) {
            Optional<Kind> kind = kindAt(column);
            kind.ifPresentOrElse(found -> addEntry(found, rest), () -> strays.add(rest));
        }
    }

    /** Looks in the cell's column, then in those before it, for the tabs that conversion added. */
    private boolean goOnWithEntry(PrintedText rest, int column) {
        Optional<OpenDuties.Task> task = duties.lastTask();
        // What a new task holds goes on with nothing of the page before.
        boolean mayGoOn = afterBreak && !hasNewTask;
        for (int tabs = 0; task.isPresent() && tabs <= 2; tabs++) {
            Optional<Kind> kind = kindAt(column - tabs);
            int last = kind.map(task.get()::last).orElse(-1);
            if (last >= 0) {
                PrintedTask.Entry entry = task.get().entries.get(last);
                boolean isCoded = !entry.piece().code().isEmpty();
                if (!isCoded && !mayGoOn) {
                    return false;
                }
                PrintedText whole = entry.piece().join(rest);
                task.get()
                        .entries
                        .set(last, new PrintedTask.Entry(entry.kind(), whole, entry.row(), entry.isAfterBreak()));
                return true;
            }
            if (!mayGoOn) {
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

    List<PrintedDuty> duties() {
        return duties.close();
    }

    List<PrintedText> strays() {
        return strays;
    }
}
