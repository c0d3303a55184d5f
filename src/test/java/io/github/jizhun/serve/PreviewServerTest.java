package io.github.jizhun.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {
    @TempDir
    private Path folder;

    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        write("secret.txt", "SECRET");
        write("site/index.html", "home 首頁");
        write("site/404.html", "nothing here");
        write("site/s/K01.html", "knowledge");
        write("site/s/data/a+b 中.csv", "csv");
        write("site/s/index.html", "standard");
        Files.createDirectory(folder.resolve("site/empty"));
        Files.createSymbolicLink(folder.resolve("site/link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("site/up"), folder);
        server = PreviewServer.start(folder.resolve("site"), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 200, home 首頁",
        "index.html?q=1, 200, home 首頁",
        "s/, 200, standard",
        "s/K01.html, 200, knowledge",
        "s/data/a+b%20%E4%B8%AD.csv, 200, csv",
        "s/K99.html, 404, nothing here",
        "empty/, 404, nothing here",
        "s/K01.html/, 404, nothing here",
        "s/k01.html, 404, nothing here"
    })
    void fileOfTheSiteIsShown(String path, int status, String body) throws Exception {
        HttpResponse<String> response = request("GET", path);

        assertEquals(status, response.statusCode());
        assertEquals(body, response.body());
    }

    @Test
    void folderWithoutSlashLeadsToItsIndex() throws Exception {
        HttpResponse<String> response = request("GET", "s");

        assertEquals(301, response.statusCode());
        assertEquals("/s/", response.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void headersGiveTypeAndThatAFileMustBeAskedForAgain() throws Exception {
        HttpResponse<String> response = request("GET", "index.html");

        assertEquals("text/html; charset=utf-8", header(response, "Content-Type"));
        assertEquals("no-cache", header(response, "Cache-Control"));
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertEquals("text/csv; charset=utf-8", header(request("GET", "s/data/a+b%20%E4%B8%AD.csv"), "Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/kb", "/a/ims"})
    void rulesForTheHostAreObeyedWhereverTheSiteWillStand(String place) throws Exception {
        write("site/_redirects", "%1$s/ims/list %1$s/ims/list/index.json 200\n/old /s/ 301\n".formatted(place));
        write(
                "site/_headers",
                "%s/ims/*\n  Content-Type: application/json\n  Access-Control-Allow-Origin: *\n".formatted(place));
        for (String file : List.of("list/index.json", "list/index.html", "item")) {
            write("site/ims/" + file, "{}");
        }

        for (String path : List.of("ims/list", "ims/list?limit=1", "ims/list/", "ims/list/index.html", "ims/item")) {
            HttpResponse<String> response = request("GET", path);

            assertEquals(200, response.statusCode(), path);
            assertEquals("{}", response.body(), path);
            assertEquals("application/json", header(response, "Content-Type"), path);
            assertEquals("*", header(response, "Access-Control-Allow-Origin"), path);
        }
        HttpResponse<String> missing = request("GET", "ims/none");
        assertEquals(404, missing.statusCode());
        assertEquals("text/html; charset=utf-8", header(missing, "Content-Type"));
        assertEquals("text/html; charset=utf-8", header(request("GET", "s/"), "Content-Type"));
    }

    @ParameterizedTest
    @CsvSource({"skos.jsonld, application/ld+json; charset=utf-8", "a.md, text/markdown; charset=utf-8"})
    void everyTextOfASiteHasItsType(String name, String type) throws Exception {
        write("site/s/" + name, "text");

        assertEquals(type, header(request("GET", "s/" + name), "Content-Type"));
    }

    @Test
    void headTellsTheLengthWithoutTheBody() throws Exception {
        HttpResponse<String> response = request("HEAD", "s/K01.html");

        assertEquals("9", header(response, "Content-Length"));
        assertEquals("", response.body());
    }

    @Test
    void textIsPackedForABrowserThatTakesIt() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "s/K01.html"))
                .header("Accept-Encoding", "br, gzip")
                .build();

        HttpResponse<byte[]> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());

        assertEquals("gzip", header(response, "Content-Encoding"));
        assertEquals("Accept-Encoding", header(response, "Vary"));
        byte[] body = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
        assertEquals("knowledge", new String(body, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "192.168.1.2:8080", "[::2]:80", ""
            })
    void anotherNameIsRefusedSinceItMayHaveBeenMadeToLeadHere(String host) throws IOException {
        String answer = raw("GET /index.html HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
        assertTrue(answer.contains("serve --host"), answer);
        assertFalse(answer.contains("首頁"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"})
    void namesOfThisComputerAreAnswered(String host) throws IOException {
        String answer = raw("GET /index.html HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertTrue(answer.contains("首頁"), answer);
    }

    @Test
    void anyNameIsAnsweredWhereOtherComputersMayAsk() throws IOException {
        try (PreviewServer open = PreviewServer.start(
                folder.resolve("site"), Optional.empty(), Optional.of(InetAddress.getLoopbackAddress()), 0)) {
            String answer = raw(open, "GET / HTTP/1.1\r\nHost: pc7.example:8080\r\nConnection: close\r\n\r\n");

            assertTrue(answer.contains("首頁"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "s", "s/K99.html", "s/data/a+b%20%E4%B8%AD.csv"})
    void headSaysWhatGetSaysAndPrintsNothing(String path) throws Exception {
        List<String> warnings = new ArrayList<>();
        Handler handler = new StreamHandler() {
            @Override
            public void publish(LogRecord warning) {
                warnings.add(warning.getMessage());
            }
        };
        Logger logger = Logger.getLogger("com.sun.net.httpserver");
        logger.addHandler(handler);
        try {
            HttpResponse<String> get = request("GET", path);
            HttpResponse<String> head = request("HEAD", path);

            assertEquals(get.statusCode(), head.statusCode());
            assertEquals(header(get, "Content-Type"), header(head, "Content-Type"));
            assertEquals(
                    get.body().getBytes(StandardCharsets.UTF_8).length,
                    Integer.parseInt(header(head, "Content-Length")));
            assertEquals(List.of(), warnings);
        } finally {
            logger.removeHandler(handler);
        }
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws Exception {
        HttpResponse<String> first = request("GET", "s/K01.html");
        String tag = header(first, "ETag");
        String changed = header(first, "Last-Modified");

        assertEquals(304, request("GET", "s/K01.html", "If-None-Match", tag).statusCode());
        assertEquals(
                304,
                request("GET", "s/K01.html", "If-None-Match", "\"x\", " + tag).statusCode());
        assertEquals(304, request("HEAD", "s/K01.html", "If-None-Match", tag).statusCode());
        assertEquals(
                304, request("GET", "s/K01.html", "If-Modified-Since", changed).statusCode());
        assertEquals(tag, header(request("GET", "s/K01.html", "If-None-Match", tag), "ETag"));

        assertEquals(200, request("GET", "s/K01.html", "If-None-Match", "\"x\"").statusCode());
        assertEquals(
                200,
                request("GET", "s/K01.html", "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT")
                        .statusCode());
        assertEquals(
                200,
                request("GET", "s/K01.html", "If-Modified-Since", "yesterday").statusCode());
        assertEquals(404, request("GET", "s/K99.html", "If-None-Match", "*").statusCode());
        write("site/s/K01.html", "Knowledge");
        assertEquals(
                "Knowledge", request("GET", "s/K01.html", "If-None-Match", tag).body());
    }

    @Test
    void aPageIsSentAgainWhenTheSiteWasMadeAgain() throws Exception {
        LiveReload reload = new LiveReload();
        try (PreviewServer live =
                PreviewServer.start(folder.resolve("site"), Optional.of(reload), Optional.empty(), 0)) {
            HttpClient client = HttpClient.newHttpClient();
            URI page = URI.create(live.address() + "s/K01.html");
            String tag = header(
                    client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString()), "ETag");
            HttpRequest again =
                    HttpRequest.newBuilder(page).header("If-None-Match", tag).build();

            assertEquals(
                    304,
                    client.send(again, HttpResponse.BodyHandlers.ofString()).statusCode());
            reload.changed();
            assertEquals(
                    200,
                    client.send(again, HttpResponse.BodyHandlers.ofString()).statusCode());
        }
    }

    @Test
    void requestsThatAreNeverSentWholeKeepNobodyWaitingAndEnd() throws Exception {
        List<Socket> half = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(server));
                half.add(socket);
                socket.getOutputStream()
                        .write("GET /index.html HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.UTF_8));
            }
            assertEquals(200, request("GET", "index.html").statusCode());
            for (Socket socket : half) {
                socket.setSoTimeout(30_000);
                assertEquals(-1, end(socket));
            }
        } finally {
            for (Socket socket : half) {
                socket.close();
            }
        }
    }

    /** What comes where a connection is closed, in order or not. */
    private static int end(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read();
        } catch (SocketException e) {
            return -1;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void nothingButReadingIsAllowed(String method) throws Exception {
        HttpResponse<String> response = request(method, "index.html");

        assertEquals(405, response.statusCode());
        assertEquals("GET, HEAD", header(response, "Allow"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/s/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/s/..\\..\\secret.txt",
                "//secret.txt",
                "/link.txt",
                "/up/secret.txt",
                "/up/site/index.html",
                "/./index.html",
                "/s/../index.html",
                "/%00",
                "/index.html%00.txt",
                "/%zz",
                "/C:/x",
                "/%c0%ae%c0%ae/secret.txt",
                "secret.txt",
                "/%2fetc/passwd",
                "//etc/passwd",
                "/index.html::$DATA",
                "*"
            })
    void nothingOutsideTheSiteIsShownHoweverItIsAsked(String path) throws IOException {
        String response = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertFalse(response.startsWith("HTTP/1.1 200"), response);
        assertFalse(response.contains("SECRET"), response);
        assertFalse(response.contains("root:"), response);
    }

    @Test
    void siteThatIsReplacedIsShownAgain() throws Exception {
        Files.move(folder.resolve("site"), folder.resolve("old"));
        assertEquals(404, request("GET", "index.html").statusCode());
        write("site/index.html", "new home");

        assertEquals("new home", request("GET", "index.html").body());
    }

    @Test
    void portThatIsTakenIsRefused() {
        int port = port(server);

        assertThrows(BindException.class, () -> PreviewServer.start(folder.resolve("site"), port));
    }

    @Test
    void addressIsOfThisComputer() {
        assertTrue(server.address().matches("http://localhost:\\d+/"));
    }

    private HttpResponse<String> request(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }

    private String raw(String request) throws IOException {
        return raw(server, request);
    }

    private static String raw(PreviewServer server, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port(server))) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int port(PreviewServer server) {
        return URI.create(server.address()).getPort();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.txt", "..%2fsecret.txt", "reload.class", "package-info.class", ""})
    void theFolderOfThePreviewHoldsItsScriptAndStyleOnly(String name) throws Exception {
        try (PreviewServer live =
                PreviewServer.start(folder.resolve("site"), Optional.of(new LiveReload()), Optional.empty(), 0)) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(live.address() + LiveReload.FOLDER.substring(1) + name))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals(404, answer.statusCode());
            assertFalse(answer.body().contains("SECRET"), answer.body());
        }
    }

    @Test
    void whereThereIsNoSiteYetThePageWaitsForOne() throws Exception {
        try (PreviewServer live =
                PreviewServer.start(folder.resolve("none"), Optional.of(new LiveReload()), Optional.empty(), 0)) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(live.address())).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().contains("reload.js?v="), answer.body());
        }
    }
}
