package io.github.jizhun.page;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A function of templates whose arguments are told apart by their places, so that nobody needs to put them into a map. */
interface PlainFunction extends Function {
    /**
     * Calls the function.
     *
     * @param arguments in their order; one that stands for nothing is null
     * @param self the template in which the call stands
     * @param line where in it
     */
    Object call(List<Object> arguments, PebbleTemplate self, EvaluationContext context, int line);

    /** Whether its value follows from its arguments alone, so that a call with fixed ones need not be made for each page. */
    default boolean isPure() {
        return false;
    }

    /** Whether the function can be called with so many arguments. */
    default boolean takes(int arguments) {
        return getArgumentNames() == null
                ? arguments > 0
                : arguments == getArgumentNames().size();
    }

    @Override
    default Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
        // Pebble names the arguments of a function with open arity 0, 1, 2 …
        Stream<String> names = getArgumentNames() == null
                ? IntStream.range(0, arguments.size()).mapToObj(String::valueOf)
                : getArgumentNames().stream();
        return call(names.map(arguments::get).toList(), self, context, line);
    }
}
