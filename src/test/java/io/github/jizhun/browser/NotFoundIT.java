package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.SampleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for unknown addresses, of a site whose own place nobody says, at the server's root and in a folder of it. */
@InBrowser
class NotFoundIT {
    private static final String OFFERED = "document.querySelector('#meant:not([hidden])')";

    @TempDir
    private static Path folder;

    private static Site atRoot;
    private static Site parent;

    @BeforeAll
    static void serve() throws IOException {
        BuiltSite.of(SampleContent.FROZEN, folder);
        // What a server whose sites are folders sends for all that is not there.
        Files.copy(folder.resolve("site/404.html"), folder.resolve("404.html"));
        atRoot = Site.served(folder.resolve("site"));
        parent = Site.served(folder);
    }

    @AfterAll
    static void stop() {
        atRoot.close();
        parent.close();
    }

    @Test
    void thePageMeantIsOffered(Browser browser) {
        Map<String, String> meant = Map.ofEntries(
                Map.entry("BHR1212-001v2/k19.html", "BHR1212-001v2/K19.html"),
                Map.entry("bhr1212-001V2/K19.html", "BHR1212-001v2/K19.html"),
                Map.entry("BHR1212-001v2/K19.htm", "BHR1212-001v2/K19.html"),
                Map.entry("BHR1212-001v2/K19/", "BHR1212-001v2/K19.html"),
                Map.entry("BHR1212-001v2/K1", "BHR1212-001v2/K01.html"),
                Map.entry("BHR1212-001v2/t3.02.html%E3%80%82", "BHR1212-001v2/T3.2.html"),
                Map.entry("BHR1212-001v2/Glossary/CLIENT.html)", "BHR1212-001v2/glossary/client.html"),
                Map.entry("BHR1212-001v2/Matrix.html", "BHR1212-001v2/matrix.html"),
                Map.entry("bhr1212-001/#k19", "BHR1212-001/index.html#k19"),
                Map.entry("BHR1212-001v7/K19.html", "BHR1212-001/index.html#K19"),
                Map.entry("k19.html", "BHR1212-001v2/K19.html"));
        meant.forEach((address, page) -> {
            browser.open(atRoot.url("about.html")).open(atRoot.url(address));
            browser.until(OFFERED);
            assertEquals(atRoot.url(page), browser.find("#meant a").getDomProperty("href"), address);
        });
    }

    @Test
    void atAnyDepthItHasStyleAndLinksThatLeadSomewhere(Browser browser) {
        for (String root : List.of(atRoot.url(""), parent.url("site/"))) {
            for (String address : List.of("nowhere.html", "BHR1212-001v2/nowhere.html", "a/b/c.html")) {
                browser.open(root + address);
                browser.until("document.documentElement.style.visibility === ''");
                assertEquals("flex", browser.find(".bar").getCssValue("display"), address);
                assertEquals(root + "search.html", browser.find("form.find").getDomProperty("action"), address);
                assertEquals(root + "index.html", browser.find("a.name").getDomProperty("href"), address);
                assertEquals(
                        root + "BHR1212-001v2/index-of-codes.html",
                        browser.find("main .rows a[href*=index-of-codes]").getDomProperty("href"));
                browser.find("button.theme").click();
                browser.until("document.documentElement.dataset.theme");
                browser.run("localStorage.clear()");
            }
            browser.open(root + "BHR1212-001v2/K1.html");
            browser.until(OFFERED);
            browser.find("#meant a").click();
            browser.until("document.querySelector('main[data-code=K01]')");
            assertEquals(root + "BHR1212-001v2/K01.html", browser.url());
        }
        // What is not there.
        browser.traffic();
        browser.consoleErrors();
    }

    @Test
    void fromADiskItIsAPageLikeOthers(Browser browser) {
        Site disk = Site.onDisk(folder.resolve("site"));
        browser.open(disk.url("404.html"));
        browser.until(
                "document.documentElement.style.visibility === '' && document.documentElement.matches('.script')");
        assertFalse(browser.sees("#meant"));
        browser.assertQuiet(disk);
    }
}
