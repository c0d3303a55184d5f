package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.SampleContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A page of every kind has no violation that axe-core can find, best practices included. */
@InBrowser
class AccessibilityIT {
    private static final Site SHIPPED = Site.onDisk(Site.SHIPPED);

    @TestFactory
    Stream<DynamicTest> aPageOfEveryKindHasNoViolation(Browser browser) {
        return PageKinds.each(SHIPPED, address -> {
            List<String> found = new ArrayList<>();
            browser.open(SHIPPED.url(address));
            for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
                browser.show(screen).prefer(Scheme.LIGHT);
                note(found, screen + ", light: ", Axe.violations(browser));
                browser.prefer(Scheme.DARK);
                note(found, screen + ", dark: ", Axe.violationsOfColour(browser));
            }
            assertEquals(List.of(), found);
        });
    }

    @TestFactory
    Stream<DynamicTest> aPageOfEveryKindHasNoViolationInEnglish(Browser browser, @TempDir Path folder)
            throws IOException {
        BuiltSite.english(SampleContent.FROZEN, folder);
        Site site = Site.onDisk(folder.resolve("site"));
        return PageKinds.each(site, address -> {
            browser.show(Screen.PHONE).prefer(Scheme.LIGHT).open(site.url(address));
            assertEquals(List.of(), Axe.violations(browser));
        });
    }

    private static void note(List<String> found, String where, List<?> violations) {
        violations.forEach(violation -> found.add(where + violation));
    }
}
