package io.github.jizhun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jizhun.intake.Documents;
import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.intake.form.FormReader;
import io.github.jizhun.intake.form.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Imports each document of a folder and compares it with the truth beside it ({@code expected.json}): how many statements are right
 * letter for letter; what else differs is printed. The folder is the first argument or the property {@code bench.contents}; further
 * arguments are formats.
 */
public final class ImportBench {
    private final String format;
    private final JsonNode truth;
    private final List<String> wrong = new ArrayList<>();
    private int statements;
    private int right;

    private ImportBench(String format, JsonNode truth) {
        this.format = format;
        this.truth = truth;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : System.getProperty("bench.contents"));
        List<String> formats = arguments.length > 1
                ? List.of(arguments).subList(1, arguments.length)
                : List.of("txt", "docx", "odt", "xlsx", "pdf");
        int all = 0;
        int allRight = 0;
        try (Stream<Path> found = Files.list(folder)) {
            for (Path standard : found.filter(each -> Files.exists(each.resolve("expected.json"))).sorted().toList()) {
                JsonNode truth = new ObjectMapper().readTree(standard.resolve("expected.json").toFile());
                for (String format : formats) {
                    ImportBench bench = new ImportBench(format, truth);
                    bench.compare(standard.resolve(standard.getFileName() + "." + format));
                    all += bench.statements;
                    allRight += bench.right;
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d of %d statements right (%.2f %%)%n", allRight, all, 100.0 * allRight / all);
    }

    private void compare(Path file) throws IOException {
        FormReader.Read read;
        long began = System.nanoTime();
        try {
            read = FormReader.read(Documents.open(file));
        } catch (Refusal e) {
            System.out.println(file.getFileName() + ": refused: " + e.sentence());
            return;
        }
        long millis = (System.nanoTime() - began) / 1_000_000;
        Printed.Form form = read.form();
        same("code", form.code(), "code");
        same("name", form.name(), "name");
        same("nameKind", form.nameKind(), "nameKind");
        same("nameNote", form.nameNote().orElse(""), "nameNote");
        same("description", form.description(), "description");
        same("level", form.level(), "level");
        list("versions", form.versions().stream().map(v -> String.join("|", v.version(), v.code(), v.name(), v.status(), v.note(), v.date())).toList(),
                items("versions", "version", "code", "name", "status", "note", "date"));
        list("classes", form.classes().stream().map(c -> String.join("|", c.kind(), c.name(), c.code())).toList(), items("classes", "kind", "name", "code"));
        list("conditions", form.conditions(), texts(truth.get("conditions")));
        list("supplements", form.supplements(), texts(truth.get("supplements")));
        list("updates", form.updates(), texts(truth.get("updates")));
        list("provider", form.provider(), texts(truth.get("provider")));
        list("terms", form.terms(), texts(truth.get("terms")));
        List<String> notes = new ArrayList<>();
        truth.get("notes").forEach(note -> notes.add(note.get("mark").asText() + "|" + note.get("text").asText() + "|" + texts(note.get("more"))));
        list("notes", form.notes().stream().map(n -> n.mark() + "|" + n.text() + "|" + n.more()).toList(), notes);
        statements("attitudes", form.attitudes(), truth.get("attitudes"), "text");
        JsonNode duties = truth.get("duties");
        if (duties.size() != form.duties().size()) {
            wrong.add("duties " + form.duties().size() + " for " + duties.size());
        }
        for (int i = 0; i < Math.min(duties.size(), form.duties().size()); i++) {
            duty(form.duties().get(i), duties.get(i));
        }
        System.out.printf(
                Locale.ROOT,
                "%s %s: %d of %d statements, %d other differences, %d doubts, %d ms%n",
                truth.get("code").asText(),
                format,
                right,
                statements,
                wrong.size(),
                read.doubts().size(),
                millis);
        wrong.forEach(each -> System.out.println("    " + each));
        read.doubts().forEach(each -> System.out.println("  ? p" + each.at().page() + " t" + each.at().table() + " r" + each.at().row() + " " + each.kind().id() + " " + each.message().key() + ": " + each.quote()));
    }

    private void duty(Printed.Duty duty, JsonNode expected) {
        statement("duty", duty.duty(), expected, "name");
        JsonNode tasks = expected.get("tasks");
        if (tasks.size() != duty.tasks().size()) {
            wrong.add("task cells of " + expected.get("code") + ": " + duty.tasks().size() + " for " + tasks.size());
        }
        for (int i = 0; i < Math.min(tasks.size(), duty.tasks().size()); i++) {
            Printed.TaskCell cell = duty.tasks().get(i);
            statements("tasks", cell.tasks(), tasks.get(i).get("tasks"), "name");
            JsonNode rows = tasks.get(i).get("rows");
            String task = tasks.get(i).path("tasks").path(0).path("code").asText(expected.path("code").asText());
            if (rows.size() != cell.rows().size()) {
                wrong.add("rows of " + task + ": " + cell.rows().size() + " for " + rows.size());
            }
            for (int r = 0; r < Math.min(rows.size(), cell.rows().size()); r++) {
                Printed.TaskRow row = cell.rows().get(r);
                JsonNode truthRow = rows.get(r);
                if (!row.levels().equals(texts(truthRow.get("levels")))) {
                    wrong.add("levels of " + task + ": " + row.levels() + " for " + truthRow.get("levels"));
                }
                statements(task + " outputs", row.outputs(), truthRow.get("outputs"), "text");
                statements(task + " indicators", row.indicators(), truthRow.get("indicators"), "text");
                statements(task + " knowledge", row.knowledge(), truthRow.get("knowledge"), "text");
                statements(task + " skills", row.skills(), truthRow.get("skills"), "text");
            }
        }
    }

    private void statements(String what, List<Printed.Statement> read, JsonNode expected, String field) {
        if (read.size() != expected.size()) {
            wrong.add(what + ": " + read.size() + " for " + expected.size());
        }
        for (int i = 0; i < expected.size(); i++) {
            if (i < read.size()) {
                statement(what, read.get(i), expected.get(i), field);
            } else {
                statements++;
            }
        }
    }

    private void statement(String what, Printed.Statement read, JsonNode expected, String field) {
        String got = read.code().orElse("") + "|" + plain(read.text());
        String wanted = (expected.get("code").isNull() ? "" : expected.get("code").asText()) + "|" + plain(expected.get(field).asText());
        statements++;
        if (got.equals(wanted)) {
            right++;
        } else {
            wrong.add(what + ": " + got + "\n      for " + wanted);
        }
    }

    /** Formats without underlines are compared without them. */
    private String plain(String text) {
        return text.replaceAll("</?u>", "");
    }

    private void same(String what, String read, String field) {
        String expected = truth.path(field).isNull() ? "" : truth.path(field).asText();
        if (format.equals("txt")) {
            expected = expected.replace('\n', ' ');
        }
        if (!read.equals(expected)) {
            wrong.add(what + ": " + read + "\n      for " + expected);
        }
    }

    private void list(String what, List<String> read, List<String> expected) {
        if (!read.stream().map(this::plain).toList().equals(expected.stream().map(this::plain).toList())) {
            for (int i = 0; i < Math.max(read.size(), expected.size()); i++) {
                String got = i < read.size() ? read.get(i) : "(none)";
                String wanted = i < expected.size() ? expected.get(i) : "(none)";
                if (!got.equals(wanted)) {
                    wrong.add(what + ": " + got + "\n      for " + wanted);
                }
            }
        }
    }

    private List<String> items(String list, String... fields) {
        List<String> items = new ArrayList<>();
        truth.get(list).forEach(item -> items.add(String.join("|", Stream.of(fields).map(field -> item.get(field).asText()).toList())));
        return items;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        if (list != null && !list.isNull()) {
            list.forEach(item -> texts.add(item.asText()));
        }
        return texts;
    }
}
