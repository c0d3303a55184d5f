package io.github.jizhun.intake.form;

import io.github.jizhun.intake.doubt.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a document prints, right or wrong: codes and words as they stand. */
public final class Printed {
    private static final Pattern LEVEL = Pattern.compile("[^0-9]*[1-6][^0-9]*");

    private Printed() {}

    /** Whether this is a level from 1 to 6, perhaps with words: {@code 3（初）}. */
    public static boolean isLevel(String printed) {
        return LEVEL.matcher(printed).matches();
    }

    /**
     * A sentence with its code.
     *
     * @param code as printed; empty if none is
     */
    public record Statement(Optional<String> code, String text, Place at) {}

    /** A printed row; its levels are empty if it prints none of its own. */
    public record TaskRow(
            List<String> levels,
            List<Statement> outputs,
            List<Statement> indicators,
            List<Statement> knowledge,
            List<Statement> skills,
            Place at) {}

    /** A task cell: one task or several, which share the rows. */
    public record TaskCell(List<Statement> tasks, List<TaskRow> rows) {}

    /** A duty and its task cells. */
    public record Duty(Statement duty, List<TaskCell> tasks) {}

    /** A row of the version table. */
    public record Version(String version, String code, String name, String status, String note, String date) {}

    /** A row of the classification: kind is 職類別, 職業別 or 行業別. */
    public record Classified(String kind, String name, String code) {}

    /** A line of the supplements that a mark in the table points to. */
    public record Note(String mark, String text, List<String> more) {}

    /** The whole form. */
    public record Form(
            String code,
            String name,
            String nameKind,
            Optional<String> nameNote,
            List<Version> versions,
            List<Classified> classes,
            String description,
            String level,
            List<Duty> duties,
            List<Statement> attitudes,
            List<String> conditions,
            List<String> supplements,
            List<Note> notes,
            List<String> updates,
            List<String> provider,
            List<String> terms,
            boolean hasLevelPerDuty) {}
}
