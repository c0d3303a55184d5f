package io.github.jizhun.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read by its tags, as a screen reader does. */
public final class TaggedPdf implements AutoCloseable {
    private final PDDocument document;
    /** By page and number of the mark. */
    private final Map<String, String> marked = new HashMap<>();

    private final List<Element> elements = new ArrayList<>();

    /**
     * A tag.
     *
     * @param path the kinds of all tags around it and its own, as {@code Document/Table/TBody/TR/TD/P}
     * @param text its own, without its parts'
     */
    public record Element(String path, String text, PDStructureElement tag) {
        String kind() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    public TaggedPdf(byte[] bytes) throws IOException {
        this.document = Loader.loadPDF(bytes);
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    String text = content.getContents().stream()
                            .map(each -> ((TextPosition) each).getUnicode())
                            .collect(Collectors.joining());
                    marked.merge(i + " " + content.getMCID(), text, String::concat);
                }
            }
        }
        add("", document.getDocumentCatalog().getStructureTreeRoot());
    }

    private void add(String path, PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement tag) {
                String own = path + (path.isEmpty() ? "" : "/") + tag.getStructureType();
                elements.add(new Element(own, text(tag), tag));
                add(own, tag);
            }
        }
    }

    private String text(PDStructureElement tag) {
        return tag.getKids().stream()
                .filter(PDMarkedContentReference.class::isInstance)
                .map(PDMarkedContentReference.class::cast)
                .map(mark -> marked.remove(document.getPages().indexOf(mark.getPage()) + " " + mark.getMCID()))
                .collect(Collectors.joining());
    }

    PDDocument document() {
        return document;
    }

    /** All tags in reading order. */
    public List<Element> elements() {
        return elements;
    }

    /** The texts of a kind of tags, in reading order. */
    public List<String> texts(String pathEnd) {
        return elements.stream()
                .filter(element ->
                        element.path().endsWith(pathEnd) && !element.text().isEmpty())
                .map(Element::text)
                .toList();
    }

    /** What is marked, but belongs to no tag. */
    Map<String, String> orphans() {
        return marked;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
