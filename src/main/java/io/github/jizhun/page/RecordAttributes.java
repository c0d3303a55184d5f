package io.github.jizhun.page;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives templates what records hold: nearly all that they ask for. Pebble's own way of it suits any object, and makes a key of class,
 * name and arguments each time; it is left to whatever is no record's method without arguments.
 */
final class RecordAttributes implements AttributeResolver {
    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> methods = new HashMap<>();
            if (type.isRecord() && Modifier.isPublic(type.getModifiers())) {
                Arrays.stream(type.getMethods())
                        .filter(method -> method.getParameterCount() == 0
                                && method.getDeclaringClass().equals(type)
                                && !Modifier.isStatic(method.getModifiers()))
                        .forEach(method -> methods.put(method.getName(), method));
            }
            return methods;
        }
    };

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
        Method method = METHODS.get(instance.getClass()).get(name);
        if (method == null) {
            return null;
        }
        try {
            return new ResolvedAttribute(method.invoke(instance));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new PebbleException(e, "Could not call " + name, line, template);
        }
    }
}
