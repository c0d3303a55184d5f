package io.github.jizhun.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Task;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.SiteFile;
import java.util.List;
import java.util.stream.Stream;

/** One small JSON file for each code: {@code data/K19.json}. */
public final class CodeJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final LinkedStandard linked;
    private final ExchangeNames names;

    private CodeJson(LinkedStandard linked, Site site) {
        this.linked = linked;
        this.names = new ExchangeNames(site, linked.standard());
    }

    /** The files of a standard, in the document's order. */
    public static Stream<SiteFile> of(LinkedStandard standard, Site site) {
        CodeJson json = new CodeJson(standard, site);
        return ExportedStatement.of(standard).stream()
                .filter(statement -> !statement.code().isEmpty())
                .map(statement -> SiteFile.text(
                        Address.data(standard.code(), statement.code() + ".json"),
                        Json.compact(json.of(statement)) + "\n"));
    }

    private ObjectNode of(ExportedStatement statement) {
        Code code = new Code(statement.code());
        ObjectNode node = NODES.objectNode()
                .put("standard", linked.code())
                .put("code", statement.code())
                .put("kind", statement.kind().word())
                .put("text", statement.text().value())
                .put("level", statement.level().orElse(null))
                .put("page", statement.address())
                .put("id", "urn:uuid:" + names.id(statement.key()));
        strings(node, "parents", statement.parents().stream());
        linked.duty(code).ifPresent(duty -> strings(node, "tasks", tasks(duty.printedTasks())));
        linked.task(code).ifPresent(task -> {
            statements(node, "outputs", linked.outputs(task));
            statements(node, "indicators", linked.indicators(task));
            strings(
                    node,
                    "needs",
                    linked.needs(task).stream().map(need -> need.key().value()));
        });
        if (statement.kind() == Kind.KNOWLEDGE || statement.kind() == Kind.SKILL) {
            strings(node, "neededBy", tasks(linked.tasksOf(code)));
        }
        strings(
                node,
                "terms",
                linked.references().termsIn(Stream.of(linked.statementOf(code))).stream()
                        .map(term -> term.id()));
        node.put("printedCode", orNull(statement.printedCode())).put("printedText", orNull(statement.printedText()));
        ArrayNode errata = node.putArray("errata");
        statement
                .errata()
                .forEach(erratum -> errata.addObject()
                        .put("printed", erratum.printed().value())
                        .put("published", erratum.published().value())
                        .put("status", ErratumRemark.word(erratum))
                        .put("reason", erratum.reason().value()));
        return node;
    }

    private static Stream<String> tasks(List<Task> tasks) {
        return tasks.stream().map(task -> task.code().value());
    }

    private static void strings(ObjectNode node, String member, Stream<String> values) {
        ArrayNode array = node.putArray(member);
        values.forEach(array::add);
    }

    private static void statements(ObjectNode node, String member, List<LinkedStatement> statements) {
        ArrayNode array = node.putArray(member);
        statements.forEach(statement -> array.addObject()
                .put("code", orNull(statement.label()))
                .put("text", statement.text().value()));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** What the members mean. */
    public static List<DataFile.Field> fields() {
        return List.of(
                DataFile.Field.of("standard", "職能基準代碼", "code of the standard"),
                DataFile.Field.of("code", "代碼", "code"),
                DataFile.Field.of("kind", "種類", "kind"),
                DataFile.Field.of("text", "本站刊載的全文", "the whole text as published here"),
                DataFile.Field.of("level", "職能級別；沒有時為 null", "level; null where there is none"),
                DataFile.Field.of("page", "網頁位址，從網站根目錄起", "address of its page, from the site's root"),
                DataFile.Field.of("id", "永遠不變的識別碼", "identifier that never changes"),
                DataFile.Field.of("parents[]", "所屬的主要職責或任務", "the duty or tasks that it belongs to"),
                DataFile.Field.of("tasks[]", "主要職責的任務", "tasks of a duty"),
                DataFile.Field.of("outputs[]", "任務的工作產出", "outputs of a task"),
                DataFile.Field.of("indicators[]", "任務的行為指標", "indicators of a task"),
                DataFile.Field.of("needs[]", "任務需要的知識與技能", "knowledge and skills that a task needs"),
                DataFile.Field.of("neededBy[]", "需要這項知識或技能的任務", "tasks that need this knowledge or skill"),
                DataFile.Field.of("terms[]", "句子用到的名詞", "defined terms that the statement uses"),
                DataFile.Field.of("printedCode", "原文代碼；相同時為 null", "the code as printed; null where it is the same"),
                DataFile.Field.of("printedText", "原文文字；相同時為 null", "the text as printed; null where it is the same"),
                DataFile.Field.of("errata[]", "勘誤", "errata"));
    }
}
