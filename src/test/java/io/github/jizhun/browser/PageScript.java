package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * The scripts of the page that is open in a browser, asked by a test. Questions and answers travel as JSON text without characters
 * beyond ASCII, since the way to a browser loses halves of surrogate pairs.
 */
public final class PageScript {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final String ADD = """
            const script = document.createElement("script");
            script.textContent = arguments[0];
            document.head.append(script);
            """;

    private static final String ASK_EACH = """
            const [questions, done] = arguments;
            const askEach = async () => {
              const answers = [];
              for (const question of JSON.parse(questions)) {
                answers.push(await ask(question));
              }
              return JSON.stringify(answers);
            };
            askEach().then(done, (fault) => done("fault: " + (fault && fault.stack || JSON.stringify(fault))));
            """;

    private final Browser browser;

    /** Of the page that is open whenever a question is put. */
    public PageScript(Browser browser) {
        this.browser = browser;
        browser.patient();
    }

    /** Opens an empty page for scripts that know no page. */
    public static PageScript blank(Browser browser) {
        return new PageScript(browser.open("about:blank"));
    }

    /** Adds a script to the page, where what it declares is seen by others. */
    public PageScript add(String script) {
        browser.run(ADD, script);
        return this;
    }

    /** What a function answers to a question, by return or promise. */
    public JsonNode ask(String function, Object question) {
        return askEach(function, List.of(question)).get(0);
    }

    /** What a function answers to questions one after another. */
    public List<JsonNode> askEach(String function, List<?> questions) {
        try {
            String answers = (String)
                    browser.await("const ask = " + function + ";\n" + ASK_EACH, JSON.writeValueAsString(questions));
            if (answers.startsWith("fault: ")) {
                throw new AssertionError(answers);
            }
            return StreamSupport.stream(JSON.readTree(answers).spliterator(), false)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Fails for each question that a function answers otherwise.
     *
     * @param table lines of a question and the text that is to be answered, with {@code |} between and spaces around it
     */
    public void assertAnswers(String function, String table) {
        List<String[]> lines = table.lines().map(line -> line.split("\\|", 2)).toList();
        List<JsonNode> answers =
                askEach(function, lines.stream().map(line -> line[0].strip()).toList());
        assertAll(IntStream.range(0, lines.size())
                .mapToObj(i -> () ->
                        assertEquals(lines.get(i)[1].strip(), answers.get(i).asText(), lines.get(i)[0])));
    }

    /** The texts of a list. */
    public static List<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** What keeps a text from being a script, which is not run; empty if nothing does. */
    public String faultOf(String text) {
        Map<String, Object> compiled = browser.command(
                "Runtime.compileScript", Map.of("expression", text, "sourceURL", "", "persistScript", false));
        return compiled.containsKey("exceptionDetails")
                ? compiled.get("exceptionDetails").toString()
                : "";
    }
}
