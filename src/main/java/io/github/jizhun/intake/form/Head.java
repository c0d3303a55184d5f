package io.github.jizhun.intake.form;

import io.github.jizhun.intake.form.Printed.Classified;
import io.github.jizhun.intake.form.Printed.Version;
import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.grid.Joint;
import io.github.jizhun.intake.grid.Line;
import io.github.jizhun.intake.grid.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the main table: title, versions, names, classes, description, level. */
final class Head {
    private static final List<String> VERSION_WORDS = List.of("版本", "職能基準代碼", "職能基準名稱", "狀態", "更新說明", "發展更新日期");
    private static final Pattern WITH_NOTE = Pattern.compile("(.+?)\\s*[(（](.+)[)）]", Pattern.DOTALL);

    String title = "";
    String code = "";
    String description = "";
    String level = "";
    String kind = "";
    private String name = "";
    final List<Version> versions = new ArrayList<>();
    final List<Classified> classes = new ArrayList<>();
    private final Map<String, Integer> versionPlaces = new HashMap<>();

    /** Takes a line as the title if it is one. */
    boolean isTitle(String text) {
        String folded = FormWords.fold(text);
        if (!folded.endsWith(FormWords.TITLE_END) || folded.length() <= FormWords.TITLE_END.length()) {
            return false;
        }
        boolean isFirst = title.isEmpty();
        if (isFirst) {
            String whole = text.strip();
            title = whole.substring(0, whole.lastIndexOf('職')).strip();
        }
        return isFirst;
    }

    boolean isVersionHeading(Row row) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < row.slots().size(); i++) {
            String word = FormWords.fold(row.at(i).text());
            if (VERSION_WORDS.contains(word)) {
                places.putIfAbsent(word, i);
            }
        }
        boolean isHeading = places.containsKey("版本") && places.size() >= 3;
        if (isHeading) {
            versionPlaces.putAll(places);
        }
        return isHeading;
    }

    /** Takes a row of the version table; false if the row is none. */
    boolean addVersion(Row row) {
        String first = cell(row, "版本");
        String second = cell(row, "職能基準代碼");
        String label =
                row.cells().isEmpty() ? "" : FormWords.fold(row.cells().get(0).text());
        if (label.equals(FormWords.CODE) || label.startsWith(FormWords.NAME) || first.isEmpty() && second.isEmpty()) {
            return false;
        }
        versions.add(new Version(
                first, second, cell(row, "職能基準名稱"), cell(row, "狀態"), cell(row, "更新說明"), cell(row, "發展更新日期")));
        return true;
    }

    private String cell(Row row, String word) {
        Integer place = versionPlaces.get(word);
        return place == null ? "" : row.at(place).text();
    }

    /** Takes a row of the head; what it does not know is given back. */
    List<String> read(Row row, Grid.Breaks breaks) {
        List<String> leftovers = new ArrayList<>();
        List<Cell> cells = row.cells();
        int i = 0;
        while (i < cells.size()) {
            String text = cells.get(i).text();
            String word = FormWords.fold(text);
            i++;
            if (word.isEmpty() || word.startsWith(FormWords.NAME) || FormWords.BELONGING.contains(word)) {
                continue;
            }
            if (word.equals(FormWords.CODE)) {
                i = nextFilled(cells, i);
                code = value(cells, i, code);
                i++;
            } else if (FormWords.NAME_KINDS.contains(word)) {
                String given = value(cells, nextFilled(cells, i), "");
                if (!given.isEmpty()) {
                    name = given;
                    kind = word;
                }
                i = cells.size();
            } else if (FormWords.CLASS_KINDS.contains(word)) {
                i = readClass(cells, i, word);
            } else if (word.equals(FormWords.DESCRIPTION)) {
                i = nextFilled(cells, i);
                description = i < cells.size() ? paragraphs(cells.get(i), breaks) : description;
                i++;
            } else if (word.equals(FormWords.LEVEL)) {
                i = nextFilled(cells, i);
                level = value(cells, i, level);
                i++;
            } else if (!isTitle(text)) {
                leftovers.add(text);
            }
        }
        return leftovers;
    }

    private int readClass(List<Cell> cells, int from, String kindWord) {
        int i = from;
        StringBuilder called = new StringBuilder();
        while (i < cells.size() && !FormWords.fold(cells.get(i).text()).endsWith("別" + FormWords.CODE_END)) {
            called.append(cells.get(i).text());
            i++;
        }
        String number = "";
        for (i++; i < cells.size(); i++) {
            number += cells.get(i).text();
        }
        classes.add(new Classified(kindWord, called.toString(), number));
        return cells.size();
    }

    private static int nextFilled(List<Cell> cells, int from) {
        int i = from;
        while (i < cells.size() && cells.get(i).isEmpty()) {
            i++;
        }
        return i;
    }

    private static String value(List<Cell> cells, int place, String otherwise) {
        return place < cells.size() ? cells.get(place).text() : otherwise;
    }

    /** A cell's text, a line for each of its paragraphs. */
    private static String paragraphs(Cell cell, Grid.Breaks breaks) {
        if (breaks == Grid.Breaks.NONE) {
            return cell.text();
        }
        StringBuilder all = new StringBuilder();
        boolean isFull = false;
        for (Line line : cell.lines()) {
            if (all.isEmpty()) {
                all.append(line.text().strip());
            } else if (isFull) {
                String whole = Joint.join(all.toString(), line.text());
                all.setLength(0);
                all.append(whole);
            } else {
                all.append('\n').append(line.text().strip());
            }
            isFull = line.isFull();
        }
        return all.toString();
    }

    /** The name without what stands in brackets after it, if the title has it so. */
    String name() {
        if (name.isEmpty()) {
            return title;
        }
        Matcher matcher = WITH_NOTE.matcher(name);
        return matcher.matches()
                        && (title.isEmpty() || FormWords.fold(matcher.group(1)).equals(FormWords.fold(title)))
                        && !FormWords.fold(name).equals(FormWords.fold(title))
                ? matcher.group(1)
                : name;
    }

    /** What stands in brackets after the name. */
    Optional<String> nameNote() {
        Matcher matcher = WITH_NOTE.matcher(name);
        return name().equals(name) || !matcher.matches() ? Optional.empty() : Optional.of(matcher.group(2));
    }
}
