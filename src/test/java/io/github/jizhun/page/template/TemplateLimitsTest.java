package io.github.jizhun.page.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.BuiltSite;
import io.github.jizhun.TestContent;
import io.github.jizhun.build.SiteBuilder;
import io.github.jizhun.build.SiteFolders;
import io.github.jizhun.diagnostic.Diagnostic;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template that does not end is a finding where it is, and not the end of the program. */
class TemplateLimitsTest {
    @TempDir
    private Path folder;

    private Path content;
    private Path templates;

    @BeforeEach
    void copy() throws IOException {
        content = TestContent.small(folder).folder();
        templates = BuiltSite.copy(Path.of("site-templates"), folder.resolve("templates"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{% include \"parts/footer\" %}                                              | parts/footer:1 | too-deep",
                "{% held \"parts/footer\" per frame.place %}                                 | parts/footer:1 | too-deep",
                "{% include \"parts/loop\" %}                                                | parts/loop:2   | too-deep",
                "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}                 | parts/footer:1 | too-deep",
                "{% block again %}{{ block(\"again\") }}{% endblock %}                       | parts/footer:1 | too-deep",
                "{% embed \"parts/footer\" %}{% endembed %}                                  | parts/footer:1 | too-deep",
                "{% for a in range(1, 9999) %}{% for b in range(1, 9999) %}endless{% endfor %}{% endfor %} | parts/footer:1 | too-large",
                "{% set a = \"endless\" %}{% for i in range(1, 40) %}{% set a = a + a %}{% endfor %}{{ a }} | parts/footer:1 | too-large",
            })
    void aPartWithoutEndIsAFaultAtItsLine(String text, String place, String fault) throws IOException {
        Files.writeString(templates.resolve("parts/footer.peb"), text.strip());
        Files.writeString(templates.resolve("parts/loop.peb"), "<p>\n{% include \"parts/other\" %}");
        Files.writeString(
                templates.resolve("parts/other.peb"), "<b>{% if true %}{% include \"parts/loop\" %}{% endif %}");

        assertFault(place, fault);
    }

    @ParameterizedTest
    @CsvSource({"layout, layout:1", "other, other:1"})
    void aTemplateThatExtendsItselfIsAFault(String parent, String place) throws IOException {
        Path layout = templates.resolve("layout.peb");
        Files.writeString(layout, "{% extends \"" + parent + "\" %}" + Files.readString(layout));
        Files.writeString(templates.resolve("other.peb"), "{% extends \"layout\" %}");

        assertFault(place, "too-deep");
    }

    /** As when one thread finds the ring while another one begins with the next page. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPageThatLeadsIntoARingEnds() {
        MemoryLoader texts = new MemoryLoader();
        texts.addTemplate("layout", "{% extends \"other\" %}");
        texts.addTemplate("other", "{% extends \"layout\" %}");
        texts.addTemplate("page", "{% extends \"layout\" %}");
        Map<String, String> parents = TemplateLimits.parents();
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(texts)
                .extension(new AbstractExtension() {
                    @Override
                    public List<NodeVisitorFactory> getNodeVisitors() {
                        return List.of(template -> new TemplateLimits((PebbleTemplateImpl) template, parents));
                    }
                })
                .build();
        engine.getTemplate("layout");
        assertThrows(TemplateLimits.Exceeded.class, () -> engine.getTemplate("other"));

        PebbleTemplate page = engine.getTemplate("page");

        TemplateLimits.Exceeded fault =
                assertThrows(TemplateLimits.Exceeded.class, () -> page.evaluate(new StringWriter()));
        assertEquals("other", fault.getFileName());
    }

    @Test
    void includesThatEndMayBeDeep() throws IOException {
        Path footer = templates.resolve("parts/footer.peb");
        int deep = TemplateLimits.LEVELS - 10;
        Files.writeString(
                footer, Files.readString(footer) + "{% include \"parts/deep\" with {\"level\": " + deep + "} %}");
        Files.writeString(
                templates.resolve("parts/deep.peb"),
                "{% if level > 0 %}{% include \"parts/deep\" with {\"level\": level - 1} %}{% else %}<p>bottom</p>{% endif %}");

        assertEquals(List.of(), findings());
        assertTrue(Files.readString(folder.resolve("target/site/index.html")).contains("<p>bottom</p>"));
    }

    private void assertFault(String place, String fault) {
        List<Diagnostic> findings = findings();

        assertEquals(
                List.of(templates.toString().replace('\\', '/') + "/" + place.replace(":", ".peb:")
                        + ":1 template-fault." + fault),
                findings.stream()
                        .map(each -> each.at() + " " + each.message().key())
                        .toList());
    }

    private List<Diagnostic> findings() {
        return new SiteBuilder(new SiteFolders(content, templates, folder.resolve("target/site")), false, stage -> {})
                .build()
                .findings()
                .sorted();
    }
}
