package io.github.jizhun.diagnostic.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import org.junit.jupiter.api.Test;

class DiagnosticGithubTest {
    private static String line(String file, Message message) {
        Diagnostic finding = new Diagnostic(Rule.DEAD_LINK, new Position(file, 3, 7), 4, "", message, Message.NONE);
        return new DiagnosticGithub(Language.EN).line(finding);
    }

    @Test
    void findingIsACommandInOneLine() {
        String help = "https://jizhun.github.io/jizhun/manual/en/rules/dead-link.html";
        assertEquals(
                "::error file=content/pages/a.md,line=3,col=7,title=dead-link::the link \"b\" leads to c, which does not"
                        + " exist%0A" + help,
                line("content/pages/a.md", Message.of("dead-link", "b", "c")));
    }

    @Test
    void nothingEndsTheCommandOrBeginsAnother() {
        String line = line("a, b: 100%\n.md", Message.of("dead-link", "x::y,\r\n::error::z%0A", "c"));
        assertEquals(1, line.lines().count());
        assertEquals("::error file=a%2C b%3A 100%25%0A.md", line.substring(0, line.indexOf(",line=")));
        assertEquals(true, line.contains("x::y,%0D%0A::error::z%250A"), line);
    }
}
