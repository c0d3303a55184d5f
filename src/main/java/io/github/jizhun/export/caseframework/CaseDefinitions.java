package io.github.jizhun.export.caseframework;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.export.KindName;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the items of a CASE package refer to: terms, classes, rights and types of items. */
final class CaseDefinitions {
    /** The type of the items that hold all knowledge, skills or attitudes. */
    static final String GROUP = "group";

    private final Standard standard;
    private final Site site;
    private final CaseNames names;

    private CaseDefinitions(Standard standard, Site site, CaseNames names) {
        this.standard = standard;
        this.site = site;
        this.names = names;
    }

    static ObjectNode of(Standard standard, Site site, CaseNames names) {
        return new CaseDefinitions(standard, site, names).make();
    }

    private ObjectNode make() {
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
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
        names.subjects()
                .forEach(subject -> subjects.add(
                        define(CaseNames.id(subject), subject.name().value())
                                .put("hierarchyCode", subject.code().value())));
        definitions
                .putArray("CFLicenses")
                .add(define(names.id("rights"), standard.rights().value())
                        .put("licenseText", standard.rights() + "。本站沒有另外授權。" + site.notice()));
        ArrayNode types = definitions.putArray("CFItemTypes");
        Stream.concat(Stream.of(Kind.values()).map(Kind::word), Stream.of(GROUP))
                .forEach(word -> types.add(define(CaseNames.typeId(word), typeName(word))
                        .put("description", typeName(word))
                        .put("hierarchyCode", String.valueOf(types.size() + 1))
                        .put("typeCode", word)));
        return definitions;
    }

    private ObjectNode define(String id, String title) {
        return names.object(id, names.partUri(id)).put("title", title).put("lastChangeDateTime", names.changed());
    }

    /** The name of a type of items. */
    static String typeName(String word) {
        return word.equals(GROUP)
                ? "職能內涵類別"
                : Stream.of(Kind.values())
                        .filter(kind -> kind.word().equals(word))
                        .findFirst()
                        .map(kind -> KindName.of(kind).zh())
                        .orElseThrow();
    }
}
