package io.github.jizhun.page.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A box in which a table that is wider than the page scrolls sideways, by touch and by keyboard. */
final class ScrollFrame extends CustomBlock {
    private final String label;

    private ScrollFrame(String label) {
        this.label = label;
    }

    /** Puts each table of a document into a box of its own. */
    static void aroundTables(Node document, String label) {
        List<Node> tables = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    tables.add(block);
                }
            }
        });
        for (Node table : tables) {
            ScrollFrame frame = new ScrollFrame(label);
            table.insertBefore(frame);
            frame.appendChild(table);
        }
    }

    void write(HtmlNodeRendererContext context) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "scroll");
        // Not a region: those are landmarks, which a page with two tables would have twice under one name.
        attributes.put("role", "group");
        attributes.put("aria-label", label);
        attributes.put("tabindex", "0");
        context.getWriter().tag("div", attributes);
        NodeWriter.children(this, context);
        context.getWriter().tag("/div");
        context.getWriter().line();
    }
}
