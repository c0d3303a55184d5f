package io.github.jizhun.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.SiteLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseLinksTest {
    @Test
    void linkIsFoundWhereItsTargetIsWritten() {
        assertEquals(List.of("T1.html 1:7"), links("𠀀[任務](T1.html)"));
        assertEquals(List.of("T1.html 3:10"), links("第一行\n\n- 見 [任務](T1.html \"標題\")"));
    }

    @Test
    void targetMayHaveAnglesBracketsAndATitle() {
        assertEquals(List.of("a b.html 1:6"), links("[x](<a b.html>)"));
        assertEquals(List.of("a(b).html 1:5"), links("[x](a(b).html '標題')"));
        assertEquals(List.of("pic.png 1:7", "T1.html 1:17"), links("[![x](pic.png)](T1.html)"));
    }

    @Test
    void codeHoldsNoLinks() {
        assertEquals(List.of(), links("`[x](y.html)` 與 ``[x](`y.html)``"));
        assertEquals(List.of(), links("```\n[x](y.html)\n```\n"));
        assertEquals(List.of(), links("~~~ text\n[x](y.html)\n"));
        assertEquals(List.of("y.html 3:5"), links("`一\n\n[x](y.html)`"));
    }

    @Test
    void escapedBracketIsText() {
        assertEquals(List.of(), links("[x\\](y.html)"));
    }

    @Test
    void longTextsAreRead() {
        String many = "[".repeat(50_000) + "`".repeat(5) + "x ".repeat(50_000) + "](y.html)";
        assertEquals(1, links(many).size());
    }

    /** Each would take minutes if what follows a character were looked through once for every such character. */
    @Test
    void whatEndsNowhereIsLookedThroughOnce() {
        int many = 200_000;
        for (String text : List.of(
                "`".repeat(4 * many),
                "`".repeat(many) + "字\n",
                "~".repeat(many),
                "](\n".repeat(many),
                "](" + "\n".repeat(many),
                "](a \"".repeat(many),
                "](a '".repeat(many),
                "](a (".repeat(many),
                "](<a".repeat(many),
                "](a(".repeat(many))) {
            assertEquals(List.of(), links(text));
        }
    }

    private static List<String> links(String markdown) {
        Prose prose = new Prose("page", SiteLanguage.CHINESE.tag(), markdown, Position.startOf("page.md"));
        return ProseLinks.in(prose).stream()
                .map(link -> {
                    Position at = ProseLinks.positionOf(prose, link.start());
                    return link.target() + " " + at.line() + ":" + at.column();
                })
                .toList();
    }
}
