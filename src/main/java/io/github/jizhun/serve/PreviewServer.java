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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A web server that shows the files of one folder, for this computer only unless it is told otherwise. */
public final class PreviewServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int MOVED = 301;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;
    /** So often a site that is away is looked for again, in the moment in which a build puts another in its place. */
    private static final int LOOKS = 50;

    private static final long BETWEEN_LOOKS_MILLIS = 20;
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    static {
        // Otherwise a kept connection holds each file back until the browser has acknowledged its headers: 40 ms. The
        // server reads it once, when the first is made.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final SiteFolder site;
    private final Optional<LiveReload> live;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private PreviewServer(Path folder, Optional<LiveReload> live, HttpServer server) {
        this.site = new SiteFolder(folder);
        this.live = live;
        this.server = server;
    }

    /**
     * Starts to show a folder; it may be replaced by another while it is shown.
     *
     * @param live keeps open pages up to date; empty for pages that are shown as they are
     * @param host the address of this computer under which it answers
     * @param port 0 for any free one
     * @throws IOException if the port is taken
     */
    public static PreviewServer start(Path folder, Optional<LiveReload> live, InetAddress host, int port)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        PreviewServer preview = new PreviewServer(folder, live, server);
        server.createContext("/", preview::answer);
        server.setExecutor(preview.threads);
        server.start();
        return preview;
    }

    /** Shows a folder on this computer only, as it is. */
    public static PreviewServer start(Path folder, int port) throws IOException {
        return start(folder, Optional.empty(), InetAddress.getLoopbackAddress(), port);
    }

    /** What to type into a browser on this computer. */
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
            if (live.isPresent() && path.startsWith(LiveReload.FOLDER)) {
                answer(exchange, live.get(), path);
                return;
            }
            awaitSite();
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

    private void answer(HttpExchange exchange, LiveReload reload, String path) throws IOException {
        if (LiveReload.isEvents(path)) {
            reload.tell(exchange);
        } else {
            byte[] file = reload.file(path);
            send(exchange, file.length == 0 ? NOT_FOUND : OK, MediaType.of(path), file);
        }
    }

    private void awaitSite() {
        for (int i = 0; live.isPresent() && i < LOOKS && !site.exists(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_LOOKS_MILLIS));
        }
    }

    private void sendNotFound(HttpExchange exchange) throws IOException {
        Optional<Path> page = site.notFound();
        if (page.isPresent()) {
            sendFile(exchange, NOT_FOUND, page.get());
        } else if (live.isPresent() && !site.exists()) {
            // No site was made yet; the page is there for what keeps it from being made.
            byte[] nothing = "<!DOCTYPE html><meta charset=\"utf-8\"><title>Jizhun</title><body></body>"
                    .getBytes(StandardCharsets.UTF_8);
            send(exchange, UNAVAILABLE, MediaType.of("html"), live.get().into(nothing));
        } else {
            send(exchange, NOT_FOUND, "text/plain; charset=utf-8", "404".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void sendFile(HttpExchange exchange, int status, Path file) throws IOException {
        String type = MediaType.of(file.getFileName().toString());
        byte[] bytes = Files.readAllBytes(file);
        boolean isPage = type.equals(MediaType.of("html"));
        send(exchange, status, type, isPage && live.isPresent() ? live.get().into(bytes) : bytes);
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
        live.ifPresent(LiveReload::close);
        server.stop(0);
        threads.shutdownNow();
    }
}
