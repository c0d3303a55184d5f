package io.github.jizhun.page.markdown;

import java.util.Set;
import java.util.function.BiConsumer;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;

/** Writes the nodes of one class. */
record NodeWriter<N extends Node>(
        Class<N> type, BiConsumer<N, HtmlNodeRendererContext> writing, HtmlNodeRendererContext context)
        implements NodeRenderer {
    /** For the renderer of documents. */
    static <N extends Node> HtmlNodeRendererFactory of(Class<N> type, BiConsumer<N, HtmlNodeRendererContext> writing) {
        return context -> new NodeWriter<>(type, writing, context);
    }

    /** Writes what stands in a node. */
    static void children(Node node, HtmlNodeRendererContext context) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(type);
    }

    @Override
    public void render(Node node) {
        writing.accept(type.cast(node), context);
    }
}
