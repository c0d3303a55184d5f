package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Every page is valid HTML, by the reference checker. */
class HtmlValidityIT {
    /** The checker takes the site's own files for foreign ones, because a page on disk has no origin. */
    private static final Pattern OWN_FILES = Pattern.compile(
            "info warning: Resource violates Content Security Policy \\(meta tag\\): (external|image “(\\.\\./)*assets/)");

    @Test
    void everyPageOfTheBuiltSiteIsValid() throws IOException, SAXException {
        assertValid(Path.of("target/site"));
    }

    @Test
    void everyPageOfIrregularStandardsIsValid(@TempDir Path folder) throws IOException, SAXException {
        BuiltSite.of(SampleContent.IRREGULAR, folder);
        assertValid(folder.resolve("site"));
    }

    @Test
    void everyPageWithAnEnglishInterfaceIsValid(@TempDir Path folder) throws IOException, SAXException {
        BuiltSite.english(SampleContent.FROZEN, folder);
        assertValid(folder.resolve("site"));
    }

    private static void assertValid(Path site) throws IOException, SAXException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        assertTrue(pages.size() > 50, "pages checked: " + pages.size());
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        List<String> messages = new ArrayList<>();
        for (Path page : pages) {
            validator
                    .validate(page)
                    .lines()
                    .filter(message -> !OWN_FILES.matcher(message).find())
                    .forEach(messages::add);
        }
        assertEquals(List.of(), messages);
    }
}
