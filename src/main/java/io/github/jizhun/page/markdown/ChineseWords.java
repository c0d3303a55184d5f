package io.github.jizhun.page.markdown;

import io.github.jizhun.page.template.ContentLanguage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Chinese words inside hand-written text of another language. */
final class ChineseWords extends CustomNode {
    private static final Pattern RUN = Pattern.compile(ContentLanguage.CHINESE_CHARACTER + "+");

    /** Finds them in a document. */
    static final class Finder extends AbstractVisitor {
        @Override
        public void visit(Text text) {
            String literal = text.getLiteral();
            int from = 0;
            for (Matcher run = RUN.matcher(literal); run.find(); from = run.end()) {
                text.insertBefore(new Text(literal.substring(from, run.start())));
                ChineseWords words = new ChineseWords();
                words.appendChild(new Text(run.group()));
                text.insertBefore(words);
            }
            text.setLiteral(literal.substring(from));
        }
    }

    void write(HtmlNodeRendererContext context) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("lang", ContentLanguage.CHINESE);
        context.getWriter().tag("span", attributes);
        context.render(getFirstChild());
        context.getWriter().tag("/span");
    }
}
