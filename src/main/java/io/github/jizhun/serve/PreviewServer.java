package io.github.jizhun.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A web server that shows the files of one folder, for this computer only unless configured otherwise; it obeys their host rules. */
public final class PreviewServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int MOVED = 301;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;
    /** So often a site that is away is looked for again, in the moment in which a build puts another in its place. */
    private static final int LOOKS = 50;

    private static final long BETWEEN_LOOKS_MILLIS = 20;
    private static final String TYPE = "Content-Type";
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** The maximum number of requests answered at a time, those that are never sent whole among them; more wait. */
    private static final int THREADS = 256;

    /** Seconds after which a request that is not there whole is dropped, with its connection. */
    private static final String REQUEST_SECONDS = "5";
    /** And an answer that is not taken; the largest file may go over a slow line. */
    private static final String ANSWER_SECONDS = "120";

    static {
        // The server reads these once, when the first is made. Without the first, a kept connection holds each file
        // back
        // until the browser has acknowledged its headers: 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", REQUEST_SECONDS);
        System.setProperty("sun.net.httpserver.maxRspTime", ANSWER_SECONDS);
    }

    private final SiteFolder site;
    private final Optional<LiveReload> live;
    private final boolean isOpen;
    private final HttpServer server;
    private final ExecutorService threads = threads();

    private PreviewServer(Path folder, Optional<LiveReload> live, boolean isOpen, HttpServer server) {
        this.site = new SiteFolder(folder);
        this.live = live;
        this.isOpen = isOpen;
        this.server = server;
    }

    /**
     * Starts to show a folder; it may be replaced by another while it is shown.
     *
     * @param live keeps open pages up to date; empty for pages that are shown as they are
     * @param host the address of this computer under which it answers, whatever name it is asked for by; empty for this computer
     *     only, and its own names
     * @param port 0 for any free one
     * @throws IOException if the port is taken
     */
    public static PreviewServer start(Path folder, Optional<LiveReload> live, Optional<InetAddress> host, int port)
            throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(host.orElse(InetAddress.getLoopbackAddress()), port), 0);
        PreviewServer preview = new PreviewServer(folder, live, host.isPresent(), server);
        server.createContext("/", preview::answer);
        server.setExecutor(preview.threads);
        server.start();
        return preview;
    }

    /** Shows a folder on this computer only, as it is. */
    public static PreviewServer start(Path folder, int port) throws IOException {
        return start(folder, Optional.empty(), Optional.empty(), port);
    }

    private static ExecutorService threads() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** What to type into a browser on this computer. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            // Asked for each time, since a build replaces files; but a page may be kept for the way back.
            headers.set("Cache-Control", "no-cache");
            headers.set("X-Content-Type-Options", "nosniff");
            if (!isOpen && !HostNames.areOwn(exchange.getRequestHeaders().getOrDefault("Host", List.of()))) {
                Answer.text(FORBIDDEN, HostNames.REFUSAL).send(exchange);
                return;
            }
            if (!METHODS.contains(exchange.getRequestMethod())) {
                headers.set("Allow", "GET, HEAD");
                Answer.text(METHOD_NOT_ALLOWED, "405").send(exchange);
                return;
            }
            String path = exchange.getRequestURI().getRawPath();
            if (live.isPresent() && path.startsWith(LiveReload.FOLDER)) {
                answer(live.get(), path).send(exchange);
                return;
            }
            awaitSite();
            HostRules rules = HostRules.of(site);
            Optional<Path> found = site.find(rules.file(path));
            if (found.filter(Files::isDirectory).isPresent()) {
                if (!path.endsWith("/")) {
                    headers.set("Location", path + "/");
                    Answer.text(MOVED, "").send(exchange);
                    return;
                }
                found = site.find(path + "index.html");
            } else if (path.endsWith("/")) {
                found = Optional.empty();
            }
            Optional<Path> file = found.filter(Files::isRegularFile);
            if (file.isEmpty()) {
                notFound().send(exchange);
                return;
            }
            Map<String, String> asked = rules.headers(path);
            asked.forEach(headers::set);
            file(OK, file.get(), Optional.ofNullable(asked.get(TYPE))).send(exchange);
        }
    }

    private static Answer answer(LiveReload reload, String path) throws IOException {
        return reload.file(path)
                .map(file -> new Answer(OK, MediaType.of(path), file, Optional.empty()))
                .orElse(Answer.text(NOT_FOUND, "404"));
    }

    private void awaitSite() {
        for (int i = 0; live.isPresent() && i < LOOKS && !site.exists(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_LOOKS_MILLIS));
        }
    }

    private Answer notFound() throws IOException {
        Optional<Path> page = site.notFound();
        if (page.isPresent()) {
            return file(NOT_FOUND, page.get(), Optional.empty());
        }
        if (live.isPresent() && !site.exists()) {
            // No site was made yet; the page is there for what keeps it from being made.
            byte[] nothing = "<!DOCTYPE html><meta charset=\"utf-8\"><title>Jizhun</title><body></body>"
                    .getBytes(StandardCharsets.UTF_8);
            return new Answer(UNAVAILABLE, MediaType.of("html"), live.get().into(nothing), Optional.empty());
        }
        return Answer.text(NOT_FOUND, "404");
    }

    private Answer file(int status, Path file, Optional<String> asked) throws IOException {
        String type = asked.orElse(MediaType.of(file.getFileName().toString()));
        byte[] bytes = Files.readAllBytes(file);
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        if (live.isEmpty() || !type.equals(MediaType.of("html"))) {
            return new Answer(status, type, bytes, Optional.of(changed));
        }
        Instant reloaded = live.get().changedAt();
        return new Answer(
                status, type, live.get().into(bytes), Optional.of(changed.isAfter(reloaded) ? changed : reloaded));
    }

    /** Stops at once. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
