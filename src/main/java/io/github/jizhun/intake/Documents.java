package io.github.jizhun.intake;

import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.intake.grid.Block;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.office.OfficeZip;
import io.github.jizhun.intake.office.OpenDocument;
import io.github.jizhun.intake.office.Sheets;
import io.github.jizhun.intake.office.WordDocument;
import io.github.jizhun.intake.office.Workbook;
import io.github.jizhun.intake.pdf.PdfDocument;
import io.github.jizhun.intake.text.TabbedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens a document of any format as a grid; the file's first bytes report the format, not its name. */
public final class Documents {
    private static final int LARGEST_TEXT = 16 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Documents() {}

    /**
     * The document's grid.
     *
     * @throws Refusal if it is of no format that can be read
     * @throws IOException if the file cannot be read
     */
    public static Grid open(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(1024);
        }
        if (begins(start, ZIP)) {
            return office(file);
        }
        if (begins(start, OLD_OFFICE)) {
            throw Refusal.of("import.old-office");
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("{\\rtf")) {
            throw Refusal.of("import.rtf");
        }
        if (text.contains("%PDF-")) {
            return PdfDocument.read(file);
        }
        return text(file);
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
    }

    private static Grid office(Path file) throws IOException {
        try (OfficeZip zip = OfficeZip.open(file)) {
            if (zip.has("word/document.xml")) {
                return WordDocument.read(zip);
            }
            if (zip.has("xl/workbook.xml")) {
                return new Grid(
                        Grid.Breaks.ENDED,
                        List.of(new Block.Table(1, Sheets.choose(Workbook.read(zip)))),
                        0,
                        List.of());
            }
            if (zip.has("content.xml")) {
                if (zip.has("META-INF/manifest.xml") && zip.isEncrypted()) {
                    throw Refusal.of("import.encrypted");
                }
                return OpenDocument.read(zip);
            }
            throw Refusal.of("import.unknown-format");
        }
    }

    private static Grid text(Path file) throws IOException {
        if (Files.size(file) > LARGEST_TEXT) {
            throw Refusal.of("import.too-large");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            throw Refusal.of("import.empty");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars()
                    .filter(each -> each < ' ' && "\t\r\n\f".indexOf(each) < 0)
                    .findAny()
                    .isPresent()) {
                throw Refusal.of("import.unknown-format");
            }
            return TabbedText.read(text);
        } catch (CharacterCodingException e) {
            throw Refusal.of("import.not-utf8");
        }
    }
}
