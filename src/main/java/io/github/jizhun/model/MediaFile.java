package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A picture or document of the content, published as it is.
 *
 * @param address from the site's root and from the content folder alike: {@code files/plan.pdf}
 * @param at the start of the file
 * @param path where it can be read
 * @param bytes its size
 * @param size of a picture that says it; empty for documents
 */
public record MediaFile(String address, Position at, Path path, long bytes, Optional<Size> size) {
    /** The folder of the content that holds them, and their folder in the site. */
    public static final String FOLDER = "files";

    /** How the names of pictures end that all supported browsers show. */
    public static final List<String> PICTURES = List.of("svg", "png", "jpg", "jpeg", "gif", "webp");

    /** How the names of documents end. Nothing that a browser would run belongs to them. */
    public static final List<String> DOCUMENTS = List.of(
            "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "doc", "xls", "ppt", "txt", "csv", "zip", "epub", "mp3",
            "mp4");

    /** Width and height of a picture in pixels. */
    public record Size(int width, int height) {
        /** Whether it is about as wide as high, so that it can be an icon. */
        public boolean isSquare() {
            return width <= height * 1.2 && height <= width * 1.2;
        }
    }

    /** How its name ends, in lower case, without the dot. */
    public String ending() {
        return endingOf(address);
    }

    /** How a file's name ends, in lower case, without the dot; empty where it has no ending. */
    public static String endingOf(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether it can stand in a page. */
    public boolean isPicture() {
        return PICTURES.contains(ending());
    }

    /** Whether files of such a name are published. */
    public static boolean isKnown(String name) {
        return PICTURES.contains(endingOf(name)) || DOCUMENTS.contains(endingOf(name));
    }
}
