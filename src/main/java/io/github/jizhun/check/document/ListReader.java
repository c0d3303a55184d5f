package io.github.jizhun.check.document;

import io.github.jizhun.diagnostic.Position;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what follows the table: attitudes, then the notes with their lists inside lists, whose nesting may be lost. */
final class ListReader {
    private static final Pattern LINE = Pattern.compile("([\\s\\u3000]*)([-–•‧·●○◎◆※*][\\s\\u3000]*)?(.*)");

    private final PrintedHeadings headings;
    private final List<Printed> attitudes = new ArrayList<>();
    private final Map<Heading, List<Printed>> notes = new EnumMap<>(Heading.class);
    private Heading section = Heading.NOTES;
    private int indent;
    private boolean bulleted;

    ListReader(PrintedHeadings headings) {
        this.headings = headings;
    }

    void readAttitude(Cell cell) {
        Matcher line = match(cell.text());
        Cell text = new Cell(0, line.group(3), cell.at().right(line.start(3)));
        List<Printed> pieces = text.cut('A');
        Printed first = pieces.get(0);
        if (!first.text().isEmpty()) {
            if (line.group(2) == null && !attitudes.isEmpty()) {
                attitudes.set(
                        attitudes.size() - 1,
                        attitudes.get(attitudes.size() - 1).join(first));
            } else {
                attitudes.add(first);
            }
        }
        attitudes.addAll(pieces.subList(1, pieces.size()));
    }

    void readNote(String written, Position start) {
        Matcher line = match(written);
        Cell cell = new Cell(0, line.group(3).strip(), start.right(line.start(3)));
        Optional<Heading> heading = Heading.meantBy(cell.text());
        boolean bullet = line.group(2) != null;
        if (heading.isPresent()) {
            section = heading.get();
            headings.add(section, cell.whole());
            indent = -1;
            return;
        }
        if (indent < 0) {
            indent = line.group(1).length();
        } else if (bullet && line.group(1).length() < indent) {
            section = Heading.NOTES;
            indent = line.group(1).length();
        }
        add(cell.whole(), bulleted && !bullet);
        bulleted |= bullet;
    }

    private void add(Printed note, boolean continues) {
        List<Printed> here = notes.computeIfAbsent(section, heading -> new ArrayList<>());
        if (continues && !here.isEmpty()) {
            here.set(here.size() - 1, here.get(here.size() - 1).join(note));
        } else {
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

    List<Printed> attitudes() {
        return attitudes;
    }

    Map<Heading, List<Printed>> notes() {
        return notes;
    }
}
