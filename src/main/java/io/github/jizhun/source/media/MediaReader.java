package io.github.jizhun.source.media;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.MediaFile;
import io.github.jizhun.model.MediaFile.Size;
import io.github.jizhun.site.FileName;
import io.github.jizhun.source.file.SourceReporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads what must be known of a picture or document before it is published. */
public final class MediaReader {
    /** In bytes, of a picture. More takes seconds on a telephone. */
    private static final long LARGE_PICTURE = 500 * 1024;

    /** In bytes, of any file. More does not open on a telephone, and fills a memory stick. */
    private static final long LARGE = 20 * 1024 * 1024;

    /** Bytes after which a photograph has said its size, whatever stands before it. */
    private static final int HEAD = 1024 * 1024;

    private static final String ZIP = "PK";

    /** With what a file begins that is what its name says. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "pdf", "%PDF-", "docx", ZIP, "xlsx", ZIP, "pptx", ZIP, "odt", ZIP, "ods", ZIP, "odp", ZIP, "zip", ZIP,
            "epub", ZIP);

    private final MediaFile file;
    private final SourceReporter findings;

    private MediaReader(MediaFile file, SourceReporter findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * A file of the content.
     *
     * @param address from the content folder on
     * @param shownAs as the maintainer would type it
     * @return empty, and reported, where it cannot be published
     * @throws UncheckedIOException if it cannot be read
     */
    public static Optional<MediaFile> read(Path path, String address, String shownAs, SourceReporter findings) {
        try {
            // The same name may be written in two ways, and macOS chooses another one than a keyboard.
            MediaFile file = new MediaFile(
                    Normalizer.normalize(address, Normalizer.Form.NFC),
                    Position.startOf(shownAs),
                    path,
                    Files.size(path),
                    Optional.empty());
            return new MediaReader(file, findings).check();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private Optional<MediaFile> check() throws IOException {
        String name = file.address().substring(file.address().lastIndexOf('/') + 1);
        if (!FileName.isSafe(name)) {
            return refuse("name", name);
        }
        if (!MediaFile.isKnown(name)) {
            return refuse("kind", name, String.join(" ", MediaFile.PICTURES), String.join(" ", MediaFile.DOCUMENTS));
        }
        if (file.bytes() == 0) {
            findings.report(Rule.EMPTY_FILE, file.at(), 1, "", name);
            return Optional.empty();
        }
        reportLarge(name);
        if (file.ending().equals("svg")) {
            return drawing(name);
        }
        byte[] head = head();
        if (file.isPicture()) {
            Optional<Size> size = PictureSize.of(file.ending(), head);
            return size.isPresent() ? of(size) : refuse("picture", name, file.ending());
        }
        String beginning = BEGINNINGS.getOrDefault(file.ending(), "");
        return PictureSize.has(head, 0, beginning) ? of(Optional.empty()) : refuse("picture", name, file.ending());
    }

    private Optional<MediaFile> drawing(String name) throws IOException {
        try {
            SvgFile svg = SvgFile.read(Files.readAllBytes(file.path()));
            if (svg.active().isPresent()) {
                return refuse("active", name, svg.active().get());
            }
            return svg.isDrawing() ? of(svg.size()) : refuse("picture", name, file.ending());
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            return refuse("xml", name, line);
        }
    }

    private Optional<MediaFile> of(Optional<Size> size) {
        return Optional.of(new MediaFile(file.address(), file.at(), file.path(), file.bytes(), size));
    }

    private Optional<MediaFile> refuse(String variant, Object... words) {
        findings.report(Rule.BAD_FILE, variant, file.at(), 1, "", words);
        return Optional.empty();
    }

    private void reportLarge(String name) {
        boolean isLargePicture = file.isPicture() && file.bytes() > LARGE_PICTURE;
        if (isLargePicture || file.bytes() > LARGE) {
            findings.report(
                    Rule.LARGE_FILE,
                    isLargePicture ? "picture" : "",
                    file.at(),
                    1,
                    "",
                    name,
                    file.bytes() / 1024,
                    (isLargePicture ? LARGE_PICTURE : LARGE) / 1024);
        }
    }

    private byte[] head() throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readNBytes(HEAD);
        }
    }
}
