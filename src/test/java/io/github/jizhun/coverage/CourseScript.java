package io.github.jizhun.coverage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.PageScript;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The scripts of a course that know no page. */
final class CourseScript {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Path FOLDER = Path.of("site-templates/assets/coverage");

    private CourseScript() {}

    /** An empty page of a browser with the scripts, and with a standard for them: {@code standard}. */
    static PageScript in(Browser browser, LinkedStandard standard) {
        try {
            return PageScript.blank(browser)
                    .add(Files.readString(FOLDER.resolve("1-state.js")))
                    .add(Files.readString(FOLDER.resolve("2-file.js")))
                    .add("const standard = " + standard(standard) + ";");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode standard(LinkedStandard linked) {
        ObjectNode standard = JSON.createObjectNode()
                .put("code", linked.code())
                .put("name", linked.standard().name().value());
        ArrayNode duties = standard.putArray("duties");
        for (Duty duty : linked.standard().duties()) {
            ArrayNode tasks =
                    duties.addObject().put("code", duty.code().value()).putArray("tasks");
            duty.tasks().forEach(task -> tasks.add(task(linked, task)));
        }
        ObjectNode statements = standard.putObject("statements");
        linked.coded()
                .forEach(statement -> statements
                        .putObject(statement.label())
                        .put("code", statement.label())
                        .put("kind", statement.kind().word())
                        .put("text", statement.text().value())
                        .put("line", statement.label() + " " + statement.text()));
        return standard;
    }

    private static ObjectNode task(LinkedStandard linked, Task task) {
        ObjectNode node = JSON.createObjectNode()
                .put("code", task.code().value())
                .put("level", linked.levelOf(task).orElse(0));
        node.set("outputs", codes(linked.outputs(task)));
        node.set("indicators", codes(linked.indicators(task)));
        node.set("knowledge", codes(linked.needs(task, Kind.KNOWLEDGE)));
        node.set("skills", codes(linked.needs(task, Kind.SKILL)));
        return node;
    }

    private static ArrayNode codes(List<LinkedStatement> statements) {
        ArrayNode codes = JSON.createArrayNode();
        statements.stream()
                .flatMap(statement -> statement.code().stream())
                .map(Code::value)
                .forEach(codes::add);
        return codes;
    }
}
