package io.github.jizhun.page.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The headings of hand-written text. */
final class Headings {
    private static final int LOWEST = 6;

    /** All characters of ASCII but those that address nothing else. */
    private static final Pattern PUNCTUATION = Pattern.compile("[!-~&&[^A-Za-z0-9._-]]");

    private Headings() {}

    /** All headings that stand at the top of a document, not in a quotation or list. */
    static List<Heading> in(Node document) {
        List<Heading> headings = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        return headings;
    }

    /** Moves all headings so that the highest one has this rank and none is lower than HTML knows. */
    static void startAt(Node document, int rank) {
        List<Heading> headings = in(document);
        int highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(rank);
        headings.forEach(heading -> heading.setLevel(Math.min(LOWEST, heading.getLevel() - highest + rank)));
    }

    /** The words of a heading or paragraph without their marks. */
    static String text(Node block) {
        StringBuilder text = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }
        });
        return text.toString();
    }

    /** The anchor of a section: its words with {@code -} for spaces, counted where they repeat; only those of rank 2 have one. */
    static Optional<String> idOf(Heading heading) {
        if (heading.getLevel() != 2 || heading.getParent() == null) {
            return Optional.empty();
        }
        String id = id(heading);
        int same = 1;
        for (Node node = heading.getPrevious(); node != null; node = node.getPrevious()) {
            if (node instanceof Heading other
                    && other.getLevel() == 2
                    && id(other).equals(id)) {
                same++;
            }
        }
        return Optional.of(same == 1 ? id : id + "-" + same);
    }

    /** Without the characters that mean something in an address: {@code %}, {@code #}, {@code \}. */
    private static String id(Heading heading) {
        String id = PUNCTUATION
                .matcher(text(heading).strip().replaceAll("\\s+", "-"))
                .replaceAll("");
        return id.isEmpty() ? "section" : id;
    }
}
