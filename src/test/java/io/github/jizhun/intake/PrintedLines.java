package io.github.jizhun.intake;

import io.github.jizhun.intake.form.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was read, as {@link MadeUp#truth()} lists it. */
final class PrintedLines {
    private PrintedLines() {}

    static List<String> of(Printed.Form form) {
        List<String> lines = new ArrayList<>(List.of(form.code(), form.name()));
        form.versions()
                .forEach(each -> lines.add(String.join(
                        "|", each.version(), each.code(), each.name(), each.status(), each.note(), each.date())));
        form.duties().forEach(duty -> {
            lines.add("duty " + line(duty.duty()));
            duty.tasks().forEach(cell -> {
                cell.tasks().forEach(task -> lines.add("task " + line(task)));
                String at = cell.tasks().stream()
                                .findFirst()
                                .flatMap(Printed.Statement::code)
                                .orElse("")
                        + " ";
                cell.rows().forEach(row -> {
                    lines.add(at + "level " + row.levels());
                    Stream.of(row.outputs(), row.indicators(), row.knowledge(), row.skills())
                            .forEach(statements -> statements.forEach(each -> lines.add(at + line(each))));
                });
            });
        });
        form.attitudes().forEach(each -> lines.add("attitude " + line(each)));
        return lines;
    }

    private static String line(Printed.Statement statement) {
        return statement.code().orElse("") + "|" + statement.text();
    }
}
