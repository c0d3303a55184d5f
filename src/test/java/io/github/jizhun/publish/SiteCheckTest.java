package io.github.jizhun.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.site.SiteFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dead links and names used twice. Every link is tried in the page {@code s/K01.html} unless a test says otherwise. */
class SiteCheckTest {
    @TempDir
    private Path folder;

    @Test
    void nameThatOnlyLooksLikeAnIdIsNoPlace() {
        assertEquals(1, check(site("<a İd=x href='#x'>")).size());
    }

    @Test
    void deadLinkIsReportedWhereItStandsInThePage() {
        Diagnostic finding = check(SiteFile.text("s/K01.html", "<p>\n  重𠮷 <a class=x href=\"K9.html\">"))
                .get(0);

        assertEquals(folder + "/site/s/K01.html:2:23", finding.at().toString());
        assertEquals("dead-link", finding.rule().id());
        assertEquals("連結「K9.html」指向的 s/K9.html 不存在", said(finding));
        assertEquals(7, finding.width());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T1.html",
                "../index.html",
                "./T1.html#here",
                "#mine",
                "#top",
                "#",
                "",
                "?q=1",
                "../search.html?q=%E5%AE%A2",
                "https://icap.wda.gov.tw/",
                "http://a/b",
                "mailto:a@b.tw",
                "../s/T1.html",
                "T1.html#%E9%80%99",
                "data/a+b.csv",
                "https://example.org/kb/s/T1.html",
                "https://example.org/kb/",
                "T1.html?a=1&amp;b=2#here",
                "../icons.svg#star"
            })
    void livingLinkIsNoFinding(String href) {
        assertEquals(List.of(), check(site("<a id=mine href='" + href + "'>")));
    }

    @ParameterizedTest
    @CsvSource({
        "K9.html, dead-link",
        "t1.html, dead-link",
        "../T1.html, dead-link",
        "T1.html#there, dead-link.fragment",
        "#other, dead-link.fragment",
        "../icons.svg#moon, dead-link.fragment",
        "..\\index.html, dead-link.backslash",
        "/s/T1.html, dead-link.absolute",
        "//example.com/x, dead-link.absolute",
        "/kb/s/T1.html, dead-link.absolute",
        "file:///C:/x.html, dead-link.scheme",
        "javascript:alert(1), dead-link.scheme",
        "C:/x.html, dead-link.scheme",
        "../../index.html, dead-link.leaves-site",
        "./, dead-link.folder",
        "../s/, dead-link.folder",
        "%zz.html, dead-link.encoding",
        "https://example.org/kb/gone.html, dead-link"
    })
    void deadLinkIsAFindingOfItsKind(String href, String kind) {
        List<Diagnostic> found = check(site("<a href=\"" + href + "\">"));

        assertEquals(
                List.of(kind),
                found.stream().map(finding -> finding.message().key()).toList());
    }

    @Test
    void everyKindOfLinkIsFollowed() {
        assertEquals(
                List.of("a.css", "b.png", "c.js", "d.png", "e.png", "f.html", "g.svg"),
                check(
                                site(
                                        "<link href=a.css><img src = 'b.png'><SCRIPT SRC=\"c.js\"></SCRIPT>"
                                                + "<img srcset='d.png 1x, e.png 2x'><form action=f.html><svg><use xlink:href='g.svg#x'/></svg>"))
                        .stream()
                        .map(finding -> finding.message().arguments().get(0).replace("#x", ""))
                        .sorted()
                        .toList());
    }

    @Test
    void whatOnlyLooksLikeALinkIsIgnored() {
        assertEquals(
                List.of(),
                check(
                        site(
                                "<!-- <a href=x> --><script>'<a href=x>'</script><style>a[href=x]{}</style>"
                                        + "<p data-href=x title='<a href=x>'>href=x a < b</p><title><a href=x></title><a disabled href>")));
    }

    @Test
    void errorPageMayLinkFromTheServersRoot() {
        assertEquals(List.of(), check(with(page("404.html", "<base href='/kb/'><a href='s/T1.html'>"))));
        assertEquals(List.of(), check(with(page("404.html", "<a href='/kb/s/T1.html'><a href='/kb/index.html'>"))));
        assertEquals(
                1, check(with(page("404.html", "<a href='/kb/s/K9.html'>"))).size());
        assertEquals(
                1,
                check(with(page("404.html", "<base href='/kb/'><a href='T1.html'>")))
                        .size());
    }

    @Test
    void mistakeOfATemplateDoesNotFillTheReport() {
        List<Diagnostic> found = check(IntStream.range(0, 50)
                .mapToObj(i -> page("s/K" + (100 + i) + ".html", "<a href='gone.html'>"))
                .toArray(SiteFile[]::new));

        assertEquals(10, found.size());
        assertEquals(folder + "/site/s/K100.html", found.get(0).at().file());
        assertEquals(List.of("50"), found.get(0).hint().arguments());
    }

    @Test
    void missingPageIsOneMistakeHoweverManyPlacesInItAreMeant() {
        List<Diagnostic> found = check(IntStream.range(0, 50)
                .mapToObj(i -> page("s/K" + (100 + i) + ".html", "<a href='gone.html#K" + i + "'>"))
                .toArray(SiteFile[]::new));

        assertEquals(10, found.size());
        assertEquals(List.of("50"), found.get(9).hint().arguments());
    }

    @Test
    void twoFilesWithOneAddressAreAFinding() {
        Diagnostic finding = check(page("a.html", ""), page("a.html", "")).get(0);

        assertEquals("兩個檔案用了同一個網址 a.html", said(finding));
        assertEquals(folder + "/site/a.html", finding.at().file());
    }

    @ParameterizedTest
    @CsvSource({
        "k01.html, K01.html, k01.html, K01.html",
        "a/x.html, A/y.html, a/, A/",
        "a, a/x.html, a/, a",
        "\u00e9.html, e\u0301.html, \u00e9.html, e\u0301.html"
    })
    void addressesThatSomeSystemTakesForOneAreAFinding(String first, String second, String reported, String other) {
        for (List<String> order : List.of(List.of(first, second), List.of(second, first))) {
            List<Diagnostic> found = check(page(order.get(0), ""), page(order.get(1), ""));

            assertEquals(
                    List.of("網址 " + reported + " 和 " + other + " 在 Windows 或 macOS 上是同一個檔案"),
                    found.stream().map(SiteCheckTest::said).toList());
        }
    }

    private static SiteFile[] site(String body) {
        return with(page("s/K01.html", body));
    }

    /** A page together with what it may link to. */
    private static SiteFile[] with(SiteFile page) {
        return new SiteFile[] {
            page,
            page("s/T1.html", "<h1 id=here><a name='這'>"),
            page("index.html", ""),
            page("search.html", ""),
            page("s/data/a+b.csv", ""),
            page("icons.svg", "<svg><symbol id='star'/></svg>")
        };
    }

    private List<Diagnostic> check(SiteFile... files) {
        Diagnostics diagnostics = new Diagnostics();
        try (SitePublisher publisher =
                SitePublisher.open(folder.resolve("site"), Optional.of("https://example.org/kb/"))) {
            Stream.of(files).forEach(publisher::accept);
            publisher.publish(true, diagnostics);
        }
        return diagnostics.sorted();
    }

    private static SiteFile page(String path, String html) {
        return SiteFile.text(path, html);
    }

    private static String said(Diagnostic finding) {
        return Messages.in(Language.ZH_TW).say(finding.message());
    }
}
