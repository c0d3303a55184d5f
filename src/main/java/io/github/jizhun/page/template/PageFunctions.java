package io.github.jizhun.page.template;

import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.text.Html;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What templates can call: {@code say(key, …)} for a label; {@code link(address)} for a link from the page being made;
 * {@code rich(text)}, {@code official(text)}, {@code related(text)} and {@code plain(text)} for a {@link RichText} with all links,
 * with those of the provider's underlines only, with those as a list of relations may have them, and without;
 * {@code hasTerms(text)} for whether it has those of the underlines; {@code content(text)} for any other text that content brings;
 * {@code lang(text)} for the attribute of an element that holds such a text and can hold no element, or has it in an attribute;
 * {@code marks(errata)} for the marks after a text, which stand inside links too, so that they are none.
 *
 * <p>All but the last mark a text whose language is not the page's. A label that is filled with such a text holds elements, so
 * that it cannot stand in an attribute. The tag is that of {@link RecentFragments}.
 */
final class PageFunctions extends AbstractExtension {
    private final Labels words;
    private final Map<String, Function> functions;
    private final Map<String, String> parents = TemplateLimits.parents();

    PageFunctions(Labels words) {
        this.words = words;
        this.functions = Map.of(
                "say", new Say(),
                "link", new OnPage("address", (frame, address) -> frame.link(String.valueOf(address))),
                "rich", new OnPage("text", (frame, text) -> ((RichText) text).linked(frame)),
                "official", new OnPage("text", (frame, text) -> ((RichText) text).official(frame)),
                "related", new OnPage("text", (frame, text) -> ((RichText) text).related(frame)),
                "hasTerms", new OnPage("text", (frame, text) -> ((RichText) text).hasTerms(frame)),
                "marks", new OnPage("errata", (frame, errata) -> ErratumView.marks((List<?>) errata, words)),
                "plain", new OnPage("text", (frame, text) -> ((RichText) text).plain(frame)),
                "content", new OnPage("text", (frame, text) -> ContentLanguage.marked(frame.language(), (String) text)),
                "lang",
                        new OnPage(
                                "text", (frame, text) -> ContentLanguage.attribute(frame.language(), (String) text)));
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        return List.of(new RecentFragments());
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new RecordAttributes());
    }

    @Override
    public Map<String, Function> getFunctions() {
        return functions;
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> new TemplateLimits((PebbleTemplateImpl) template, parents));
    }

    private final class Say implements Function {
        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            // Pebble names the arguments of a function with open arity 0, 1, 2 …
            String key = String.valueOf(arguments.get("0"));
            List<Object> values = IntStream.range(1, arguments.size())
                    .mapToObj(String::valueOf)
                    .map(arguments::get)
                    .toList();
            return values.stream().anyMatch(this::isHtml)
                    ? new SafeString(words.fill(
                            key, Html::escape, values.stream().map(this::html).toList()))
                    : words.fill(key, UnaryOperator.identity(), values);
        }

        private boolean isHtml(Object value) {
            return value instanceof SafeString || ContentLanguage.differs(words.language(), String.valueOf(value));
        }

        private Object html(Object value) {
            return value instanceof SafeString
                    ? value
                    : ContentLanguage.marked(words.language(), String.valueOf(value));
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
