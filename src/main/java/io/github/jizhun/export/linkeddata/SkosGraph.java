package io.github.jizhun.export.linkeddata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.export.OwnNames;
import io.github.jizhun.export.PrintedStatement;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Source;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A standard as a concept scheme of SKOS in JSON-LD, with its context inside, so that it can be read offline. Each statement is a
 * concept; tasks are narrower than duties, outputs and indicators than tasks; a task and what it needs are related. A collection for
 * each kind keeps the document's order. Defined terms are a scheme of their own.
 *
 * @see <a href="https://www.w3.org/TR/skos-reference/">SKOS Reference</a>
 */
public final class SkosGraph {
    /** Terms of our own, for what SKOS has no word: level, kind, the printed form. */
    static final String VOCABULARY = "urn:x-jizhun:terms:";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final LinkedStandard linked;
    private final Standard standard;
    private final ExchangeNames names;
    private final OwnNames ownNames;
    private final ArrayNode graph = NODES.arrayNode();

    private SkosGraph(LinkedStandard linked, Site site) {
        this.linked = linked;
        this.standard = linked.standard();
        this.names = new ExchangeNames(site, standard);
        this.ownNames = new OwnNames(standard);
    }

    /** The graph of a standard. */
    public static ObjectNode of(LinkedStandard standard, Site site) {
        return new SkosGraph(standard, site).make();
    }

    private ObjectNode make() {
        List<ExportedStatement> statements = ExportedStatement.of(linked);
        scheme(statements);
        statements.forEach(this::concept);
        for (Kind kind : Kind.values()) {
            List<ExportedStatement> ofKind = statements.stream()
                    .filter(statement -> statement.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                collection(kind, ofKind);
            }
        }
        terms();
        ObjectNode made = NODES.objectNode();
        made.set("@context", context());
        made.set("@graph", graph);
        return made;
    }

    private static ObjectNode context() {
        ObjectNode context = NODES.objectNode()
                .put("skos", "http://www.w3.org/2004/02/skos/core#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#")
                .put("jz", VOCABULARY);
        Stream.of("prefLabel", "altLabel", "definition", "editorialNote")
                .forEach(label ->
                        context.putObject(label).put("@id", "skos:" + label).put("@language", ExchangeNames.LANGUAGE));
        Stream.of("inScheme", "topConceptOf", "hasTopConcept", "broader", "narrower", "related")
                .forEach(link ->
                        context.putObject(link).put("@id", "skos:" + link).put("@type", "@id"));
        context.putObject("memberList")
                .put("@id", "skos:memberList")
                .put("@type", "@id")
                .put("@container", "@list");
        context.put("notation", "skos:notation");
        context.putObject("label").put("@id", "rdfs:label").put("@language", ExchangeNames.LANGUAGE);
        Stream.of("title", "description", "creator", "rights")
                .forEach(text ->
                        context.putObject(text).put("@id", "dct:" + text).put("@language", ExchangeNames.LANGUAGE));
        context.put("language", "dct:language");
        context.putObject("source").put("@id", "dct:source").put("@type", "@id");
        context.putObject("issued").put("@id", "dct:issued").put("@type", "xsd:date");
        context.putObject("level").put("@id", "jz:level").put("@type", "xsd:integer");
        Stream.of("kind", "printedCode", "printedText").forEach(own -> context.put(own, "jz:" + own));
        return context;
    }

    private String schemeId() {
        return names.uri(Address.standard(standard.code()), names.id());
    }

    private void scheme(List<ExportedStatement> statements) {
        ObjectNode scheme = scheme(schemeId(), StandardTitle.of(standard))
                .put("notation", standard.code())
                .put("description", standard.description().value())
                .put("creator", standard.provider().value())
                .put("rights", standard.rights() + "。本站沒有另外授權。")
                .put("language", ExchangeNames.LANGUAGE);
        standard.level().ifPresent(level -> scheme.put("level", level.value()));
        standard.source().flatMap(Source::url).map(Text::value).ifPresent(url -> scheme.put("source", url));
        standard.edition().map(Edition::date).ifPresent(date -> scheme.put("issued", date.value()));
        note(scheme, linked.errataOf(standard.code()));
        ArrayNode top = scheme.putArray("hasTopConcept");
        statements.stream().filter(SkosGraph::isTop).forEach(statement -> top.add(names.uri(statement)));
        graph.add(scheme);
    }

