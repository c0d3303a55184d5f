package io.github.jizhun.page.markdown;

import io.github.jizhun.model.MediaFile.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A picture of the content: its place in the page is as large as it before it is there, so that nothing jumps. */
final class Picture extends CustomNode {
    private final String source;
    private final String text;
    private final Optional<String> title;
    private final Optional<Size> size;

    /** The picture of an image, found at an address from the page. */
    Picture(Image image, String source, Optional<Size> size) {
        this.source = source;
        this.text = textOf(image);
        this.title = Optional.ofNullable(image.getTitle());
        this.size = size;
    }

    private static String textOf(Image image) {
        StringBuilder text = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    void write(HtmlNodeRendererContext context) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", source);
        attributes.put("alt", text);
        title.ifPresent(title -> attributes.put("title", title));
        size.ifPresent(size -> {
            attributes.put("width", String.valueOf(size.width()));
            attributes.put("height", String.valueOf(size.height()));
        });
        attributes.put("loading", "lazy");
        context.getWriter().tag("img", attributes);
    }
}
