package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.InstalledProgram;
import io.github.jizhun.SharedSites;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** One journey in the engines of other makers, from the disk and over HTTP; all else is tried in Chromium. */
@Order(1)
class EnginesIT {
    private static final String STANDARD = "BHR1212-001v2/";
    private static final String STORED =
            "Object.keys(localStorage).filter((key) => key.endsWith(`%s`)).map((key) => localStorage[key]).join()";

    /** Names of tasks that overprint another one, leave their cell, or reach into the row of codes. */
    private static final String OVERPRINTED = """
            const faults = [];
            const codes = document.querySelector(".matrix .codes th").getBoundingClientRect();
            let right = 0;
            for (const name of document.querySelectorAll(".matrix .names span")) {
              const box = name.getBoundingClientRect();
              const cell = name.parentElement.getBoundingClientRect();
              const within = box.left >= cell.left - 1 && box.right <= cell.right + 1 && box.top >= cell.top - 1 && box.bottom <= cell.bottom + 1;
              if (!within || box.left < right - 1 || box.bottom > codes.top + 1 || box.height < 20) faults.push(name.textContent);
              right = box.right;
            }
            return faults.join("、");
            """;

    @Test
    void theJourneyEndsWellInFirefox() throws IOException {
        travel("FIREFOX", Firefox.start());
    }

    @Test
    void theJourneyEndsWellInWebKit() throws IOException {
        travel("WEBKIT (Xvfb, WebKitWebDriver, MiniBrowser)", WebKit.start());
    }

    private static void travel(String name, Optional<Engine> started) throws IOException {
        if (started.isEmpty()) {
            InstalledProgram.missing("engines", "THERE IS NO " + name + " ON THIS MACHINE.\n", EnginesIT.class);
        }
        try (Engine engine = started.get();
                Site served = Site.served(SharedSites.frozen())) {
            for (Site site : List.of(served, Site.onDisk(SharedSites.frozen()))) {
                travel(engine, site);
            }
        }
    }

    private static void travel(Engine engine, Site site) {
        engine.open(site.url("index.html"));
        searches(engine);
        showsACard(engine, site);
        switchesTheme(engine, site);
        collects(engine, site);
        answers(engine, site);
        marksACourse(engine, site);
        engine.open(site.url(STANDARD + "matrix.html"));
        assertEquals("", engine.run(OVERPRINTED), "names that overprint");
    }

    private static void searches(Engine engine) {
        engine.type("/");
        engine.until("document.querySelector('dialog.search')?.open");
        engine.type("客訴");
        engine.until("document.querySelector('dialog [data-state=done] li')");
        assertTrue(engine.run("return document.querySelector('dialog li').textContent")
                .toString()
                .contains("客訴"));
        Object code = engine.run("return document.querySelector('dialog li').dataset.code");
        engine.type(Keys.ARROW_DOWN);
        engine.type(Keys.ENTER);
        engine.until("location.pathname.endsWith('/" + code + ".html') && document.readyState === 'complete'");
    }

    private static void showsACard(Engine engine, Site site) {
        engine.open(site.url(STANDARD + "P3.2.1.html"));
        // Where it is already, it would be no news.
        engine.point("header a");
        engine.point("h1 a.defined");
        engine.until(
                "document.querySelector('.card')?.checkVisibility() && document.querySelector('.card').textContent.length > 10");
    }

    private static void switchesTheme(Engine engine, Site site) {
        String background = "return getComputedStyle(document.body).backgroundColor";
        engine.open(site.url("index.html"));
        engine.until("document.querySelector('button.theme span').textContent");
        Object before = engine.run(background);
        for (int i = 0; i < 2; i++) {
            engine.click("button.theme");
        }
        assertEquals("dark", engine.run("return document.documentElement.dataset.theme"));
        assertNotEquals(before, engine.run(background));
        engine.click("button.theme");
        assertEquals(before, engine.run(background));
    }

    private static void collects(Engine engine, Site site) {
        engine.open(site.url(STANDARD + "K19.html"));
        engine.click(".to-list");
        engine.until("document.querySelector('.to-list[aria-pressed=true]')");
        engine.click(".acts .my-list");
        engine.until("document.querySelector('#list li')?.textContent.includes('K19')");
        assertTrue(engine.run("return " + STORED.formatted("list")).toString().contains("K19"));
    }

    private static void answers(Engine engine, Site site) {
        engine.open(site.url(STANDARD + "self-check.html#T1.1"));
        engine.until("document.querySelector('[data-ready]')");
        engine.clickAtRest("label:has([name='P1.1.1'][value=helped])");
        engine.until("document.querySelector('#far').textContent.includes('1／')");
        assertTrue(engine.run("return " + STORED.formatted("self-check:BHR1212-001v2"))
                .toString()
                .contains("P1.1.1"));
    }

    private static void marksACourse(Engine engine, Site site) {
        engine.open(site.url(STANDARD + "course-coverage.html"));
        engine.until("document.querySelector('.desk-steps [aria-current]')");
        engine.click(".desk-steps a[href='#units']");
        engine.until("document.querySelector('#units [data-focus=add]')?.checkVisibility()");
        engine.clickAtRest("[data-focus='add']");
        engine.until("document.querySelector(`[data-focus='0name']`)");
        engine.clickAtRest("[data-focus='0name']");
        engine.type("一");
        engine.clickAtRest(".desk-steps a[href='#map']");
        String mark = "[data-focus='T1.1 0taught']";
        engine.until("document.querySelector(`" + mark + "`)?.checkVisibility()");
        engine.clickAtRest(mark);
        engine.until("document.querySelector(`" + mark + "`).getAttribute('aria-pressed') === 'true'");
    }
}
