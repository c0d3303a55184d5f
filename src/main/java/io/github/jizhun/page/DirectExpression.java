package io.github.jizhun.page;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;

/** An expression that stands in a compiled template in the place of Pebble's own. */
interface DirectExpression extends Expression<Object> {
    @Override
    default void accept(NodeVisitor visitor) {
        visitor.visit(this);
    }
}
