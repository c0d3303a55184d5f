package io.github.jizhun.page.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.page.RenderedSite;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is what it should be to the last member, or it is not taken; an older edition's is carried over. */
class SelfCheckFileTest {
    private static final SelfCheckScripts SCRIPTS = new SelfCheckScripts();
    private static final LinkedCatalogue EDITIONS = SampleContent.load(SampleContent.EDITIONS);
    private static final RenderedSite SITE = RenderedSite.of(EDITIONS);

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

    @AfterAll
    static void close() {
        SCRIPTS.close();
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
        return SCRIPTS.eval(
                        "(() => { const form = " + form("DEF5678-002v3") + "; const draft = JizhunSelfCheckFile.parse("
                                + SelfCheckScripts.literal(file)
                                + "); return JizhunSelfCheckFile.write(form, { now: draft.now, results: draft.results }); })()")
                .asString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    nothing                        | ``
                    other text                     | `<b>hello</b>`
                    another program's JSON         | `{"version": 1, "answers": {}}`
                    a list                         | `[1, 2]`
                    a number                       | `12`
                    null                           | `null`
                    text in quotes                 | `"jizhun-self-check"`
                    a member of the prototype      | `{"__proto__": {"file": "jizhun-self-check", "version": 1}}`
                    """)
    void whatIsNoSuchFileIsCalledThat(String what, String file) {
        assertEquals("not-one", fault(file == null ? "" : file));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    an answer that there is not    | `"alone"`                        | `"yes"`
                    an answer of another type      | `"alone"`                        | `3`
                    a list of answers              | `{}`                             | `[]`
                    markup for a code              | `"P1.1.1"`                       | `"<img src=x onerror=alert(1)>"`
                    a member of all objects        | `"P1.1.1"`                       | `"constructor"`
                    a member of the prototype      | `"P1.1.1"`                       | `"__proto__"`
                    no duties                      | `"T1",\\n      "T3"`             | ``
                    a duty twice                   | `"T3"`                           | `"T1"`
                    a duty of another type         | `"T3"`                           | `null`
                    a day that there is not        | `2026-10-01`                     | `2026-02-30`
                    a day with more behind it      | `2026-10-01`                     | `2026-10-01<b>`
                    a member too many              | `"version": 1`                   | `"version": 1, "more": 1`
                    a member too few               | `"version": 1,`                  | ``
                    a version of another type      | `"version": 1`                   | `"version": "1"`
                    version 0                      | `"version": 1`                   | `"version": 0`
                    a standard that is none        | `DEF5678-002v3`                  | `../../index`
                    results of another type        | `"results": [`                   | `"results": 1, "x": [`
                    """)
    void whatIsWrongInsideMakesItDamaged(String what, String part, String instead) {
        String good = part.replace("\\n", "\n");
        assertTrue(GOOD.contains(good), what);
        assertEquals("damaged", fault(GOOD.replace(good, instead == null ? "" : instead)));
    }

    @Test
    void aFileThatWasCutIsDamagedWhereverItWasCut() {
        for (int length = GOOD.indexOf("check\"") + 6; length < GOOD.length() - 2; length++) {
            assertEquals("damaged", fault(GOOD.substring(0, length)), "after " + length);
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
        SCRIPTS.upgrade(SITE.text("DEF5678-002v3/self-check-editions.js"));
        String file = GOOD.replace("v3\"", "v1\"")
                .replace("\"T3\"", "\"T2\"")
                .replace("P3.1.1\": \"not-applicable", "P2.1.1\": \"helped\", \"P1.2.1\": \"not-yet");
        Value carried = carry(file, "jizhunSelfCheckEditions['DEF5678-002v1']");
        assertEquals(
                "P1.1.1=helped P2.1.1=alone P2.2.1=not-yet | reworded P2.1.1 P1.1.1 | lost  | fresh P3.1.1 | T1 T2 T3",
                carried.asString());
        Value lost = carry(file, "{...jizhunSelfCheckEditions['DEF5678-002v1'], 'P1.2.1': ['', false, '舊的文字']}");
        assertEquals(
                "P1.1.1=helped P2.1.1=alone | reworded P2.1.1 P1.1.1 | lost P1.2.1,舊的文字 | fresh P2.2.1 P3.1.1 | T1 T2 T3",
                lost.asString());
    }

    @Test
    void codesThatTheOlderEditionLacksMakeTheFileDamaged() {
        SCRIPTS.upgrade(SITE.text("DEF5678-002v3/self-check-editions.js"));
        assertTrue(carry(GOOD, "jizhunSelfCheckEditions['DEF5678-002v1']").isNull(), "T3 came with v3");
    }

    @Test
    void onlyAnEditionWithOlderOnesHasAnUpgrade() {
        assertTrue(SITE.text("DEF5678-002v2/self-check-editions.js").contains("\"P1.1.1\": [\"P1.1.1\", false, "));
        assertTrue(!SITE.paths().contains("DEF5678-002v1/self-check-editions.js"));
    }

    private static Value carry(String file, String upgrade) {
        return SCRIPTS.eval(
                "(() => { const form = " + form("DEF5678-002v3") + "; const made = JizhunSelfCheckFile.carry(form, "
                        + "JizhunSelfCheckFile.parse(" + SelfCheckScripts.literal(file) + "), " + upgrade + ");"
                        + """
                if (!made) return null;
                const { book: { now }, notes } = made;
                const given = JizhunSelfCheck.questions(form).filter((key) => now.answers.has(key)).map((key) => key + "=" + now.answers.get(key));
                return [given.join(" "), "reworded " + notes.reworded.join(" "), "lost " + notes.lost.join(" "),
                  "fresh " + notes.fresh.join(" "), now.duties.join(" ")].join(" | ");
                })()""");
    }

    private static boolean fits(String file) {
        return SCRIPTS.eval("JizhunSelfCheckFile.fits(" + form("DEF5678-002v3") + ", JizhunSelfCheckFile.parse("
                        + SelfCheckScripts.literal(file) + "))")
                .asBoolean();
    }

    private static String fault(String file) {
        return SCRIPTS.eval("JizhunSelfCheckFile.parse(" + SelfCheckScripts.literal(file) + ").fault || 'taken'")
                .asString();
    }

    private static String form(String standard) {
        return SelfCheckStates.form(SITE.main(standard + "/self-check.html"));
    }
}
