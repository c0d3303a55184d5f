package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places the parts of the one picture. Each column is as tall as its own content; the shorter ones are spread to the height
 * of the tallest, so that lines run level.
 */
final class OverviewLayout {
    /** Between the edge of a node and its text. */
    static final int PADDING = 10;
    /** From the middle of a line of text down to its base line. */
    static final int BASE = 5;

    private static final int TOP = 16;
    private static final int COLUMN = 400;
    private static final int TASKS = 300;
    private static final int GAP = 130;
    private static final int LINE = 20;
    private static final int CODE = 62;
    /** Between two nodes, at least. */
    private static final int APART = 8;
    /** Between the tasks of two duties. */
    private static final int DUTIES_APART = 22;
    /** Han characters that fit in a line beside the code. */
    private static final int COMPETENCY_TEXT = 21;

    private static final int TASK_TEXT = 15;
    private static final int LINES = 2;
    private static final String ENDING = "，、。；：！？）」』,.;:!?)";

    private final LinkedStandard standard;
    private final List<OverviewPage.Node> duties = new ArrayList<>();
    private final List<OverviewPage.Node> nodes = new ArrayList<>();
    private final Map<String, OverviewPage.Node> byCode = new HashMap<>();

    private OverviewLayout(LinkedStandard standard) {
        this.standard = standard;
    }

    /** Places a standard's parts. */
    static OverviewPage of(LinkedStandard standard, List<OverviewPage.DutyTasks> text) {
        OverviewLayout layout = new OverviewLayout(standard);
        int height = layout.height();
        layout.placeTasks(height);
        layout.placeCompetencies(Kind.KNOWLEDGE, 0, height);
        layout.placeCompetencies(Kind.SKILL, COLUMN + GAP + TASKS + GAP, height);
        return new OverviewPage(
                2 * COLUMN + 2 * GAP + TASKS,
                height + 2 * TOP,
                List.copyOf(layout.duties),
                List.copyOf(layout.nodes),
                layout.needs(),
                text);
    }

    private int height() {
        return Math.max(tasksHeight(), Math.max(competenciesHeight(Kind.KNOWLEDGE), competenciesHeight(Kind.SKILL)));
    }

    private int tasksHeight() {
        int height = 0;
        for (Duty duty : standard.standard().duties()) {
            height += nodeHeight(duty.name().value(), TASK_TEXT) + APART + DUTIES_APART;
            for (Task task : duty.printedTasks()) {
                height += nodeHeight(task.name().value(), TASK_TEXT) + APART;
            }
        }
        return height - APART - DUTIES_APART;
    }

    private int competenciesHeight(Kind kind) {
        return standard.ofKind(kind).stream()
                .mapToInt(statement -> nodeHeight(statement.text().value(), COMPETENCY_TEXT) + APART)
                .sum();
    }

    private void placeTasks(int height) {
        List<Duty> all = standard.standard().duties();
        int spare = all.size() < 2 ? 0 : (height - tasksHeight()) / (all.size() - 1);
        int y = TOP;
        for (Duty duty : all) {
            OverviewPage.Node head = node(standard.statementOf(duty.code()), COLUMN + GAP, y, TASKS, TASK_TEXT);
            duties.add(head);
            byCode.put(head.code(), head);
            y += head.height() + APART;
            for (Task task : duty.printedTasks()) {
                y += place(standard.statementOf(task.code()), COLUMN + GAP, y, TASKS, TASK_TEXT) + APART;
            }
            y += DUTIES_APART + spare;
        }
    }

    private void placeCompetencies(Kind kind, int x, int height) {
        List<LinkedStatement> statements = standard.ofKind(kind);
        int spare = height - competenciesHeight(kind);
        int y = TOP;
        for (int i = 0; i < statements.size(); i++) {
            // The spare height is shared out exactly, without a rest at the end.
            int share = spare * i / Math.max(1, statements.size() - 1);
            y += place(statements.get(i), x, y + share, COLUMN, COMPETENCY_TEXT) + APART;
        }
    }

    private int place(LinkedStatement statement, int x, int y, int width, int textLength) {
        OverviewPage.Node node = node(statement, x, y, width, textLength);
        nodes.add(node);
        byCode.put(node.code(), node);
        return node.height();
    }

    private OverviewPage.Node node(LinkedStatement statement, int x, int y, int width, int textLength) {
        String text = statement.text().value();
        int height = nodeHeight(text, textLength);
        List<String> parts = lines(text, textLength);
        List<OverviewPage.Line> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int middle = y + height / 2 + (2 * i + 1 - parts.size()) * LINE / 2;
            lines.add(new OverviewPage.Line(parts.get(i), x + PADDING + CODE, middle + BASE));
        }
        return new OverviewPage.Node(
                statement.key().value(),
                statement.kind().word(),
                lines,
                text,
                statement.address(),
                x,
                y,
                width,
                height);
    }

    private static int nodeHeight(String text, int textLength) {
        return lines(text, textLength).size() * LINE + APART;
    }

    private static List<String> lines(String text, int length) {
        List<String> lines = new ArrayList<>();
        int[] points = text.codePoints().toArray();
        int from = 0;
        while (from < points.length && lines.size() < LINES) {
            int to = Math.min(points.length, from + length);
            // No line begins with a character that ends a phrase.
            while (to < points.length && ENDING.indexOf(points[to]) >= 0) {
                to++;
            }
            boolean cut = to < points.length && lines.size() == LINES - 1;
            lines.add(new String(points, from, to - from - (cut ? 1 : 0)) + (cut ? "…" : ""));
            from = to;
        }
        return lines;
    }

    private List<OverviewPage.Need> needs() {
        List<OverviewPage.Need> needs = new ArrayList<>();
        standard.standard().tasks().forEach(task -> {
            OverviewPage.Node from = byCode.get(task.code().value());
            standard.needs(task)
                    .forEach(competency -> needs.add(new OverviewPage.Need(
                            from.code(),
                            competency.key().value(),
                            competency.kind().word(),
                            path(from, byCode.get(competency.key().value())))));
        });
        return needs;
    }

    /** A line that leaves both nodes level and swings between them. */
    private static String path(OverviewPage.Node task, OverviewPage.Node competency) {
        boolean left = competency.x() < task.x();
        int x1 = left ? task.x() : task.x() + task.width();
        int x2 = left ? competency.x() + competency.width() : competency.x();
        int bend = (x1 + x2) / 2;
        return "M" + x1 + " " + task.middle() + "C" + bend + " " + task.middle() + " " + bend + " "
                + competency.middle() + " " + x2 + " " + competency.middle();
    }
}
