package io.github.jizhun.page.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.CatalogueContent;
import io.github.jizhun.SampleContent;
import io.github.jizhun.compare.Editions;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.frame.FrameFactory;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.page.markdown.Markdown;
import io.github.jizhun.page.template.Templates;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.site.SitePages;
import io.github.jizhun.view.StandardViews;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that are of all standards together stay light and complete among a thousand standards. */
@Order(1)
class CataloguePagesTest {
    private static final int STANDARDS = 1000;
    /** Of a page as a web server sends it. */
    private static final int PAGE = 14 * 1024;

    private static final TemplateFiles TEMPLATES = TemplateFiles.of(Path.of("site-templates"), "site-templates");

    private static final Map<String, byte[]> PAGES = new TreeMap<>();
    private static Catalogue content;

    @BeforeAll
    static void render(@TempDir Path folder) throws IOException {
        content = SampleContent.catalogue(CatalogueContent.of(STANDARDS, folder));
        LinkedCatalogue catalogue = LinkedCatalogue.link(content);
        Diagnostics diagnostics = new Diagnostics();
        Editions editions = Editions.of(catalogue);
        Labels words = Labels.read(TEMPLATES, "zh-Hant-TW", diagnostics).orElseThrow();
        StandardViews standards = new StandardViews(catalogue, editions, Optional.empty());
        SiteContext context = new SiteContext(
                catalogue,
                editions,
                standards,
                words,
                new FrameFactory(standards.site(), words),
                new Markdown(words),
                new Templates(TEMPLATES, words, diagnostics),
                CataloguePagesTest::take);
        new HomeRenderer(context).render();
        new CatalogueRenderer(context).render();
        new SharedNameRenderer(context).render();
        assertEquals(List.of(), diagnostics.sorted());
    }

    private static void take(SiteFile file) {
        PAGES.put(file.path(), file.bytes());
    }

    @Test
    void everyPageIsLight() {
        Map<String, Integer> heavy = PAGES.keySet().stream()
                .filter(address -> packed(address) > PAGE)
                .collect(Collectors.toMap(address -> address, CataloguePagesTest::packed));
        assertEquals(Map.of(), heavy);
    }

    @Test
    void theListGoesOverSeveralPagesThatLeadToEachOtherAndHoldEveryStandardOnce() {
        List<String> listed = new ArrayList<>();
        int parts = 0;
        for (String at = Address.CATALOGUE; !at.isEmpty(); ) {
            Document page = page(at);
            listed.addAll(page.select("#all .row .chip").eachText());
            assertEquals(7, page.select("#all .letters a").size());
            at = page.select("a[rel=next]").attr("href");
            parts++;
        }
        assertEquals(7, parts);
        assertEquals(STANDARDS, listed.size());
        assertEquals(STANDARDS, new HashSet<>(listed).size());
    }

    @Test
    void aNameThatAllStandardsHaveIsListedOnPagesThatHoldEachPlaceOnce() {
        List<String> places = PAGES.keySet().stream()
                .filter(address -> address.startsWith("same-name/skill-"))
                .flatMap(address -> page(address).select("main .row").eachAttr("href").stream())
                .toList();
        assertEquals(STANDARDS, places.size());
        assertEquals(STANDARDS, new HashSet<>(places).size());
    }

    @Test
    void theirAddressesAreKnownBeforeTheyAreMade() {
        TreeSet<String> known = SitePages.of(content).stream()
                .filter(address -> address.startsWith("catalogue") || address.startsWith("same-name/"))
                .collect(Collectors.toCollection(TreeSet::new));
        known.add(Address.HOME);
        assertEquals(known, PAGES.keySet());
        assertTrue(known.contains("catalogue/level-3-2.html"));
    }

    @Test
    void whatComesAndGoesWithOtherStandardsIsNoAddressToKeep() {
        Set<String> kept = SitePages.published(content);
        assertTrue(kept.containsAll(Set.of(
                Address.CATALOGUE,
                "catalogue/occupations.html",
                "catalogue/occupation-1212.html",
                "catalogue/level-3.html")));
        assertEquals(
                List.of(),
                kept.stream()
                        .filter(address -> address.startsWith("same-name/")
                                || address.matches("catalogue.*-[0-9]\\.html") && !address.contains("/level-"))
                        .toList());
        assertFalse(kept.contains("catalogue/level-3-2.html"));
    }

    private static Document page(String address) {
        return Jsoup.parse(new String(PAGES.get(address), StandardCharsets.UTF_8));
    }

    private static int packed(String address) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(PAGES.get(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
