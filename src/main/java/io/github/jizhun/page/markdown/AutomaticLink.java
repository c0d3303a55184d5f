package io.github.jizhun.page.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.CustomNode;
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

    void write(HtmlNodeRendererContext context) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", style);
        attributes.put("href", destination);
        context.getWriter().tag("a", attributes);
        NodeWriter.children(this, context);
        context.getWriter().tag("/a");
    }
}
