package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** A site on servers as the manual sets them up: all that its pages link to is there, wherever the site is put. */
class HostingIT {
    private static final Path GUIDE = Path.of("docs/manual/zh-Hant-TW/pages/guides/publish.md");
    private static final String SUB_PATH = "/kb/deep/";

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() {
        site = BuiltSite.of(Path.of("src/test/resources/content/small"), folder).folder();
    }

    /** The block of the guide that is written in a language. */
    static String block(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        assertTrue(block.find(), language);
        return block.group(1);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Follows all links from a site's first page, and returns the addresses of its pages. */
    private static Set<String> walk(String root) throws Exception {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(root + "index.html"));
        while (!open.isEmpty()) {
            String address = open.pop();
            if (!seen.add(address)) {
                continue;
            }
            HttpResponse<String> answer = get(address);
            assertEquals(200, answer.statusCode(), address);
            if (address.endsWith(".html")) {
                for (Element linked : Jsoup.parse(answer.body(), address).select("[href], script[src], img[src]")) {
                    String target = linked.absUrl(linked.hasAttr("href") ? "href" : "src")
                            .replaceFirst("[?#].*", "");
                    if (target.startsWith(root)) {
                        open.push(target);
                    }
                }
            }
        }
        return seen;
    }

    /** What any server of files does, python's {@code http.server} among them. */
    @Test
    void plainServerHasAllPagesBelowASubPath() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(SUB_PATH, exchange -> {
            Path file = site.resolve(exchange.getRequestURI().getPath().substring(SUB_PATH.length()));
            boolean isFile = Files.isRegularFile(file);
            byte[] body = isFile ? Files.readAllBytes(file) : new byte[] {'?'};
            exchange.sendResponseHeaders(isFile ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String root = "http://localhost:" + server.getAddress().getPort() + SUB_PATH;
            Set<String> found = walk(root);
            assertTrue(found.contains(root + "ABC1234-001v1/K01.html"), found.toString());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nginxAsTheManualSetsItUp() throws Exception {
        try (Host nginx = Host.nginx(site, block("nginx"), Host.freePort(), folder)) {
            String root = nginx.root();
            assertTrue(walk(root).contains(root + "ABC1234-001v1/K01.html"));
            assertEquals(200, get(root).statusCode());
            HttpResponse<String> lost = get(root + "ABC1234-001v1/K99.html");
            assertEquals(404, lost.statusCode());
            assertTrue(lost.body().contains("<h1>"), lost.body());
            assertEquals(
                    "text/html; charset=utf-8",
                    get(root + "index.html")
                            .headers()
                            .firstValue("content-type")
                            .orElse(""));
        }
    }

    /** IIS answers 404 for endings that it does not know; those that it knows since version 10 are left out. */
    @Test
    void settingsForIisNameAllOtherEndings() throws Exception {
        Set<String> known = new TreeSet<>(Set.of(
                "html", "css", "js", "txt", "xml", "svg", "csv", "xlsx", "docx", "zip", "png", "jpg", "gif", "ico",
                "pdf"));
        NodeList maps = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(block("xml").getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("mimeMap");
        for (int i = 0; i < maps.getLength(); i++) {
            String ending =
                    maps.item(i).getAttributes().getNamedItem("fileExtension").getNodeValue();
            known.add(ending.substring(1));
        }
        Set<String> lacking = new TreeSet<>();
        BuiltSite.files(site).keySet().stream()
                .filter(name -> !name.matches("[._][a-z]+"))
                .map(name -> name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1))
                .map(ending -> ending.matches("[0-9a-f-]{36}") ? "" : ending)
                .filter(ending -> !known.contains(ending))
                .forEach(lacking::add);
        assertEquals(Set.of(), lacking);
    }
}
