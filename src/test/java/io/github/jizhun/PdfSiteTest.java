package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.export.pdf.TaggedPdf;
import io.github.jizhun.font.BoxFont;
import io.github.jizhun.link.LinkedStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with PDF files, made with a font that its content names; and one of a machine without fonts. */
class PdfSiteTest {
    private static final String CODE = "BHR1212-001v2";
    private static final String PDF = CODE + "/data/" + CODE + ".pdf";
    private static final Pattern MARKS = Pattern.compile("(〔(已更正|原文如此)〕)+$");

    @TempDir
    private static Path folder;

    private static Path content;
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        content = BuiltSite.copy(SampleContent.FROZEN, folder.resolve("content"));
        new BoxFont().with(text(content)).write(folder.resolve("box.ttf"));
        Path settings = content.resolve("site.yaml");
        Files.writeString(settings, Files.readString(settings).stripTrailing() + "\npdfFont: ../box.ttf\n");
        site = BuiltSite.of(content, folder);
    }

    @Test
    void thePageOfDownloadsOffersTheStandardAndEachUnit() throws IOException {
        Document page = site.page(CODE + "/downloads.html");
        List<String> offered = page.select("a[href$=.pdf]").eachAttr("href");
        LinkedStandard standard = SampleContent.frozen();
        assertEquals(1 + standard.standard().duties().size(), offered.size());
        assertEquals("data/" + CODE + ".pdf", offered.get(0));
        assertEquals(
                CODE + "_培訓專案主管人員職能基準.pdf",
                page.expectFirst("a[href$=" + CODE + ".pdf]").attr("download"));
        for (String unit : List.of("T1", "T6")) {
            Element link = site.page(CODE + "/" + unit + ".html").expectFirst("#unit a[href$=.pdf]");
            assertEquals("data/" + unit + ".pdf", link.attr("href"));
        }
        assertEquals(
                "data/" + CODE + ".pdf",
                site.page(CODE + "/document.html")
                        .expectFirst(".tools-row a[href$=.pdf]")
                        .attr("href"));
    }

    @Test
    void thePdfHoldsWhatThePageOfTheWholeStandardHolds() throws IOException {
        List<String> statements = site.page(CODE + "/document.html").select("main [data-statement]").stream()
                .filter(each -> each.closest(".again") == null)
                .map(Element::text)
                .toList();
        try (TaggedPdf pdf = new TaggedPdf(bytes(site.folder()))) {
            List<String> printed = pdf.elements().stream()
                    .takeWhile(each -> !each.text().equals("勘誤"))
                    .filter(each -> each.path().matches(".*TBody/TR/T[HD]/P|Document/P"))
                    .map(TaggedPdf.Element::text)
                    .filter(text -> text.matches("[TOPKSA]\\d.* .*"))
                    .map(text ->
                            MARKS.matcher(text.substring(text.indexOf(' ') + 1)).replaceFirst(""))
                    .toList();
            assertIterableEquals(statements, printed);
        }
    }

    @Test
    void anotherFontMakesAnotherPdfAndTheSameFontTheSameBytes() throws IOException {
        Path copy = BuiltSite.copy(content, folder.resolve("edited/content"));
        Path font = Files.copy(folder.resolve("box.ttf"), folder.resolve("edited/box.ttf"));
        Path output = folder.resolve("edited/site");
        BuiltSite.attempt(copy, output);
        assertArrayEquals(bytes(site.folder()), bytes(output), "wherever the font stands");
        new BoxFont().with(text(copy)).named("OtherTW").write(font);
        BuiltSite.attempt(copy, output);
        assertFalse(Arrays.equals(bytes(site.folder()), bytes(output)));
    }

    @Test
    void aCharacterThatTheFontLacksIsReportedWhereItStands() throws IOException {
        TestContent small = TestContent.small(folder.resolve("small"));
        new BoxFont().with(text(small.folder())).write(small.folder().resolve("../small.ttf"));
        Path settings = small.folder().resolve("site.yaml");
        Files.writeString(settings, Files.readString(settings).stripTrailing() + "\npdfFont: ../small.ttf\n");
        assertEquals(List.of(), small.findings());
        Path file = small.folder().resolve("standards/ABC1234-001v1/competencies.yaml");
        Files.writeString(file, Files.readString(file).replace("text: 生豆產地", "text: 生豆龘產地龘"));
        assertEquals(
                List.of("standards/ABC1234-001v1/competencies.yaml:3:13: warning[missing-glyph]"),
                small.findings().stream()
                        .filter(finding -> finding.contains("warning"))
                        .toList());
    }

    @Test
    void aNamedFontThatIsNoneOrCannotBeUsedIsAMistake() throws IOException {
        TestContent small = TestContent.small(folder.resolve("named"));
        Path settings = small.folder().resolve("site.yaml");
        String before = Files.readString(settings).stripTrailing();
        int line = before.split("\n").length + 1;
        Files.writeString(settings, before + "\npdfFont: ../none.ttf\n");
        assertEquals(List.of("site.yaml:" + line + ":10: error[missing-file]"), small.findings());
        Files.writeString(small.folder().resolve("../none.ttf"), "no font");
        assertEquals(List.of("site.yaml:" + line + ":10: error[bad-value]"), small.findings());
    }

    @Test
    void withoutAFontThereIsNoPdfAndTheSiteSaysSo() {
        BuiltSite without = SharedSites.frozen();
        assertTrue(without.files().keySet().stream().noneMatch(path -> path.endsWith(".pdf")));
        assertTrue(without.result().out().contains("pdfFont"), without.result().out());
        Document page = without.page(CODE + "/downloads.html");
        assertTrue(page.text().contains("pdfFont"));
        assertEquals(List.of(), page.select("a[href$=.pdf]"));
        assertFalse(site.page(CODE + "/downloads.html").text().contains("pdfFont"));
        assertFalse(site.result().out().contains("pdfFont"));
        assertTrue(SharedSites.english().page(CODE + "/downloads.html").text().contains("Debian"));
    }

    private static byte[] bytes(Path output) throws IOException {
        return Files.readAllBytes(output.resolve(PDF));
    }

    private static String text(Path content) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
