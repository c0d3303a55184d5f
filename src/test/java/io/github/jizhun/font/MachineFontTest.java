package io.github.jizhun.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.ExportedFiles;
import io.github.jizhun.export.pdf.StandardPdf;
import io.github.jizhun.export.pdf.TaggedPdf;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A real font, where this machine has one; {@code -Dfonts=required} makes its lack a failure. */
class MachineFontTest {
    @Test
    void printsAUnitWithEveryCharacter() throws IOException {
        Optional<FontFace> font = FontSearch.in(FontSearch.usualFolders(System::getenv));
        if (!"required".equals(System.getProperty("fonts"))) {
            assumeTrue(font.isPresent(), "no Traditional Chinese font with TrueType outlines");
        }
        LinkedStandard standard = SampleContent.frozen();
        standard.coded()
                .forEach(statement -> statement
                        .text()
                        .value()
                        .codePoints()
                        .forEach(c -> assertTrue(font.orElseThrow().has(c), () -> Character.toString(c))));
        Duty duty = standard.standard().duties().get(2);
        try (TaggedPdf pdf = new TaggedPdf(
                new StandardPdf(standard, ExportedFiles.site(Optional.empty()), font.orElseThrow()).unit(duty))) {
            assertEquals(List.of(duty.code() + " " + duty.name()), pdf.texts("Document/H1"));
            List<String> rows = pdf.texts("/TD/P");
            standard.ofKind(Kind.INDICATOR).stream()
                    .filter(each -> each.label().startsWith("P3."))
                    .forEach(each -> assertTrue(
                            rows.stream().anyMatch(row -> row.startsWith(each.label() + " " + each.text())),
                            each.label()));
        }
    }
}
