package io.github.jizhun.export.site;

import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Download;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.text.Html;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What shows programs where to find and search things: {@code llms.txt}, and, where the site's address is known, a description of
 * its search for browsers.
 *
 * @see <a href="https://llmstxt.org">llms.txt</a>
 * @see <a href="https://github.com/dewitt/opensearch">OpenSearch 1.1</a>
 */
final class ReadersMap {
    /** OpenSearch allows no longer name. */
    private static final int SHORT_NAME = 16;

    private ReadersMap() {}

    /** The files of a site. */
    static Stream<SiteFile> of(LinkedCatalogue catalogue) {
        return Stream.concat(Stream.of(llms(catalogue)), openSearch(catalogue.site()).stream());
    }

    private static SiteFile llms(LinkedCatalogue catalogue) {
        Site site = catalogue.site();
        String base = site.baseUrl().map(Text::value).orElse("");
        StringBuilder text = new StringBuilder("# " + site.title() + "\n\n");
        site.tagline().ifPresent(tagline -> text.append("> ").append(tagline).append("\n\n"));
        text.append(site.notice()).append("\n\n## 職能基準\n\n");
        for (LinkedStandard standard : catalogue.standards()) {
            text.append("- [")
                    .append(StandardTitle.of(standard.standard()))
                    .append(' ')
                    .append(standard.code())
                    .append("](")
                    .append(base)
                    .append(
                            site.downloads().offers(Download.MARKDOWN)
                                    ? Address.data(standard.code(), standard.code() + ".md")
                                    : Address.standard(standard.code()))
                    .append("): ")
                    .append(StandardTitle.edition(standard.standard()))
                    .append("\n");
        }
        text.append("\n## Optional\n\n");
        for (LinkedStandard standard : catalogue.standards()) {
            text.append("- [")
                    .append(standard.code())
                    .append(" standard.json](")
                    .append(base)
                    .append(Address.data(standard.code(), "standard.json"))
                    .append("): JSON\n");
        }
        text.append("- [欄位說明](").append(base).append(Address.DICTIONARY).append("): 資料檔的欄位與成員\n");
        return SiteFile.text("llms.txt", text.toString());
    }

    private static Optional<SiteFile> openSearch(Site site) {
        return site.baseUrl()
                .map(base -> SiteFile.text(
                        Address.OPEN_SEARCH,
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n"
                                + "  <ShortName>" + escaped(cut(site.title().value(), SHORT_NAME)) + "</ShortName>\n"
                                + "  <Description>" + escaped(site.title() + "。" + site.notice()) + "</Description>\n"
                                + "  <InputEncoding>UTF-8</InputEncoding>\n"
                                + "  <Url type=\"text/html\" template=\"" + escaped(base + Address.SEARCH)
                                + "?q={searchTerms}\"/>\n"
                                + "</OpenSearchDescription>\n"));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static String escaped(String text) {
        return Html.escapeContent(text).replace("\"", "&quot;");
    }
}
