package io.github.jizhun.intake.office;

import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.text.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an office file. Parts that unpack to more than a document has are refused, and so is XML that defines entities. */
public final class OfficeZip implements AutoCloseable {
    /** A document of a hundred tasks has about 2 MB of XML. */
    private static final int LARGEST_PART = 64 << 20;

    private static final int MAX_PARTS = 10_000;
    /** No office file nests deeper. */
    private static final int DEEPEST = 500;

    private final ZipFile zip;

    private OfficeZip(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a file.
     *
     * @throws Refusal if it is no zip, or one of absurdly many parts
     */
    public static OfficeZip open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw Refusal.of("import.broken");
        }
        if (zip.size() > MAX_PARTS) {
            zip.close();
            throw Refusal.of("import.too-large");
        }
        return new OfficeZip(zip);
    }

    /** The names of all parts. */
    public List<String> names() {
        return Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
    }

    /** Whether there is such a part. */
    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Whether an OpenDocument file is protected by a password. */
    public boolean isEncrypted() throws IOException {
        boolean[] found = new boolean[1];
        walk(
                "META-INF/manifest.xml",
                xml -> found[0] |= xml.isStartElement() && xml.getLocalName().equals("encryption-data"));
        return found[0];
    }

    /** The bytes of a part; empty if there is none. */
    Optional<byte[]> bytes(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw Refusal.of("import.too-large");
            }
            return Optional.of(bytes);
        } catch (ZipException e) {
            throw Refusal.of("import.broken");
        }
    }

    /** Reads a part's XML. */
    interface XmlReader {
        /** Called at the start of each element, and for each piece of text and end. */
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * Walks through a part's XML; nothing happens if there is no such part.
     *
     * @throws Refusal if it is no XML, or defines entities
     */
    void walk(String name, XmlReader reader) throws IOException {
        Optional<byte[]> bytes = bytes(name);
        if (bytes.isEmpty()) {
            return;
        }
        try {
            XMLStreamReader xml = SafeXml.reader(bytes.get());
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Refusal.of("import.entities");
                }
                if (depth > DEEPEST) {
                    throw Refusal.of("import.broken");
                }
                reader.read(xml);
            }
        } catch (XMLStreamException e) {
            throw Refusal.of("import.broken");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
