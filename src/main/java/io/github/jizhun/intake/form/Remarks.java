package io.github.jizhun.intake.form;

import io.github.jizhun.intake.form.Printed.Note;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.grid.Joint;
import io.github.jizhun.intake.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands under 說明與補充事項, by its own headings. */
final class Remarks {
    private static final Pattern MARK = Pattern.compile("^【\\s*([^】]{1,12}?)\\s*】[ \\u3000]*(.*)$", Pattern.DOTALL);

    final List<String> provider = new ArrayList<>();
    final List<String> conditions = new ArrayList<>();
    final List<String> supplements = new ArrayList<>();
    final List<String> terms = new ArrayList<>();
    final List<String> updates = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();

    /** All lines as items, for the text of the source. */
    final List<String> items;

    private List<String> list = provider;

    Remarks(List<Line> lines, Grid.Breaks breaks) {
        items = items(lines, breaks);
        items.forEach(this::add);
    }

    /** Lines that belong together as one. */
    private static List<String> items(List<Line> lines, Grid.Breaks breaks) {
        List<String> items = new ArrayList<>();
        boolean isOpen = false;
        boolean hasBullets =
                lines.stream().filter(line -> Bullet.isBefore(line.text())).count() > 1;
        for (Line line : lines) {
            String text = line.text();
            boolean begins = Bullet.isBefore(text)
                    || isHeading(text)
                    || MARK.matcher(text.strip()).matches();
            boolean continues = !begins
                    && !items.isEmpty()
                    && (isOpen
                            || breaks == Grid.Breaks.WRAPPED && hasBullets && !isHeading(items.get(items.size() - 1)));
            if (continues) {
                items.set(items.size() - 1, Joint.join(items.get(items.size() - 1), text));
            } else {
                items.add(Bullet.strip(text));
            }
            isOpen = line.isFull();
        }
        return items;
    }

    private static boolean isHeading(String text) {
        String folded = FormWords.fold(Bullet.strip(text));
        return isConditions(folded)
                || folded.startsWith(FormWords.SUPPLEMENTS) && folded.length() <= FormWords.SUPPLEMENTS.length() + 1
                || folded.startsWith(FormWords.TERMS)
                || folded.startsWith(FormWords.UPDATES) && folded.length() <= FormWords.UPDATES.length() + 1;
    }

    private static boolean isConditions(String folded) {
        return folded.startsWith(FormWords.CONDITIONS_START) && folded.contains("學歷") && folded.contains("經歷");
    }

    private void add(String item) {
        String folded = FormWords.fold(item);
        Matcher mark = MARK.matcher(item);
        if (isConditions(folded)) {
            list = conditions;
            addRest(item);
        } else if (folded.startsWith(FormWords.SUPPLEMENTS)) {
            list = supplements;
            addRest(item);
        } else if (folded.startsWith(FormWords.TERMS)) {
            list = terms;
        } else if (folded.startsWith(FormWords.UPDATES) && folded.length() <= FormWords.UPDATES.length() + 1) {
            list = updates;
        } else if (mark.matches()) {
            List<String> more = new ArrayList<>();
            notes.add(new Note(mark.group(1).strip(), mark.group(2).strip(), more));
            list = more;
        } else {
            list.add(item);
        }
    }

    /** What stands on the line of a heading, after its colon; the form's own hint is no content. */
    private void addRest(String item) {
        int colon = Math.max(item.lastIndexOf('：', item.length()), item.indexOf(':'));
        int first = item.indexOf('：') >= 0 ? item.indexOf('：') : colon;
        String rest = first < 0 ? "" : item.substring(first + 1).strip();
        if (!rest.isEmpty() && !FormWords.fold(rest).contains(FormWords.HINT)) {
            list.add(rest);
        }
    }
}
