package io.github.jizhun.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.Main;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be imported: each has its sentence, and nothing is written. */
class HopelessDocumentsTest {
    @TempDir
    private Path folder;

    private interface Writer {
        void write(Path file) throws Exception;
    }

    private record Hopeless(String name, String sentence, Writer writer) {}

    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

    private static Stream<Hopeless> all() {
        return Stream.of(
                new Hopeless("password.pdf", "檔案有密碼保護", file -> protect(file, "user")),
                new Hopeless("password.docx", "檔案有密碼保護", HopelessDocumentsTest::encryptOffice),
                new Hopeless("password.odt", "檔案有密碼保護", HopelessDocumentsTest::encryptOpenDocument),
                new Hopeless("scanned.pdf", "掃描的圖片", HopelessDocumentsTest::scan),
                new Hopeless("no-map.pdf", "字型沒有註明", HopelessDocumentsTest::hideText),
                new Hopeless("2000-pages.pdf", "有 2000 頁", HopelessDocumentsTest::addPages),
                new Hopeless("cut.pdf", "不完整或已損壞", file -> cut(pdf(file))),
                new Hopeless("no.pdf", "不完整或已損壞", file -> Files.writeString(file, "%PDF-1.7\nnothing\n%%EOF")),
                new Hopeless("cut.docx", "不完整或已損壞", file -> cut(word(file))),
                new Hopeless("letter.docx", "這不是職能基準", file -> zip(file, WORD + "<w:body/></w:document>")),
                new Hopeless("letter.txt", "這不是職能基準", file -> Files.writeString(file, "您好：\n謝謝。\n")),
                new Hopeless("old.doc", "舊格式", file -> Files.write(file, bytes("D0CF11E0A1B11AE1"))),
                new Hopeless("text.rtf", "這是 RTF", file -> Files.writeString(file, "{\\rtf1 text}")),
                new Hopeless("picture.png", "這是圖片", file -> Files.write(file, bytes("89504E470D0A1A0A"))),
                new Hopeless("photo.pdf", "這是圖片", file -> Files.write(file, bytes("FFD8FFE0"))),
                new Hopeless("text.pages", "這是 Pages 文件", file -> Composer.zip(file, Map.of("Index/Document.iwa", ""))),
                new Hopeless("any.zip", "認不出這種檔案", file -> Composer.zip(file, Map.of("inner.zip", "PK"))),
                new Hopeless("bytes.txt", "認不出這種檔案", file -> Files.write(file, new byte[] {1, 2, 0, 3})),
                new Hopeless("big5.txt", "不是 UTF-8", file -> Files.write(file, bytes("C2BEAFE0"))),
                new Hopeless("empty.txt", "檔案裡沒有文字", file -> Files.write(file, new byte[0])),
                new Hopeless("bomb.docx", "展開後太大", HopelessDocumentsTest::blowUp),
                new Hopeless("parts.docx", "展開後太大", HopelessDocumentsTest::addParts),
                new Hopeless(
                        "laughs.docx",
                        "定義了實體",
                        file -> zip(file, "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>")),
                new Hopeless(
                        "outside.docx",
                        "定義了實體",
                        file -> zip(file, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")),
                new Hopeless("deep.docx", "不完整或已損壞", file -> zip(file, "<a>".repeat(1000) + "</a>".repeat(1000))),
                new Hopeless("folder.pdf", "這是資料夾", Files::createDirectory));
    }

    @TestFactory
    Stream<DynamicTest> eachIsRefusedWithItsSentence() {
        return all().map(each -> DynamicTest.dynamicTest(each.name, () -> {
            Path file = folder.resolve(each.name);
            each.writer.write(file);
            Said said = run(file);
            assertAll(
                    () -> assertEquals(1, said.exit, said.text),
                    () -> assertTrue(said.text.contains(each.sentence), said.text),
                    () -> assertFalse(Files.exists(folder.resolve("content/standards"))));
        }));
    }

    @Test
    void missingFileIsAFaultOfTheDisk() {
        Said said = run(folder.resolve("none.pdf"));
        assertEquals(3, said.exit);
        assertTrue(said.text.contains("請核對資料夾和檔名"), said.text);
    }

    /** What only its owner may change can be read by all. */
    @Test
    void documentWithAnOwnersPasswordIsImported() throws IOException {
        Path file = folder.resolve("owner.pdf");
        protect(file, "");
        assertEquals(0, run(file).exit);
    }

    /** Content decides, not the name. */
    @Test
    void wordFileNamedAsAPdfIsImported() throws IOException {
        assertEquals(0, run(word(folder.resolve("named.pdf"))).exit);
    }

    private record Said(int exit, String text) {}

    private Said run(Path file) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = Main.run(
                new String[] {"import", "--content", folder.resolve("content").toString(), file.toString()},
                stream,
                stream);
        return new Said(exit, said.toString(StandardCharsets.UTF_8));
    }

    private static Path pdf(Path file) throws IOException {
        Path made = ComposedDocuments.composer(MadeUp.steward(), 1)
                .pdf(Files.createTempDirectory(file.getParent(), "made-up"), PdfComposer.Paper.A4, true);
        return Files.move(made, file);
    }

    private static Path word(Path file) throws IOException {
        Path made = ComposedDocuments.composer(MadeUp.steward(), 1)
                .word(Files.createTempDirectory(file.getParent(), "made-up"));
        return Files.move(made, file);
    }

    private static void protect(Path file, String user) throws IOException {
        pdf(file);
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
            document.save(file.toFile());
        }
    }

    private static void encryptOffice(Path file) throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(system)) {
                encrypted.write(new byte[] {'P', 'K', 3, 4});
            }
            system.writeFilesystem(out);
        }
    }

    private static void encryptOpenDocument(Path file) throws IOException {
        String manifest =
                "<manifest xmlns=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><file-entry><encryption-data/></file-entry></manifest>";
        Composer.zip(file, Map.of("content.xml", "unreadable", "META-INF/manifest.xml", manifest));
    }

    private static void scan(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
            }
            document.save(file.toFile());
        }
    }

    /** The font's codes are numbers of glyphs, and nothing says of which characters. */
    private static void hideText(Path file) throws IOException {
        pdf(file);
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            document.getPages().forEach(page -> {
                COSDictionary font = page.getResources()
                        .getCOSObject()
                        .getCOSDictionary(COSName.FONT)
                        .getCOSDictionary(COSName.getPDFName("F"));
                font.setName("Encoding", "Identity-H");
                ((COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0))
                        .getCOSDictionary(COSName.getPDFName("CIDSystemInfo"))
                        .setString("Ordering", "Identity");
            });
            document.save(file.toFile());
        }
    }

    private static void addPages(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2000; i++) {
                document.addPage(new PDPage());
            }
            document.save(file.toFile());
        }
    }

    private static void cut(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static void zip(Path file, String xml) throws IOException {
        Composer.zip(file, Map.of("word/document.xml", xml));
    }

    private static void blowUp(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 65; i++) {
                zip.write(spaces);
            }
        }
    }

    private static void addParts(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
