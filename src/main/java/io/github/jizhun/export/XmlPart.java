package io.github.jizhun.export;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part of an office file. Names have prefixes, whose namespaces are all declared at the root. */
public final class XmlPart {
    /** The JDK's own: to look for another one takes longer than to write a part. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** What can be written inside an element. */
    public interface Content {
        void write();
    }

    private interface Step {
        void take() throws XMLStreamException;
    }

    /**
     * A part with this root element.
     *
     * @param namespaces by prefix, in an order that does not change
     * @param attributes names and values of the root in turn
     */
    public XmlPart(String root, Map<String, String> namespaces, String... attributes) {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
                xml.writeNamespace(namespace.getKey(), namespace.getValue());
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        attributes(attributes);
    }

    /**
     * An element.
     *
     * @param attributes names and values in turn
     */
    public XmlPart element(String name, Content content, String... attributes) {
        take(() -> xml.writeStartElement(name));
        attributes(attributes);
        content.write();
        return take(xml::writeEndElement);
    }

    /** An element without content. */
    public XmlPart empty(String name, String... attributes) {
        take(() -> xml.writeEmptyElement(name));
        return attributes(attributes);
    }

    /** Text inside the current element. */
    public XmlPart text(String value) {
        return take(() -> xml.writeCharacters(value));
    }

    private XmlPart attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            take(() -> xml.writeAttribute(name, value));
        }
        return this;
    }

    private XmlPart take(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** The finished part. */
    public String finished() {
        take(xml::writeEndElement);
        take(xml::writeEndDocument);
        take(xml::flush);
        return text.toString();
    }
}
