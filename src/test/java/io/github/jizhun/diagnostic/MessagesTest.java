package io.github.jizhun.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages CHINESE = Messages.in(Language.ZH_TW);
    private static final Messages ENGLISH = Messages.in(Language.EN);
    private static final Object[] BLANKS = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};

    @Test
    void bothLanguagesSayTheSame() {
        assertEquals(new TreeSet<>(CHINESE.keys()), new TreeSet<>(ENGLISH.keys()));
    }

    @Test
    void everyRuleIsExplained() {
        List<String> unexplained = Stream.of(Rule.values())
                .map(Rule::id)
                .filter(id -> !CHINESE.keys().contains(id + ".about"))
                .toList();
        assertEquals(List.of(), unexplained);
    }

    @Test
    void textOfAnAccidentIsCut() {
        String argument = Message.of("key", "測".repeat(1_000_000)).arguments().get(0);
        assertEquals("測".repeat(1000) + "…", argument);
        assertEquals(
                List.of("𠮷".repeat(1000)), Message.of("key", "𠮷".repeat(1000)).arguments());
    }

    /** Old consoles in Taiwan show Big5 only. */
    @Test
    void chineseSentencesHoldOnlyWhatAnOldConsoleShows() {
        CharsetEncoder console = Charset.forName("x-windows-950").newEncoder();
        for (String key : CHINESE.keys()) {
            assertTrue(console.canEncode(CHINESE.say(key, BLANKS)), key);
        }
    }

    @Test
    void unknownKeyIsAFaultOfTheProgram() {
        assertThrows(IllegalArgumentException.class, () -> CHINESE.say("no-such-key"));
        assertEquals("", CHINESE.say(Message.NONE));
    }
}
