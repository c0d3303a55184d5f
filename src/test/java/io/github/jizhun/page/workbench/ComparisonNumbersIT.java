package io.github.jizhun.page.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import io.github.jizhun.browser.PageScript;
import io.github.jizhun.page.label.ScriptWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In a real browser the comparison's scripts make of two standards what a model in Java makes of them. */
@InBrowser
class ComparisonNumbersIT {
    private static final int CASES = 200;
    private static final Path ASSETS = Path.of("site-templates/assets/compare");

    @Test
    void twoHundredPairsOfStandardsComeToTheSame(Browser browser) {
        List<String> cases = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Random random = new Random(20_261_130);
        for (int i = 0; i < CASES; i++) {
            MadeUpOutline a = MadeUpOutline.of(random, "ABC1234-001v1", List.of());
            MadeUpOutline b = MadeUpOutline.of(random, "ABC1234-002v1", a.texts());
            ComparisonModel model = new ComparisonModel(a, b);
            SelfCheckModel.Check check = model.random(random);
            cases.add("[" + a.literal() + "," + b.literal() + "," + literal(check) + "]");
            expected.add(model.lines(check));
        }
        PageScript scripts = SelfCheckScripts.in(browser)
                .add(SelfCheckScripts.read(ASSETS.resolve("1-match.js")))
                .add(SelfCheckScripts.read(ASSETS.resolve("2-comparison.js")))
                .add("const answer = " + SelfCheckScripts.read(Path.of("src/test/resources/compare/ask.js")));
        List<String> answered =
                PageScript.strings(scripts.ask("() => answer([" + String.join(",\n", cases) + "])", ""));
        for (int i = 0; i < CASES; i++) {
            assertEquals(expected.get(i), answered.get(i), "case " + i);
        }
        for (String seen : List.of(" met ", " unmet ", " part ", " open ", "learn ", "check ")) {
            assertTrue(expected.stream().filter(lines -> lines.contains(seen)).count() > 5, seen);
        }
    }

    private static String literal(SelfCheckModel.Check check) {
        return "{date: " + ScriptWords.quoted(check.date()) + ", duties: ["
                + check.duties().stream().map(ScriptWords::quoted).collect(Collectors.joining(","))
                + "], answers: {"
                + check.answers().entrySet().stream()
                        .map(ComparisonNumbersIT::member)
                        .collect(Collectors.joining(","))
                + "}}";
    }

    private static String member(Map.Entry<String, String> answer) {
        return ScriptWords.quoted(answer.getKey()) + ": " + ScriptWords.quoted(answer.getValue());
    }
}
