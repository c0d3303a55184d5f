package io.github.jizhun.page;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Shortens what a compiled template does for each <code>{{ … }}</code>: it escapes and calls functions without asking Pebble for
 * them by name and without a map of their arguments, each time anew.
 *
 * <p>It only replaces what Pebble's own escaping has put there; all else is printed and escaped as Pebble does it.
 */
final class DirectPrinting extends AbstractNodeVisitor {
    private final Map<String, Function> functions;

    /**
     * A visitor of a template that comes after the one which escapes.
     *
     * @param functions by name; those that are no {@link PlainFunction} are called as Pebble does it
     */
    DirectPrinting(PebbleTemplateImpl template, Map<String, Function> functions) {
        super(template);
        this.functions = functions;
    }

    @Override
    public void visit(PrintNode node) {
        node.setExpression(print(node.getExpression()));
    }

    private Expression<?> print(Expression<?> printed) {
        if (printed instanceof TernaryExpression either) {
            either.setExpression2(print(either.getExpression2()));
            either.setExpression3(print(either.getExpression3()));
            return either;
        }
        if (printed instanceof FilterExpression filtered
                && filtered.getRightExpression() instanceof FilterInvocationExpression filter
                && filter.getFilterName().equals("escape")
                && count(filter.getArgs().getPositionalArgs())
                                + count(filter.getArgs().getNamedArgs())
                        == 0) {
            Escaped escaped = new Escaped(direct(filtered.getLeftExpression()));
            return escaped.value instanceof Fixed
                    ? new Fixed(escaped.evaluate(getTemplate(), null), escaped.getLineNumber())
                    : escaped;
        }
        return printed;
    }

    private Expression<?> direct(Expression<?> value) {
        if (value instanceof FunctionOrMacroInvocationExpression call
                && functions.get(call.getFunctionName()) instanceof PlainFunction function
                && count(call.getArguments().getNamedArgs()) == 0
                && function.takes(count(call.getArguments().getPositionalArgs()))) {
            Call direct = new Call(function, arguments(call.getArguments()), call.getLineNumber());
            return function.isPure() && Stream.of(direct.arguments).allMatch(DirectPrinting::isFixed)
                    ? new Fixed(direct.evaluate(getTemplate(), null), call.getLineNumber())
                    : direct;
        }
        if (value instanceof GetAttributeExpression attribute
                && attribute.getArgumentsNode() == null
                && attribute.getAttributeNameExpression() instanceof LiteralStringExpression name) {
            return new RecordAttributes.Place(direct(attribute.getNode()), name.getValue(), attribute);
        }
        return value;
    }

    private static boolean isFixed(Expression<?> argument) {
        return argument instanceof LiteralStringExpression || argument instanceof Fixed;
    }

    private Expression<?>[] arguments(ArgumentsNode arguments) {
        return arguments.getPositionalArgs().stream()
                .map(PositionalArgumentNode::getValueExpression)
                .map(this::direct)
                .toArray(Expression<?>[]::new);
    }

    private static int count(List<?> arguments) {
        return arguments == null ? 0 : arguments.size();
    }

    private record Escaped(Expression<?> value) implements DirectExpression {
        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object printed = value.evaluate(self, context);
            return printed == null || printed instanceof SafeString
                    ? printed
                    : Html.escape(StringUtils.toString(printed));
        }

        @Override
        public int getLineNumber() {
            return value.getLineNumber();
        }
    }

    private record Call(PlainFunction function, Expression<?>[] arguments, int line) implements DirectExpression {
        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object[] values = new Object[arguments.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments[i].evaluate(self, context);
            }
            return function.call(Arrays.asList(values), self, context, line);
        }

        @Override
        public int getLineNumber() {
            return line;
        }
    }

    private record Fixed(Object value, int line) implements DirectExpression {
        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return value;
        }

        @Override
        public int getLineNumber() {
            return line;
        }
    }
}
