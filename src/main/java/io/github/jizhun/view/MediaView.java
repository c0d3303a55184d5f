package io.github.jizhun.view;

import io.github.jizhun.model.MediaFile;
import io.github.jizhun.model.MediaFile.Size;
import io.github.jizhun.site.FileSize;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What pages show of a picture or document beside itself.
 *
 * @param isPicture whether it can stand in a page
 * @param kind of a document, and how large it is: {@code PDF 1.4 MB}
 * @param size of a picture that says it
 */
public record MediaView(boolean isPicture, String kind, Optional<Size> size) {
    /** Of no files. */
    public static final SortedMap<String, MediaView> NONE = Collections.emptySortedMap();

    /** What pages show of files, by address. */
    public static SortedMap<String, MediaView> of(Collection<MediaFile> files) {
        SortedMap<String, MediaView> views = new TreeMap<>();
        files.forEach(file -> views.put(
                file.address(),
                new MediaView(
                        file.isPicture(),
                        file.ending().toUpperCase(Locale.ROOT) + " " + FileSize.of(file.bytes()),
                        file.size())));
        return views;
    }
}
