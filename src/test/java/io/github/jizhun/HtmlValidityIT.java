package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import nu.validator.messages.GnuMessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is valid HTML, by the reference checker. */
class HtmlValidityIT {
    /** The checker takes the site's own files for foreign ones, because a page on disk has no origin. */
    private static final Pattern OWN_FILES = Pattern.compile(
            "info warning: Resource violates Content Security Policy \\(meta tag\\): (external|image “(\\.\\./)*assets/)");

    /** It takes data for search engines for scripts, too; that nothing inline is run is asked of the contract's tests. */
    private static final Pattern DATA = Pattern.compile("info warning: Inline script violates Content Security Policy");

    private static final int STACK = 16 << 20;

    @Test
    void everyPageOfTheBuiltSiteIsValid() throws Exception {
        assertValid(SharedSites.frozen());
    }

    @Test
    void everyPageOfIrregularStandardsIsValid() throws Exception {
        assertValid(SharedSites.irregular());
    }

    @Test
    void everyPageWithAnEnglishInterfaceIsValid() throws Exception {
        assertValid(SharedSites.english());
    }

    @Test
    void whatSeveralStandardsAddIsValid() throws Exception {
        assertValid(
                SharedSites.compared(),
                List.of("BHR1212-001v2/index.html", "catalogue/category-BHR.html", "compare.html"));
    }

    private static void assertValid(BuiltSite site) throws Exception {
        assertTrue(site.pages().size() > 50, "pages checked: " + site.pages().size());
        assertValid(site, site.pages());
    }

    private static void assertValid(BuiltSite site, List<String> pages) throws Exception {
        assertEquals(
                List.of(),
                messages(site.folder(), pages)
                        .lines()
                        .filter(message -> !OWN_FILES.matcher(message).find()
                                && !DATA.matcher(message).find())
                        .toList());
    }

    /** What the checker says of pages; it reads its schemas deeper than the usual stack goes. */
    private static String messages(Path site, List<String> pages) throws Exception {
        FutureTask<String> said = new FutureTask<>(() -> check(site, pages));
        new Thread(null, said, "checker", STACK).start();
        return said.get();
    }

    /** One checker for all, since its schemas take longer to read than a page. */
    private static String check(Path site, List<String> pages) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
        SourceCode source = validator.getSourceCode();
        MessageEmitterAdapter messages = new MessageEmitterAdapter(
                null, source, true, new ImageCollector(source), 0, true, new GnuMessageEmitter(said, false));
        messages.setErrorsOnly(false);
        messages.setHtml(true);
        messages.start(null);
        validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
        validator.setUpValidatorAndParsers(messages, false, false);
        for (String page : pages) {
            validator.checkHtmlFile(site.resolve(page).toFile(), true);
        }
        messages.end("", "", "");
        return said.toString(StandardCharsets.UTF_8);
    }

    /** So that an empty list of messages means something. */
    @Test
    void whatIsWrongIsSaidOfEachPage(@TempDir Path folder) throws Exception {
        Path site = BuiltSite.copy(SharedSites.editions().folder(), folder.resolve("site"));
        List<String> wrong = List.of("about.html", "index.html");
        for (String page : wrong) {
            Path file = site.resolve(page);
            Files.writeString(file, Files.readString(file).replace("</main>", "<table><p></table></main>"));
        }
        String said = messages(site, List.of("404.html", "about.html", "index.html"));
        for (String page : List.of("404.html", "about.html", "index.html")) {
            assertEquals(
                    wrong.contains(page),
                    said.lines().anyMatch(line -> line.contains(page) && line.contains("error")),
                    said);
        }
    }
}
