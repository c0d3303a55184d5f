package io.github.jizhun.edit;

import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.intake.office.WorkbookCells;
import io.github.jizhun.model.Downloads;
import io.github.jizhun.source.typing.JoinedLines;
import io.github.jizhun.text.Entities;
import io.github.jizhun.text.SheetText;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a cell means: its text as content has it, or why it has none. */
final class EditedText {
    private static final Pattern LEVEL = Pattern.compile("[\\p{IsHan}（）() ]*[1-6][\\p{IsHan}（）() ]*");
    /** What marks underlines in YAML. */
    private static final Pattern MARK = Pattern.compile("(?i)<\\s*/?\\s*u\\s*/?\\s*>");

    private static final Pattern CURLY_DOUBLE = Pattern.compile("[“”]");
    private static final Pattern CURLY_SINGLE = Pattern.compile("[‘’]");

    private EditedText() {}

    /**
     * The text of a changed cell.
     *
     * @param was the text before; empty in new rows
     * @throws Refusal with the reason, if the cell holds no text of its column
     */
    static String of(EditedWorkbook.Row row, String column, String was) {
        WorkbookCells.Stored cell = row.cells().get(column);
        if (was.length() >= Downloads.LONGEST_CELL) {
            throw Refusal.of("edit.cell.cut");
        }
        if (cell == null) {
            if (column.equals(EditableSheet.LEVEL) || column.equals(EditableSheet.FORMS)) {
                return "";
            }
            throw Refusal.of("edit.cell.empty");
        }
        refuseWrongKind(cell, column);
        String text = row.text(column);
        if (column.equals(EditableSheet.LEVEL)) {
            return level(text);
        }
        Entities.first(text).ifPresent(entity -> {
            throw Refusal.of("edit.cell.entity", entity);
        });
        if (MARK.matcher(text).find()) {
            throw Refusal.of("edit.cell.mark");
        }
        return withQuotesOf(was, JoinedLines.onOne(text));
    }

    private static void refuseWrongKind(WorkbookCells.Stored cell, String column) {
        if (cell.isComputed()) {
            throw Refusal.of("edit.cell.formula", cell.text());
        }
        boolean mayBeNumber = column.equals(EditableSheet.LEVEL);
        switch (cell.kind()) {
            case DATE -> throw Refusal.of("edit.cell.date", cell.text());
            case ERROR -> throw Refusal.of("edit.cell.error", cell.text());
            case TRUTH -> throw Refusal.of("edit.cell.truth", cell.text().equals("1") ? "TRUE" : "FALSE");
            case NUMBER -> {
                if (!mayBeNumber) {
                    throw Refusal.of("edit.cell.number", cell.text());
                }
            }
            default -> {
                // A text.
            }
        }
    }

    private static String level(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (narrow.matches("[1-6]")) {
            return narrow;
        }
        if (LEVEL.matcher(text).matches()) {
            return text;
        }
        throw Refusal.of("edit.cell.level", text);
    }

    /** Straight quotes where the text had such, which spreadsheet programs and Word make curly. */
    private static String withQuotesOf(String was, String text) {
        String made = text;
        if (was.indexOf('"') >= 0 && !CURLY_DOUBLE.matcher(was).find()) {
            made = CURLY_DOUBLE.matcher(made).replaceAll("\"");
        }
        if (was.indexOf('\'') >= 0 && !CURLY_SINGLE.matcher(was).find()) {
            made = CURLY_SINGLE.matcher(made).replaceAll("'");
        }
        return made;
    }

    /** A code as it is meant: in half-width characters, without spaces. */
    static String code(String text) {
        return Normalizer.normalize(SheetText.cleaned(text), Normalizer.Form.NFKC)
                .replaceAll("[。．‧·]", ".")
                .replaceAll("\\s+", "");
    }
}
