package io.github.jizhun.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.jizhun.SampleContent;
import io.github.jizhun.compare.Editions;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.site.PageRenderer;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.StandardViews;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages that the shipped templates make of some content, for tests to look at. */
public final class RenderedSite {
    /** The shipped standard as it was when its tests were written. */
    public static final LinkedCatalogue FROZEN = SampleContent.load(SampleContent.FROZEN);
    /** Made-up standards with all the irregularities that real ones have. */
    public static final LinkedCatalogue IRREGULAR = SampleContent.load(SampleContent.IRREGULAR);

    public static final Path TEMPLATES = Path.of("site-templates");

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    /** Renders content; the templates must not give rise to a finding. */
    public static RenderedSite of(LinkedCatalogue catalogue, Map<String, List<DataFile>> dataFiles) {
        return of(TEMPLATES, catalogue, dataFiles);
    }

    /** Renders content with other templates. */
    public static RenderedSite of(Path templates, LinkedCatalogue catalogue, Map<String, List<DataFile>> dataFiles) {
        RenderedSite site = new RenderedSite();
        Diagnostics diagnostics = new Diagnostics();
        Editions editions = Editions.of(catalogue);
        StandardViews standards = new StandardViews(catalogue, editions, Optional.empty());
        PageRenderer pages = PageRenderer.of(
                        TemplateFiles.of(templates, "site-templates"), catalogue, editions, standards, diagnostics)
                .orElseThrow();
        standards
                .all()
                .forEach(view -> pages.render(
                        view, dataFiles.getOrDefault(view.standard().code(), List.of()), site::take));
        pages.renderSite(List.copyOf(dataFiles.values()), site::take);
        assertEquals(List.of(), diagnostics.sorted());
        return site;
    }

    public static RenderedSite of(LinkedCatalogue catalogue) {
        return of(catalogue, Map.of());
    }

    private void take(SiteFile file) {
        files.put(file.path(), file.bytes());
    }

    /** The addresses of all files. */
    public Set<String> paths() {
        return files.keySet();
    }

    /** A page of the site. */
    public Document page(String address) {
        return Jsoup.parse(text(address));
    }

    /** A file of the site as text. */
    public String text(String address) {
        byte[] bytes = files.get(address);
        assertNotNull(bytes, address);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What a page shows inside its frame. */
    public Element main(String address) {
        return page(address).expectFirst("main");
    }
}
