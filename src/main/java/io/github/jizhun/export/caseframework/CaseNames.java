package io.github.jizhun.export.caseframework;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.export.StableId;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import java.util.Map;
import java.util.stream.Stream;

/** How the objects of a standard's package are named, dated and linked. */
final class CaseNames {
    static final String PACKAGES = "CFPackages";
    static final String DOCUMENTS = "CFDocuments";
    static final String ITEMS = "CFItems";
    static final String ASSOCIATIONS = "CFAssociations";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Standard standard;
    private final CaseVersion version;
    private final ExchangeNames names;

    CaseNames(Standard standard, Site site, CaseVersion version) {
        this.standard = standard;
        this.version = version;
        this.names = new ExchangeNames(site, standard);
    }

    CaseVersion version() {
        return version;
    }

    String title() {
        return StandardTitle.of(standard) + " " + standard.code();
    }

    /** The identifier of the document and its package. */
    String document() {
        return names.id();
    }

    String documentUri() {
        return file(DOCUMENTS, document());
    }

    String packageUri() {
        return file(PACKAGES, document());
    }

    /** A link to the document. */
    ObjectNode documentLink() {
        return link(title(), document(), documentUri());
    }

    /** The identifier of something in the standard. */
    String id(String key) {
        return names.id(key);
    }

    /** The identifier of a job category, occupation or industry, the same in all standards. */
    static String id(Classification.Entry subject) {
        return StableId.of("subject:" + subject.code() + ":" + subject.name());
    }

    /** The identifier of a type of items, the same in all standards. */
    static String typeId(String word) {
        return StableId.of("item-type:" + word);
    }

    /** Where a person finds a statement. */
    String uri(ExportedStatement statement) {
        return names.uri(statement);
    }

    /** Where an object without a page is found: in the file that is made of it alone, otherwise in the package. */
    String uri(String kind, String id) {
        return version.hasObjects() ? file(kind, id) : partUri(id);
    }

    /** The place in the package of what has no file of its own. */
    String partUri(String id) {
        return names.uri(version.folder(PACKAGES) + document() + "#" + id, id);
    }

    private String file(String kind, String id) {
        return names.uri(version.folder(kind) + id, id);
    }

    /** The objects of all kinds begin alike. */
    ObjectNode object(String id, String uri) {
        return NODES.objectNode().put("identifier", id).put("uri", uri);
    }

    /** When all of this last changed. */
    String changed() {
        return names.changed() + "T00:00:00Z";
    }

    static ObjectNode link(String title, String id, String uri) {
        return NODES.objectNode().put("title", title).put("identifier", id).put("uri", uri);
    }

    /** A link to something that the package defines. */
    ObjectNode partLink(String title, String id) {
        return link(title, id, partUri(id));
    }

    /** Only text: the official schema of 1.1 takes no whole numbers here. */
    void extend(ObjectNode node, Map<String, String> extensions) {
        if (version == CaseVersion.V1P1 && !extensions.isEmpty()) {
            ObjectNode extended = node.putObject("extensions");
            extensions.forEach(extended::put);
        }
    }

    Stream<Classification.Entry> subjects() {
        Classification classes = standard.classification();
        return Stream.of(classes.categories(), classes.occupations(), classes.industries())
                .flatMap(each -> each.stream());
    }
}
