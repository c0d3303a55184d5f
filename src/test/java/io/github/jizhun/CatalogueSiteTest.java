package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Standard;
import io.github.jizhun.site.SitePages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of a hundred standards, and one that has a standard in several editions beside others. */
class CatalogueSiteTest {
    private static final int STANDARDS = SharedSites.STANDARDS;

    @TempDir
    private static Path folder;

    private static List<Standard> standards;
    private static BuiltSite hundred;
    private static BuiltSite mixed;

    @BeforeAll
    static void build() throws IOException {
        LinkedCatalogue catalogue = SampleContent.load(CatalogueContent.of(STANDARDS, folder));
        standards = catalogue.standards().stream().map(LinkedStandard::standard).toList();
        hundred = SharedSites.catalogue();
        mixed = BuiltSite.of(mixed(), folder.resolve("mixed"));
    }

    private static Path mixed() throws IOException {
        Path content = BuiltSite.copy(SampleContent.IRREGULAR, folder.resolve("mixed-content"));
        return BuiltSite.copy(SampleContent.EDITIONS.resolve("standards"), content.resolve("standards"))
                .getParent();
    }

    @Test
    void theListWithoutScriptHoldsEveryStandardOnce() {
        List<String> listed = codes(hundred.page("catalogue.html"));
        assertEquals(STANDARDS, listed.size());
        assertEquals(standards.stream().map(Standard::code).collect(Collectors.toSet()), Set.copyOf(listed));
    }

