package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jizhun.fuzz.PayloadContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is made of content that tries to run: pages without a foothold for it, files that stay what they are. Whether scripts of data are
 * whole is asked in {@code PayloadsIT}.
 */
class PayloadSiteTest {
    private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Path content;
    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = SharedSites.payloads();
        content = site.folder().resolveSibling("content");
    }

    /** Codes, dates and words that are chosen from a list cannot hold one. */
    @Test
    void everyFieldOfEveryFileIsTried() throws IOException {
        Set<String> fields = new TreeSet<>();
        try (Stream<Path> schemas = Files.list(Path.of("src/main/resources/schemas"))) {
            for (Path schema : schemas.toList()) {
                JSON.readTree(schema.toFile()).findValues("properties").stream()
                        .map(JsonNode::fieldNames)
                        .forEach(names -> names.forEachRemaining(fields::add));
            }
        }
        StringBuilder written = new StringBuilder();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                written.append(Files.readString(file));
            }
        }
        fields.removeIf(field -> written.indexOf(field + ":") >= 0);
        assertEquals(Set.of("downloads", "pdfFont"), fields);
    }

    @Test
    void everyPageForbidsScriptAndStyleInItself() {
        for (String page : site.pages()) {
            Document document = site.page(page);
            String policy = document.select(POLICY).attr("content");
            assertTrue(policy.contains("default-src 'none'") && policy.contains("script-src 'self'"), page);
            assertTrue(!policy.contains("unsafe") && policy.contains("base-uri 'none'"), page);
            assertEquals(
                    0,
                    document.select("script ~ " + POLICY + ", link ~ " + POLICY).size(),
                    page);
            assertEquals(
                    0,
                    document.select((page.equals("404.html") ? "" : "script:not([src], [type=application/ld+json]), ")
                                    + "style, [style], base")
                            .size(),
                    page);
            assertTrue(
                    document.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")),
                    page);
            assertTrue(
                    document.select("[href], [src], [action]").stream()
                            .flatMap(element ->
                                    Stream.of("href", "src", "action").map(element::attr))
                            .noneMatch(url -> url.matches("(?is)\\s*(javascript|vbscript|data):.*")),
                    page);
        }
    }

    @Test
    void nothingIsCalculatedByATemplate() {
        site.pages()
                .forEach(page -> assertEquals(
                        0, site.page(page).select(":matchesOwn(^49$)").size(), page));
        assertTrue(site.page(PayloadContent.CODE + "/K01.html").text().contains("{{ 7*7 }}{% raw %}${7*7}"));
    }

    @Test
    void blocksForSearchEnginesHoldWhatTriesToLeaveThem() throws IOException {
        for (String page : site.pages()) {
            for (Element block : site.page(page).select(StructuredDataTest.BLOCK)) {
                JSON.readTree(block.data());
                assertTrue(!block.data().contains("<"), page);
            }
        }
        assertTrue(JSON.readTree(site.page(PayloadContent.CODE + "/K01.html")
                        .expectFirst(StructuredDataTest.BLOCK)
                        .data())
                .at("/@graph/0/name")
                .asText()
                .contains("</script>"));
    }

    @Test
    void jsonStaysJsonAndXmlStaysXml() throws Exception {
        for (String address : site.addresses()) {
            byte[] bytes = Files.readAllBytes(site.folder().resolve(address));
            if (address.matches(".*\\.(json|jsonld)")) {
                JSON.readTree(bytes);
            } else if (address.endsWith(".xml")) {
                parse(bytes);
            } else if (address.matches(".*\\.(xlsx|docx|ods|odt)")) {
                parseParts(bytes);
            }
        }
    }

    private static void parseParts(byte[] bytes) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().matches(".*\\.(xml|rels)")) {
                    parse(zip.readAllBytes());
                }
            }
        }
    }

    private static void parse(byte[] xml) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    @Test
    void noCellForPeopleBeginsAFormula() {
        for (String name : List.of("statements.csv", "task-competency.csv", "changes-from-v1.csv")) {
            String csv = site.text(PayloadContent.CODE + "/data/" + name);
            assertTrue(csv.contains("'=HYPERLINK") || csv.contains("'+1") || csv.contains("'-1"), name);
            assertTrue(!csv.matches("(?s).*(^|,|\\n|\")[=+@-](HYPERLINK|1<|SUM).*"), name);
        }
    }
}
