package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.serve.PreviewServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client of CASE on hosts that only have files: it finds the service's description, and by it all else. */
class CaseClientIT {
    private static final String DISCOVERY = "ims/case/v1p1/discovery/imscasev1p1_openapi3_v1p0.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @TempDir
    private static Path folder;

    private static int port;
    private static Path site;

    /** The servers take the same port one after the other, since the addresses in the files name it. */
    @BeforeAll
    static void build() throws Exception {
        port = Host.freePort();
        Path content = BuiltSite.copy(Path.of("src/test/resources/content/small"), folder.resolve("content"));
        Path settings = content.resolve("site.yaml");
        Files.writeString(
                settings,
                Files.readString(settings).replaceFirst("baseUrl: .*", "baseUrl: http://127.0.0.1:" + port + "/kb/"));
        BuiltSite built = BuiltSite.of(content, folder.resolve("built"));
        site = Files.move(built.folder(), folder.resolve("kb"));
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** What a client reads; it does not look at the type, which plain hosts cannot know. */
    private static JsonNode read(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertEquals(200, answer.statusCode(), address);
        return JSON.readTree(answer.body());
    }

    /** Asks for all that the service holds; returns the operations that were used. */
    private static Set<String> ask(String root) throws Exception {
        JsonNode described = read(root + DISCOVERY);
        String service = described.at("/servers/0/url").asText();
        assertEquals(root + "ims/case/v1p1", service);
        Set<String> used = new TreeSet<>();
        Set<String> ids = new HashSet<>();
        used.add("/CFDocuments");
        for (JsonNode document : read(service + "/CFDocuments").get("CFDocuments")) {
            used.add("/CFDocuments/{sourcedId}");
            assertEquals(document, read(service + "/CFDocuments/" + id(document)));
            assertEquals(document, read(document.get("uri").asText()));
            used.add("/CFPackages/{sourcedId}");
            JsonNode all = read(document.at("/CFPackageURI/uri").asText());
            assertEquals(
                    all,
                    read(service + "/CFPackages/"
                            + document.at("/CFPackageURI/identifier").asText()));
            assertEquals(id(document), id(all.get("CFDocument")));
            ids.add(id(document));
            for (JsonNode item : all.get("CFItems")) {
                used.add("/CFItems/{sourcedId}");
                JsonNode alone = read(service + "/CFItems/" + id(item));
                assertEquals(document.get("uri"), alone.at("/CFDocumentURI/uri"));
                assertEquals(item, ((ObjectNode) alone.deepCopy()).without("CFDocumentURI"));
                assertEquals(200, get(item.get("uri").asText()).statusCode(), item.toString());
                ids.add(id(item));
                used.add("/CFItemAssociations/{sourcedId}");
                assertEquals(
                        alone, read(service + "/CFItemAssociations/" + id(item)).get("CFItem"));
            }
            for (JsonNode association : all.get("CFAssociations")) {
                used.add("/CFAssociations/{sourcedId}");
                JsonNode alone = read(association.get("uri").asText());
                assertEquals(alone, read(service + "/CFAssociations/" + id(association)));
                assertEquals(association, ((ObjectNode) alone.deepCopy()).without("CFDocumentURI"));
                for (String end : List.of("originNodeURI", "destinationNodeURI")) {
                    assertEquals(true, ids.contains(id(association.get(end))), association.toString());
                }
            }
        }
        assertFalse(ids.isEmpty());
        assertEquals(
                described.get("paths").properties().stream()
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                used);
        return used;
    }

    private static String id(JsonNode of) {
        return of.get("identifier").asText();
    }

    @Test
    void serverWithoutAnySettingsAnswersAll() throws Exception {
        try (Host python = Host.python(site, port, folder)) {
            ask(python.root());
        }
    }

    @Test
    void nginxAsTheManualSetsItUpAnswersAllWithItsType() throws Exception {
        try (Host nginx = Host.nginx(site, HostingIT.block("nginx"), port, folder)) {
            ask(nginx.root());
            typesAreRight(nginx.root());
        }
    }

    /** At its own root: it has no folder for the site. */
    @Test
    void previewAnswersWithTheTypesThatTheSitesRulesName() throws Exception {
        try (PreviewServer preview = PreviewServer.start(site, 0)) {
            typesAreRight(preview.address());
        }
    }

    private static void typesAreRight(String root) throws Exception {
        JsonNode list = read(root + "ims/case/v1p1/CFDocuments");
        String id = id(list.at("/CFDocuments/0"));
        String item = id(read(root + "ims/case/v1p1/CFPackages/" + id).at("/CFItems/0"));
        for (String path : List.of("CFDocuments", "CFPackages/" + id, "CFDocuments/" + id, "CFItems/" + item)) {
            HttpResponse<String> answer = get(root + "ims/case/v1p1/" + path);
            String type = answer.headers().firstValue("content-type").orElse("");
            assertEquals("application/json", type.replaceFirst(";.*", ""), path);
            assertEquals(
                    "*",
                    answer.headers().firstValue("access-control-allow-origin").orElse(""),
                    path);
        }
        HttpResponse<String> lost = get(root + "ims/case/v1p1/CFItems/none");
        assertEquals(404, lost.statusCode());
        assertEquals(
                "text/html",
                lost.headers().firstValue("content-type").orElse("").replaceFirst(";.*", ""));
    }
}
