package io.github.jizhun.edit;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.doubt.Place;
import java.util.List;

/** What is found in a sheet of an edited workbook, at its cell. */
final class Doubts {
    private final EditedWorkbook.Sheet sheet;
    private final List<Doubt> found;

    Doubts(EditedWorkbook.Sheet sheet, List<Doubt> found) {
        this.sheet = sheet;
        this.found = found;
    }

    /** Reports a cell; the first argument of the sentence is its address. */
    void at(EditedWorkbook.Row row, String column, Doubt.Kind kind, String key, Object... arguments) {
        add(row.number(), sheet.address(row, column), kind, key, row.text(column), arguments);
    }

    /** Reports something of the whole sheet; the first argument of the sentence is its name. */
    void ofSheet(Doubt.Kind kind, String key, String quote, Object... arguments) {
        add(0, sheet.name(), kind, key, quote, arguments);
    }

    private void add(int row, String place, Doubt.Kind kind, String key, String quote, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = place;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        found.add(new Doubt(kind, new Place(0, sheet.number(), row), Message.of(key, all), quote));
    }

    /** Reports a cell for a reason that has a sentence of its own. */
    void because(EditedWorkbook.Row row, String column, Doubt.Kind kind, Message reason) {
        Object[] arguments = reason.arguments().toArray();
        at(row, column, kind, reason.key(), arguments);
    }
}
