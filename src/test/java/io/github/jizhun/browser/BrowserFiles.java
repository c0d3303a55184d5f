package io.github.jizhun.browser;

import io.github.jizhun.InstalledProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where this machine keeps a browser and its driver: what a system property names, else an environment variable, else the first
 * of the usual names on the PATH. What is not found is left to Selenium, which knows more places and may fetch it.
 */
record BrowserFiles(Optional<Path> browser, Optional<Path> driver) {
    private static final List<String> BROWSERS = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "msedge");
    private static final List<String> DRIVERS = List.of("chromedriver");

    static BrowserFiles find() {
        return new BrowserFiles(
                named("browser.path", "BROWSER_PATH", "CHROME_PATH").or(() -> InstalledProgram.onPath(BROWSERS)),
                named("webdriver.chrome.driver", "CHROMEDRIVER_PATH", "CHROMEWEBDRIVER")
                        .or(() -> InstalledProgram.onPath(DRIVERS)));
    }

    /** What somebody named is taken as it is: if it is wrong, starting it says so. */
    private static Optional<Path> named(String property, String... variables) {
        return Stream.concat(
                        Optional.ofNullable(System.getProperty(property)).stream(),
                        Stream.of(variables).map(System::getenv))
                .filter(value -> value != null && !value.isBlank())
                .map(Path::of)
                // GitHub's machines name the driver's folder.
                .map(path -> Files.isDirectory(path)
                        ? InstalledProgram.in(path, DRIVERS).orElse(path)
                        : path)
                .findFirst();
    }
}
