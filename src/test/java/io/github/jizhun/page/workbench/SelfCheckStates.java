package io.github.jizhun.page.workbench;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.page.RenderedSite;
import io.github.jizhun.page.label.ScriptWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Random states of a standard's self-check, as a script's literal, and what a model in Java makes of each. */
final class SelfCheckStates {
    private final String form;
    private final List<String> pairs = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    /** This number, the same each time, for the form that stands in a page. */
    SelfCheckStates(LinkedStandard standard, RenderedSite site, int count) {
        form = form(site.main(standard.code() + "/self-check.html"));
        SelfCheckModel model = new SelfCheckModel(standard.standard());
        Random random = new Random(20_261_122);
        for (int i = 0; i < count; i++) {
            SelfCheckModel.Check before = model.random(random);
            SelfCheckModel.Check now = model.random(random);
            expected.add(model.lines(before, now));
            pairs.add("[" + literal(before) + "," + literal(now) + "]");
        }
    }

    /** What {@code ask.js} is given. */
    String literal() {
        return "({form: " + form + ", checks: [" + String.join(",\n", pairs) + "]})";
    }

    /** What it is to answer, by state. */
    List<String> expected() {
        return expected;
    }

    /** The form in the page, read from its marks as the page's script reads it. */
    static String form(Element main) {
        Element check = main.expectFirst(".check");
        return "{standard: " + quoted(check.attr("data-standard")) + ", duties: ["
                + check.select("[data-duty]").stream()
                        .map(duty -> "{code: " + quoted(duty.attr("data-duty")) + ", tasks: ["
                                + duty.select("[data-task]").stream()
                                        .map(SelfCheckStates::task)
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
                        .map(SelfCheckStates::quoted)
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
        return ScriptWords.quoted(text);
    }
}
