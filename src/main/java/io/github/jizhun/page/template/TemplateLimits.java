package io.github.jizhun.page.template;

import io.github.jizhun.diagnostic.Message;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.EmbedNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends templates that would not end: those that include, extend or call themselves, and those that make a page larger than memory. Each
 * is a fault of the template, with its file and line, and the program goes on.
 *
 * <p>Includes and calls are counted and texts of variables measured; what else can run out of stack or memory is caught at the innermost
 * loop, block or include.
 */
final class TemplateLimits extends AbstractNodeVisitor {
    /** More levels of includes and calls than any page needs; a thread's stack takes several times as many. */
    static final int LEVELS = 100;

    /** Of the template that this thread fills. */
    private static final ThreadLocal<int[]> LEVEL = ThreadLocal.withInitial(() -> new int[1]);

    private final Map<String, String> parents;

    /** A limit was exceeded. */
    static final class Exceeded extends PebbleException {
        private static final long serialVersionUID = 1;

        private final transient Message sentence;

        private Exceeded(Message sentence, int line, String template) {
            super(null, sentence.key(), line, template);
            this.sentence = sentence;
        }

        /** What happened because of an error of Java that ended a template, or because of a page that was too large. */
        static Exceeded of(Throwable cause, int line, String template) {
            return cause instanceof StackOverflowError
                    ? tooDeep(line, template)
                    : new Exceeded(Message.of("template-fault.too-large"), line, template);
        }

        private static Exceeded tooDeep(int line, String template) {
            return new Exceeded(Message.of("template-fault.too-deep"), line, template);
        }

        /** The fault, for a maintainer. */
        Message sentence() {
            return sentence;
        }
    }

    /**
     * A visitor of one template.
     *
     * @param parents of all templates visited so far, by the name of the one that extends it; is added to
     */
    TemplateLimits(PebbleTemplateImpl template, Map<String, String> parents) {
        super(template);
        this.parents = parents;
    }

    /** An empty record of which template extends which, for the visitors of one set of templates. */
    static Map<String, String> parents() {
        return new ConcurrentHashMap<>();
    }

    /** Begins to count for a page that this thread fills; gives the count of the page that it is filled inside, for its end. */
    static int begin() {
        int outer = LEVEL.get()[0];
        LEVEL.get()[0] = 0;
        return outer;
    }

    /** Goes on counting for the outer page. */
    static void end(int outer) {
        LEVEL.get()[0] = outer;
    }

    @Override
    public void visit(ExtendsNode node) {
        super.visit(node);
        if (node.getParentExpression() instanceof LiteralStringExpression parent) {
            String name = getTemplate().getName();
            parents.put(name, parent.getValue());
            // A page may lead into a ring of which it is no part, found by another thread; one of the ring reports it.
            Set<String> passed = new HashSet<>();
            for (String next = parent.getValue(); next != null && passed.add(next); next = parents.get(next)) {
                if (next.equals(name)) {
                    throw Exceeded.tooDeep(node.getLineNumber(), name);
                }
            }
        }
    }

    @Override
    public void visit(BodyNode body) {
        super.visit(body);
        body.getChildren().replaceAll(this::limited);
    }

    private RenderableNode limited(RenderableNode node) {
        boolean isEntry = node instanceof IncludeNode
                || node instanceof EmbedNode
                || node instanceof RecentFragments.Held
                || node instanceof PrintNode printed && isCall(printed.getExpression());
        return isEntry || node instanceof ForNode || node instanceof BlockNode || node instanceof SetNode
                ? new Limited(
                        (AbstractRenderableNode) node, isEntry, getTemplate().getName())
                : node;
    }

    private static boolean isCall(Expression<?> printed) {
        Expression<?> value = printed instanceof FilterExpression filtered ? filtered.getLeftExpression() : printed;
        return value instanceof FunctionOrMacroInvocationExpression || value instanceof BlockFunctionExpression;
    }

    /** A node that must end. */
    private static final class Limited extends AbstractRenderableNode {
        private final RenderableNode node;
        private final boolean isEntry;
        private final String template;

        private Limited(AbstractRenderableNode node, boolean isEntry, String template) {
            super(node.getLineNumber());
            this.node = node;
            this.isEntry = isEntry;
            this.template = template;
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) throws IOException {
            int[] level = LEVEL.get();
            int before = level[0];
            if (isEntry && before == LEVELS) {
                throw Exceeded.tooDeep(getLineNumber(), template);
            }
            try {
                level[0] += isEntry ? 1 : 0;
                node.render(self, writer, context);
                if (node instanceof SetNode set
                        && isLarge(context.getScopeChain().get(set.getName()))) {
                    throw new PageWriter.Full();
                }
            } catch (StackOverflowError | OutOfMemoryError | PageWriter.Full e) {
                throw Exceeded.of(e, getLineNumber(), template);
            } finally {
                level[0] = before;
            }
        }

        /** A variable that a loop makes longer each time would take all memory before it were written. */
        private static boolean isLarge(Object value) {
            return value instanceof CharSequence text && text.length() > PageWriter.MAX;
        }

        @Override
        public void accept(NodeVisitor visitor) {
            node.accept(visitor);
        }
    }
}
