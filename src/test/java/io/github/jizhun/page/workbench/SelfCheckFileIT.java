package io.github.jizhun.page.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.SampleContent;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import io.github.jizhun.browser.PageScript;
import io.github.jizhun.page.RenderedSite;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file is what it should be to the last member, or it is not taken; an older edition's is carried over. */
@InBrowser
class SelfCheckFileIT {
    private static final RenderedSite SITE = RenderedSite.of(SampleContent.load(SampleContent.EDITIONS));

    private static final String GOOD = """
            {
              "file": "jizhun-self-check",
              "version": 1,
              "standard": "DEF5678-002v3",
              "now": {
                "date": "2026-11-22",
                "duties": [
                  "T1",
                  "T3"
                ],
                "answers": {
                  "P1.1.1": "alone",
                  "P3.1.1": "not-applicable"
                }
              },
              "results": [
                {
                  "date": "2026-10-01",
                  "duties": [
                    "T1"
                  ],
                  "answers": {}
                }
              ]
            }
            """;

    /** What is wrong, a part of a good file, and what stands instead of it. */
    private static final String DAMAGES = """
            an answer that there is not    | "alone"             | "yes"
            an answer of another type      | "alone"             | 3
            a list of answers              | {}                  | []
            markup for a code              | "P1.1.1"            | "<img src=x onerror=alert(1)>"
            a member of all objects        | "P1.1.1"            | "constructor"
            a member of the prototype      | "P1.1.1"            | "__proto__"
            no duties                      | "T1",\\n      "T3"  |
            a duty twice                   | "T3"                | "T1"
            a duty of another type         | "T3"                | null
            a day that there is not        | 2026-10-01          | 2026-02-30
            a day with more after it       | 2026-10-01          | 2026-10-01<b>
            a member too many              | "version": 1        | "version": 1, "more": 1
            a member too few               | "version": 1,       |
            a version of another type      | "version": 1        | "version": "1"
            version 0                      | "version": 1        | "version": 0
            a standard that is none        | DEF5678-002v3       | ../../index
            results of another type        | "results": [        | "results": 1, "x": [
            """;

    private static final String FAULT = "(file) => JizhunSelfCheckFile.parse(file).fault || 'taken'";

    private static PageScript scripts;

    @BeforeAll
    static void open(Browser browser) {
        scripts = SelfCheckScripts.in(browser)
                .add("const form = " + SelfCheckStates.form(SITE.main("DEF5678-002v3/self-check.html")) + ";")
                .add(SITE.text("DEF5678-002v3/self-check-editions.js"));
    }

    @Test
    void whatIsSavedOpenedAndSavedAgainIsTheSameToTheByte() {
        assertEquals(GOOD, saved(GOOD));
        String shuffled = GOOD.replace("\"P1.1.1\": \"alone\",\n", "")
                .replace("\"not-applicable\"", "\"not-applicable\", \"P1.1.1\": \"alone\"")
                .replace("\"T1\",\n      \"T3\"", "\"T3\", \"T1\"")
                .replace("\n", "\r\n");
        assertEquals(GOOD, saved(shuffled), "the order in a file does not matter, nor do its lines");
    }

    private static String saved(String file) {
        return scripts.ask("""
                        (file) => {
                          const { now, results } = JizhunSelfCheckFile.parse(file);
                          return JizhunSelfCheckFile.write(form, { now, results });
                        }
                        """, file).asText();
    }

    /** A text of each kind: nothing, another text, another program's JSON, other types, a member of the prototype. */
    @Test
    void whatIsNoSuchFileIsCalledThat() {
        scripts.assertAnswers(FAULT, """
                 | not-one
                <b>hello</b> | not-one
                {"version": 1, "answers": {}} | not-one
                [1, 2] | not-one
                12 | not-one
                null | not-one
                "jizhun-self-check" | not-one
                {"__proto__": {"file": "jizhun-self-check", "version": 1}} | not-one
                """);
    }

    @Test
    void whatIsWrongInsideMakesItDamaged() {
        List<String[]> damages =
                DAMAGES.lines().map(line -> line.split("\\|", -1)).toList();
        List<String> faults = faults(damages.stream()
                .map(damage -> {
                    String good = damage[1].strip().replace("\\n", "\n");
                    assertTrue(GOOD.contains(good), damage[0]);
                    return GOOD.replace(good, damage[2].strip());
                })
                .toList());
        for (int i = 0; i < faults.size(); i++) {
            assertEquals("damaged", faults.get(i), damages.get(i)[0]);
        }
    }

