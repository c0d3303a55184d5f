package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SharedSites;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who comes for the first time, over a slow line, waits for little and sees nothing jump. */
@Order(1)
@InBrowser
class FirstVisitIT {
    private static final int MAX_BYTES = 30 * 1024;
    private static final int MAX_REQUESTS = 6;

    /** The way to the server and back; longer than the first picture takes, so that what comes late is late. Milliseconds. */
    private static final int LATENCY = 80;

    /** What moved, by how much, when the fonts are there and two more pictures were drawn. */
    private static final String MOVED = """
            const done = arguments[arguments.length - 1];
            const moved = [];
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => moved.push(
              entry.value.toFixed(4) + " " + entry.sources.map((source) => source.node?.outerHTML?.slice(0, 80)).join(", "))))
              .observe({ type: "layout-shift", buffered: true });
            document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(moved)))));
            """;

    private static Site site;

    @BeforeAll
    static void serve() {
        site = Site.served(SharedSites.frozen());
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void theFirstTaskPageTakesLittle(Browser browser) {
        browser.open(site.url(PageKinds.longest(site).get("task")));
        Traffic traffic = browser.traffic();
        List<String> requests =
                traffic.asked().stream().filter(site::holds).distinct().toList();
        System.out.println(
                "first visit to a task page: " + requests.size() + " requests, " + traffic.bytes() + " bytes");
        assertEquals(List.of(), traffic.outside(site));
        assertTrue(requests.size() <= MAX_REQUESTS, requests.toString());
        assertTrue(traffic.bytes() > 0 && traffic.bytes() <= MAX_BYTES, "bytes: " + traffic.bytes());
    }

    @TestFactory
    Stream<DynamicTest> nothingJumpsWhileAPageOfEveryKindComes(Browser browser) {
        return PageKinds.each(site, address -> {
            List<String> jumps = new ArrayList<>();
            for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
                // Of a fresh one a browser remembers nothing, an open tree neither.
                try (Site fresh = Site.served(SharedSites.frozen())) {
                    browser.show(screen).line(LATENCY).open(fresh.url(address));
                    ((List<?>) browser.await(MOVED)).forEach(jump -> jumps.add(screen + ": " + jump));
                }
            }
            browser.line(0);
            assertEquals(List.of(), jumps);
        });
    }
}
