package io.github.jizhun.page.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.page.RenderedSite;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.label.Labels;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleWordsTest {
    private static final String NUMBER = "content: say(print.sheet, counter(page), counter(pages));";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "zh-Hant-TW; content: \"第 \" counter(page) \"／\" counter(pages) \" 頁\"",
                "en; content: \"Page \" counter(page) \" of \" counter(pages)"
            })
    void aLabelIsWrittenAsStringsWithItsValuesBetweenThem(String language, String style) {
        assertEquals(style + ";", StyleWords.fill(NUMBER, words(language)));
    }

    @Test
    void whatElseAStyleSheetSaysStays() {
        String style = "a::before { content: attr(data-label); } @page { margin: 1mm }";
        assertEquals(style, StyleWords.fill(style, words("en")));
    }

    @Test
    void noStyleSheetOfTheSiteKeepsALabelUnsaid() {
        RenderedSite site = RenderedSite.of(RenderedSite.FROZEN);
        assertFalse(site.text("assets/site.css").contains("say("));
    }

    private static Labels words(String language) {
        return Labels.read(TemplateFiles.of(Path.of("site-templates"), "site-templates"), language, new Diagnostics())
                .orElseThrow();
    }
}
