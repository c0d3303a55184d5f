package io.github.jizhun.browser;

import io.github.jizhun.InstalledProgram;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.WebDriverException;

/**
 * Starts a browser for the first test class of each thread that needs one and closes it after the last one. Where that is impossible,
 * the class is skipped and written down for the build to report; with {@code -Dbrowser=required} it fails.
 */
final class BrowserExtension implements BeforeAllCallback, ParameterResolver {
    private static final Namespace HERE = Namespace.create(BrowserExtension.class);
    private static final String WHY = """
            THE TESTS IN A REAL BROWSER WERE NOT RUN: NO CHROME, CHROMIUM OR EDGE COULD BE STARTED OR FETCHED.
            INSTALL ONE, OR NAME IT: -Dbrowser.path=... OR THE ENVIRONMENT'S BROWSER_PATH. THE REASON:
            """;

    /** What starting the browser came to. */
    private record Attempt(Optional<Browser> browser, String reason) implements AutoCloseable {
        static Attempt make() {
            try {
                return new Attempt(Optional.of(Browser.start()), "");
            } catch (WebDriverException e) {
                return new Attempt(Optional.empty(), firstLines(e));
            }
        }

        private static String firstLines(WebDriverException problem) {
            return problem.getMessage()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .limit(2)
                    .collect(Collectors.joining(" "));
        }

        @Override
        public void close() {
            browser.ifPresent(Browser::close);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Attempt attempt = attempt(context);
        if (attempt.browser().isPresent()) {
            return;
        }
        InstalledProgram.missing("browser", WHY + attempt.reason() + "\n", context.getRequiredTestClass());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Browser.class);
    }

    /** The browser, as if just started where a test asks for it first: to make it so takes as long as many a test. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = attempt(context).browser().orElseThrow();
        context.getStore(HERE)
                .computeIfAbsent(
                        context.getUniqueId(),
                        test -> {
                            browser.reset();
                            return test;
                        },
                        String.class);
        return browser;
    }

    private static Attempt attempt(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Thread.currentThread(), thread -> Attempt.make(), Attempt.class);
    }
}
