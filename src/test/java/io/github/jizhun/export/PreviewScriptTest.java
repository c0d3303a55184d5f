package io.github.jizhun.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jizhun.SampleContent;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PreviewScriptTest {
    private final LinkedStandard standard = SampleContent.frozen();

    @Test
    void everyCodeAndTermHasACard() throws IOException {
        JsonNode entries = entries();
        assertEquals(134 + 7, entries.size());
        standard.coded()
                .forEach(statement -> assertEquals(
                        statement.text().value(),
                        entries.get(statement.label()).get(1).asText()));
        assertEquals("term", entries.get("glossary/client").get(0).asText());
    }

    @Test
    void aCardTellsTheParentOrTheTasks() throws IOException {
        JsonNode entries = entries();
        assertEquals("T3.1 T3.2 T3.3 T3.4", entries.get("T3").get(2).asText());
        assertEquals("T3 展開市場連結", entries.get("T3.2").get(2).asText());
        assertEquals("4", entries.get("T3.2").get(3).asText());
        assertEquals("T3.2 評估專案承接可行性", entries.get("P3.2.1").get(2).asText());
        assertEquals("T3.3 T4.1 T6.1 T6.2", entries.get("K19").get(2).asText());
        assertEquals("", entries.get("A01").get(2).asText());
    }

    private JsonNode entries() throws IOException {
        SiteFile file = PreviewScript.of(standard);
        assertEquals("BHR1212-001v2/previews.js", file.path());
        String script = new String(file.bytes(), StandardCharsets.UTF_8);
        String call = "jizhunPreviews(\"BHR1212-001v2\",";
        assertTrue(script.startsWith(call) && script.endsWith(");\n"));
        return new ObjectMapper().readTree(script.substring(call.length(), script.length() - 3));
    }
}
