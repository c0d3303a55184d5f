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

    /** PNG, JPEG, GIF and TIFF. */
    private static final List<byte[]> IMAGES = List.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {'G', 'I', 'F', '8'},
            new byte[] {'I', 'I', '*', 0},
            new byte[] {'M', 'M', 0, '*'});

    private Documents() {}

    /**
     * The document's grid.
     *
     * @throws Refusal if it is of no format that can be read
     * @throws IOException if the file cannot be read
     */
    public static Grid open(Path file) throws IOException {
        return open(file, (page, of) -> {});
    }

    /**
     * The document's grid.
     *
     * @param pages is called before each page of a PDF
     */
    static Grid open(Path file, PdfDocument.Pages pages) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(1024);
        }
        if (begins(start, ZIP)) {
            return office(file);
        }
        if (begins(start, OLD_OFFICE)) {
            throw Refusal.of(isEncryptedPackage(file) ? "import.encrypted" : "import.old-office");
        }
        if (IMAGES.stream().anyMatch(image -> begins(start, image))) {
            throw Refusal.of("import.image");
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("{\\rtf")) {
            throw Refusal.of("import.rtf");
        }
        if (text.contains("%PDF-")) {
            return PdfDocument.read(file, pages);
        }
        return text(file);
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
    }

    /** Whether an old container holds a new office file that is protected by a password. */
    private static boolean isEncryptedPackage(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String bytes = new String(in.readNBytes(LARGEST_TEXT), StandardCharsets.ISO_8859_1);
            return bytes.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
        }
    }

    private static Grid office(Path file) throws IOException {
        try (OfficeZip zip = OfficeZip.open(file)) {
            if (zip.has("word/document.xml")) {
                return WordDocument.read(zip);
            }
            if (zip.has("xl/workbook.xml")) {
                Sheets.Choice choice = Sheets.choose(Workbook.read(zip));
                return new Grid(
                        Grid.Breaks.ENDED, List.of(new Block.Table(1, choice.rows())), choice.others(), List.of());
            }
            if (zip.has("content.xml")) {
                if (zip.has("META-INF/manifest.xml") && zip.isEncrypted()) {
                    throw Refusal.of("import.encrypted");
                }
                return OpenDocument.read(zip);
            }
            boolean isPages = zip.names().stream().anyMatch(name -> name.endsWith(".iwa"));
            throw Refusal.of(isPages ? "import.pages" : "import.unknown-format");
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
