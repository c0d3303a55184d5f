package io.github.jizhun.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** What a part of a document is, and its parts: the tree by which a PDF is read aloud (ISO 32000-1, 14.7). */
final class Tag {
    private final String type;
    /** Tags, and places on pages, in reading order. */
    private final List<Object> parts = new ArrayList<>();
    /** Of a table's cell: a number, or the name of a choice. */
    private final Map<String, Object> ofTable = new TreeMap<>();

    /**
     * Marked content.
     *
     * @param page from 0
     * @param number counts the marks of the page from 0
     */
    private record Mark(int page, int number) {}

    /** A part of a kind of ISO 32000-1, 14.8.4: {@code P}. */
    Tag(String type) {
        this.type = type;
    }

    /** Adds a part. */
    Tag add(String part) {
        Tag tag = new Tag(part);
        parts.add(tag);
        return tag;
    }

    String type() {
        return type;
    }

    /** Over how many rows and columns a cell goes, and what it heads: {@code Row}, {@code Column}. */
    void ofTable(int rows, int columns, Optional<String> heads) {
        if (rows > 1) {
            ofTable.put("RowSpan", rows);
        }
        if (columns > 1) {
            ofTable.put("ColSpan", columns);
        }
        heads.ifPresent(scope -> ofTable.put("Scope", scope));
    }

    /** Its text goes on at a place of a page. */
    void mark(int page, int number) {
        parts.add(new Mark(page, number));
    }

    /**
     * The tree as objects of a document.
     *
     * @param pages in their order
     */
    COSDictionary tree(List<COSDictionary> pages) {
        List<Map<Integer, COSDictionary>> marked = pages.stream()
                .<Map<Integer, COSDictionary>>map(page -> new TreeMap<>())
                .toList();
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.K, element(root, pages, marked));
        COSArray numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            COSArray ofPage = new COSArray();
            marked.get(page).values().forEach(ofPage::add);
            numbers.add(COSInteger.get(page));
            numbers.add(ofPage);
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
        return root;
    }

    private COSDictionary element(
            COSDictionary parent, List<COSDictionary> pages, List<Map<Integer, COSDictionary>> marked) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.TYPE, "StructElem");
        element.setName(COSName.S, type);
        element.setItem(COSName.P, parent);
        if (!ofTable.isEmpty()) {
            element.setItem(COSName.A, attributes());
        }
        COSArray kids = new COSArray();
        for (Object part : parts) {
            kids.add(part instanceof Tag tag ? tag.element(element, pages, marked) : mark((Mark) part, element, pages));
            if (part instanceof Mark mark) {
                marked.get(mark.page()).put(mark.number(), element);
            }
        }
        if (kids.size() > 0) {
            element.setItem(COSName.K, kids);
        }
        return element;
    }

    private COSDictionary attributes() {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        ofTable.forEach((key, value) -> {
            COSBase item =
                    value instanceof Integer number ? COSInteger.get(number) : COSName.getPDFName((String) value);
            attributes.setItem(COSName.getPDFName(key), item);
        });
        attributes.setDirect(true);
        return attributes;
    }

    private static COSDictionary mark(Mark mark, COSDictionary element, List<COSDictionary> pages) {
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, pages.get(mark.page()));
        reference.setInt(COSName.MCID, mark.number());
        reference.setDirect(true);
        return reference;
    }
}
