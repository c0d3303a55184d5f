package io.github.jizhun.page.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives templates what records hold: nearly all that they ask for. Pebble's own way of it suits any object, and makes a key of class,
 * name and arguments each time; it is left to anything that is no record's method without arguments.
 */
final class RecordAttributes implements AttributeResolver {
    private static final ClassValue<Map<String, Optional<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

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
