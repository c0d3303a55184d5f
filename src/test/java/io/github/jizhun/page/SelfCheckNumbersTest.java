package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Value;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page's scripts make of answers is what a model in Java makes of them, from the form that stands in the page. */
class SelfCheckNumbersTest {
    private static final int STATES = 200;

    @ParameterizedTest
    @ValueSource(strings = {"frozen", "irregular", "unusual", "small"})
    void twoHundredRandomStatesComeToTheSame(String content) {
        LinkedCatalogue catalogue = SampleContent.load(Path.of("src/test/resources/content", content));
        RenderedSite site = RenderedSite.of(catalogue);
        for (LinkedStandard standard : catalogue.standards()) {
            SelfCheckModel model = new SelfCheckModel(standard.standard());
            Random random = new Random(20_261_122);
            List<String> expected = new ArrayList<>();
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < STATES; i++) {
                SelfCheckModel.Check before = model.random(random);
                SelfCheckModel.Check now = model.random(random);
                expected.add(model.lines(before, now));
                pairs.add("[" + literal(before) + "," + literal(now) + "]");
            }
            String form = form(site.main(standard.code() + "/self-check.html"));
            try (SelfCheckScripts scripts = new SelfCheckScripts()) {
                Value answered = scripts.evalFile("ask.js")
                        .execute(scripts.eval("({form: " + form + ", checks: [" + String.join(",\n", pairs) + "]})"));
                for (int i = 0; i < STATES; i++) {
                    assertEquals(expected.get(i), answered.getArrayElement(i).asString(), standard.code() + " " + i);
                }
            }
            assertTrue(
                    expected.stream().anyMatch(lines -> lines.contains(" unmet "))
                            && expected.stream().anyMatch(lines -> lines.contains(" better")),
                    "the states differ");
        }
    }

    /** The form in the page, read from its marks as the page's script reads it. */
    static String form(Element main) {
        Element check = main.expectFirst(".check");
        return "{standard: " + quoted(check.attr("data-standard")) + ", duties: ["
                + check.select("[data-duty]").stream()
                        .map(duty -> "{code: " + quoted(duty.attr("data-duty")) + ", tasks: ["
                                + duty.select("[data-task]").stream()
                                        .map(SelfCheckNumbersTest::task)
                                        .collect(Collectors.joining(","))
                                + "]}")
                        .collect(Collectors.joining(","))
                + "], needs: ["
                + check.select("[data-need]").stream()
                        .map(need -> "{code: " + quoted(need.attr("data-need")) + ", tasks: "
                                + words(need.attr("data-tasks")) + "}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static String task(Element task) {
        return "{code: " + quoted(task.attr("data-task")) + ", others: " + words(task.attr("data-others"))
                + ", questions: "
                + words(String.join(" ", task.select("[data-question]").eachAttr("data-question"))) + "}";
    }

    private static String words(String words) {
        return words.isEmpty()
                ? "[]"
                : List.of(words.split(" ")).stream()
                        .map(SelfCheckNumbersTest::quoted)
                        .collect(Collectors.joining(",", "[", "]"));
    }

    private static String literal(SelfCheckModel.Check check) {
        return "{date: " + quoted(check.date()) + ", duties: " + words(String.join(" ", check.duties()))
                + ", answers: {"
                + check.answers().entrySet().stream()
                        .map((Map.Entry<String, String> answer) ->
                                quoted(answer.getKey()) + ": " + quoted(answer.getValue()))
                        .collect(Collectors.joining(","))
                + "}}";
    }

    private static String quoted(String text) {
        return SelfCheckScripts.literal(text);
    }
}
