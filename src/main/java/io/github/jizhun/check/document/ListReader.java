package io.github.jizhun.check.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what follows the table: attitudes, then the notes with their lists inside lists, whose nesting may be lost. */
final class ListReader {
    private static final Pattern LINE =
            Pattern.compile("([\\s\\u3000]*)([-–•‧·●○◎◆※*\\uF020-\\uF0FF][\\s\\u3000]*)?(.*)");
    private static final Pattern ENDED = Pattern.compile(".*[。；;！？!?：:)）」』】]");

    private final PrintedHeadings headings;
    private final CodeSplitter codes;
    private final List<PrintedText> attitudes = new ArrayList<>();
    /** Where in the list of attitudes the last one of each column is. */
    private final TreeMap<Integer, Integer> lastInColumn = new TreeMap<>();

    private final Map<Heading, List<PrintedText>> notes = new EnumMap<>(Heading.class);
    private Heading section = Heading.NOTES;
    private int indent;
    private boolean bulleted;
    private boolean attitudesBulleted;

    ListReader(PrintedHeadings headings, CodeSplitter codes) {
        this.headings = headings;
        this.codes = codes;
    }

    /** Whether a line can only stand under 說明與補充事項. */
    static boolean opensNotes(String line) {
        String text = match(line).group(3);
        return NoteMarks.isMarked(text) || Heading.LISTS.stream().anyMatch(heading -> isOrOpens(heading, text));
    }

    private static boolean isOrOpens(Heading heading, String text) {
        return Heading.meantBy(text).equals(Optional.of(heading)) || heading.lengthIn(text) > 0;
    }

    /** Reads a row of attitudes: in one column or two, or a name and its description beside it. */
    void readAttitudes(List<TabbedCell> row) {
        for (int i = 0; i < row.size(); i++) {
            Matcher line = match(row.get(i).text());
            TabbedCell cell = row.get(i).from(line.start(3));
            boolean isCoded = codes.lengthAt(cell.text(), 0, "A") > 0;
            boolean isDescription =
                    i > 0 && !isCoded && codes.lengthAt(row.get(i - 1).text(), 0, "A") > 0;
            if (isDescription) {
                describe(cell.whole());
            } else {
                readAttitude(cell, line.group(2) != null);
            }
        }
    }

    private void describe(PrintedText description) {
        PrintedText name = attitudes.get(attitudes.size() - 1);
        String colon = ENDED.matcher(name.text()).matches() ? "" : "：";
        attitudes.set(
                attitudes.size() - 1,
                new PrintedText(name.text() + colon + description.text(), name.at(), name.width()));
    }

    private void readAttitude(TabbedCell cell, boolean hasBullet) {
        List<PrintedText> pieces = cell.cut("A", codes);
        PrintedText first = pieces.get(0);
        if (!first.text().isEmpty()) {
            Map.Entry<Integer, Integer> last = lastInColumn.floorEntry(cell.column());
            boolean continues = !hasBullet && last != null && isUnfinished(attitudes.get(last.getValue()));
            if (continues) {
                attitudes.set(last.getValue(), attitudes.get(last.getValue()).join(first));
            } else {
                attitudes.add(first);
                lastInColumn.put(cell.column(), attitudes.size() - 1);
            }
        }
        if (pieces.size() > 1) {
            attitudes.addAll(pieces.subList(1, pieces.size()));
            lastInColumn.put(cell.column(), attitudes.size() - 1);
        }
        attitudesBulleted |= hasBullet;
    }

    /** Whether a line without a bullet may go on with this attitude; where none has a code or bullet, each line is one. */
    private boolean isUnfinished(PrintedText attitude) {
        return attitudesBulleted || !attitude.code().isEmpty();
    }

    void readNote(Rows.Row row, List<TabbedCell> cells) {
        if (cells.size() < row.cells().size() || cells.size() > 1) {
            cells.forEach(cell -> readNote(match(cell.text()), cell));
        } else {
            readNote(match(row.line()), new TabbedCell(0, row.line(), row.start()));
        }
    }

    private void readNote(Matcher line, TabbedCell written) {
        TabbedCell cell = written.from(line.start(3));
        boolean hasBullet = line.group(2) != null;
        Optional<Heading> heading = Heading.likelyMeantBy(cell.text(), Heading.LISTS);
        if (heading.isPresent()) {
            open(heading.get(), cell.whole());
            return;
        }
        Optional<Heading> opening = Heading.LISTS.stream()
                .filter(list -> list.lengthIn(cell.text()) > 0)
                .findFirst();
        if (opening.isPresent()) {
            int length = opening.get().lengthIn(cell.text());
            open(opening.get(), cell.part(0, length));
            readNote(match(cell.text().substring(length)), cell.from(length));
            return;
        }
        boolean isMarked = NoteMarks.isMarked(cell.text());
        if (indent < 0) {
            indent = line.group(1).length();
        } else if (hasBullet && line.group(1).length() < indent) {
            section = Heading.NOTES;
            indent = line.group(1).length();
        }
        add(cell.whole(), bulleted && !hasBullet && !isMarked);
        bulleted |= hasBullet;
    }

    private void open(Heading heading, PrintedText printed) {
        section = heading;
        headings.add(section, printed);
        indent = -1;
    }

    private void add(PrintedText note, boolean continues) {
        List<PrintedText> here = notes.computeIfAbsent(section, heading -> new ArrayList<>());
        boolean afterMark =
                !here.isEmpty() && NoteMarks.isMarked(here.get(here.size() - 1).text());
        if (continues && !here.isEmpty() && !afterMark) {
            here.set(here.size() - 1, here.get(here.size() - 1).join(note));
        } else if (!note.text().isEmpty()) {
            here.add(note);
        }
    }

    private static Matcher match(String written) {
        Matcher line = LINE.matcher(written);
        if (!line.matches()) {
            throw new IllegalArgumentException("more than a line: " + written);
        }
        return line;
    }

    List<PrintedText> attitudes() {
        return attitudes;
    }

    Map<Heading, List<PrintedText>> notes() {
        return notes;
    }
}
