package io.github.jizhun.export.linkeddata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.KindName;
import io.github.jizhun.export.PrintedStatement;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A standard in the words of schema.org, as JSON-LD: an Occupation with its responsibilities and skills, and a DefinedTermSet of all
 * statements. schema.org has no word for what a task needs, nor for levels and errata: they stand in a term's description.
 */
public final class SchemaOrgGraph {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final LinkedStandard linked;
    private final Standard standard;
    private final Site site;
    private final ExchangeNames names;

    private SchemaOrgGraph(LinkedStandard linked, Site site) {
        this.linked = linked;
        this.standard = linked.standard();
        this.site = site;
        this.names = new ExchangeNames(site, standard);
    }

    /** The graph of a standard. */
    public static ObjectNode of(LinkedStandard standard, Site site) {
        return new SchemaOrgGraph(standard, site).make();
    }

    private ObjectNode make() {
        List<ExportedStatement> statements = ExportedStatement.of(linked);
        ObjectNode made = NODES.objectNode();
        // Not the remote context: a reader must not need the network.
        made.putObject("@context").put("@vocab", "https://schema.org/");
        ArrayNode graph = made.putArray("@graph");
        graph.add(set(statements));
        graph.add(occupation(statements));
        statements.forEach(statement -> graph.add(term(statement)));
        standard.glossary().forEach(term -> graph.add(term(term)));
        return made;
    }

    private String setId() {
        return names.uri(Address.standard(standard.code()), names.id());
    }

    private ObjectNode set(List<ExportedStatement> statements) {
        ObjectNode set = node(setId(), "DefinedTermSet")
                .put("name", StandardTitle.of(standard))
                .put("alternateName", standard.code())
                .put("description", standard.description().value())
                .put("inLanguage", ExchangeNames.LANGUAGE)
                .put("version", Edition.versionOf(standard.code()))
                .put("copyrightNotice", standard.rights() + "。本站沒有另外授權。" + site.notice());
        set.set("copyrightHolder", organization());
        standard.edition()
                .filter(edition -> edition.date().isPresent())
                .ifPresent(edition -> set.put("datePublished", edition.date().value()));
        ArrayNode terms = set.putArray("hasDefinedTerm");
        statements.forEach(statement -> terms.add(reference(names.uri(statement))));
        standard.glossary().forEach(term -> terms.add(reference(names.uri(term))));
        return set;
    }

    private ObjectNode organization() {
        return NODES.objectNode()
                .put("@type", "Organization")
                .put("name", standard.provider().value());
    }

    private static ObjectNode category(ArrayNode categories, Classification.Entry entry) {
        return categories
                .addObject()
                .put("@type", "CategoryCode")
                .put("name", entry.name().value());
    }

    private ObjectNode occupation(List<ExportedStatement> statements) {
        ObjectNode occupation = node("urn:uuid:" + names.id("occupation"), "Occupation")
                .put("name", standard.name().value())
                .put("description", standard.description().value());
        ArrayNode categories = occupation.putArray("occupationalCategory");
        Classification classes = standard.classification();
        Stream.of(classes.categories(), classes.occupations(), classes.industries())
                .flatMap(List::stream)
                .forEach(entry -> {
                    if (entry.codes().isEmpty()) {
                        category(categories, entry);
                    }
                    entry.codes().forEach(code -> category(categories, entry).put("codeValue", code));
                });
        ArrayNode responsibilities = occupation.putArray("responsibilities");
        ArrayNode skills = occupation.putArray("skills");
        for (ExportedStatement statement : statements) {
            if (statement.kind() == Kind.DUTY || statement.kind() == Kind.TASK) {
                responsibilities.add(statement.line());
            } else if (statement.kind().isCompetency()) {
                skills.add(reference(names.uri(statement)));
            }
        }
        if (!standard.conditions().isEmpty()) {
            ArrayNode qualifications = occupation.putArray("qualifications");
            standard.conditions().forEach(condition -> qualifications.add(condition.value()));
        }
        return occupation;
    }

    private ObjectNode term(ExportedStatement statement) {
        ObjectNode term = node(names.uri(statement), "DefinedTerm")
                .put("name", statement.text().value());
        if (!statement.code().isEmpty()) {
            term.put("termCode", statement.code());
        }
        term.put("description", description(statement));
        term.set("inDefinedTermSet", reference(setId()));
        return term;
    }

    private String description(ExportedStatement statement) {
        String needs = statement.kind() == Kind.TASK
                ? linked.task(new Code(statement.code())).stream()
                        .flatMap(task -> linked.needs(task).stream())
                        .map(LinkedStatement::label)
                        .collect(Collectors.joining("、"))
                : "";
        return lines(
                "種類：" + KindName.of(statement.kind()).zh(),
                statement.levels().isEmpty() ? "" : "職能級別：" + statement.levelText(),
                statement.parents().isEmpty() ? "" : "所屬：" + String.join("、", statement.parents()),
                needs.isEmpty() ? "" : "需要：" + needs,
                statement.printedCode().isEmpty() ? "" : "原文代碼：" + statement.printedCode(),
                statement.printedText().isEmpty() ? "" : "原文文字：" + statement.printedText(),
                ErratumRemark.of(statement.errata()));
    }

    private ObjectNode term(GlossaryTerm glossaryTerm) {
        String printed = PrintedStatement.differingTerm(linked, glossaryTerm);
        ObjectNode term = node(names.uri(glossaryTerm), "DefinedTerm")
                .put("name", glossaryTerm.term().value())
                .put("termCode", glossaryTerm.id())
                .put(
                        "description",
                        lines(
                                glossaryTerm.text().value(),
                                printed.isEmpty() ? "" : "原文文字：" + printed,
                                ErratumRemark.of(linked.errataOf(glossaryTerm))));
        term.set("inDefinedTermSet", reference(setId()));
        return term;
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static ObjectNode reference(String id) {
        return NODES.objectNode().put("@id", id);
    }

    private static ObjectNode node(String id, String type) {
        return NODES.objectNode().put("@id", id).put("@type", type);
    }
}
