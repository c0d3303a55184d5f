package io.github.jizhun.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions reach a script as they are, and what goes wrong there fails here. */
@InBrowser
class PageScriptIT {
    @Test
    void anyTextGoesInAndComesOutAsItIs(Browser browser) {
        PageScript page = PageScript.blank(browser).add("const twice = (text) => text + text;");
        for (String text : List.of("", "\uD842", "\uDFB7\uD842", "\u0000\u2028</script>\\\"", "基準😀")) {
            assertEquals(text + text, page.ask("twice", text).asText());
            assertEquals(text.length(), page.ask("(text) => text.length", text).asInt());
        }
    }

    @Test
    void aFunctionThatThrowsOrRejectsFails(Browser browser) {
        PageScript page = PageScript.blank(browser);
        for (String function :
                List.of("() => missing", "() => Promise.reject(new Error('no'))", "() => Promise.reject()")) {
            assertThrows(AssertionError.class, () -> page.ask(function, ""), function);
        }
        assertThrows(AssertionError.class, () -> page.assertAnswers("(text) => text + '!'", "a | a!\nb | b"));
    }

    @Test
    void aTextThatIsNoScriptIsNoticedAndNoneIsRun(Browser browser) {
        PageScript page = PageScript.blank(browser);
        for (String text : List.of("const a = ;", "return 1;", "a b", "'")) {
            assertTrue(page.faultOf(text).contains("SyntaxError"), text);
        }
        assertEquals("", page.faultOf("window.ran = true; throw new Error();"));
        assertEquals("undefined", page.ask("() => typeof window.ran", "").asText());
    }
}
