package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageWriterTest {
    private final PageWriter writer = new PageWriter();

    private String written() {
        return new String(writer.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void eachPageHasItsOwnText() throws IOException {
        writer.write("<p>長一點的頁面 𠮷");
        assertEquals("<p>長一點的頁面 𠮷", written());
        writer.clear();
        writer.write("短".toCharArray());
        assertEquals("短", written());
        assertEquals("短", writer.toString());
    }

    @Test
    void aPageMayBeLong() throws IOException {
        String long20k = "基準".repeat(10_000);
        writer.write(long20k);
        assertEquals(long20k, written());
        writer.write('.');
        assertEquals(long20k + '.', written());
    }

    @Test
    void halfACharacterSpoilsNothingElse() throws IOException {
        writer.write("a\uD842b\uDFB7");
        assertEquals("a?b?", written());
    }
}
