package io.github.jizhun.browser;

import io.github.jizhun.InstalledProgram;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Safari's engine, as WebKitGTK brings it: its small browser, led by W3C WebDriver. */
final class WebKit implements Engine {
    /** Where distributions put its browser, which is on no PATH. */
    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1"),
            Path.of("/usr/libexec/webkit2gtk-4.1"));

    private static final List<String> BROWSER = List.of("MiniBrowser");

    private final Screenless screen;
    private final Process service;
    private final RemoteWebDriver driver;

    private WebKit(Screenless screen, Process service, RemoteWebDriver driver) {
        this.screen = screen;
        this.service = service;
        this.driver = driver;
    }

    /** Starts it, where this machine has all that it needs. */
    static Optional<Engine> start() throws IOException {
        Optional<Path> xvfb = InstalledProgram.onPath(List.of("Xvfb"));
        Optional<Path> service = InstalledProgram.onPath(List.of("WebKitWebDriver"));
        Optional<Path> browser = FOLDERS.stream()
                .flatMap(folder -> InstalledProgram.in(folder, BROWSER).stream())
                .findFirst()
                .or(() -> InstalledProgram.onPath(BROWSER));
        return xvfb.isPresent() && service.isPresent() && browser.isPresent()
                ? Optional.of(start(xvfb.get(), service.get(), browser.get()))
                : Optional.empty();
    }

    private static WebKit start(Path xvfb, Path service, Path browser) throws IOException {
        Screenless screen = Screenless.start(xvfb);
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(service.toString(), "--port=" + port)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "DISPLAY", screen.name(),
                        // Without a graphics card.
                        "WEBKIT_DISABLE_COMPOSITING_MODE", "1",
                        "LIBGL_ALWAYS_SOFTWARE", "1"));
        builder.environment().remove("WAYLAND_DISPLAY");
        Process process = builder.start();
        awaitPort(port);
        MutableCapabilities wanted = new MutableCapabilities();
        wanted.setCapability("browserName", "MiniBrowser");
        wanted.setCapability(
                "webkitgtk:browserOptions", Map.of("binary", browser.toString(), "args", List.of("--automation")));
        RemoteWebDriver driver =
                new RemoteWebDriver(URI.create("http://127.0.0.1:" + port).toURL(), wanted);
        driver.manage().window().setSize(new Dimension(1440, 1000));
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return new WebKit(screen, process, driver);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(int port) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                new Socket("127.0.0.1", port).close();
                return;
            } catch (IOException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }

    @Override
    public void open(String url) {
        driver.get(url);
    }

    @Override
    public Object run(String script) {
        return driver.executeScript(script);
    }

    @Override
    public void point(String selector) {
        new Actions(driver)
                .moveToElement(driver.findElement(By.cssSelector(selector)))
                .perform();
    }

    @Override
    public void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    @Override
    public void type(CharSequence characters) {
        new Actions(driver).sendKeys(characters).perform();
    }

    @Override
    public void close() {
        try (screen) {
            driver.quit();
        } finally {
            service.destroy();
        }
    }
}
