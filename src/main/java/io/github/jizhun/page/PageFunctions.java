package io.github.jizhun.page;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * What templates can call: {@code say(key, …)} for a label; {@code link(address)} for a link from the page being made;
 * {@code rich(text)}, {@code official(text)} and {@code plain(text)} for a {@link RichText} with all links, with those of the
 * provider's underlines only, and without;
 * {@code marks(errata)} for the marks behind a text.
 */
final class PageFunctions extends AbstractExtension {
    private final Words words;

    PageFunctions(Words words) {
        this.words = words;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "say", new Say(),
                "link", new OnPage("address", (frame, address) -> frame.link(String.valueOf(address))),
                "rich", new OnPage("text", (frame, text) -> ((RichText) text).linked(frame)),
                "official", new OnPage("text", (frame, text) -> ((RichText) text).official(frame)),
                "marks", new OnPage("errata", (frame, errata) -> ErratumView.marks((List<?>) errata)),
                "plain", new OnPage("text", (frame, text) -> ((RichText) text).plain()));
    }

    private final class Say implements Function {
        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            // Pebble names the arguments of a function with open arity 0, 1, 2 …
            List<Object> values = new ArrayList<>(new TreeMap<>(arguments).values());
            return words.say(
                    String.valueOf(values.get(0)),
                    values.subList(1, values.size()).toArray());
        }

        @Override
        public List<String> getArgumentNames() {
            return null;
        }
    }

    /** A function of one value and the page on which it is called. */
    private record OnPage(String argument, BiFunction<Frame, Object, Object> body) implements Function {
        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            try {
                return body.apply((Frame) context.getVariable(Templates.FRAME), arguments.get(argument));
            } catch (ClassCastException | NullPointerException e) {
                throw new PebbleException(e, argument + ": " + e.getMessage(), lineNumber, self.getName());
            }
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of(argument);
        }
    }
}
