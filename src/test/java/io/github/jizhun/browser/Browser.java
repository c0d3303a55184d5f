package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A running browser with a profile of its own, and one tab unless a test opens more. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(40);
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    /** What the running test has put into every page. */
    private final List<Object> scripts = new ArrayList<>();
    /** The schemes and hosts from which the running test opened pages, which may have stored something. */
    private final Set<String> origins = new HashSet<>();

    /** What the tab that is asked was set to; null where that is not known. A command takes as long as a small page. */
    private Screen screen;

    private Scheme scheme;
    private Boolean runs;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts it without a window.
     *
     * @throws WebDriverException if this machine has none and none can be fetched, or if it does not start
     */
    public static Browser start() {
        return start(BrowserFiles.headless(), List.of());
    }

    /** Starts a whole browser with a profile that was used before, or will be used again. */
    static Browser with(Path profile) {
        return start(BrowserFiles.whole(), List.of("--user-data-dir=" + profile));
    }

    private static Browser start(BrowserFiles files, List<String> more) {
        // It warns of each browser that is newer than itself; what the tests use is older than both.
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        files.browser().ifPresent(browser -> options.setBinary(browser.toFile()));
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // Otherwise the page still moves while a test looks where it stands.
                "--disable-smooth-scrolling",
                "--no-first-run",
                "--lang=zh-TW");
        options.addArguments(more);
        if (System.getProperty("user.name").equals("root")) {
            // The sandbox refuses to work for root.
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService.Builder service = new ChromeDriverService.Builder().withSilent(true);
        files.driver().map(OneCore::of).ifPresent(driver -> service.usingDriverExecutable(driver.toFile()));
        return new Browser(new ChromeDriver(service.build(), options));
    }

    /** As if just started: a desktop screen, light, with the page's scripts alone, nothing stored, nothing logged, no page. */
    void reset() {
        scripts.forEach(script -> command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script)));
        scripts.clear();
        driver.get("about:blank");
        // When it holds fifty pages, a browser drops those first that a script added; a way back would be missing.
        command("Page.resetNavigationHistory", Map.of());
        show(Screen.DESKTOP);
        prefer(Scheme.LIGHT);
        script(true);
        origins.forEach(
                origin -> command("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all")));
        origins.clear();
        consoleErrors();
        traffic();
    }

    /** Shows the page on such a screen, at once. */
    Browser show(Screen screen) {
        if (screen.equals(this.screen)) {
            return this;
        }
        this.screen = screen;
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", screen.width(),
                        "height", screen.height(),
                        "deviceScaleFactor", 1,
                        "mobile", screen.isTouched()));
        command(
                "Emulation.setTouchEmulationEnabled",
                Map.of("enabled", screen.isTouched(), "maxTouchPoints", screen.isTouched() ? 5 : 1));
        return this;
    }

    /** Prefers these colours, at once. */
    Browser prefer(Scheme scheme) {
        if (scheme.equals(this.scheme)) {
            return this;
        }
        this.scheme = scheme;
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of(
                                "name",
                                "prefers-color-scheme",
                                "value",
                                scheme.name().toLowerCase(Locale.ROOT)))));
        return this;
    }

    /** Replaces the page's colours by a few of the reader's own, as high contrast does, until other colours are preferred. */
    Browser forceColours() {
        scheme = null;
        command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
        return this;
    }

    /** Lets pages that are opened from now on run their scripts or not. */
    Browser script(boolean runs) {
        if (!Boolean.valueOf(runs).equals(this.runs)) {
            this.runs = runs;
            command("Emulation.setScriptExecutionDisabled", Map.of("value", !runs));
        }
        return this;
    }

    /** Lets the network answer after this number of milliseconds, and nothing come from the browser's store; at once if 0. */
    Browser line(int latency) {
        command("Network.enable", Map.of());
        command("Network.setCacheDisabled", Map.of("cacheDisabled", latency > 0));
        command(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", latency, "downloadThroughput", -1, "uploadThroughput", -1));
        return this;
    }

    /** Opens a page and waits until it is loaded with all that it asks for. */
    public Browser open(String url) {
        if (url.contains("://")) {
            origins.add(url.replaceFirst("(?<=://)([^/]*).*", "$1"));
        }
        driver.get(url);
        return this;
    }

    /** Opens a page in one more tab, which is shown and asked from now on, and waits until it is loaded. */
    Browser openTab(String url) {
        driver.switchTo().newWindow(WindowType.TAB);
        forgetSettings();
        return open(url);
    }

    /** The open tabs, the first one first. */
    List<String> tabs() {
        return List.copyOf(driver.getWindowHandles());
    }

    /** Asks another tab from now on, whether it is shown or not. */
    Browser ask(String tab) {
        driver.switchTo().window(tab);
        forgetSettings();
        return this;
    }

    /** Each tab has its own. */
    private void forgetSettings() {
        screen = null;
        scheme = null;
        runs = null;
    }

    /** Closes all tabs but the first. */
    Browser oneTab() {
        List<String> tabs = tabs();
        tabs.subList(1, tabs.size()).forEach(tab -> ask(tab).driver.close());
        return ask(tabs.get(0));
    }

    /** Goes one page back, as the button does; a script that does so is run again when the page goes away below it. */
    Browser back() {
        driver.navigate().back();
        return this;
    }

    /** Lets the tab crash; after that the browser can only be closed. */
    void crash() {
        try {
            command("Page.crash", Map.of());
        } catch (WebDriverException crashed) {
            // As it should: nobody is left to answer.
        }
    }

    /** Where the browser is. */
    String url() {
        return driver.getCurrentUrl();
    }

    /** The first element that a CSS selector names; it is a failure if there is none. */
    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The texts that are seen, of all elements that are seen. */
    List<String> texts(String selector) {
        // One question to the browser, since one an element takes seconds in a long list.
        List<?> texts = (List<?>) run(
                "return [...document.querySelectorAll(arguments[0])]"
                        + ".filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))"
                        + ".map((element) => element.innerText.trim())",
                selector);
        return texts.stream().map(String.class::cast).toList();
    }

    boolean sees(String selector) {
        return all(selector).stream().anyMatch(WebElement::isDisplayed);
    }

    /** Presses keys, whatever has the focus. */
    Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Presses a key while another one is held. */
    Browser pressWith(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
        return this;
    }

    Browser doubleClick(WebElement element) {
        new Actions(driver).doubleClick(element).perform();
        return this;
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Runs a script that stays in the page, with its result; {@code arguments[0]} is the first argument. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Like {@link #run}, for a script that calls its last argument when it is done. */
    public Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Runs a script at the beginning of every page that is opened from now on, in this test. */
    Browser inEveryPage(String script) {
        scripts.add(command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier"));
        return this;
    }

    /** Touches an element with a finger. */
    Browser tap(String selector) {
        Map<?, ?> place = (Map<?, ?>) run(
                "const element = document.querySelector(arguments[0]); element.scrollIntoView({ block: 'center' });"
                        + " const box = element.getClientRects()[0]; return { x: box.left + box.width / 2, y: box.top + box.height / 2 }",
                selector);
        command("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(place)));
        command("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
        return this;
    }

    /** Lets scripts that are awaited take minutes. */
    public void patient() {
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(10));
    }

    /** Waits until a script's expression is true. */
    void until(String expression) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Boolean.TRUE.equals(run("return !!(" + expression + ")"))) {
            if (Instant.now().isAfter(end)) {
                fail("still not: " + expression + " in " + url());
            }
            // Asked without a pause, the browser has no time for anything else.
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** A command of the Chrome DevTools Protocol. */
    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** The page as it is printed, on the paper that its style asks for, this number of times as large: PDF. */
    byte[] print(double scale) {
        return Base64.getDecoder()
                .decode((String) command("Page.printToPDF", Map.of("preferCSSPageSize", true, "scale", scale))
                        .get("data"));
    }

    /** The errors and warnings in the console since this was last asked. */
    List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** What went over the network since this was last asked. */
    Traffic traffic() {
        return Traffic.of(driver.manage().logs().get(LogType.PERFORMANCE).getAll());
    }

    /** Fails if since the last time a request left the site or failed, or the console got an error. */
    void assertQuiet(Site site) {
        Traffic traffic = traffic();
        assertEquals(List.of(), traffic.outside(site), "requests that left the site");
        assertEquals(List.of(), traffic.failed(), "requests that failed");
        assertEquals(List.of(), consoleErrors(), "errors in the console");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
