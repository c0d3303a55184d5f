package io.github.jizhun.intake.office;

import io.github.jizhun.intake.grid.Line;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a cell or of running text; a paragraph's end and a line break both end a line. */
final class TextFlow {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    void add(String text, boolean isUnderlined) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\n' || one == '\r') {
                end();
            }
        }
        String flat = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        if (flat.isEmpty()) {
            return;
        }
        if (!isUnderlined || flat.isBlank()) {
            line.append(flat);
        } else if (line.toString().endsWith("</u>")) {
            line.setLength(line.length() - "</u>".length());
            line.append(flat).append("</u>");
        } else {
            line.append("<u>").append(flat).append("</u>");
        }
    }

    /** Ends a line; an empty one is left out. */
    void end() {
        if (!line.toString().isBlank()) {
            lines.add(Line.ended(line.toString()));
        }
        line.setLength(0);
    }

    /** All lines so far, taken out. */
    List<Line> take() {
        end();
        List<Line> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }
}
