package io.github.jizhun.export.caseframework;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.export.LearningSystemText;
import io.github.jizhun.export.StableId;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Source;
import io.github.jizhun.model.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A standard as a package of CASE. Duties and the groups K, S and A are children of the document; tasks of duties; outputs and
 * indicators of tasks. What a task needs is {@code isRelatedTo}; a second task of a shared row holds its statements by
 * {@code isPartOf}. There is no {@code educationLevel}: importers read it as a school grade.
 */
final class CasePackage {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The type of the items that hold all knowledge, skills or attitudes. */
    private static final String GROUP = "group";

    /** The number of code points of a statement without a code that stand for it. */
    private static final int TITLE_LENGTH = 40;

    private final LinkedStandard linked;
    private final Standard standard;
    private final Site site;
    private final CaseVersion version;
    private final ExchangeNames names;
    private final String time;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final ArrayNode associations = NODES.arrayNode();
    /** Statements of shared rows, and each further task that shares them. */
    private final List<Map.Entry<String, String>> shared = new ArrayList<>();

    /** Something that an association can join. */
    private record Node(String title, String id, String uri) {}

    private CasePackage(LinkedStandard linked, Site site, CaseVersion version) {
        this.linked = linked;
        this.standard = linked.standard();
        this.site = site;
        this.version = version;
        this.names = new ExchangeNames(site, standard);
        this.time = names.changed() + "T00:00:00Z";
    }

    /** The package. */
    static ObjectNode of(LinkedStandard standard, Site site, CaseVersion version) {
        return new CasePackage(standard, site, version).make();
    }

    /** The document by itself, as it stands in lists of documents. */
    static ObjectNode documentOf(LinkedStandard standard, Site site, CaseVersion version) {
        CasePackage made = new CasePackage(standard, site, version);
        ObjectNode document = made.document();
        // Outside a package the document says where its package is; inside, it must not.
        document.set("CFPackageURI", link(made.title(), made.names.id(), made.uri("")));
        return document;
    }

    private ObjectNode make() {
        nodes.put("", new Node(title(), names.id(), documentUri()));
        ObjectNode made = NODES.objectNode();
        made.set("CFDocument", document());
        made.set("CFItems", items());
        relations();
        made.set("CFAssociations", associations);
        made.set("CFDefinitions", definitions());
        return made;
    }

    private String title() {
        return StandardTitle.of(standard) + " " + standard.code();
    }

    private String documentUri() {
        return names.uri(version.folder("CFDocuments") + names.id(), names.id());
    }

    /** An address in the package itself, where the object with this identifier is found. */
    private String uri(String id) {
        return names.uri(
                version.folder("CFPackages") + names.id() + (id.isEmpty() ? "" : "#" + id),
                id.isEmpty() ? names.id() : id);
    }

    private ObjectNode document() {
        ObjectNode document = NODES.objectNode()
                .put("identifier", names.id())
                .put("uri", documentUri())
                .put("creator", standard.provider().value())
                .put("title", title())
                .put("lastChangeDateTime", time);
        if (version == CaseVersion.V1P1) {
            document.put("caseVersion", "1.1");
        }
        standard.source().flatMap(Source::url).ifPresent(url -> document.put("officialSourceURL", url.value()));
        document.put("publisher", site.title().value())
                .put("description", standard.description().value());
        List<Classification.Entry> subjects = subjects().toList();
        ArrayNode subjectNames = document.putArray("subject");
        ArrayNode subjectLinks = document.putArray("subjectURI");
        subjects.forEach(subject -> {
            subjectNames.add(subject.name().value());
            String id = subjectId(subject);
            subjectLinks.add(link(subject.name().value(), id, uri(id)));
        });
        document.put("language", ExchangeNames.LANGUAGE).put("version", Edition.versionOf(standard.code()));
        standard.edition().ifPresent(edition -> {
            boolean current = edition.status() == Edition.Status.CURRENT;
            document.put("adoptionStatus", current ? "Adopted" : "Deprecated");
            if (edition.date().isPresent()) {
                document.put("statusStartDate", edition.date().value());
            }
            replacement(edition)
                    .filter(next -> next.date().isPresent())
                    .ifPresent(next -> document.put("statusEndDate", next.date().value()));
        });
        document.set("licenseURI", link(standard.rights().value(), names.id("rights"), uri(names.id("rights"))));
        document.put("notes", documentNotes());
        extend(document, documentExtensions());
        return document;
    }

