package io.github.jizhun.export.picture;

import java.util.List;

/**
 * A standard without its words: a bar for each duty, below it a card for each task, on which a square stands for each knowledge and a
 * dot for each skill that it needs.
 */
final class OverviewPicture {
    private static final int DUTY = 0x2f3e55;
    private static final int TASK = 0xe9ecf2;
    private static final int KNOWLEDGE = 0x1d5a96;
    private static final int SKILL = 0x5f9a37;

    private static final int COLUMN_GAP = 16;
    private static final int BAR = 20;
    private static final int GAP = 6;
    private static final int WIDEST = 320;
    /** More columns are too narrow to be distinguished. */
    private static final int MAX_COLUMNS = 8;

    private static final int LARGEST = 40;
    private static final int SMALLEST = 3;
    /** Below this size a duty may go on in the next column, so that squares and dots stay apart. */
    private static final int SMALLEST_IN_ONE_COLUMN = 8;

    private final Canvas canvas;
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    /**
     * What a task needs.
     *
     * @param knowledge how many, as the skills
     */
    record Needs(int knowledge, int skills) {}

    /** A picture in a part of another one. */
    OverviewPicture(Canvas canvas, int left, int top, int width, int height) {
        this.canvas = canvas;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    /** Draws duties, each with its tasks, as large as there is room. */
    void draw(List<List<Needs>> duties) {
        int columns = Math.max(1, Math.min(MAX_COLUMNS, duties.size()));
        if (duties.size() <= MAX_COLUMNS) {
            for (int size = LARGEST; size >= SMALLEST_IN_ONE_COLUMN; size--) {
                Run run = new Run(columns, size, true, false);
                if (run.over(duties)) {
                    new Run(columns, size, true, true).over(duties);
                    return;
                }
            }
        }
        for (int size = LARGEST; size > SMALLEST; size--) {
            for (int each = 4; each <= MAX_COLUMNS; each++) {
                if (new Run(each, size, false, false).over(duties)) {
                    new Run(each, size, false, true).over(duties);
                    return;
                }
            }
        }
        new Run(MAX_COLUMNS, SMALLEST, false, true).over(duties);
    }

    /** One attempt: how large everything is, and where the next thing goes. */
    private final class Run {
        private final int columns;
        private final int size;
        private final boolean isColumnEach;
        private final boolean draws;
        private final int wide;
        private final int step;
        private final int padding;
        private final int perLine;
        /** The first thing begins the first column. */
        private int column = -1;

        private int y = Integer.MAX_VALUE / 2;

        private Run(int columns, int size, boolean isColumnEach, boolean draws) {
            this.columns = columns;
            this.size = size;
            this.isColumnEach = isColumnEach;
            this.draws = draws;
            this.wide = Math.min(WIDEST, (width - (columns - 1) * COLUMN_GAP) / columns);
            this.step = size + Math.max(2, size / 4);
            this.padding = Math.max(GAP, size / 3);
            this.perLine = Math.max(1, (wide - 2 * padding + step - size) / step);
        }

        /** Whether all of it has room. */
        private boolean over(List<List<Needs>> duties) {
            for (List<Needs> tasks : duties) {
                int first = tasks.isEmpty() ? 0 : GAP + heightOf(tasks.get(0));
                if (isColumnEach || y + BAR + first > top + height) {
                    nextColumn();
                }
                if (draws) {
                    canvas.rectangle(x(), y, wide, BAR, DUTY);
                }
                y += BAR + GAP;
                for (Needs task : tasks) {
                    if (!isColumnEach && y + heightOf(task) > top + height) {
                        nextColumn();
                    }
                    if (draws) {
                        drawTask(task);
                    }
                    y += heightOf(task) + GAP;
                    if (y - GAP > top + height) {
                        return false;
                    }
                }
                y += GAP;
            }
            return column < columns;
        }

        private void nextColumn() {
            column++;
            y = top;
        }

        private int x() {
            return left + column * (wide + COLUMN_GAP);
        }

        private int heightOf(Needs task) {
            int lines = Math.max(1, (task.knowledge() + task.skills() + perLine - 1) / perLine);
            return 2 * padding + lines * step - (step - size);
        }

        private void drawTask(Needs task) {
            canvas.rectangle(x(), y, wide, heightOf(task), TASK);
            for (int i = 0; i < task.knowledge() + task.skills(); i++) {
                int atX = x() + padding + i % perLine * step;
                int atY = y + padding + i / perLine * step;
                if (i < task.knowledge()) {
                    canvas.rectangle(atX, atY, size, size, KNOWLEDGE);
                } else {
                    canvas.rounded(atX, atY, size, size, size / 2.0, SKILL);
                }
            }
        }
    }
}
