package io.github.jizhun.page.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.page.RenderedSite;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.frame.FrameFactory;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.SiteView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    /** A page whose data is another page that is filled only when the template asks for it. */
    public record Outer(Supplier<String> text) {
        /** The other page. */
        public String inner() {
            return text.get();
        }
    }

    @Test
    void aPageMayBeFilledInsideAnother(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("inner.peb"), "<i>inner</i>");
        Files.writeString(
                folder.resolve("outer.peb"),
                "<b>before{% for i in range(1, 2) %}{{ page.inner }}{% endfor %}after</b>");
        Diagnostics found = new Diagnostics();
        TemplateFiles templates = TemplateFiles.of(folder, "templates");
        Labels words = Labels.read(TemplateFiles.of(RenderedSite.TEMPLATES, "site-templates"), "zh-Hant-TW", found)
                .orElseThrow();
        Templates filled = new Templates(templates, words, found);
        Frame frame = new FrameFactory(
                        SiteView.of(RenderedSite.FROZEN, Editions.of(RenderedSite.FROZEN), Optional.empty()), words)
                .ofSite("outer.html", "", "", List.of());
        Supplier<String> inner = () -> String.valueOf(
                filled.fill("inner", frame, "", Optional.empty()).orElseThrow().bytes().length);
        SiteFile page =
                filled.fill("outer", frame, new Outer(inner), Optional.empty()).orElseThrow();
        assertEquals("<b>before1212after</b>", new String(page.bytes(), StandardCharsets.UTF_8));
        assertEquals(List.of(), found.sorted());
        assertEquals(Set.of("inner.peb", "outer.peb"), templates.filesRead().keySet());
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
