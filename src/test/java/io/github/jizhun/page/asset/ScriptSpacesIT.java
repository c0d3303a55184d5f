package io.github.jizhun.page.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import io.github.jizhun.browser.PageScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A script without its comments and spaces is still one. */
@InBrowser
class ScriptSpacesIT {
    @TestFactory
    Stream<DynamicTest> everyScriptIsStillOne(Browser browser) throws IOException {
        List<Path> scripts;
        try (Stream<Path> files = Files.walk(Path.of("site-templates/assets"))) {
            scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
        }
        PageScript page = PageScript.blank(browser);
        return scripts.stream()
                .map(script -> DynamicTest.dynamicTest(
                        script.toString(),
                        () -> assertEquals(
                                "", page.faultOf(ScriptSpaces.remove(Comments.remove(Files.readString(script)))))));
    }
}
