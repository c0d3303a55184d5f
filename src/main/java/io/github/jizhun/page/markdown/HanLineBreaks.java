package io.github.jizhun.page.markdown;

import io.github.jizhun.text.WideCharacters;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Joins lines between Chinese characters: a browser would show the line break as a space, which Chinese does not have. */
final class HanLineBreaks implements PostProcessor {
    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(SoftLineBreak node) {
                int before = lastCharacter(node.getPrevious());
                int after = firstCharacter(node.getNext());
                if (WideCharacters.areJoined(before, after)) {
                    join(node);
                }
            }
        });
        return document;
    }

    /** One text instead of two, so that a term broken over the lines is found. */
    private static void join(SoftLineBreak node) {
        if (node.getPrevious() instanceof Text before && node.getNext() instanceof Text after) {
            // The visitor goes on from this node's next, so the earlier text is the one to go.
            after.setLiteral(before.getLiteral() + after.getLiteral());
            before.unlink();
        }
        node.unlink();
    }

    private static int lastCharacter(Node node) {
        Node at = node;
        while (at != null && at.getLastChild() != null) {
            at = at.getLastChild();
        }
        return at instanceof Text text && !text.getLiteral().isEmpty()
                ? text.getLiteral().codePointBefore(text.getLiteral().length())
                : 0;
    }

    private static int firstCharacter(Node node) {
        Node at = node;
        while (at != null && at.getFirstChild() != null) {
            at = at.getFirstChild();
        }
        return at instanceof Text text && !text.getLiteral().isEmpty()
                ? text.getLiteral().codePointAt(0)
                : 0;
    }
}
