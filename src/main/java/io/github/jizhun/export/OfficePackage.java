package io.github.jizhun.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file of an office program as its parts: a zip that is the same for the same parts (Open Packaging Conventions for Word and
 * Excel, ODF 1.2 part 3 for OpenDocument).
 */
public final class OfficePackage {
    /** Must be the first part: some programs recognize the kind of a file by it. */
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final String CORE_PROPERTIES = "docProps/core.xml";

    /** Must be the first part of an OpenDocument file, and not compressed. */
    private static final String MEDIA_TYPE = "mimetype";

    /** One time for all parts. To the first month that a zip can store, Java adds the computer's time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private OfficePackage() {}

    /**
     * Packs parts of a file for Word or Excel.
     *
     * @param parts text by name, packed in the order of names after the list of content types
     */
    public static byte[] of(Map<String, String> parts) {
        return pack(CONTENT_TYPES, bytes(parts));
    }

    /**
     * Packs parts of a file for Word or Excel with the day of its content instead of the time of its making.
     *
     * @param parts by name
     * @param day {@code yyyy-mm-dd}; empty where nobody says
     */
    public static byte[] dated(Map<String, byte[]> parts, Optional<String> day) {
        Map<String, byte[]> dated = new TreeMap<>(parts);
        dated.computeIfPresent(
                CORE_PROPERTIES,
                (name, xml) -> CREATED.matcher(new String(xml, StandardCharsets.UTF_8))
                        .replaceAll(dates(day))
                        .getBytes(StandardCharsets.UTF_8));
        return pack(CONTENT_TYPES, dated);
    }

    /** The properties that say when content was made and changed, as {@code docProps/core.xml} has them. */
    public static String dates(Optional<String> day) {
        return day.map(known -> date("created", known) + date("modified", known))
                .orElse("");
    }

    private static String date(String property, String day) {
        return "<dcterms:" + property + " xsi:type=\"dcterms:W3CDTF\">" + time(day) + "</dcterms:" + property + ">";
    }

    /** The beginning of a day as properties of files have it. */
    public static String time(String day) {
        return day + "T00:00:00Z";
    }

    /**
     * Packs parts of an OpenDocument file.
     *
     * @param mediaType says which kind of file it is
     * @param parts text by name, with the manifest
     */
    public static byte[] openDocument(String mediaType, Map<String, String> parts) {
        Map<String, byte[]> all = bytes(parts);
        all.put(MEDIA_TYPE, mediaType.getBytes(StandardCharsets.US_ASCII));
        return pack(MEDIA_TYPE, all);
    }

    private static Map<String, byte[]> bytes(Map<String, String> parts) {
        Map<String, byte[]> bytes = new TreeMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static byte[] pack(String first, Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] kind = parts.get(first);
            if (kind == null) {
                throw new IllegalArgumentException("no " + first);
            }
            put(zip, first, kind);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().equals(first)) {
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
        if (name.equals(MEDIA_TYPE)) {
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(checksum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