    private Optional<Edition> replacement(Edition edition) {
        return edition.replacedBy()
                .flatMap(code -> standard.editions().stream()
                        .filter(other -> other.code().equals(code.value()))
                        .findFirst());
    }

    private String documentNotes() {
        return Stream.of(
                        site.notice().value(),
                        StandardTitle.edition(standard),
                        standard.level().map(level -> "基準級別 " + level.printed()).orElse(""),
                        StandardTitle.citation(standard),
                        ErratumRemark.of(linked.errataOf(standard.code())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Map<String, String> documentExtensions() {
        Map<String, String> extensions = new LinkedHashMap<>();
        extensions.put("icap:code", standard.code());
        extensions.put("icap:nameKind", standard.nameKind().word());
        standard.level().map(Level::value).ifPresent(level -> extensions.put("icap:level", String.valueOf(level)));
        return extensions;
    }

    /** Only text: the official schema of 1.1 takes no whole numbers here. */
    private void extend(ObjectNode node, Map<String, String> extensions) {
        if (version == CaseVersion.V1P1 && !extensions.isEmpty()) {
            ObjectNode extended = node.putObject("extensions");
            extensions.forEach(extended::put);
        }
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
        Node node = new Node(kind.letter() + " " + name, id, uri(id));
        nodes.put(kind.letter(), node);
        ObjectNode item = NODES.objectNode()
                .put("identifier", id)
                .put("uri", node.uri())
                .put("fullStatement", name)
                .put("humanCodingScheme", kind.letter());
        type(item, GROUP);
        return item.put("language", ExchangeNames.LANGUAGE).put("lastChangeDateTime", time);
    }

    private ObjectNode item(ExportedStatement statement) {
        String id = names.id(statement.key());
        // The title stands at both ends of some 200 associations: the code says enough.
        String title = statement.code().isEmpty()
                ? LearningSystemText.shortName(statement.text().value(), TITLE_LENGTH)
                : statement.code();
        Node node = new Node(title, id, names.uri(statement.address(), id));
        nodes.put(statement.key(), node);
        ObjectNode item = NODES.objectNode()
                .put("identifier", id)
                .put("uri", node.uri())
                .put("fullStatement", statement.text().value());
        if (!statement.code().isEmpty()) {
            item.put("humanCodingScheme", statement.code());
        }
        type(item, statement.kind().word());
        concepts(item, statement);
        String notes = String.join("\n", statement.remarks());
        if (!notes.isEmpty()) {
            item.put("notes", notes);
        }
        item.put("language", ExchangeNames.LANGUAGE).put("lastChangeDateTime", time);
        Map<String, String> extensions = new LinkedHashMap<>();
        statement.level().ifPresent(level -> extensions.put("icap:level", String.valueOf(level)));
        if (!statement.printedCode().isEmpty()) {
            extensions.put("icap:printedCode", statement.printedCode());
        }
        if (!statement.printedText().isEmpty()) {
            extensions.put("icap:printedText", statement.printedText());
        }
        extend(item, extensions);
        return item;
    }

    private void concepts(ObjectNode item, ExportedStatement statement) {
        List<GlossaryTerm> terms = linked.termsIn(Stream.of(
                new LinkedStatement(statement.kind(), Optional.empty(), statement.text(), statement.address())));
        if (!terms.isEmpty()) {
            ArrayNode keywords = item.putArray("conceptKeywords");
            terms.forEach(term -> keywords.add(term.term().value()));
        }
        // It takes one link, not a list.
        if (terms.size() == 1) {
            String id = names.id("term:" + terms.get(0).id());
            item.set("conceptKeywordsURI", link(terms.get(0).term().value(), id, uri(id)));
        }
    }

    private void child(String key, String parent, Map<String, Integer> children) {
        int number = children.merge(parent, 1, Integer::sum);
        associate("isChildOf", key, parent, Optional.of(number));
    }

    private void relations() {
        shared.forEach(pair -> associate("isPartOf", pair.getKey(), pair.getValue(), Optional.empty()));
        standard.tasks()
                .forEach(task -> linked.needs(task)
                        .forEach(need -> associate(
                                "isRelatedTo",
                                task.code().value(),
                                ExportedStatement.keyOf(linked, need),
                                Optional.empty())));
    }

    private void associate(String type, String origin, String destination, Optional<Integer> sequence) {
        String id = names.id(type + "|" + origin + "|" + destination);
        ObjectNode association = NODES.objectNode()
                .put("identifier", id)
                .put("associationType", type)
                .put("uri", uri(id));
        association.set("originNodeURI", end(nodes.get(origin)));
        association.set("destinationNodeURI", end(nodes.get(destination)));
        sequence.ifPresent(number -> association.put("sequenceNumber", number));
        associations.add(association.put("lastChangeDateTime", time));
    }

    private ObjectNode end(Node node) {
        ObjectNode end = link(node.title(), node.id(), node.uri());
        return version == CaseVersion.V1P1 ? end.put("targetType", "CASE") : end;
    }

    private static ObjectNode link(String title, String id, String uri) {
        return NODES.objectNode().put("title", title).put("identifier", id).put("uri", uri);
    }

    private void type(ObjectNode item, String word) {
        String name = typeName(word);
        String id = StableId.of("item-type:" + word);
        item.put("CFItemType", name).set("CFItemTypeURI", link(name, id, uri(id)));
    }

    private static String typeName(String word) {
        return word.equals(GROUP) ? "職能內涵類別" : KindName.of(kind(word)).zh();
    }

    private static Kind kind(String word) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode definitions() {
        ObjectNode definitions = NODES.objectNode();
        if (!standard.glossary().isEmpty()) {
            ArrayNode concepts = definitions.putArray("CFConcepts");
            for (GlossaryTerm term : standard.glossary()) {
                concepts.add(define(names.id("term:" + term.id()), term.term().value())
                        .put("hierarchyCode", String.valueOf(concepts.size() + 1))
                        .put("description", term.text().value())
                        .put("keywords", term.forms().collect(Collectors.joining("|"))));
            }
        }
        ArrayNode subjects = definitions.putArray("CFSubjects");
        subjects()
                .forEach(subject ->
                        subjects.add(define(subjectId(subject), subject.name().value())
                                .put("hierarchyCode", subject.code().value())));
        definitions
                .putArray("CFLicenses")
                .add(define(names.id("rights"), standard.rights().value())
                        .put("licenseText", standard.rights() + "。本站沒有另外授權。" + site.notice()));
        ArrayNode types = definitions.putArray("CFItemTypes");
        List<String> words =
                new ArrayList<>(Stream.of(Kind.values()).map(Kind::word).toList());
        words.add(GROUP);
        words.forEach(word -> types.add(define(StableId.of("item-type:" + word), typeName(word))
                .put("description", typeName(word))
                .put("hierarchyCode", String.valueOf(types.size() + 1))
                .put("typeCode", word)));
        return definitions;
    }

    private ObjectNode define(String id, String title) {
        return NODES.objectNode()
                .put("identifier", id)
                .put("uri", uri(id))
                .put("title", title)
                .put("lastChangeDateTime", time);
    }

    private Stream<Classification.Entry> subjects() {
        Classification classes = standard.classification();
        return Stream.of(classes.categories(), classes.occupations(), classes.industries())
                .flatMap(List::stream);
    }

    private static String subjectId(Classification.Entry subject) {
        return StableId.of("subject:" + subject.code() + ":" + subject.name());
    }
}
