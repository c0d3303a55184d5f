package io.github.jizhun.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the cards of codes and terms say, as a script: a page on a disk can load a script, but no data. Each entry is its kind,
 * its text, and one line of context: the parent, or the tasks that belong to it or need it; that
 * of a task ends with its level; the marks of errata come last.
 */
public final class PreviewScript {
    private PreviewScript() {}

    public static SiteFile of(LinkedStandard standard) {
        ObjectNode entries = JsonNodeFactory.instance.objectNode();
        for (LinkedStatement statement : standard.coded()) {
            String level = standard.task(new Code(statement.label()))
                    .flatMap(standard::levelOf)
                    .map(String::valueOf)
                    .orElse("");
            entries.set(
                    statement.label(),
                    entry(
                            statement.kind().word(),
                            statement.text().value(),
                            context(standard, statement),
                            level,
                            ErratumRemark.marks(standard.errataOf(statement.label()))));
        }
        standard.standard()
                .glossary()
                .forEach(term -> entries.set(
                        "glossary/" + term.id(),
                        entry("term", term.text().value(), "", "", ErratumRemark.marks(standard.errataOf(term)))));
        standard.notes().stream()
                .filter(note -> !note.anchor().isEmpty())
                .forEach(note -> entries.set(
                        note.anchor(),
                        entry(
                                "term",
                                String.join(
                                        "\n",
                                        note.note().lines().map(Text::value).toList()),
                                "",
                                "",
                                "")));
        return SiteFile.text(
                Address.previews(standard.code()),
                "jizhunPreviews(" + Json.compact(JsonNodeFactory.instance.textNode(standard.code())) + ","
                        + Json.compact(entries) + ");\n");
    }

    /** What is empty at the end is left out. */
    private static ArrayNode entry(String kind, String text, String context, String level, String marks) {
        ArrayNode entry =
                JsonNodeFactory.instance.arrayNode().add(kind).add(text).add(context);
        if (!level.isEmpty() || !marks.isEmpty()) {
            entry.add(level);
        }
        return marks.isEmpty() ? entry : entry.add(marks);
    }

    private static String context(LinkedStandard standard, LinkedStatement statement) {
        Code code = statement.key();
        if (statement.kind() == Kind.DUTY) {
            return codes(standard.duty(code).map(Duty::printedTasks).orElse(List.of()));
        }
        if (statement.kind().isCompetency()) {
            return codes(standard.tasksOf(code));
        }
        return standard.parentOf(statement)
                .flatMap(standard::find)
                .map(parent -> parent.label() + " " + parent.text())
                .orElse("");
    }

    private static String codes(List<Task> tasks) {
        return tasks.stream().map(task -> task.code().value()).collect(Collectors.joining(" "));
    }
}
