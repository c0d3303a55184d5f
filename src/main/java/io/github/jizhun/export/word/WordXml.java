package io.github.jizhun.export.word;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part of a Word file; all names are WordprocessingML's ({@code w:}). */
final class WordXml {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The JDK's own: to look for another one takes longer than to write a part. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** What can be written inside an element. */
    interface Content {
        void write();
    }

    /** A part with this root element. */
    WordXml(String root) {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w", root, W);
            xml.writeNamespace("w", W);
            xml.writeNamespace("r", R);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * An element.
     *
     * @param attributes names and values in turn; a name of the relationships' namespace begins with {@code r:}
     */
    WordXml element(String name, Content content, String... attributes) {
        try {
            xml.writeStartElement("w", name, W);
            attributes(attributes);
            content.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** An element without content. */
    WordXml empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement("w", name, W);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].startsWith("r:")) {
                xml.writeAttribute("r", R, attributes[i].substring(2), attributes[i + 1]);
            } else {
                xml.writeAttribute("w", W, attributes[i], attributes[i + 1]);
            }
        }
    }

    /** Text whose spaces count. */
    WordXml text(String element, String value) {
        try {
            xml.writeStartElement("w", element, W);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            xml.writeCharacters(value);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** The finished part. */
    String finished() {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
