package io.github.jizhun.browser;

import io.github.jizhun.InstalledProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where this machine keeps a browser and its driver: what a system property names, else an environment variable, else what is found
 * under the usual names. What is not found is left to Selenium, which knows more places and may fetch it.
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

    private static final List<String> SHELLS = List.of("chrome-headless-shell");

    /** Debian's shell; the script on the PATH would leave it running when the script is ended. */
    private static final Path SHELL_OF_DEBIAN = Path.of("/usr/lib/chromium/chromium-headless-shell");

    private static final List<String> DRIVERS = List.of("chromedriver");

    /** A whole browser, which restores pages from its profile. */
    static BrowserFiles whole() {
        return with(() -> InstalledProgram.onPath(BROWSERS));
    }

    /** The headless shell where there is one, the same engine without windows: it takes two thirds of the processor time. */
    static BrowserFiles headless() {
        return with(() -> InstalledProgram.onPath(SHELLS)
                .or(() -> Optional.of(SHELL_OF_DEBIAN).filter(Files::isExecutable))
                .or(() -> InstalledProgram.onPath(BROWSERS)));
    }

    private static BrowserFiles with(Supplier<Optional<Path>> installed) {
        return new BrowserFiles(
                named("browser.path", "BROWSER_PATH", "CHROME_PATH").or(installed),
                named("webdriver.chrome.driver", "CHROMEDRIVER_PATH", "CHROMEWEBDRIVER")
                        .or(() -> InstalledProgram.onPath(DRIVERS)));
    }

    /** What the user named is taken as it is: if it is wrong, starting it says so. */
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
