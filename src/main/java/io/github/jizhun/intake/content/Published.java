package io.github.jizhun.intake.content;

import java.util.ArrayList;
import java.util.List;

/** What a document prints with the codes that are published: each names one statement only. */
final class Published {
    /**
     * A sentence.
     *
     * @param code empty if the document prints none
     */
    record Statement(String code, String text) {}

    /** A printed row: knowledge and skills by code, or by id where they have none. */
    record Row(
            List<String> levels,
            List<Statement> outputs,
            List<Statement> indicators,
            List<String> knowledge,
            List<String> skills) {}

    /** A task cell: its tasks share the rows. */
    record Tasks(List<Statement> tasks, List<Row> rows) {}

    /** A duty. */
    record Duty(Statement duty, List<Tasks> tasks) {}

    /** A printed slip. {@code at} is empty unless the slip is that of one place. */
    record Erratum(String code, String at, String printed, String published, boolean isCorrected, String reason) {}

    final List<Duty> duties = new ArrayList<>();
    final List<Statement> knowledge = new ArrayList<>();
    final List<Statement> skills = new ArrayList<>();
    final List<Statement> attitudes = new ArrayList<>();
    final List<Erratum> errata = new ArrayList<>();
}
