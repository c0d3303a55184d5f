package io.github.jizhun.export.opendocument;

import io.github.jizhun.export.OfficePackage;
import io.github.jizhun.export.XmlPart;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What all OpenDocument files have: namespaces, the manifest, and the properties of the document. */
final class OdfParts {
    static final String CONTENT = "content.xml";
    static final String SETTINGS = "settings.xml";
    static final String STYLES = "styles.xml";

    private static final String VERSION = "1.2";
    private static final String META = "meta.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.ofEntries(
            Map.entry("office", OASIS + "office:1.0"),
            Map.entry("style", OASIS + "style:1.0"),
            Map.entry("text", OASIS + "text:1.0"),
            Map.entry("table", OASIS + "table:1.0"),
            Map.entry("meta", OASIS + "meta:1.0"),
            Map.entry("config", OASIS + "config:1.0"),
            Map.entry("fo", OASIS + "xsl-fo-compatible:1.0"),
            Map.entry("svg", OASIS + "svg-compatible:1.0"),
            Map.entry("of", OASIS + "of:1.2"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("xlink", "http://www.w3.org/1999/xlink")));

    private OdfParts() {}

    /** A part with a root of the office namespace: {@code document-content}. */
    static XmlPart part(String root) {
        return new XmlPart("office:" + root, NAMESPACES, "office:version", VERSION);
    }

    /**
     * Packs a file.
     *
     * @param parts by name, without manifest and properties
     * @param day when its content was made and changed, {@code yyyy-mm-dd}; empty where nobody says
     */
    static byte[] pack(String mediaType, Map<String, String> parts, String title, Optional<String> day) {
        Map<String, String> all = new TreeMap<>(parts);
        all.put(META, properties(title, day));
        all.put(MANIFEST, manifest(mediaType, all));
        return OfficePackage.openDocument(mediaType, all);
    }

    private static String properties(String title, Optional<String> day) {
        XmlPart part = part("document-meta");
        return part.element("office:meta", () -> {
                    part.element("meta:generator", () -> part.text("Jizhun"));
                    part.element("dc:title", () -> part.text(title));
                    part.element("dc:language", () -> part.text("zh-TW"));
                    part.element("meta:initial-creator", () -> part.text("Jizhun"));
                    part.element("dc:creator", () -> part.text("Jizhun"));
                    day.map(OfficePackage::time).ifPresent(time -> {
                        part.element("meta:creation-date", () -> part.text(time));
                        part.element("dc:date", () -> part.text(time));
                    });
                })
                .finished();
    }

    private static String manifest(String mediaType, Map<String, String> parts) {
        XmlPart part = new XmlPart(
                "manifest:manifest", Map.of("manifest", OASIS + "manifest:1.0"), "manifest:version", VERSION);
        entry(part, "/", mediaType, "manifest:version", VERSION);
        parts.keySet().forEach(name -> entry(part, name, "text/xml"));
        return part.finished();
    }

    private static void entry(XmlPart part, String path, String mediaType, String... more) {
        String[] attributes = new String[more.length + 4];
        attributes[0] = "manifest:full-path";
        attributes[1] = path;
        attributes[2] = "manifest:media-type";
        attributes[3] = mediaType;
        System.arraycopy(more, 0, attributes, 4, more.length);
        part.empty("manifest:file-entry", attributes);
    }
}
