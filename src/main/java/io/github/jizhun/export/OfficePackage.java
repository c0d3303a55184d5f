package io.github.jizhun.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file of Excel or Word as its parts: a zip (Open Packaging Conventions) that is the same for the same parts. */
public final class OfficePackage {
    /** Must be the first part: some programs recognize the kind of a file by it. */
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final String CORE_PROPERTIES = "docProps/core.xml";

    /** One time for all parts. To the first month that a zip can store, Java adds the computer's time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private OfficePackage() {}

    /**
     * Packs parts.
     *
     * @param parts text by name, packed in the order of names after the list of content types
     */
    public static byte[] of(Map<String, String> parts) {
        Map<String, byte[]> bytes = new TreeMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return pack(bytes);
    }

    /**
     * Packs parts without the time of their making.
     *
     * @param parts by name
     */
    public static byte[] timeless(Map<String, byte[]> parts) {
        Map<String, byte[]> timeless = new TreeMap<>(parts);
        timeless.computeIfPresent(
                CORE_PROPERTIES,
                (name, xml) -> CREATED.matcher(new String(xml, StandardCharsets.UTF_8))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8));
        return pack(timeless);
    }

    private static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] types = parts.get(CONTENT_TYPES);
            if (types == null) {
                throw new IllegalArgumentException("no " + CONTENT_TYPES);
            }
            put(zip, CONTENT_TYPES, types);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().equals(CONTENT_TYPES)) {
                    put(zip, part.getKey(), part.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
