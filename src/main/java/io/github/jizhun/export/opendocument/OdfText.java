package io.github.jizhun.export.opendocument;

import io.github.jizhun.export.XmlPart;
import io.github.jizhun.export.document.DocumentText;

/** Writes text with its looks and links inside a paragraph of OpenDocument. */
final class OdfText {
    private OdfText() {}

    /** The pieces of a text, with the bookmark that it may have. */
    static void write(XmlPart part, DocumentText text) {
        bookmark(part, text.bookmark());
        text.pieces().forEach(piece -> write(part, piece));
    }

    static void bookmark(XmlPart part, String name) {
        if (!name.isEmpty()) {
            part.empty("text:bookmark", "text:name", name);
        }
    }

    private static void write(XmlPart part, DocumentText.Piece piece) {
        if (!piece.link().isEmpty()) {
            part.element(
                    "text:a",
                    () -> write(part, piece.text()),
                    "xlink:type",
                    "simple",
                    "xlink:href",
                    piece.link(),
                    "text:style-name",
                    "Internet_20_link");
        } else {
            switch (piece.look()) {
                case PLAIN -> write(part, piece.text());
                case UNDERLINED -> span(part, piece.text(), "Underlined");
                case MARK -> span(part, piece.text(), "Mark");
            }
        }
    }

    private static void span(XmlPart part, String text, String style) {
        part.element("text:span", () -> write(part, text), "text:style-name", style);
    }

    /** Characters: readers of the format fold spaces, and lines and tabs are elements. */
    static void write(XmlPart part, String text) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ' ' && (i == 0 || i == text.length() - 1 || text.charAt(i - 1) == ' ')) {
                flush(part, plain);
                part.empty("text:s");
            } else if (c == '\n') {
                flush(part, plain);
                part.empty("text:line-break");
            } else if (c == '\t') {
                flush(part, plain);
                part.empty("text:tab");
            } else {
                plain.append(c);
            }
            i++;
        }
        flush(part, plain);
    }

    private static void flush(XmlPart part, StringBuilder plain) {
        if (!plain.isEmpty()) {
            part.text(plain.toString());
            plain.setLength(0);
        }
    }
}
