package io.github.jizhun.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.logging.LogEntry;

/**
 * What pages asked the network for.
 *
 * @param asked the addresses, in order
 * @param failed the addresses that gave nothing or a status of 400 or more, with the reason
 * @param bytes what came, heads included, as it was packed
 */
record Traffic(List<String> asked, List<String> failed, long bytes) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_BAD_STATUS = 400;

    /** Reads the browser's log of events. */
    static Traffic of(Iterable<LogEntry> events) {
        List<String> asked = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        Map<String, String> urls = new HashMap<>();
        long bytes = 0;
        for (LogEntry entry : events) {
            JsonNode event = parse(entry.getMessage()).path("message");
            JsonNode data = event.path("params");
            String id = data.path("requestId").asText();
            switch (event.path("method").asText()) {
                case "Network.requestWillBeSent" -> {
                    String url = data.path("request").path("url").asText();
                    asked.add(url);
                    urls.put(id, url);
                }
                case "Network.responseReceived" -> {
                    int status = data.path("response").path("status").asInt();
                    if (status >= FIRST_BAD_STATUS) {
                        failed.add(status + " " + urls.get(id));
                    }
                }
                case "Network.loadingFinished" ->
                    bytes += data.path("encodedDataLength").asLong();
                case "Network.loadingFailed" ->
                    failed.add(data.path("errorText").asText() + " " + urls.get(id));
                default -> {
                    // Other events report the page, not of the network.
                }
            }
        }
        return new Traffic(asked, failed, bytes);
    }

    /** The addresses that are neither the site's nor written in the page itself. */
    List<String> outside(Site site) {
        return asked.stream()
                .filter(url -> !site.holds(url) && !url.startsWith("data:") && !url.startsWith("about:"))
                .toList();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
