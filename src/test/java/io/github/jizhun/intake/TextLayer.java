package io.github.jizhun.intake;

import io.github.jizhun.intake.form.FormReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The characters of a document as a reader that is none of the importer's gives them: how often each is printed, white space and bullets aside. */
final class TextLayer {
    private static final Pattern NOT_COUNTED = Pattern.compile("</?u>|[\\s\\u3000●•■-]");

    private TextLayer() {}

    private static Map<String, Long> of(Path file) throws IOException {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> counted(pdf(file));
            case "docx" -> counted(texts(file, "word/document.xml", "<w:t[ >]"));
            case "odt" -> counted(texts(file, "content.xml", "<text:p"));
            case "xlsx" -> counted(sheet(file));
            default -> counted(Files.readString(file));
        };
    }

    /** The characters of which the text of the source and the furniture together have more or fewer than the document. */
    static List<String> differences(Path file, FormReader.Read read) throws IOException {
        Map<String, Long> printed = of(file);
        Map<String, Long> taken = counted(read.sourceText() + String.join("", read.furniture()));
        Set<String> all = new TreeSet<>(printed.keySet());
        all.addAll(taken.keySet());
        return all.stream()
                .filter(each -> !printed.getOrDefault(each, 0L).equals(taken.getOrDefault(each, 0L)))
                .map(each -> each + " " + taken.getOrDefault(each, 0L) + " for " + printed.getOrDefault(each, 0L))
                .toList();
    }

    private static Map<String, Long> counted(String text) {
        return NOT_COUNTED
                .matcher(text)
                .replaceAll("")
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Text nodes: what stands between tags from the first element that holds text. */
    private static String texts(Path file, String part, String first) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
            String body = Pattern.compile(first).split(xml, 2)[1];
            return ("<" + body).replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&amp;", "&");
        }
    }

    private static String sheet(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            DataFormatter shown = new DataFormatter();
            book.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(shown.formatCellValue(cell))));
        }
        return text.toString();
    }
}
