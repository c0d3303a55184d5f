package io.github.jizhun.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserOpenerTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @ParameterizedTest
    @CsvSource({"Windows 11, rundll32", "Mac OS X, open", "Linux, xdg-open", "FreeBSD, xdg-open"})
    void eachSystemHasACommand(String system, String command) {
        assertEquals(command, BrowserOpener.of(system).command().get(0));
    }

    @Test
    void whetherThePageWasOpenedIsKnown() throws InterruptedException {
        // Java with an option asked for exists and ends well; with another one it fails.
        assertTrue(new BrowserOpener(List.of(JAVA)).open("-version"));
        assertFalse(new BrowserOpener(List.of(JAVA)).open("--no-such-option"));
        assertFalse(new BrowserOpener(List.of("no-such-command-anywhere")).open("http://localhost/"));
    }
}
