package io.github.jizhun.page.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A link in hand-written text that its author did not write. */
final class AutomaticLink extends CustomNode {
    private final String destination;
    private final String style;

    /**
     * A link on a page.
     *
     * @param style the class under which the style sheet knows it
     */
    AutomaticLink(String destination, String style) {
        this.destination = destination;
        this.style = style;
    }

    /** Writes the link. */
    static final class Renderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        Renderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(AutomaticLink.class);
        }

        @Override
        public void render(Node node) {
            AutomaticLink link = (AutomaticLink) node;
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", link.style);
            attributes.put("href", link.destination);
            context.getWriter().tag("a", attributes);
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            context.getWriter().tag("/a");
        }
    }
}
