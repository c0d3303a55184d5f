package io.github.jizhun.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;

/** Puts the same random questions to Lucene and to the script in a script engine and compares what they answer. */
final class ScoringParity implements AutoCloseable {
    private final SiteSearch search;
    private final BrowserSearch browser;
    private final Value put;

    ScoringParity(SiteSearch search) {
        this.search = search;
        this.browser = new BrowserSearch(search);
        browser.find("K19");
        browser.eval("var answers;");
        put = browser.eval("(() => { const put = (" + ScoringQuestions.script()
                + ")(run); return (questions) => put(questions).then((found) => { answers = found; }); })()");
    }

    void compare(ScoringQuestions.Kind kind, int count) {
        ScoringQuestions questions = ScoringQuestions.of(search, kind, count);
        put.execute(browser.eval(questions.literal()));
        Value answers = browser.eval("answers");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < answers.getArraySize(); i++) {
            found.add(answers.getArrayElement(i).asString());
        }
        assertEquals(List.of(), questions.differing(found));
    }

    @Override
    public void close() {
        browser.close();
    }
}
