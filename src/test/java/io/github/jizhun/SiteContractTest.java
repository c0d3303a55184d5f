package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What bookmarks, course material and programs rely on, over the frozen standard. */
class SiteContractTest {
    private static final String CODE = "BHR1212-001v2";

    private static BuiltSite site;
    private static Standard standard;

    @BeforeAll
    static void build() {
        site = SharedSites.alone();
        standard = SampleContent.frozen().standard();
    }

    @Test
    void everyAddressIsThere() {
        List<String> expected = new ArrayList<>(List.of(
                "index.html",
                "search.html",
                "my-list.html",
                "404.html",
                "data-dictionary.html",
                "about.html",
                "compare.html",
                "how-to-read.html"));
        expected.add("BHR1212-001/index.html");
        Stream.of(
                        "index",
                        "glossary",
                        "matrix",
                        "overview",
                        "course-coverage",
                        "document",
                        "self-check",
                        "errata",
                        "index-of-codes",
                        "downloads",
                        "editions")
                .forEach(name -> expected.add(CODE + "/" + name + ".html"));
        statements().keySet().forEach(code -> expected.add(CODE + "/" + code + ".html"));
        standard.glossary().forEach(term -> expected.add(CODE + "/glossary/" + term.id() + ".html"));
        assertEquals(new TreeSet<>(expected), new TreeSet<>(site.pages()));
        assertEquals(134, statements().size());
        assertEquals(7, standard.glossary().size());
        assertTrue(site.addresses()
                .containsAll(List.of(
                        CODE + "/data/standard.json",
                        CODE + "/data/standard.schema.json",
                        CODE + "/data/statements.csv",
                        CODE + "/data/task-competency.csv",
                        "schemas/standard.schema.json")));
    }

    @Test
    void aCodesPageHoldsItsMarksAndExactlyItsText() {
        statements().forEach((code, text) -> {
            Element main = site.page(CODE + "/" + code + ".html").selectFirst("main");
            assertEquals(CODE, main.attr("data-standard"));
            assertEquals(code, main.attr("data-code"));
            assertEquals(kind(code), main.attr("data-kind"));
            assertEquals(
                    List.of(text),
                    main.select("[data-statement]").stream()
                            .map(Element::wholeText)
                            .toList());
        });
        standard.glossary().forEach(term -> {
            Element main = site.page(CODE + "/glossary/" + term.id() + ".html").selectFirst("main");
            assertEquals("term:" + term.id(), main.attr("data-code"));
            assertEquals("term", main.attr("data-kind"));
            assertEquals(
                    term.text().value(), main.selectFirst("[data-statement]").wholeText());
        });
        assertEquals(
                "standard", site.page(CODE + "/index.html").selectFirst("main").attr("data-kind"));
        assertEquals("page", site.page("index.html").selectFirst("main").attr("data-kind"));
    }

    @Test
    void seventySixPairsStandOnBothSidesInTheDocumentsOrder() {
        Map<String, List<String>> neededBy = new LinkedHashMap<>();
        int pairs = 0;
        for (Task task : standard.tasks().toList()) {
            Group row = task.groups().get(0);
            List<String> needs = Stream.concat(row.knowledge().stream(), row.skills().stream())
                    .map(Reference::code)
                    .map(Code::value)
                    .toList();
            pairs += needs.size();
            needs.forEach(code -> neededBy.computeIfAbsent(code, c -> new ArrayList<>())
                    .add(task.code().value()));
            assertEquals(needs, related(task.code().value(), "needs"));
            assertEquals(codes(row.outputs()), related(task.code().value(), "outputs"));
            assertEquals(codes(row.indicators()), related(task.code().value(), "indicators"));
        }
        assertEquals(76, pairs);
        neededBy.forEach((code, tasks) -> assertEquals(tasks, related(code, "needed-by")));
        assertEquals(60, neededBy.size());
        for (Duty duty : standard.duties()) {
            assertEquals(
                    duty.tasks().stream().map(task -> task.code().value()).toList(),
                    related(duty.code().value(), "tasks"));
        }
    }

    @Test
    void tenUnderlinesAreKeptWhereTheProviderSetThem() {
        long underlines = statements().keySet().stream()
                .flatMap(code -> site.page(CODE + "/" + code + ".html").select("[data-statement] u").stream())
                .count();
        assertEquals(10, underlines);
        assertEquals(
                "利益關係人",
                site.page(CODE + "/T3.4.html")
                        .selectFirst("h1 [data-statement] u")
                        .text());
        assertEquals(10, site.page(CODE + "/document.html").select("main u").size());
    }

    /** The provider's underlines in rows, lists and tables are links; in lists of relations they only say where they would lead. */
    @Test
    void termsInRowsAreLinksAndListsOfRelationsHoldNone() {
        Set<String> addresses = Set.copyOf(site.addresses());
        int related = 0;
        int linked = 0;
        for (String page : site.pages()) {
            Element main = site.page(page).selectFirst("main");
            // A term's own page does not lead to itself.
            for (Element underline : main.select(".row u, .unit u, .needed u, .duties u")) {
                if (underline.closest("[data-relation]") != null) {
                    String href = underline.attr("data-href");
                    assertTrue(addresses.contains(URI.create(page).resolve(href).toString()), page + ": " + underline);
                    related++;
                } else if (!page.contains("/glossary/")) {
                    assertTrue(underline.parent().is("a.defined"), page + ": " + underline);
                    linked++;
                }
            }
            assertEquals(0, main.select("[data-relation] .defined, a a").size(), page);
        }
        assertTrue(related >= 10 && linked >= 10, related + " " + linked);
    }