    @Test
    void theFirstPageLeadsToEveryCategoryAndTellsHowManyStandardsItHas() {
        Document home = hundred.page("index.html");
        assertEquals(0, home.select(".cards").size());
        Set<String> categories = classes(Classification::categories);
        assertEquals(
                categories,
                home.select("#categories ol a").eachAttr("href").stream()
                        .map(address -> address.replaceAll("catalogue/category-|\\.html", ""))
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (Element link : home.select("#categories ol a")) {
            int reported = Integer.parseInt(link.selectFirst("small").text().replaceAll("\\D", ""));
            assertEquals(reported, codes(hundred.page(link.attr("href"))).size(), link.text());
        }
        assertEquals(6, home.select("#levels a").size());
        assertEquals("100", home.selectFirst(".counts b").text());
    }

    @Test
    void theFirstPageHasEachFieldOnceWithItsKindsUnderIt() {
        Document home = hundred.page("index.html");
        List<String> fields = home.select("#categories h3").eachText();
        assertEquals(fields.size(), Set.copyOf(fields).size(), fields.toString());
        List<String> kinds = home.select("#categories ol a > span").eachText();
        assertTrue(fields.size() < kinds.size(), fields.toString());
        assertTrue(kinds.stream().noneMatch(kind -> kind.matches(".*[/／].*")), kinds.toString());
        assertTrue(kinds.stream().noneMatch(fields::contains), kinds.toString());
    }

    @Test
    void theFirstPageAndItsTitlesAreTheCataloguesAndNotOneStandards() {
        Document home = hundred.page("index.html");
        assertEquals("職能基準目錄", home.selectFirst("h1").text());
        assertEquals("職能基準目錄｜示範職能基準", home.title());
        assertEquals(home.title(), home.selectFirst("meta[property=og:title]").attr("content"));
    }

    @Test
    void thePageOfACatalogueForUnknownAddressesIsLight() {
        assertEquals(
                List.of("全部職能基準"),
                hundred.page("404.html")
                        .select("main ul.rows .text:not([lang])")
                        .eachText());
    }

    @Test
    void thePageOfAClassListsItsStandards() {
        assertLists("category", Classification::categories);
        assertLists("occupation", Classification::occupations);
        assertLists("industry", Classification::industries);
    }

    private static void assertLists(String facet, Function<Classification, List<Classification.Entry>> list) {
        for (String code : classes(list)) {
            Document page = hundred.page("catalogue/" + facet + "-" + code + ".html");
            assertEquals(
                    standards.stream()
                            .filter(standard -> list.apply(standard.classification()).stream()
                                    .anyMatch(entry -> entry.code().value().equals(code)))
                            .map(Standard::code)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(codes(page)),
                    code);
            assertTrue(page.title().startsWith(code), page.title());
        }
    }

    @Test
    void thePageOfAFacetListsItsClasses() {
        assertEquals(
                classes(Classification::occupations),
                new TreeSet<>(hundred.page("catalogue/occupations.html")
                        .select("main .chip")
                        .eachText()));
    }

    @Test
    void thePagesOfACatalogueAreKnownBeforeTheyAreMade() {
        Path content = folder.resolve("content-of-" + STANDARDS);
        assertEquals(List.copyOf(SitePages.of(SampleContent.catalogue(content))), hundred.pages());
        assertEquals(
                List.copyOf(SitePages.of(SampleContent.catalogue(folder.resolve("mixed-content")))), mixed.pages());
    }

    @Test
    void editionsOfAStandardAreOneLineWithTheOlderOnesFoldedBelow() {
        Document list = mixed.page("catalogue.html");
        assertEquals(List.of("DEF5678-002v3", "ICT2512-118v1", "MEM3115-004v12"), codes(list));
        assertEquals(
                List.of("DEF5678-002v2/index.html", "DEF5678-002v1/index.html"),
                list.select("details a").eachAttr("href"));
        assertFalse(list.selectFirst("details").hasAttr("open"));
    }

    @Test
    void aStandardOfTwoCategoriesStandsInBoth() {
        for (String code : List.of("MEM", "MEQ")) {
            assertEquals(List.of("MEM3115-004v12"), codes(mixed.page("catalogue/category-" + code + ".html")));
        }
        assertEquals(List.of("MEM3115-004v12"), codes(mixed.page("catalogue/level-none.html")));
    }

    @Test
    void aStandardLeadsToTheOthersOfItsClasses() {
        assertEquals(
                List.of(
                        "../catalogue/category-MEM.html",
                        "../catalogue/category-MEQ.html",
                        "../catalogue/occupation-0110.html",
                        "../catalogue/occupation-7233.html",
                        "../catalogue/industry-C29.html",
                        "../catalogue/industry-C2912.html",
                        "../catalogue/industry-M71.html"),
                mixed.page("MEM3115-004v12/index.html")
                        .select("#classification a")
                        .eachAttr("href"));
    }

    @Test
    void aCompetencyTellsWhichOtherStandardsHaveItAndThatTheSiteFoundIt() {
        String code = standards.get(50).code();
        Document page = hundred.page(code + "/K02.html");
        Element section = page.selectFirst("#namesakes");
        assertEquals(8, section.select("li").size());
        assertTrue(section.text().contains("99 項"), section.text());
        assertTrue(section.text().contains("並非提供單位的說明"), section.text());
        assertEquals(0, section.select("[data-relation]").size());
        assertEquals(0, page.select("[data-relation] a[href^='../']").size());
        List.of("5S 管理、ISO 9001", "５Ｓ管理,ISO9001", "5s管理．iso-9001")
                .forEach(spelling -> assertTrue(section.text().contains(spelling), spelling));
        String all = section.select("p a").attr("href").replaceFirst("^\\.\\./", "");
        assertEquals(STANDARDS, hundred.page(all).select("main .row").size());
        assertEquals(0, hundred.page(code + "/K01.html").select("#namesakes").size());
    }

    @Test
    void aSiteOfOneStandardInThreeEditionsIsNoCatalogue() {
        BuiltSite one = SharedSites.editions();
        assertTrue(one.addresses().stream().noneMatch(address -> address.startsWith("catalogue")));
        assertFalse(one.text("index.html").contains("catalogue"));
    }

    @Test
    void theCatalogueSpeaksEnglish() throws IOException {
        BuiltSite english = BuiltSite.english(SampleContent.IRREGULAR, folder.resolve("english"));
        assertEquals(
                "All standards",
                english.page("catalogue.html").selectFirst("h1").ownText());
        assertTrue(english.page("catalogue/level-6.html").title().startsWith("Standard level 6 | "));
        assertTrue(english.text("sitemap.xml").contains("/catalogue/category-MEM.html</loc>"));
    }

    private static List<String> codes(Document page) {
        return page.select("#all .row .chip").eachText();
    }

    private static Set<String> classes(Function<Classification, List<Classification.Entry>> list) {
        return standards.stream()
                .map(Standard::classification)
                .map(list)
                .flatMap(entries -> entries.stream().map(entry -> entry.code().value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
