package io.github.jizhun.export.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.export.ExportedFiles;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ReadersMapTest {
    private static final String BASE = "https://example.org/站/";

    private final ExportedFiles known = ExportedFiles.of(ExportedFiles.site(Optional.of(BASE)), SampleContent.frozen());
    private final ExportedFiles unknown = ExportedFiles.of(SampleContent.frozen());

    @Test
    void llmsTxtHasItsPartsInOrderAndItsLinksLeadToFiles() {
        List<String> lines = unknown.text("llms.txt").lines().toList();
        assertEquals("# 測試站", lines.get(0));
        assertEquals(
                List.of("## 職能基準", "## Optional"),
                lines.stream().filter(line -> line.startsWith("## ")).toList());
        Matcher link = Pattern.compile("\\]\\(([^)]+)\\)").matcher(unknown.text("llms.txt"));
        while (link.find()) {
            // The page of columns is made by another stage.
            assertTrue(
                    unknown.addresses().contains(link.group(1)) || link.group(1).equals("data-dictionary.html"),
                    link.group(1));
        }
        assertTrue(known.text("llms.txt").contains("](" + BASE + "BHR1212-001v2/data/BHR1212-001v2.md)"));
    }

    @Test
    void aSiteWithAnAddressTellsBrowsersHowToSearchIt() {
        Document description = Jsoup.parse(known.text("opensearch.xml"), "", Parser.xmlParser());
        assertTrue(description.expectFirst("ShortName").text().length() <= 16);
        assertFalse(description.expectFirst("Description").text().isBlank());
        assertEquals("text/html", description.expectFirst("Url").attr("type"));
        assertEquals(
                BASE + "search.html?q={searchTerms}",
                description.expectFirst("Url").attr("template"));
        assertFalse(unknown.addresses().contains("opensearch.xml"));
    }
}