    @Test
    void aCompetencysPageLeadsToTheIndicatorsOfItsTasks() {
        for (Task task : standard.tasks().toList()) {
            Group row = task.groups().get(0);
            Stream.concat(row.knowledge().stream(), row.skills().stream())
                    .map(Reference::code)
                    .forEach(code -> assertTrue(
                            site.page(CODE + "/" + code + ".html")
                                    .select("#indicators a.chip.indicator")
                                    .eachText()
                                    .containsAll(codes(row.indicators())),
                            code + " " + task.code()));
        }
    }

    @Test
    void everyCodeIsOneAnchorOfTheDocument() {
        Document document = site.page(CODE + "/document.html");
        statements()
                .keySet()
                .forEach(code ->
                        assertEquals(1, document.select("[id='" + code + "']").size(), code));
    }

    @Test
    void theMatrixMarksExactlyThePairs() {
        Document matrix = site.page(CODE + "/matrix.html");
        assertEquals(
                76,
                matrix.select("main table").text().chars().filter(c -> c == '●').count());
    }

    @Test
    void everyPageOfASupersededEditionSaysSoAndNamesTheOneInForce() {
        for (String page : site.pages()) {
            if (page.startsWith(CODE) || page.equals("index.html")) {
                String banner = site.page(page).select("[role=note]").text();
                assertTrue(banner.contains("歷史版本") && banner.contains("BHR1212-001v5"), page);
            }
        }
    }

    @Test
    void aMarkOfAnErratumStandsAfterTheTextNotInIt() {
        Element head = site.page(CODE + "/P3.2.2.html").selectFirst("h1");
        assertEquals("原文如此", head.selectFirst(".erratum").text());
        assertFalse(head.selectFirst("[data-statement]").text().contains("原文如此"));
        assertEquals(
                "已更正",
                site.page(CODE + "/O4.2.1.html").selectFirst("h1 .erratum").text());
    }

    @Test
    void titlesBeginWithTheCodeAndSayTheEdition() {
        assertEquals(
                "T3.2 評估專案承接可行性｜工作任務｜培訓專案主管人員 BHR1212-001v2（歷史版本）",
                site.page(CODE + "/T3.2.html").title());
        assertEquals(
                "K19 專案執行所需的專案管理方法，包含：時程管控、成本…｜知識｜培訓專案主管人員 BHR1212-001v2（歷史版本）",
                site.page(CODE + "/K19.html").title());
        assertEquals("培訓專案主管人員職能基準｜培訓專案主管職能基準", site.page("index.html").title());
    }

    @Test
    void noRequestLeavesTheSiteAndNoScriptIsInline() throws IOException {
        for (String page : site.pages()) {
            Document document = site.page(page);
            assertEquals("zh-Hant-TW", document.selectFirst("html").attr("lang"), page);
            for (Element loading : document.select("[src], link[href], [srcset], [poster], object, iframe")) {
                String target = loading.hasAttr("src") ? loading.attr("src") : loading.attr("href");
                assertFalse(target.matches("(?i)[a-z]+:.*|//.*"), page + " loads " + target);
            }
            assertEquals(
                    0,
                    document.select((page.equals("404.html") ? "" : "script:not([src], [type=application/ld+json]), ")
                                    + "style, [style], [onclick], [onload]")
                            .size(),
                    page);
            assertTrue(
                    document.select("meta[http-equiv=Content-Security-Policy]")
                            .attr("content")
                            .contains("script-src 'self'"),
                    page);
        }
        for (String style : site.addresses().stream()
                .filter(address -> address.endsWith(".css"))
                .toList()) {
            assertFalse(site.text(style).matches("(?s).*(@import|url\\(\\s*['\"]?(https?:)?//).*"), style);
        }
    }

    /** Every coded statement and its whole text. */
    private static Map<String, String> statements() {
        Map<String, String> statements = new LinkedHashMap<>();
        for (Duty duty : standard.duties()) {
            statements.put(duty.code().value(), duty.name().value());
            for (Task task : duty.tasks()) {
                statements.put(task.code().value(), task.name().value());
                task.groups()
                        .forEach(group -> Stream.of(group.outputs(), group.indicators())
                                .flatMap(List::stream)
                                .forEach(statement -> put(statements, statement)));
            }
        }
        standard.competencies().forEach(statement -> put(statements, statement));
        return statements;
    }

    private static void put(Map<String, String> statements, Statement statement) {
        statements.put(statement.code().orElseThrow().value(), statement.text().value());
    }

    private static List<String> codes(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.code().orElseThrow().value())
                .toList();
    }

    private static String kind(String code) {
        return new Code(code).kind().orElseThrow().word();
    }

    /** The codes to which the links of a relation lead. */
    private static List<String> related(String code, String relation) {
        assertEquals(
                1,
                site.page(CODE + "/" + code + ".html")
                        .select("[data-relation=" + relation + "]")
                        .size());
        return site.page(CODE + "/" + code + ".html").select("[data-relation=" + relation + "] a[href]").stream()
                .map(link -> link.attr("href").replace(".html", ""))
                .toList();
    }
}
