package io.github.jizhun.export.caseframework;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.export.ExchangeNames;
import io.github.jizhun.export.Json;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Site;
import io.github.jizhun.site.SiteFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answers of a CASE service as files at the paths of its interface. An importer asks for names without an ending, a web server
 * derives the type of a file from its ending: each file stands under both.
 */
public final class CaseFiles {
    private static final String PACKAGES = "CFPackages";
    private static final String DOCUMENTS = "CFDocuments";
    private static final String JSON = ".json";

    private CaseFiles() {}

    /** The package and the document of a standard in a version; the first is the package with its ending. */
    public static List<SiteFile> of(LinkedStandard standard, Site site, CaseVersion version) {
        String id = new ExchangeNames(site, standard.standard()).id();
        return Stream.concat(
                        both(version.folder(PACKAGES) + id, CasePackage.of(standard, site, version)),
                        both(version.folder(DOCUMENTS) + id, CasePackage.documentOf(standard, site, version)))
                .toList();
    }

    private static Stream<SiteFile> both(String path, ObjectNode json) {
        SiteFile file = SiteFile.text(path + JSON, Json.compact(json) + "\n");
        return Stream.of(file, new SiteFile(path, file.bytes()));
    }

    /** The list of all documents, and what some hosts must be configured with so that they answer as CASE wants. */
    public static Stream<SiteFile> ofSite(LinkedCatalogue catalogue) {
        return Stream.concat(
                Stream.of(CaseVersion.values()).map(version -> list(catalogue, version)),
                Stream.of(redirects(), headers()));
    }

    private static SiteFile list(LinkedCatalogue catalogue, CaseVersion version) {
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        ArrayNode documents = list.putArray(DOCUMENTS);
        catalogue
                .standards()
                .forEach(standard -> documents.add(CasePackage.documentOf(standard, catalogue.site(), version)));
        return SiteFile.text(version.folder(DOCUMENTS) + "index" + JSON, Json.compact(list) + "\n");
    }

    /** A file and a folder cannot have one name: the list stands in the folder. Read by Netlify and Cloudflare Pages. */
    private static SiteFile redirects() {
        StringBuilder rules = new StringBuilder();
        for (CaseVersion version : CaseVersion.values()) {
            String folder = "/" + version.folder(DOCUMENTS);
            rules.append(folder, 0, folder.length() - 1)
                    .append(' ')
                    .append(folder)
                    .append("index.json 200\n");
        }
        return SiteFile.text("_redirects", rules.toString());
    }

    private static SiteFile headers() {
        return SiteFile.text(
                "_headers",
                "/ims/case/*\n  Content-Type: application/json; charset=utf-8\n  Access-Control-Allow-Origin: *\n");
    }
}
