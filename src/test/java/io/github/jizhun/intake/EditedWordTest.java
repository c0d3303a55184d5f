package io.github.jizhun.intake;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.jizhun.intake.form.FormReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Word files that people have worked on are read as they look when all changes are accepted. */
class EditedWordTest {
    private static final String RUN = "<w:r><w:t xml:space=\"preserve\">";
    private static final String CELL = "<w:tc><w:tcPr><w:gridSpan w:val=\"1\"/></w:tcPr>";

    @TempDir
    private Path folder;

    private static String insertions(String xml) {
        return xml.replace(
                        "<w:p>" + RUN + "P",
                        "<w:p><w:del w:id=\"1\"><w:r><w:delText>P9.9.9刪去的字</w:delText></w:r></w:del>"
                                + "<w:ins w:id=\"2\">" + RUN + "P")
                .replaceAll("(<w:ins (?:(?!</w:r>).)*</w:r>)", "$1</w:ins>");
    }

    private static String deletedRow(String xml) {
        String cell = "<w:tc><w:p><w:del w:id=\"3\"><w:r><w:t>T9刪去的列</w:t></w:r></w:del></w:p></w:tc>";
        int start = xml.indexOf("<w:tr>", xml.indexOf("工作產出"));
        return xml.substring(0, start) + "<w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr>" + cell.repeat(7) + "</w:tr>"
                + xml.substring(start);
    }

    private static String contentControls(String xml) {
        String open = "<w:sdt><w:sdtPr><w:alias w:val=\"K99\"/></w:sdtPr><w:sdtContent>";
        String close = "</w:sdtContent></w:sdt>";
        return xml.replace("<w:tr>", open + "<w:tr>")
                .replaceAll("(<w:tr>(?:(?!</w:tr>).)*</w:tr>)", "$1" + close)
                .replace(RUN, open + RUN)
                .replace("</w:t></w:r>", "</w:t></w:r>" + close);
    }

    private static String nestedTable(String xml) {
        return xml.replace(CELL + "<w:p>" + RUN + "P", CELL + "<w:tbl><w:tr><w:tc><w:p>" + RUN + "P")
                .replaceAll("(<w:tbl><w:tr><w:tc>(?:(?!</w:tc>).)*</w:tc>)", "$1</w:tr></w:tbl><w:p/></w:tc>");
    }

    private static String formerSpan(String xml) {
        return xml.replace(
                CELL,
                CELL.replace(
                        "</w:tcPr>",
                        "<w:tcPrChange w:id=\"5\"><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr></w:tcPrChange></w:tcPr>"));
    }

    @TestFactory
    Stream<DynamicTest> eachIsReadAsItLooks() {
        Map<String, UnaryOperator<String>> edits = Map.of(
                "insertions", EditedWordTest::insertions,
                "a deleted row", EditedWordTest::deletedRow,
                "content controls", EditedWordTest::contentControls,
                "nested tables", EditedWordTest::nestedTable,
                "merged cells parted", EditedWordTest::formerSpan);
        return edits.entrySet().stream()
                .map(edit -> DynamicTest.dynamicTest(edit.getKey(), () -> check(edit.getValue())));
    }

    private void check(UnaryOperator<String> edit) throws IOException {
        Composer composer = new Composer(MadeUp.steward(), "", true);
        Path plain = composer.word(folder);
        String xml;
        try (ZipFile zip = new ZipFile(plain.toFile())) {
            xml = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
        String edited = edit.apply(xml);
        assertNotEquals(xml, edited);
        Path file = Composer.zip(folder.resolve("edited.docx"), Map.of("word/document.xml", edited));
        FormReader.Read read = FormReader.read(Documents.open(file));
        assertIterableEquals(composer.standard().truth(), PrintedLines.of(read.form()));
    }
}
