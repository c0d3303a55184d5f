package io.github.jizhun.page.template;

import io.github.jizhun.cache.RecentMap;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * The tag {@code held "parts/header" per frame.place}: includes a template, and holds what it made for all pages of which the
 * expression after {@code per} is the same. Header, tree and footer are the same on most pages of a standard, and filling them is
 * about a quarter of the work of a page.
 *
 * <p>Pebble has a tag {@code cache}, but escapes nothing between its ends; an included template is escaped like any other.
 */
final class RecentFragments implements TokenParser {
    /** Enough for all fragments of the few standards that are made at the same time; a site may have thousands. */
    static final int HELD = 512;

    private final Map<List<String>, String> fragments = RecentMap.of(HELD);

    @Override
    public String getTag() {
        return "held";
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
        TokenStream stream = parser.getStream();
        stream.next();
        Expression<?> template = parser.getExpressionParser().parseExpression();
        stream.expect(Token.Type.NAME, "per");
        Expression<?> key = parser.getExpressionParser().parseExpression();
        stream.expect(Token.Type.EXECUTE_END);
        return new Held(token.getLineNumber(), template, key);
    }

    /** The tag where it stands. */
    final class Held extends AbstractRenderableNode {
        private final Expression<?> template;
        private final Expression<?> key;

        private Held(int lineNumber, Expression<?> template, Expression<?> key) {
            super(lineNumber);
            this.template = template;
            this.key = key;
        }

        /** Writes the fragment, made if need be; two threads may make the same one, rather than wait for each other. */
        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            String name = String.valueOf(template.evaluate(self, context));
            List<String> id = List.of(name, String.valueOf(key.evaluate(self, context)));
            String fragment = fragments.get(id);
            if (fragment == null) {
                PageWriter made = new PageWriter();
                self.includeTemplate(made, context, name, Map.of());
                fragment = made.toString();
                fragments.put(id, fragment);
            }
            writer.write(fragment);
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }
}
