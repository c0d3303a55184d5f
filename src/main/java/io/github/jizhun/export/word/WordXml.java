package io.github.jizhun.export.word;

import io.github.jizhun.export.XmlPart;
import java.util.Map;
import java.util.TreeMap;

/** Writes one XML part of a Word file; names without a prefix are WordprocessingML's ({@code w:}). */
final class WordXml {
    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"));

    private final XmlPart part;

    /** A part with this root element. */
    WordXml(String root) {
        part = new XmlPart(named(root), NAMESPACES);
    }

    private static String named(String name) {
        return name.indexOf(':') < 0 ? "w:" + name : name;
    }

    private static String[] named(String... attributes) {
        String[] named = attributes.clone();
        for (int i = 0; i < named.length; i += 2) {
            named[i] = named(named[i]);
        }
        return named;
    }

    /**
     * An element.
     *
     * @param attributes names and values in turn
     */
    WordXml element(String name, XmlPart.Content content, String... attributes) {
        part.element(named(name), content, named(attributes));
        return this;
    }

    /** An element without content. */
    WordXml empty(String name, String... attributes) {
        part.empty(named(name), named(attributes));
        return this;
    }

    /** Text whose spaces count. */
    WordXml text(String element, String value) {
        part.element(named(element), () -> part.text(value), "xml:space", "preserve");
        return this;
    }

    /** The finished part. */
    String finished() {
        return part.finished();
    }
}
