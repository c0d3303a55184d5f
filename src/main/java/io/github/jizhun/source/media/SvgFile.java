package io.github.jizhun.source.media;

import io.github.jizhun.model.MediaFile.Size;
import io.github.jizhun.text.SafeXml;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing in SVG: its size, and whether it is nothing but a drawing. In a page no browser runs what such a file holds; opened by
 * itself it is a page of the site, which may run scripts and load from anywhere.
 */
final class SvgFile {
    /** Elements that run, embed or change what is not drawn. */
    private static final Set<String> ACTIVE = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "handler",
            "listener",
            "link",
            "meta",
            "base");

    private static final Pattern OWN_OR_EMBEDDED =
            Pattern.compile("(?s)\\s*|\\s*#.*|\\s*data:image/(png|jpe?g|gif|webp)[;,].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB = Pattern.compile("(?s)\\s*(https?://|mailto:).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOADING = Pattern.compile(
            "@import|@namespace|expression\\(|javascript:|url\\(\\s*[\"']?(?!\\s*[#\"')]|data:image/(png|jpe?g|gif|webp)|data:font/)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]{1,5})(?:\\.[0-9]*)?(?:px)?\\s*");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\s*-?[0-9.]+[\\s,]+-?[0-9.]+[\\s,]+([0-9]{1,5})(?:\\.[0-9]*)?[\\s,]+([0-9]{1,5})(?:\\.[0-9]*)?\\s*");

    /** In the words of the file what is not drawn; empty where it is a mere drawing. */
    private Optional<String> active = Optional.empty();

    private Optional<Size> size = Optional.empty();
    private boolean isDrawing;

    private SvgFile() {}

    /**
     * Reads a drawing.
     *
     * @throws XMLStreamException if it is no XML
     */
    static SvgFile read(byte[] bytes) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(bytes);
        SvgFile svg = new SvgFile();
        String element = "";
        boolean isFirst = true;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    element = xml.getLocalName().toLowerCase(Locale.ROOT);
                    if (isFirst) {
                        svg.isDrawing = element.equals("svg");
                        svg.size = size(xml);
                        isFirst = false;
                    }
                    svg.readElement(element, xml);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (element.equals("style")) {
                        svg.readStyle("style", xml.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> svg.note("<?" + xml.getPITarget());
                default -> {}
            }
        }
        return svg;
    }

    private void readElement(String name, XMLStreamReader xml) {
        if (ACTIVE.contains(name)) {
            note("<" + name + ">");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i);
            boolean isAllowed = OWN_OR_EMBEDDED.matcher(value).matches()
                    || name.equals("a") && WEB.matcher(value).matches();
            if (attribute.startsWith("on")) {
                note(attribute + "=");
            } else if ((attribute.equals("href") || attribute.equals("src")) && !isAllowed) {
                note(attribute + "=\"" + value.strip() + "\"");
            } else if (attribute.equals("attributename") && value.strip().matches("(?i)(xlink:)?href|on.*")) {
                note("attributeName=\"" + value.strip() + "\"");
            } else if (!attribute.equals("href")) {
                readStyle(attribute, value);
            }
        }
    }

    private void readStyle(String where, String value) {
        Matcher loading = LOADING.matcher(value.replace("\\", ""));
        if (loading.find()) {
            note(where + ": " + value.strip());
        }
    }

    private void note(String found) {
        if (active.isEmpty()) {
            active = Optional.of(found);
        }
    }

    private static Optional<Size> size(XMLStreamReader xml) {
        Matcher width = LENGTH.matcher(attribute(xml, "width"));
        Matcher height = LENGTH.matcher(attribute(xml, "height"));
        Matcher box = VIEW_BOX.matcher(attribute(xml, "viewBox"));
        if (width.matches() && height.matches()) {
            return PictureSize.size(Integer.parseInt(width.group(1)), Integer.parseInt(height.group(1)));
        }
        return box.matches()
                ? PictureSize.size(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2)))
                : Optional.empty();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    boolean isDrawing() {
        return isDrawing;
    }

    Optional<String> active() {
        return active;
    }

    Optional<Size> size() {
        return size;
    }
}
