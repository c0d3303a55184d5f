package io.github.jizhun.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * What is sent for a request, once.
 *
 * @param status of HTTP
 * @param type of the body
 * @param changed when the body last changed; empty where that means nothing
 */
record Answer(int status, String type, byte[] body, Optional<Instant> changed) {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Pattern COMMA = Pattern.compile(",");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** A sentence or nothing, in plain text. */
    static Answer text(int status, String text) {
        return new Answer(status, MediaType.of("txt"), text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /** Sends it; without the body where only the headers were asked for, or where the browser has it already. */
    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        byte[] sent = body;
        if (MediaType.isText(type)) {
            headers.set("Vary", "Accept-Encoding");
            if (body.length > 0 && listed(exchange, "Accept-Encoding").anyMatch("gzip"::equalsIgnoreCase)) {
                headers.set("Content-Encoding", "gzip");
                sent = gzip(body);
            }
        }
        if (status == OK) {
            headers.set("ETag", tag());
            changed.ifPresent(at -> headers.set("Last-Modified", DATE.format(at)));
            if (isKnown(exchange)) {
                headers.remove("Content-Encoding");
                exchange.sendResponseHeaders(NOT_MODIFIED, -1);
                return;
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

    /** Weak: the body may be sent packed or not. */
    private String tag() {
        CRC32 sum = new CRC32();
        sum.update(body);
        return "W/\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(body.length) + "\"";
    }

    /** Whether the browser has this body; its tag says so better than a time in seconds. */
    private boolean isKnown(HttpExchange exchange) {
        if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
            return listed(exchange, "If-None-Match")
                    .anyMatch(known -> known.equals("*") || weak(known).equals(tag()));
        }
        return changed.isPresent()
                && listedWhole(exchange, "If-Modified-Since")
                        .anyMatch(known ->
                                !changed.get().truncatedTo(ChronoUnit.SECONDS).isAfter(instant(known)));
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag : "W/" + tag;
    }

    /** The time of a header; long ago if it is none. */
    private static Instant instant(String date) {
        try {
            return Instant.from(DATE.parse(date));
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }

    private static Stream<String> listed(HttpExchange exchange, String header) {
        return listedWhole(exchange, header).flatMap(COMMA::splitAsStream).map(String::strip);
    }

    private static Stream<String> listedWhole(HttpExchange exchange, String header) {
        return exchange.getRequestHeaders().getOrDefault(header, List.of()).stream();
    }

    /** As a published site is sent, so that its weight and speed can be judged here. */
    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }
}
