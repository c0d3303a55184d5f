package io.github.jizhun.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which column of an unruled main table holds what, by its heading.
 *
 * @param duty the place of the duties' column
 * @param task the place of the tasks' column
 * @param outcomes the places of outputs and indicators
 * @param level the place of the levels' column; -1 if there is none
 */
record MainColumns(int duty, int task, List<Integer> outcomes, int level) {
    private static final String DUTY = "職責";
    private static final String TASK = "任務";

    /** The columns under these headings; under one heading for duties and tasks, the task's own is empty. */
    static MainColumns of(List<MainHeading.Span> headings) {
        int duty = place(headings, DUTY);
        int task = place(headings, TASK);
        List<Integer> outcomes = new ArrayList<>();
        for (String each : List.of("產出", "指標")) {
            if (place(headings, each) >= 0) {
                outcomes.add(place(headings, each));
            }
        }
        return new MainColumns(
                duty >= 0 ? duty : Math.max(0, task), duty >= 0 ? task : task + 1, outcomes, place(headings, "級別"));
    }

    private static int place(List<MainHeading.Span> headings, String word) {
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).text().contains(word)) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the one heading over duties and tasks; -1 if each has its own. */
    static int shared(List<MainHeading.Span> headings) {
        return place(headings, DUTY) >= 0 ? -1 : place(headings, TASK);
    }

    /** The headings, the one over duties and tasks parted where the tasks' codes begin in the body. */
    static List<MainHeading.Span> parted(List<MainHeading.Span> headings, List<Glyph> body) {
        int shared = shared(headings);
        if (shared < 0) {
            return headings;
        }
        OptionalDouble duties = left(body, false);
        OptionalDouble tasks = left(body, true);
        if (duties.isEmpty() || tasks.isEmpty() || tasks.getAsDouble() <= duties.getAsDouble()) {
            return headings;
        }
        List<MainHeading.Span> parted = new ArrayList<>(headings);
        MainHeading.Span whole = headings.get(shared);
        parted.set(shared, new MainHeading.Span(duties.getAsDouble(), duties.getAsDouble() + 1, whole.glyphs()));
        parted.add(shared + 1, new MainHeading.Span(tasks.getAsDouble(), tasks.getAsDouble() + 1, List.of()));
        return parted;
    }

    /** Where codes of tasks, which have a dot, or of duties begin. */
    private static OptionalDouble left(List<Glyph> body, boolean hasDot) {
        List<Glyph> sorted = new ArrayList<>(body);
        sorted.sort(Comparator.comparingDouble(Glyph::base).thenComparingDouble(Glyph::left));
        OptionalDouble left = OptionalDouble.empty();
        for (int i = 0; i + 2 < sorted.size(); i++) {
            if (!sorted.get(i).text().equals("T")) {
                continue;
            }
            int end = i + 1;
            while (end < sorted.size() && sorted.get(end).text().matches("\\d+")) {
                end++;
            }
            boolean isDotted = end < sorted.size() && sorted.get(end).text().equals(".");
            if (end > i + 1
                    && isDotted == hasDot
                    && (left.isEmpty() || sorted.get(i).left() < left.getAsDouble())) {
                left = OptionalDouble.of(sorted.get(i).left());
            }
        }
        return left;
    }
}
