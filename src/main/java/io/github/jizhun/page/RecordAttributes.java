package io.github.jizhun.page;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives templates what records hold: nearly all that they ask for. Pebble's own way of it suits any object, and makes a key of class,
 * name and arguments each time; it is left to whatever is no record's method without arguments.
 */
final class RecordAttributes implements AttributeResolver {
    private static final ClassValue<Map<String, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /**
     * A place in a template where an attribute is read, which remembers the last method that it called: at most places the objects
     * are all of one class. A place that meets anything but a record with such a method is left to Pebble from then on.
     */
    static final class Place implements DirectExpression {
        private final Expression<?> owner;
        private final String name;
        /** Pebble's own way. */
        private final Expression<?> other;

        private Method last;
        private boolean isLeft;

        /**
         * A place.
         *
         * @param other reads the same attribute, of whatever has it
         */
        Place(Expression<?> owner, String name, Expression<?> other) {
            this.owner = owner;
            this.name = name;
            this.other = other;
        }

        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            if (isLeft) {
                return other.evaluate(self, context);
            }
            Object instance = owner.evaluate(self, context);
            Method method = instance instanceof Record ? methodOf(instance.getClass()) : null;
            if (method == null) {
                isLeft = true;
                return other.evaluate(self, context);
            }
            return call(method, instance, getLineNumber(), self.getName());
        }

        private Method methodOf(Class<?> type) {
            // Other threads may set another one meanwhile.
            Method method = last;
            if (method == null || method.getDeclaringClass() != type) {
                method = method(type, name).orElse(null);
                last = method;
            }
            return method;
        }

        @Override
        public int getLineNumber() {
            return other.getLineNumber();
        }
    }

    private static Optional<Method> method(Class<?> type, String name) {
        Map<String, Optional<Method>> known = METHODS.get(type);
        // Asked hundreds of times for each page: computeIfAbsent may take a lock although the method is known.
        Optional<Method> method = known.get(name);
        if (method == null) {
            method = find(type, name);
            known.put(name, method);
        }
        return method;
    }

    private static Optional<Method> find(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            boolean isOwn = method.getDeclaringClass().equals(type)
                    && Modifier.isPublic(type.getModifiers())
                    && !Modifier.isStatic(method.getModifiers());
            if (isOwn) {
                // All of it is public: Java need not prove that again for each call.
                method.setAccessible(true);
            }
            return Optional.of(method).filter(any -> isOwn);
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    @Override
    public ResolvedAttribute resolve(
            Object instance,
            Object name,
            Object[] arguments,
            ArgumentsNode argumentNodes,
            EvaluationContextImpl context,
            String template,
            int line) {
        if (!(instance instanceof Record) || arguments != null && arguments.length > 0) {
            return null;
        }
        Optional<Method> method = method(instance.getClass(), String.valueOf(name));
        return method.isEmpty() ? null : new ResolvedAttribute(call(method.get(), instance, line, template));
    }

    private static Object call(Method method, Object instance, int line, String template) {
        try {
            return method.invoke(instance);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new PebbleException(e, "Could not call " + method.getName(), line, template);
        }
    }
}
