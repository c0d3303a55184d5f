package io.github.jizhun.export.caseframework;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.export.LearningSystemText;
import io.github.jizhun.export.OwnNames;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A standard as a package of CASE. Duties and the groups K, S and A are children of the document; tasks of duties; outputs and
 * indicators of tasks. What a task needs is {@code isRelatedTo}; a second task of a shared row holds its statements by
 * {@code isPartOf}. There is no {@code educationLevel}: importers read it as a school grade.
 */
final class CasePackage {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The number of code points of a statement without a code that stand for it. */
    private static final int TITLE_LENGTH = 40;

    private final LinkedStandard linked;
    private final CaseNames names;
    private final OwnNames ownNames;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final ArrayNode associations = NODES.arrayNode();
    /** Statements of shared rows, and each further task that shares them. */
    private final List<Map.Entry<String, String>> shared = new ArrayList<>();

    /** Something that an association can join. */
    private record Node(String title, String id, String uri) {}

    private CasePackage(LinkedStandard linked, CaseNames names) {
        this.linked = linked;
        this.names = names;
        this.ownNames = new OwnNames(linked.standard());
    }

    /** The package. */
    static ObjectNode of(LinkedStandard standard, Site site, CaseNames names) {
        ObjectNode made = NODES.objectNode();
        made.set("CFDocument", CaseDocument.inPackage(standard, site, names));
        new CasePackage(standard, names).into(made);
        made.set("CFDefinitions", CaseDefinitions.of(standard.standard(), site, names));
        return made;
    }

    private void into(ObjectNode made) {
        nodes.put("", new Node(names.title(), names.document(), names.documentUri()));
        made.set("CFItems", items());
        relations();
        made.set("CFAssociations", associations);
    }

    private ArrayNode items() {
        ArrayNode items = NODES.arrayNode();
        Map<String, Integer> children = new HashMap<>();
        for (ExportedStatement statement : ExportedStatement.of(linked)) {
            Kind kind = statement.kind();
            if (kind.isCompetency() && !nodes.containsKey(kind.letter())) {
                items.add(group(kind));
                child(kind.letter(), "", children);
            }
            items.add(item(statement));
            String parent = kind.isCompetency()
                    ? kind.letter()
                    : statement.parents().stream().findFirst().orElse("");
            child(statement.key(), parent, children);
            // The second task stands after the row that it shares, so its node is not there yet.
            statement.parents().stream().skip(1).forEach(other -> shared.add(Map.entry(statement.key(), other)));
        }
        return items;
    }

    private ObjectNode group(Kind kind) {
        String id = names.id(kind.letter());
        String name = KindName.of(kind).zh();
        ObjectNode item = item(kind.letter(), new Node(kind.letter() + " " + name, id, names.uri(CaseNames.ITEMS, id)))
                .put("fullStatement", name)
                .put("humanCodingScheme", kind.letter());
        type(item, CaseDefinitions.GROUP);
        return item.put("language", ExchangeNames.LANGUAGE).put("lastChangeDateTime", names.changed());
    }

    /** An item that associations find by its key. */
    private ObjectNode item(String key, Node node) {
        nodes.put(key, node);
        return names.object(node.id(), node.uri());
    }

    private ObjectNode item(ExportedStatement statement) {
        String text = statement.text().value();
        // The title stands at both ends of some 200 associations: the code says enough.
        String title = statement.code().isEmpty() ? LearningSystemText.shortName(text, TITLE_LENGTH) : statement.code();
        ObjectNode item = item(statement.key(), new Node(title, names.id(statement.key()), names.uri(statement)))
                .put("fullStatement", text);
        ownNames.of(statement).ifPresent(name -> item.put("abbreviatedStatement", name));
        if (!statement.code().isEmpty()) {
            item.put("humanCodingScheme", statement.code());
        }
        type(item, statement.kind().word());
        concepts(item, statement);
        String notes = String.join("\n", statement.remarks());
        if (!notes.isEmpty()) {
            item.put("notes", notes);
        }
        item.put("language", ExchangeNames.LANGUAGE).put("lastChangeDateTime", names.changed());
        Map<String, String> extensions = new LinkedHashMap<>();
        statement.level().ifPresent(level -> extensions.put("icap:level", String.valueOf(level)));
        if (!statement.printedCode().isEmpty()) {
            extensions.put("icap:printedCode", statement.printedCode());
        }
        if (!statement.printedText().isEmpty()) {
            extensions.put("icap:printedText", statement.printedText());
        }
        names.extend(item, extensions);
        return item;
    }

    private void concepts(ObjectNode item, ExportedStatement statement) {
        List<GlossaryTerm> terms = linked.references()
                .termsIn(Stream.of(new LinkedStatement(
                        statement.kind(), Optional.empty(), statement.text(), statement.address())));
        if (!terms.isEmpty()) {
            ArrayNode keywords = item.putArray("conceptKeywords");
            terms.forEach(term -> keywords.add(term.term().value()));
        }
        // It takes one link, not a list.
        if (terms.size() == 1) {
            GlossaryTerm term = terms.get(0);
            item.set("conceptKeywordsURI", names.partLink(term.term().value(), names.id("term:" + term.id())));
        }
    }

    private void type(ObjectNode item, String word) {
        String name = CaseDefinitions.typeName(word);
        item.put("CFItemType", name).set("CFItemTypeURI", names.partLink(name, CaseNames.typeId(word)));
    }

    private void child(String key, String parent, Map<String, Integer> children) {
        int number = children.merge(parent, 1, Integer::sum);
        associate("isChildOf", key, parent, Optional.of(number));
    }

    private void relations() {
        shared.forEach(pair -> associate("isPartOf", pair.getKey(), pair.getValue(), Optional.empty()));
        linked.standard()
                .tasks()
                .forEach(task -> linked.needs(task)
                        .forEach(need -> associate(
                                "isRelatedTo",
                                task.code().value(),
                                ExportedStatement.keyOf(linked, need),
                                Optional.empty())));
    }

    private void associate(String type, String origin, String destination, Optional<Integer> sequence) {
        String id = names.id(type + "|" + origin + "|" + destination);
        ObjectNode association =
                names.object(id, names.uri(CaseNames.ASSOCIATIONS, id)).put("associationType", type);
        association.set("originNodeURI", end(nodes.get(origin)));
        association.set("destinationNodeURI", end(nodes.get(destination)));
        sequence.ifPresent(number -> association.put("sequenceNumber", number));
        associations.add(association.put("lastChangeDateTime", names.changed()));
    }

    private ObjectNode end(Node node) {
        ObjectNode end = CaseNames.link(node.title(), node.id(), node.uri());
        return names.version() == CaseVersion.V1P1 ? end.put("targetType", "CASE") : end;
    }
}
