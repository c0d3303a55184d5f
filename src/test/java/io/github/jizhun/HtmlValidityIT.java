package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Every page is valid HTML, by the reference checker. */
class HtmlValidityIT {
    @Test
    void everyPageOfTheBuiltSiteIsValid() throws IOException, SAXException {
        assertValid(Path.of("target/site"));
    }

    @Test
    void everyPageOfIrregularStandardsIsValid(@TempDir Path folder) throws IOException, SAXException {
        BuiltSite.of(SampleContent.IRREGULAR, folder);
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
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        for (Path page : pages) {
            messages.writeBytes(validator.validate(page).getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("", messages.toString(StandardCharsets.UTF_8));
    }
}
