package io.github.jizhun.intake;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.intake.content.ContentFiles;
import io.github.jizhun.intake.content.DocumentFile;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.intake.form.FormReader;
import io.github.jizhun.intake.grid.Grid;
import io.github.jizhun.intake.pdf.PdfDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the files of a standard from its document. */
public final class Importer {
    private static final int BUFFER = 1 << 16;

    private final LocalDate today;
    private final Function<String, Map<String, String>> termIds;
    private final PdfDocument.Pages pages;

    /**
     * What an import makes; nothing is written yet.
     *
     * @param code the standard's code, which is its folder's name
     * @param files texts by name
     * @param furniture what is no content, and in none of the files: page numbers, headings that are printed again
     * @param doubts what a person must look at
     */
    public record Imported(String code, Map<String, String> files, List<String> furniture, List<Doubt> doubts) {}

    /**
     * An importer.
     *
     * @param today the day of import
     * @param termIds the ids of terms that other editions of a standard have, by code
     * @param pages is called before each page of a PDF
     */
    public Importer(LocalDate today, Function<String, Map<String, String>> termIds, PdfDocument.Pages pages) {
        this.today = today;
        this.termIds = termIds;
        this.pages = pages;
    }

    /**
     * Imports a document; nothing is written.
     *
     * @param wanted the code that the maintainer gives
     * @throws Refusal if it is no standard, or not readable as one
     * @throws IOException if the file cannot be read
     */
    public Imported read(Path file, Optional<String> wanted) throws IOException {
        try {
            Grid grid = Documents.open(file, pages);
            FormReader.Read read = FormReader.read(grid);
            DocumentFile document =
                    new DocumentFile(String.valueOf(file.getFileName()), sha256(file), grid.pages(), today);
            String source = grid.breaks() == Grid.Breaks.NONE ? plain(file) : read.sourceText();
            ContentFiles.Made made = ContentFiles.make(
                    read.form(),
                    source,
                    document,
                    wanted,
                    termIds.apply(wanted.orElse(read.form().code())));
            List<Doubt> doubts = new ArrayList<>(read.doubts());
            doubts.addAll(made.doubts());
            return new Imported(made.code(), made.files(), read.furniture(), doubts);
        } catch (StackOverflowError e) {
            throw new Refusal(Message.of("import.broken"));
        } catch (OutOfMemoryError e) {
            throw new Refusal(Message.of("import.too-large"));
        }
    }

    /** A text is its own source, with the line ends of the other files. */
    private static String plain(Path file) throws IOException {
        return Files.readString(file)
                        .replace("\uFEFF", "")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip() + "\n";
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
