package io.github.jizhun.export.opendocument;

import io.github.jizhun.export.XmlPart;
import io.github.jizhun.export.document.Document;
import io.github.jizhun.text.Html;
import io.github.jizhun.text.Resource;
import java.util.Map;

/**
 * A document as an OpenDocument text (ODT): headings with outline levels, paragraphs, and tables whose first row is repeated on each
 * page and whose rows are not split. A4 landscape.
 */
public final class TextFile {
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
    private static final String STYLES = Resource.text(TextFile.class, "text-styles.xml");

    private TextFile() {}

    /** The file of a document. */
    public static byte[] of(Document document) {
        XmlPart part = OdfParts.part("document-content");
        TextBlocks blocks = new TextBlocks(part, document);
        part.element("office:automatic-styles", blocks::styles);
        part.element("office:body", () -> part.element("office:text", blocks::write));
        return OdfParts.pack(
                MEDIA_TYPE,
                Map.of(
                        OdfParts.CONTENT,
                        part.finished(),
                        OdfParts.STYLES,
                        STYLES.replace("{head}", Html.escapeContent(document.head()))
                                .replace("{foot}", Html.escapeContent(document.foot()))),
                document.title(),
                document.day());
    }
}
