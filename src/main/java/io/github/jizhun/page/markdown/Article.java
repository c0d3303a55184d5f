package io.github.jizhun.page.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A hand-written page as read.
 *
 * @param title its first heading, which the document no longer holds; empty if it has none
 * @param summary the words of its first paragraph; may be empty
 * @param sections its headings of the second rank
 * @param language the language of its words
 */
public record Article(String title, String summary, List<Section> sections, String language, Node document) {
    /** A section and the id of its heading. */
    public record Section(String id, String title) {}

    private static String summary(Node document) {
        Node first = document.getFirstChild();
        return first instanceof Paragraph ? Headings.text(first) : "";
    }

    static Article of(Node document, String language) {
        String title = "";
        if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            title = Headings.text(heading);
            heading.unlink();
        }
        List<Section> sections = new ArrayList<>();
        for (Heading heading : Headings.in(document)) {
            if (heading.getLevel() == 2) {
                Headings.idOf(heading).ifPresent(id -> sections.add(new Section(id, Headings.text(heading))));
            }
        }
        return new Article(title, summary(document), List.copyOf(sections), language, document);
    }
}
