package io.github.jizhun.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.export.OfficialRow;
import io.github.jizhun.export.Samples;
import io.github.jizhun.export.StandardMarkdown;
import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.font.BoxFont;
import io.github.jizhun.font.FontFace;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** PDF files, read back by their tags and judged by a validator. */
class StandardPdfTest {
    @TempDir
    private static Path folder;

    private static FontFace font;

    @BeforeAll
    static void makeFont() throws IOException {
        BoxFont box = new BoxFont();
        ExportedFiles.samples().forEach(standard -> {
            box.with(StandardMarkdown.of(standard, ExportedFiles.site(Optional.empty())));
            standard.standard().errata().forEach(each -> box.with(each.printed() + " " + each.reason()));
        });
        font = FontFace.in(box.write(folder.resolve("box.ttf"))).best().orElseThrow();
    }

    private static StandardPdf pdf(LinkedStandard standard) {
        return new StandardPdf(standard, ExportedFiles.site(Optional.empty()), font);
    }

    @TestFactory
    Stream<DynamicTest> theWholeStandardStandsInOrder() {
        return ExportedFiles.samples()
                .map(standard -> DynamicTest.dynamicTest(standard.code(), () -> {
                    try (TaggedPdf read = new TaggedPdf(pdf(standard).whole())) {
                        assertEquals(List.of(StandardTitle.of(standard.standard())), read.texts("Document/H1"));
                        assertEquals(rows(standard, OfficialRow.of(standard)), rows(read));
                        List<String> attitudes = standard.ofKind(Kind.ATTITUDE).stream()
                                .map(each -> line(standard, each))
                                .toList();
                        List<String> paragraphs = read.texts("Document/P");
                        assertEquals(attitudes, paragraphs.subList(1, 1 + attitudes.size()));
                        List<String> lines = read.texts("LBody/P");
                        standard.standard()
                                .noteLines()
                                .forEach(note -> assertTrue(lines.contains(note.value()), note.value()));
                        standard.standard()
                                .glossary()
                                .forEach(term -> assertTrue(
                                        lines.contains(
                                                term.text().value() + ErratumRemark.marks(standard.errataOf(term))),
                                        term.id()));
                        assertEquals(Set.of(), read.orphans().keySet());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachUnitHoldsItsRowsAndTheAttitudes() {
        return Stream.of(SampleContent.frozen(), Samples.rich())
                .flatMap(standard -> standard.standard().duties().stream()
                        .map(duty -> DynamicTest.dynamicTest(standard.code() + " " + duty.code(), () -> {
                            try (TaggedPdf read = new TaggedPdf(pdf(standard).unit(duty))) {
                                assertEquals(rows(standard, rowsOf(standard, duty)), rows(read));
                                standard.ofKind(Kind.ATTITUDE)
                                        .forEach(each -> assertTrue(
                                                read.texts("Document/P").contains(line(standard, each))));
                            }
                        })));
    }

    private static List<OfficialRow> rowsOf(LinkedStandard standard, Duty duty) {
        return OfficialRow.of(standard).stream()
                .filter(row -> row.duty() == duty)
                .toList();
    }

    /** The paragraphs of the main table, which is the second one, from its head on. */
    private static List<String> rows(TaggedPdf read) {
        List<String> texts = new ArrayList<>();
        int tables = 0;
        for (TaggedPdf.Element element : read.elements()) {
            tables += element.path().equals("Document/Table") ? 1 : 0;
            if (tables == 2
                    && element.path().startsWith("Document/Table/TBody")
                    && !element.text().isEmpty()) {
                texts.add(element.text());
            }
        }
        return texts;
    }

    private static List<String> rows(LinkedStandard standard, List<OfficialRow> rows) {
        List<String> texts = new ArrayList<>();
        Duty duty = null;
        List<Task> tasks = List.of();
        for (OfficialRow row : rows) {
            if (row.duty() != duty) {
                texts.add(line(standard, standard.statementOf(row.duty().code())));
            }
            if (!row.tasks().equals(tasks)) {
                row.named().forEach(task -> texts.add(line(standard, standard.statementOf(task.code()))));
            }
            duty = row.duty();
            tasks = row.tasks();
            Stream.concat(row.group().outputs().stream(), row.group().indicators().stream())
                    .forEach(each -> texts.add(line(standard, standard.placed(each))));
            if (!row.level().isEmpty()) {
                texts.add(row.level());
            }
            Stream.concat(row.group().knowledge().stream(), row.group().skills().stream())
                    .flatMap(reference -> standard.find(reference.code()).stream())
                    .forEach(each -> texts.add(line(standard, each)));
        }
        return texts;
    }

    private static String line(LinkedStandard standard, LinkedStatement statement) {
        String label = statement.label();
        return label.isEmpty()
                ? statement.text().value()
                : label + " " + statement.text() + ErratumRemark.marks(standard.errataOf(label));
    }

    @Test
    void tablesHaveHeadsAndTheFileSaysWhatItIs() throws IOException {
        LinkedStandard standard = SampleContent.frozen();
        try (TaggedPdf read = new TaggedPdf(pdf(standard).whole())) {
            assertEquals("zh-TW", read.document().getDocumentCatalog().getLanguage());
            assertEquals(
                    StandardTitle.of(standard.standard()) + " " + standard.code(),
                    read.document().getDocumentInformation().getTitle());
            List<TaggedPdf.Element> heads = read.elements().stream()
                    .filter(element -> element.path().equals("Document/Table/THead/TR/TH"))
                    .toList();
            assertTrue(heads.size() >= 6);
            heads.forEach(head -> assertEquals("Column", attribute(head, "Scope")));
            TaggedPdf.Element duty = read.elements().stream()
                    .filter(element -> element.kind().equals("TH")
                            && !attribute(element, "RowSpan").isEmpty())
                    .reduce((a, b) -> b)
                    .orElseThrow();
            assertEquals("Row", attribute(duty, "Scope"));
            assertTrue(read.document().getDocumentCatalog().getDocumentOutline().hasChildren());
            for (PDPage page : read.document().getPages()) {
                assertEquals(
                        Math.round(PDRectangle.A4.getHeight()),
                        Math.round(page.getMediaBox().getWidth()));
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont inside = page.getResources().getFont(name);
                    assertTrue(inside.isEmbedded(), inside.getName());
                    assertTrue(inside.getName().matches("[A-Z]{6}\\+BoxTW"), inside.getName());
                }
            }
        }
    }

    private static String attribute(TaggedPdf.Element element, String name) {
        return Optional.ofNullable(element.tag().getCOSObject().getCOSDictionary(COSName.A))
                .map(attributes -> attributes.getDictionaryObject(name))
                .map(value -> value instanceof COSName choice ? choice.getName() : value.toString())
                .orElse("");
    }

    /** Nothing is cut: each line stands within the page's margins, and no two lie on each other. */
    @Test
    void nothingIsCutAndNothingLiesOnAnother() throws IOException {
        try (TaggedPdf read = new TaggedPdf(pdf(SampleContent.frozen()).whole())) {
            Set<String> places = new HashSet<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    String place = getCurrentPageNo() + " " + text.getX() + " " + text.getY();
                    assertTrue(places.add(place), () -> text.getUnicode() + " lies on another at " + place);
                    assertTrue(
                            text.getX() >= 40 && text.getX() + text.getWidth() <= PDRectangle.A4.getHeight() - 40,
                            place);
                    assertTrue(text.getY() >= 20 && text.getY() <= PDRectangle.A4.getWidth() - 20, place);
                }
            };
            stripper.getText(read.document());
            assertTrue(places.size() > 5000);
        }
    }

    @Test
    void sameBytesForTheSame() {
        LinkedStandard standard = SampleContent.frozen();
        assertArrayEquals(pdf(standard).whole(), pdf(standard).whole());
    }

    /** A filled box inside a paragraph's own content, not beside it. */
    @Test
    void underlinesAreDrawn() throws IOException {
        try (TaggedPdf read = new TaggedPdf(pdf(SampleContent.frozen()).whole())) {
            StringBuilder operators = new StringBuilder();
            for (PDPage page : read.document().getPages()) {
                operators.append(new String(page.getContents().readAllBytes(), StandardCharsets.US_ASCII));
            }
            String own = operators.toString().replaceAll("(?s)/Artifact BMC.*?EMC", "");
            assertTrue(own.contains(" re f"));
            assertFalse(own.contains(" re S"), "frames are no part of the text");
        }
    }

    @Test
    void aCharacterThatTheFontLacksIsStillCopiedRight() throws IOException {
        LinkedStandard standard = SampleContent.frozen();
        FontFace poor = FontFace.in(new BoxFont().write(folder.resolve("poor.ttf")))
                .best()
                .orElseThrow();
        assertFalse(poor.has('培'));
        byte[] bytes = new StandardPdf(standard, ExportedFiles.site(Optional.empty()), poor).whole();
        try (TaggedPdf read = new TaggedPdf(bytes)) {
            assertEquals(rows(standard, OfficialRow.of(standard)), rows(read));
        }
    }

    @Test
    void noLineOfARowStaysAloneOnItsPage() throws IOException {
        byte[] bytes = PdfFile.make(
                new PdfDocument.About("t", "a", "zh-TW", Optional.empty()),
                font,
                "",
                "",
                file -> file.table(new PdfTable(
                        List.of(1),
                        List.of(),
                        Stream.of(20, 16)
                                .map(lines -> List.of(PdfTable.Cell.data(
                                        0,
                                        1,
                                        Stream.generate(() -> PdfText.of("說明" + lines))
                                                .limit(lines)
                                                .toList())))
                                .toList())));
        try (TaggedPdf read = new TaggedPdf(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertEquals(
                    16,
                    stripper.getText(read.document())
                            .lines()
                            .filter("說明16"::equals)
                            .count());
        }
    }

    @Test
    void aRowLongerThanAPageGoesOnBelowItsHead() throws IOException {
        List<PdfText> texts =
                Stream.generate(() -> PdfText.of("職能基準說明")).limit(200).toList();
        byte[] bytes = PdfFile.make(
                new PdfDocument.About("t", "a", "zh-TW", Optional.empty()),
                font,
                "",
                "",
                file -> file.table(new PdfTable(
                        List.of(1, 1),
                        List.of(List.of(PdfTable.Cell.columnHead(0, 1, "單元"), PdfTable.Cell.columnHead(1, 1, "說明"))),
                        List.of(List.of(
                                PdfTable.Cell.rowHead(0, 1, 1, List.of(new PdfText("T1 任務", 3, 5, List.of()))),
                                PdfTable.Cell.data(1, 1, texts))))));
        try (TaggedPdf read = new TaggedPdf(bytes)) {
            int pages = read.document().getNumberOfPages();
            assertTrue(pages > 3);
            assertEquals(200, read.texts("TD/P").size());
            assertEquals(
                    List.of("單元", "說明"), read.texts("THead/TR/TH/P"), "the repeated heads are no part of the text");
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(pages);
            String last = stripper.getText(read.document());
            assertTrue(last.contains("單元") && last.contains("T1（續）"), last);
        }
    }

    /** Each rule of ISO 14289-1 that a machine can check. */
    @Test
    void theValidatorFindsNothing() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        LinkedStandard standard = Samples.rich();
        for (byte[] bytes : List.of(
                pdf(standard).whole(),
                pdf(standard).unit(standard.standard().duties().get(0)))) {
            try (PDFAParser parser = Foundries.defaultInstance()
                            .createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
                ValidationResult result = validator.validate(parser);
                assertEquals(
                        List.of(),
                        result.getTestAssertions().stream()
                                .filter(each -> each.getStatus() != TestAssertion.Status.PASSED)
                                .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                                .toList());
                assertTrue(result.isCompliant());
            }
        }
    }
}
