package io.github.jizhun.export.caseframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.export.Json;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Site;
import io.github.jizhun.site.SiteFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The answers of a CASE service as files at the paths of its interface. An importer asks for names without an ending, a web server
 * derives the type of a file from its ending: packages and documents, which people download, stand under both.
 */
public final class CaseFiles {
    private static final String JSON = ".json";

    private CaseFiles() {}

    /**
     * The package and the document of a standard in a version, and where the version has them each item, each item with its
     * associations, and each association; the first is the package with its ending.
     */
    public static List<SiteFile> of(LinkedStandard standard, Site site, CaseVersion version) {
        CaseNames names = new CaseNames(standard.standard(), site, version);
        ObjectNode made = CasePackage.of(standard, site, names);
        List<SiteFile> files = new ArrayList<>();
        both(version.folder(CaseNames.PACKAGES) + names.document(), made).forEach(files::add);
        both(version.folder(CaseNames.DOCUMENTS) + names.document(), CaseDocument.alone(standard, site, version))
                .forEach(files::add);
        if (version.hasObjects()) {
            addObjects(made, names, files);
        }
        return files;
    }

    private static Stream<SiteFile> both(String path, ObjectNode json) {
        SiteFile file = file(path + JSON, json);
        return Stream.of(file, new SiteFile(path, file.bytes()));
    }

    private static SiteFile file(String path, JsonNode json) {
        return SiteFile.text(path, Json.compact(json) + "\n");
    }

    private static void addObjects(ObjectNode made, CaseNames names, List<SiteFile> files) {
        ObjectNode document = names.documentLink();
        Map<String, ArrayNode> ends = new HashMap<>();
        for (JsonNode association : made.get(CaseNames.ASSOCIATIONS)) {
            files.add(object(CaseNames.ASSOCIATIONS, alone(association, document), names));
            Stream.of("originNodeURI", "destinationNodeURI")
                    .map(end -> association.get(end).get("identifier").textValue())
                    .forEach(id -> ends.computeIfAbsent(id, any -> JsonNodeFactory.instance.arrayNode())
                            .add(association));
        }
        for (JsonNode each : made.get(CaseNames.ITEMS)) {
            ObjectNode item = alone(each, document);
            files.add(object(CaseNames.ITEMS, item, names));
            String id = item.get("identifier").textValue();
            ObjectNode joined = JsonNodeFactory.instance.objectNode();
            joined.set("CFItem", item);
            joined.set(CaseNames.ASSOCIATIONS, ends.get(id));
            files.add(file(names.version().folder("CFItemAssociations") + id, joined));
        }
    }

    /** Outside a package an object says where its document is; inside, and in the list of an item, it must not. */
    private static ObjectNode alone(JsonNode object, ObjectNode document) {
        return object.<ObjectNode>deepCopy().set("CFDocumentURI", document);
    }

    private static SiteFile object(String kind, ObjectNode object, CaseNames names) {
        return file(names.version().folder(kind) + object.get("identifier").textValue(), object);
    }

    /** The lists of all documents, the description of the service, and what some hosts need to answer as CASE wants. */
    public static Stream<SiteFile> ofSite(LinkedCatalogue catalogue) {
        return Stream.of(
                        Stream.of(CaseVersion.values()).flatMap(version -> list(catalogue, version)),
                        Stream.of(CaseDescription.of(catalogue.site())),
                        HostRules.of(catalogue.site()))
                .flatMap(each -> each);
    }

    /**
     * A file and a folder cannot have one name: the list stands in the folder, as JSON, and under the name by which every server
     * answers for a folder, whatever type that name suggests.
     */
    private static Stream<SiteFile> list(LinkedCatalogue catalogue, CaseVersion version) {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        ArrayNode documents = list.putArray(CaseNames.DOCUMENTS);
        catalogue
                .standards()
                .forEach(standard -> documents.add(CaseDocument.alone(standard, catalogue.site(), version)));
        SiteFile file = file(version.folder(CaseNames.DOCUMENTS) + HostRules.LIST, list);
        return Stream.of(file, new SiteFile(version.folder(CaseNames.DOCUMENTS) + "index.html", file.bytes()));
    }
}
