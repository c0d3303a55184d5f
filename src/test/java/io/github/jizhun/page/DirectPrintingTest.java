package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectPrintingTest {
    private static final String HOSTILE = "<img src=x onerror=\"alert('1')\"> & 甲";

    /** A record as pages are. */
    public record Named(String name, Named inner) {
        /** Is no component, and cannot be said. */
        public String failing() {
            throw new IllegalStateException("cannot be said");
        }

        /** Is no component, and wants more than a name. */
        public String called(String more) {
            return name + more;
        }
    }

    /** Another one, with a component of the same name. */
    public record Other(String name) {}

    /** What the functions of the templates were called with. */
    private final List<List<Object>> calls = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ text }}",
                "{{ nothing }}",
                "{{ number }} {{ large }} {{ safe }}",
                "{{ \"<b>\" }} {{ \"<\" + text }}",
                "{{ yes ? text : safe }} {{ yes ? joined(text, \"<\") : 1 }} {{ no ? 1 : marked(text) }}",
                "{{ yes ? (no ? 1 : text) : 2 }}",
                "{{ joined(\"<\", \"&\") }} {{ joined(text, \"<\", number) }} {{ joined(\"a\") }}",
                "{{ marked(text) }} {{ marked(text=text) }} {{ marked(joined(\"<\", marked(text))) }}",
                "{{ joined(nothing) }} {{ joined(joined(\"a\", \"<\"), joined(\"b\")) }}",
                "{{ text | upper }} {{ text | escape }} {{ text | escape(\"js\") }} {{ text | raw }}",
                "{% autoescape false %}{{ text }}{{ marked(text) }}{% endautoescape %}",
                "{% autoescape \"js\" %}{{ text }}{% endautoescape %}",
                "{% for each in [text, number] %}{{ each }}{{ loop.index }}{% endfor %}",
                "{% if joined(\"a\") equals \"a\" %}{{ text }}{% endif %}",
                "{% macro twice(of) %}{{ of }}{{ of }}{% endmacro %}{{ twice(text) }}",
                "{{ max(number, 3) }}",
                "{{ named.name }} {{ named.inner.name }} {{ named.inner.inner }} {{ marked(named.name) }}",
                "{% for each in [named, named.inner, other, wrapped] %}{{ each.name }} {% endfor %}",
                "{{ wrapped.name.length }} {{ named.name.length() }} {{ named.called(\"a\") }} {{ named[\"name\"] }}",
                "{{ wrapped[\"name\"] }} {{ yes ? named.name : wrapped.name }} {{ present.get.name }}",
            })
    void printsWhatPebblePrints(String template) throws IOException {
        assertEquals(fill(engine(false), template), fill(engine(true), template));
    }

    @Test
    void textIsEscaped() throws IOException {
        String escaped = "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; 甲";
        assertEquals(escaped, fill(engine(true), "{{ text }}"));
        assertEquals(escaped, fill(engine(true), "{{ joined(text) }}"));
        assertEquals(escaped, fill(engine(true), "{{ yes ? text : 1 }}"));
        assertEquals("<b>" + HOSTILE + "</b>", fill(engine(true), "{{ marked(text) }}"));
    }

    @Test
    void aPureFunctionOfFixedWordsIsCalledOnceForAllPages() throws IOException {
        PebbleEngine engine = engine(true);
        for (int page = 0; page < 3; page++) {
            assertEquals("ab", fill(engine, "{{ joined(\"a\", \"b\") }}"));
        }
        assertEquals(List.of(List.of("a", "b")), calls);
        fill(engine, "{{ marked(\"a\") }}");
        fill(engine, "{{ marked(\"a\") }}");
        assertEquals(3, calls.size(), "what it says may depend on the page");
    }

    @Test
    void wrongArgumentsAreToldAsPebbleTellsThem() {
        for (String call : List.of(
                "{{ marked(1, 2) }}",
                "{{ marked(words=1) }}",
                "{{ unknown(1) }}",
                "{{ named.unknown }}",
                "{{ named.failing }}",
                "{{ absent.name }}")) {
            PebbleException plain = assertThrows(PebbleException.class, () -> fill(engine(false), call));
            PebbleException direct = assertThrows(PebbleException.class, () -> fill(engine(true), call));
            assertEquals(plain.getMessage(), direct.getMessage());
        }
        assertTrue(calls.isEmpty());
    }

    private PebbleEngine engine(boolean direct) {
        Map<String, Function> functions = Map.of("joined", new Joined(), "marked", new Marked());
        return new PebbleEngine.Builder()
                .loader(new StringLoader())
                .strictVariables(true)
                .addEscapingStrategy("html", Html::escape)
                .extension(new AbstractExtension() {
                    @Override
                    public Map<String, Function> getFunctions() {
                        return functions;
                    }

                    @Override
                    public List<AttributeResolver> getAttributeResolver() {
                        return List.of(new RecordAttributes());
                    }

                    @Override
                    public List<NodeVisitorFactory> getNodeVisitors() {
                        return direct
                                ? List.of(template -> new DirectPrinting((PebbleTemplateImpl) template, functions))
                                : List.of();
                    }
                })
                .build();
    }

    private static String fill(PebbleEngine engine, String template) throws IOException {
        Map<String, Object> given = new HashMap<>(Map.of(
                "text",
                HOSTILE,
                "number",
                7,
                "large",
                new BigDecimal("1E+3"),
                "safe",
                new SafeString("<i>"),
                "yes",
                true,
                "no",
                false));
        given.put("nothing", null);
        Named inner = new Named("<i>", null);
        given.put("named", new Named(HOSTILE, inner));
        given.put("present", Optional.of(inner));
        given.put("other", new Other("<o>"));
        given.put("wrapped", Map.of("name", HOSTILE));
        StringWriter page = new StringWriter();
        engine.getTemplate(template).evaluate(page, given);
        return page.toString();
    }

    /** Its arguments as one text, of as many as there are. */
    private final class Joined implements PlainFunction {
        @Override
        public Object call(List<Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            calls.add(arguments);
            StringBuilder joined = new StringBuilder();
            arguments.forEach(joined::append);
            return joined.toString();
        }

        @Override
        public List<String> getArgumentNames() {
            return null;
        }

        @Override
        public boolean isPure() {
            return true;
        }
    }

    /** Its only argument in bold, unescaped. */
    private final class Marked implements PlainFunction {
        @Override
        public Object call(List<Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            calls.add(arguments);
            return new SafeString("<b>" + arguments.get(0) + "</b>");
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of("text");
        }
    }
}
