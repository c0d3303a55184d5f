package io.github.jizhun.export.word;

import io.github.jizhun.export.OfficePackage;
import io.github.jizhun.export.document.Document;
import io.github.jizhun.text.Html;
import io.github.jizhun.text.Resource;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document as a Word file (ECMA-376, WordprocessingML): headings with heading styles, paragraphs, and real tables whose first row is
 * repeated on each page and whose rows are not split. A4 landscape.
 */
public final class WordFile {
    /** In twentieths of a point. */
    private static final int PAGE_WIDTH = 16838;

    private static final int PAGE_HEIGHT = 11906;
    private static final int MARGIN = 850;
    private static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;
    private static final String MARGINS =
            "top 1000 right " + MARGIN + " bottom 1000 left " + MARGIN + " header 500 footer 500 gutter 0";

    /** Parts that are the same in all files. */
    private static final Map<String, String> SAME_IN_ALL = Map.of(
            "[Content_Types].xml", resource("content-types.xml"),
            "_rels/.rels", resource("package.rels"),
            "word/styles.xml", resource("styles.xml"),
            "word/settings.xml", resource("settings.xml"));

    private static final String CORE = resource("core.xml");
    private static final String RELATIONS = resource("document.rels");

    private WordFile() {}

    /** The file of a document. */
    public static byte[] of(Document document) {
        WordXml body = new WordXml("document");
        WordBlocks blocks = new WordBlocks(body, document, TEXT_WIDTH);
        body.element("body", () -> {
            document.blocks().forEach(blocks::add);
            section(body);
        });
        Map<String, String> parts = new TreeMap<>(SAME_IN_ALL);
        parts.put(
                "docProps/core.xml",
                CORE.replace("{title}", Html.escapeContent(document.title()))
                        .replace("{dates}", OfficePackage.dates(document.day())));
        parts.put("word/document.xml", body.finished());
        parts.put("word/_rels/document.xml.rels", RELATIONS.replace("{links}", blocks.relations()));
        parts.put("word/header1.xml", head(document.head()));
        parts.put("word/footer1.xml", foot(document.foot()));
        return OfficePackage.of(parts);
    }

    private static void section(WordXml body) {
        body.element(
                "sectPr",
                () -> body.empty("headerReference", "type", "default", "r:id", "rId2")
                        .empty("footerReference", "type", "default", "r:id", "rId3")
                        .empty("pgSz", ("w " + PAGE_WIDTH + " h " + PAGE_HEIGHT + " orient landscape").split(" "))
                        .empty("pgMar", MARGINS.split(" ")));
    }

    private static String head(String text) {
        WordXml xml = new WordXml("hdr");
        xml.element("p", () -> {
            xml.element("pPr", () -> xml.empty("pStyle", "val", "Header"));
            run(xml, text);
        });
        return xml.finished();
    }

    private static String foot(String text) {
        WordXml xml = new WordXml("ftr");
        xml.element("p", () -> {
            xml.element("pPr", () -> xml.empty("pStyle", "val", "Footer"));
            run(xml, text + "　第 ");
            number(xml, "PAGE");
            run(xml, "／");
            number(xml, "NUMPAGES");
            run(xml, " 頁");
        });
        return xml.finished();
    }

    private static void run(WordXml xml, String text) {
        xml.element("r", () -> xml.text("t", text));
    }

    private static void number(WordXml xml, String field) {
        xml.element("fldSimple", () -> run(xml, "1"), "instr", field);
    }

    private static String resource(String name) {
        return Resource.text(WordFile.class, name);
    }
}
