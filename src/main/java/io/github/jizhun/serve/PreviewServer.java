package io.github.jizhun.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A web server for this computer only that shows the files of one folder. */
public final class PreviewServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int MOVED = 301;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int THREADS = 4;
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final SiteFolder site;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private PreviewServer(Path folder, HttpServer server) {
        this.site = new SiteFolder(folder);
        this.server = server;
    }

    /**
     * Starts to show a folder; it may be replaced by another while it is shown.
     *
     * @param port 0 for any free one
     * @throws IOException if the port is taken
     */
    public static PreviewServer start(Path folder, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        PreviewServer preview = new PreviewServer(folder, server);
        server.createContext("/", preview::answer);
        server.setExecutor(preview.threads);
        server.start();
        return preview;
    }

    /** What to type into a browser. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            // Asked anew each time, since a build replaces files; but a page may be kept for the way back.
            headers.set("Cache-Control", "no-cache");
            headers.set("X-Content-Type-Options", "nosniff");
            if (!METHODS.contains(exchange.getRequestMethod())) {
                headers.set("Allow", "GET, HEAD");
                send(exchange, METHOD_NOT_ALLOWED, "text/plain; charset=utf-8", "405".getBytes(StandardCharsets.UTF_8));
                return;
            }
            String path = exchange.getRequestURI().getRawPath();
            Optional<Path> found = site.find(path);
            if (found.filter(Files::isDirectory).isPresent()) {
                if (!path.endsWith("/")) {
                    headers.set("Location", path + "/");
                    send(exchange, MOVED, "text/plain; charset=utf-8", new byte[0]);
                    return;
                }
                found = site.find(path + "index.html");
            } else if (path.endsWith("/")) {
                found = Optional.empty();
            }
            if (found.filter(Files::isRegularFile).isPresent()) {
                sendFile(exchange, OK, found.get());
            } else {
                sendNotFound(exchange);
            }
        }
    }

    private void sendNotFound(HttpExchange exchange) throws IOException {
        Optional<Path> page = site.notFound();
        if (page.isPresent()) {
            sendFile(exchange, NOT_FOUND, page.get());
        } else {
            send(exchange, NOT_FOUND, "text/plain; charset=utf-8", "404".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void sendFile(HttpExchange exchange, int status, Path file) throws IOException {
        send(exchange, status, MediaType.of(file.getFileName().toString()), Files.readAllBytes(file));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        byte[] sent = body;
        if (MediaType.isText(type)) {
            headers.set("Vary", "Accept-Encoding");
            if (body.length > 0 && takesGzip(exchange)) {
                headers.set("Content-Encoding", "gzip");
                sent = gzip(body);
            }
        }
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        if (isHead) {
            headers.set("Content-Length", String.valueOf(sent.length));
        }
        // The server takes 0 for "unknown" and -1 for "none".
        exchange.sendResponseHeaders(status, isHead || sent.length == 0 ? -1 : sent.length);
        if (!isHead) {
            exchange.getResponseBody().write(sent);
        }
    }

    /** As a published site is sent, so that its weight and speed can be judged here. */
    private static boolean takesGzip(HttpExchange exchange) {
        return exchange.getRequestHeaders().getOrDefault("Accept-Encoding", List.of()).stream()
                .flatMap(Pattern.compile(",")::splitAsStream)
                .anyMatch(coding -> coding.strip().equalsIgnoreCase("gzip"));
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }

    /** Stops at once. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
