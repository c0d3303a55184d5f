package io.github.jizhun.check.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.SampleContent;
import io.github.jizhun.check.Corrections;
import io.github.jizhun.check.Expected;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.document.PrintedText;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static final Position START = new Position("source.txt", 7, 21);

    /** The further lines of a cell were joined to its first one, whose place alone is known. */
    @Test
    void whatStandsInACellsFurtherLinesIsShownAtTheEndOfItsFirst() {
        Text text = Text.plain("1234", START);
        Expected expected = new Expected("x", "", "1234", text, Location.of("", text, ""), Optional.empty(), false);
        PrintedText cell = new PrintedText("1234 多出的文字", START, 4);
        Corrections none =
                new Corrections(SampleContent.irregular("ICT2512-118v1").standard());
        assertEquals(
                List.of(new PrintedText("1234", START, 4), new PrintedText("多出的文字", START.right(3), 1)),
                Segments.cut(List.of(cell), List.of(expected), none));
    }
}
