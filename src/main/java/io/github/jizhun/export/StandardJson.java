package io.github.jizhun.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Note;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Source;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A standard as one JSON object, in the shape that {@code standard.schema.json} describes. The order of members is part of
 * it, for people who compare two editions.
 */
public final class StandardJson {
    /** Raised when a reader of the old shape would misread the new one. */
    private static final int SCHEMA_VERSION = 2;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final LinkedStandard linked;

    private StandardJson(LinkedStandard linked) {
        this.linked = linked;
    }

    /** The object of a standard. */
    public static ObjectNode of(LinkedStandard standard) {
        return new StandardJson(standard).standard();
    }

    private ObjectNode standard() {
        Standard standard = linked.standard();
        ObjectNode node = NODES.objectNode();
        node.put("schemaVersion", SCHEMA_VERSION);
        node.put("code", standard.code());
        if (new StandardCode(standard.code()).isLocal()) {
            node.put("printedCode", orNull(standard.printedCode()));
        }
        node.put("name", standard.name().value());
        node.put("nameNote", orNull(standard.nameNote()));
        node.put("provider", standard.provider().value());
        node.put("description", standard.description().value());
        level(node, standard.level());
        node.set("classification", classification(standard.classification()));
        node.set("duties", list(standard.duties(), this::duty));
        node.set("knowledge", list(standard.knowledge(), this::competency));
        node.set("skills", list(standard.skills(), skill -> named(skill, "family", "name")));
        node.set("attitudes", list(standard.attitudes(), attitude -> named(attitude, "name", "description")));
        node.set("glossary", list(standard.glossary(), this::term));
        node.set("conditions", texts(standard.conditions()));
        node.set(
                "notes",
                list(
                        Stream.concat(
                                        standard.notes().stream(),
                                        standard.updates().stream().map(Note::plain))
                                .toList(),
                        this::note));
        node.set("errata", list(standard.errata(), this::erratum));
        node.set("editions", list(standard.editions(), this::edition));
        node.put("nameKind", standard.nameKind().word());
        node.put("rights", standard.rights().value());
        node.set("source", standard.source().map(this::source).orElse(null));
        return node;
    }

    private ObjectNode classification(Classification classification) {
        ObjectNode node = NODES.objectNode();
        node.set("categories", list(classification.categories(), this::entry));
        node.set("occupations", list(classification.occupations(), this::entry));
        node.set("industries", list(classification.industries(), this::entry));
        return node;
    }

    private ObjectNode entry(Classification.Entry entry) {
        return NODES.objectNode()
                .put("name", entry.name().value())
                .put("code", entry.code().isPresent() ? entry.code().value() : null);
    }

    private ObjectNode note(Note note) {
        ObjectNode node = NODES.objectNode()
                .put("mark", note.mark().orElse(null))
                .put("text", note.text().value());
        node.set("more", texts(note.more()));
        return node;
    }

    private ObjectNode duty(Duty duty) {
        ObjectNode node = NODES.objectNode()
                .put("code", duty.code().value())
                .put("name", duty.name().value());
        level(node, duty.level());
        node.set("tasks", list(duty.printedTasks(), this::task));
        if (duty.isItsOwnTask()) {
            Task own = duty.tasks().get(0);
            if (duty.level().isEmpty()) {
                level(node, duty.levelOf(own));
            }
            node.set("groups", list(linked.rows(own), this::group));
        }
        return node;
    }

    private ObjectNode task(Task task) {
        ObjectNode node = NODES.objectNode()
                .put("code", task.code().value())
                .put("name", task.name().value());
        level(node, linked.dutyOf(task).levelOf(task));
        List<Group> rows = linked.rows(task);
        node.set("groups", list(rows, this::group));
        task.sharesRowWith()
                .ifPresent(other -> node.put("sharesRowWith", other.code().value()));
        return node;
    }

    /** The level as a number, and as printed where that is more. */
    private static void level(ObjectNode node, Optional<Level> level) {
        node.put("level", level.map(Level::value).orElse(null));
        level.flatMap(Level::text).ifPresent(text -> node.put("levelText", text));
    }

    private ObjectNode group(Group group) {
        ObjectNode node = NODES.objectNode();
        ArrayNode levels = node.putArray("levels");
        group.levels().forEach(level -> levels.add(level.value()));
        node.set("outputs", list(group.outputs(), this::statement));
        node.set("indicators", list(group.indicators(), this::statement));
        node.set("knowledge", codes(group.knowledge()));
        node.set("skills", codes(group.skills()));
        return node;
    }

    /** A statement to which tasks refer: by its code, or by its id where it has none. */
    private ObjectNode competency(Statement statement) {
        ObjectNode node = statement(statement);
        statement.id().ifPresent(id -> node.put("id", id.value()));
        return node;
    }

    private ObjectNode statement(Statement statement) {
        return NODES.objectNode()
                .put("code", statement.code().map(Code::value).orElse(null))
                .put("text", statement.text().value());
    }

    /** A statement that states its own name before a colon. */
    private ObjectNode named(Statement statement, String before, String after) {
        return competency(statement)
                .put(before, statement.family().orElse(null))
                .put(after, statement.rest());
    }

    private ObjectNode term(GlossaryTerm term) {
        ObjectNode node = NODES.objectNode()
                .put("id", term.id())
                .put("term", term.term().value())
                .put("definition", term.definition());
        node.set("otherForms", texts(term.otherForms()));
        return node.put("text", term.text().value()).put("narrow", term.narrow());
    }

    private ObjectNode erratum(Erratum erratum) {
        ObjectNode node = NODES.objectNode()
                .put("code", ErratumRemark.key(linked.standard(), erratum))
                .put("printed", erratum.printed().value())
                .put("published", erratum.published().value())
                .put("status", word(erratum.status()))
                .put("reason", erratum.reason().value())
                .put("date", orNull(erratum.date()));
        erratum.place().ifPresent(place -> node.put("at", place.code().value()));
        return node;
    }

    private ObjectNode edition(Edition edition) {
        ObjectNode node = NODES.objectNode()
                .put("code", edition.code())
                .put("date", edition.date().isPresent() ? edition.date().value() : null)
                .put("status", word(edition.status()))
                .put("replacedBy", orNull(edition.replacedBy()))
                .put("note", orNull(edition.note()));
        edition.name().ifPresent(name -> node.put("name", name.value()));
        edition.printedVersion().ifPresent(version -> node.put("version", version.value()));
        return node;
    }

    private ObjectNode source(Source source) {
        return NODES.objectNode()
                .put("name", source.name().value())
                .put("url", orNull(source.url()))
                .put("checked", orNull(source.checked()))
                .put("file", orNull(source.file()))
                .put("sha256", orNull(source.sha256()))
                .put("pages", orNull(source.pages()))
                .put("imported", orNull(source.imported()));
    }

    private static ArrayNode texts(List<Text> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(text -> array.add(text.value()));
        return array;
    }

    private static ArrayNode codes(List<Reference> references) {
        ArrayNode array = NODES.arrayNode();
        references.forEach(reference -> array.add(reference.code().value()));
        return array;
    }

    private static <T> ArrayNode list(List<T> values, Function<T, ObjectNode> node) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(node.apply(value)));
        return array;
    }

    /** JSON's null says that the document has no such text. */
    private static String orNull(Optional<Text> text) {
        return text.map(Text::value).orElse(null);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