    @Test
    void aFileThatWasCutIsDamagedWhereverItWasCut() {
        int shortest = GOOD.indexOf("check\"") + 6;
        List<String> faults = faults(IntStream.range(shortest, GOOD.length() - 2)
                .mapToObj(length -> GOOD.substring(0, length))
                .toList());
        for (int i = 0; i < faults.size(); i++) {
            assertEquals("damaged", faults.get(i), "after " + (shortest + i));
        }
    }

    @Test
    void hugeAndDeepFilesAreNotTaken() {
        assertEquals("not-one", fault("[".repeat(200_000)));
        assertEquals("not-one", fault("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)));
        String result = "{\"date\": \"2026-10-01\", \"duties\": [\"T1\"], \"answers\": {}},";
        assertEquals("damaged", fault(GOOD.replace("\"results\": [", "\"results\": [" + result.repeat(50))));
    }

    @Test
    void aFileOfANewerKindIsCalledThat() {
        assertEquals("newer", fault(GOOD.replace("\"version\": 1", "\"version\": 2, \"more\": []")));
    }

    @Test
    void codesThatTheStandardLacksDoNotFit() {
        assertTrue(fits(GOOD));
        assertTrue(!fits(GOOD.replace("P3.1.1", "P3.1.9")) && !fits(GOOD.replace("\"T3\"", "\"T9\"")));
        assertTrue(
                !fits(GOOD.replace("\"answers\": {}", "\"answers\": {\"P9.9.9\": \"alone\"}")), "in a result neither");
    }

    @Test
    void anOlderEditionsAnswersAreCarriedOverAndWhatCannotBeIsSaid() {
        String file = GOOD.replace("v3\"", "v1\"")
                .replace("\"T3\"", "\"T2\"")
                .replace("P3.1.1\": \"not-applicable", "P2.1.1\": \"helped\", \"P1.2.1\": \"not-yet");
        String carried = carry(file, "jizhunSelfCheckEditions['DEF5678-002v1']");
        assertEquals(
                "P1.1.1=helped P2.1.1=alone P2.2.1=not-yet | reworded P2.1.1 P1.1.1 | lost  | fresh P3.1.1 | T1 T2 T3",
                carried);
        String lost = carry(file, "{...jizhunSelfCheckEditions['DEF5678-002v1'], 'P1.2.1': ['', false, '舊的文字']}");
        assertEquals(
                "P1.1.1=helped P2.1.1=alone | reworded P2.1.1 P1.1.1 | lost P1.2.1,舊的文字 | fresh P2.2.1 P3.1.1 | T1 T2 T3",
                lost);
    }

    @Test
    void codesThatTheOlderEditionLacksMakeTheFileDamaged() {
        assertEquals("none", carry(GOOD, "jizhunSelfCheckEditions['DEF5678-002v1']"), "T3 came with v3");
    }

    private static String carry(String file, String upgrade) {
        return scripts.ask("(file) => { const upgrade = " + upgrade + ";" + """
                const made = JizhunSelfCheckFile.carry(form, JizhunSelfCheckFile.parse(file), upgrade);
                if (!made) return "none";
                const { book: { now }, notes } = made;
                const given = JizhunSelfCheck.questions(form).filter((key) => now.answers.has(key)).map((key) => key + "=" + now.answers.get(key));
                return [given.join(" "), "reworded " + notes.reworded.join(" "), "lost " + notes.lost.join(" "),
                  "fresh " + notes.fresh.join(" "), now.duties.join(" ")].join(" | ");
                }""", file)
                .asText();
    }

    private static boolean fits(String file) {
        return scripts.ask("(file) => JizhunSelfCheckFile.fits(form, JizhunSelfCheckFile.parse(file))", file)
                .asBoolean();
    }

    private static String fault(String file) {
        return scripts.ask(FAULT, file).asText();
    }

    private static List<String> faults(List<String> files) {
        return scripts.askEach(FAULT, files).stream().map(JsonNode::asText).toList();
    }
}