    /** A scheme by all names under which programs look for one. */
    private static ObjectNode scheme(String id, String name) {
        return node(id, "skos:ConceptScheme")
                .put("title", name)
                .put("prefLabel", name)
                .put("label", name);
    }

    private static boolean isTop(ExportedStatement statement) {
        return statement.kind() == Kind.DUTY || statement.kind().isCompetency();
    }

    private void concept(ExportedStatement statement) {
        ObjectNode concept = node(names.uri(statement), "skos:Concept");
        Optional<String> name = ownNames.of(statement);
        concept.put("prefLabel", name.orElse(statement.text().value()));
        name.ifPresent(
                own -> concept.put("definition", Statement.rest(statement.text().value())));
        if (!statement.code().isEmpty()) {
            concept.put("notation", statement.code());
        }
        concept.put("kind", statement.kind().word()).put("inScheme", schemeId());
        if (isTop(statement)) {
            concept.put("topConceptOf", schemeId());
        }
        addAll(concept, "broader", statement.parents().stream());
        Stream<LinkedStatement> related = switch (statement.kind()) {
            case TASK -> linked.task(new Code(statement.code())).stream().flatMap(task -> linked.needs(task).stream());
            case KNOWLEDGE, SKILL ->
                linked.tasksOf(statement.reference()).stream().map(task -> linked.statementOf(task.code()));
            default -> Stream.empty();
        };
        addAll(concept, "related", related.map(other -> other.key().value()));
        statement.level().ifPresent(level -> concept.put("level", level));
        if (!statement.printedCode().isEmpty()) {
            concept.put("printedCode", statement.printedCode());
        }
        if (!statement.printedText().isEmpty()) {
            concept.put("printedText", statement.printedText());
        }
        note(concept, statement.errata());
        graph.add(concept);
    }

    private void addAll(ObjectNode concept, String member, Stream<String> codes) {
        ArrayNode ids = NODES.arrayNode();
        codes.forEach(code -> ids.add(id(new Code(code))));
        if (!ids.isEmpty()) {
            concept.set(member, ids);
        }
    }

    private void collection(Kind kind, List<ExportedStatement> ofKind) {
        String id = names.id("collection:" + kind.word());
        ObjectNode collection = node("urn:uuid:" + id, "skos:OrderedCollection")
                .put("prefLabel", KindName.of(kind).zh())
                .put("kind", kind.word());
        ArrayNode members = collection.putArray("memberList");
        ofKind.forEach(statement -> members.add(names.uri(statement)));
        graph.add(collection);
    }

    private void terms() {
        if (standard.glossary().isEmpty()) {
            return;
        }
        String scheme = names.uri(Address.page(standard.code(), "glossary"), names.id("terms"));
        ObjectNode glossary = scheme(scheme, StandardTitle.of(standard) + "名詞定義");
        ArrayNode top = glossary.putArray("hasTopConcept");
        graph.add(glossary);
        for (GlossaryTerm term : standard.glossary()) {
            String id = names.uri(term);
            top.add(id);
            ObjectNode concept = node(id, "skos:Concept")
                    .put("prefLabel", term.term().value())
                    .put("definition", term.text().value())
                    .put("kind", "term")
                    .put("inScheme", scheme)
                    .put("topConceptOf", scheme);
            List<String> others = term.otherForms().stream()
                    .map(Text::value)
                    .filter(form -> !form.equals(term.term().value()))
                    .distinct()
                    .toList();
            if (!others.isEmpty()) {
                ArrayNode labels = concept.putArray("altLabel");
                others.forEach(labels::add);
            }
            String printed = PrintedStatement.differingTerm(linked, term);
            if (!printed.isEmpty()) {
                concept.put("printedText", printed);
            }
            note(concept, linked.errataOf(term));
            graph.add(concept);
        }
    }

    private static void note(ObjectNode node, List<Erratum> errata) {
        Optional.of(ErratumRemark.of(errata))
                .filter(remark -> !remark.isEmpty())
                .ifPresent(remark -> node.put("editorialNote", remark));
    }

    private String id(Code code) {
        LinkedStatement statement = linked.statementOf(code);
        return names.uri(statement.address(), names.id(ExportedStatement.keyOf(linked, statement)));
    }

    private static ObjectNode node(String id, String type) {
        return NODES.objectNode().put("@id", id).put("@type", type);
    }
}
