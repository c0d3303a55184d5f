package io.github.jizhun.build;

import io.github.jizhun.cache.BuildCache;
import io.github.jizhun.check.site.CheckResult;
import io.github.jizhun.check.site.ContentCheck;
import io.github.jizhun.compare.Editions;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.export.site.DataExporter;
import io.github.jizhun.export.site.SiteMap;
import io.github.jizhun.font.FontFace;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.Download;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.site.PageRenderer;
import io.github.jizhun.page.template.TemplateCheck;
import io.github.jizhun.publish.Publication;
import io.github.jizhun.publish.SitePublisher;
import io.github.jizhun.search.SearchPipeline;
import io.github.jizhun.search.SiteSearch;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.site.SitePages;
import io.github.jizhun.source.ContentLoader;
import io.github.jizhun.source.LoadedContent;
import io.github.jizhun.view.StandardViews;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The conductor: calls the stages in their order and stops where a finding stops the build. One run, one builder. */
public final class SiteBuilder {
    private final SiteFolders folders;
    private final boolean strict;
    private final Consumer<Message> progress;
    private final Diagnostics diagnostics = new Diagnostics();

    /**
     * A builder.
     *
     * @param strict whether a warning stops the build, too
     * @param progress receives each stage as it begins
     */
    public SiteBuilder(SiteFolders folders, boolean strict, Consumer<Message> progress) {
        this.folders = folders;
        this.strict = strict;
        this.progress = progress;
    }

    /** Loads and checks the content. */
    public BuildResult check() {
        return run((content, font) -> Optional.empty());
    }

    /** Builds the site; where something stops the build, the old site stays. */
    public BuildResult build() {
        return run((content, font) -> publish(LinkedCatalogue.link(content.catalogue()), font));
    }

    /**
     * Loads and checks the content and lets someone search it as readers will.
     *
     * @param use is given the search; not called where something stops a build
     */
    public BuildResult search(Consumer<SearchPipeline> use) {
        return run((content, font) -> {
            try (SiteSearch search = SiteSearch.open(
                    LinkedCatalogue.link(content.catalogue()),
                    SitePublisher.index(folders.output()),
                    ProgramVersion.digest())) {
                use.accept(search.pipeline());
            }
            return Optional.empty();
        });
    }

    /**
     * Loads and checks the content and lets someone keep its published addresses.
     *
     * @param use is given how many there were and all there are now, in order; not called where something stops a build
     */
    public BuildResult published(BiConsumer<Integer, SortedSet<String>> use) {
        return run((content, font) -> {
            use.accept(content.catalogue().ledger().addresses().size(), SitePages.published(content.catalogue()));
            return Optional.empty();
        });
    }

    private BuildResult run(BiFunction<LoadedContent, Optional<FontFace>, Optional<Publication>> rest) {
        SitePublisher.recover(folders.output());
        progress.accept(Message.of("progress.load"));
        LoadedContent loaded = ContentLoader.load(folders.content(), SiteFolders.shown(folders.content()), diagnostics);
        progress.accept(Message.of("progress.check"));
        folders.missingTemplates().ifPresent(diagnostics::add);
        TemplateCheck.run(folders.templateFiles(), diagnostics);
        CheckResult checked = ContentCheck.run(loaded.catalogue(), diagnostics);
        Optional<Publication> publication =
                diagnostics.stopBuild(strict) ? Optional.empty() : rest.apply(loaded, checked.font());
        String language = loaded.catalogue().site().language().value();
        return new BuildResult(
                diagnostics,
                loaded.lines(),
                language,
                checked.accepted(),
                publication,
                Advice.on(loaded.catalogue(), checked.font().isPresent()));
    }

    /** Makes the site of what the last one has and what changed; where that is not sound, of nothing but the content. */
    private Optional<Publication> publish(LinkedCatalogue catalogue, Optional<FontFace> font) {
        Making quick = new Making(catalogue, font, true);
        Making last = quick.isSpoilt() ? new Making(catalogue, font, false) : quick;
        last.found.sorted().forEach(diagnostics::add);
        return last.publication;
    }

    /** One attempt at a site. */
    private final class Making {
        private final LinkedCatalogue catalogue;
        private final Optional<FontFace> font;
        private final Diagnostics found = new Diagnostics();
        private final Optional<Publication> publication;
        private int reused;

        private Making(LinkedCatalogue catalogue, Optional<FontFace> font, boolean mayReuse) {
            this.catalogue = catalogue;
            this.font = font;
            this.publication = publish(mayReuse);
        }

        /** Whether the mistakes may be those of pages that were reused: whatever a build left, the next must not fail for it. */
        private boolean isSpoilt() {
            return publication.isEmpty() && reused > 0;
        }

        private Optional<Publication> publish(boolean mayReuse) {
            Optional<String> baseUrl = catalogue.site().baseUrl().map(Text::value);
            SiteMap map = new SiteMap(baseUrl, catalogue.retired().keySet(), DataExporter.changed(catalogue));
            try (SitePublisher publisher = SitePublisher.open(folders.output(), baseUrl)) {
                progress.accept(Message.of("progress.make"));
                BuildCache buildCache = publisher.buildCache(ProgramVersion.digest());
                TemplateFiles templates = folders.templateFiles();
                CachedTemplates known = mayReuse
                        ? CachedTemplates.in(SitePublisher.left(folders.output(), ProgramVersion.digest()), templates)
                        : CachedTemplates.unknown();
                make(templates, known.areSame(), buildCache, publisher, map);
                known.leave(buildCache, templates);
                reused = publisher.reused();
                progress.accept(Message.of("progress.publish"));
                map.files().forEach(publisher::accept);
                return publisher.publish(catalogue.site().downloads().offers(Download.SITE), found);
            } catch (StackOverflowError | OutOfMemoryError e) {
                // What a template without end left no room for is no fault of its own.
                if (found.hasErrors()) {
                    return Optional.empty();
                }
                throw e;
            }
        }

        private void make(
                TemplateFiles templates,
                boolean mayReuse,
                BuildCache buildCache,
                SitePublisher publisher,
                SiteMap map) {
            Consumer<SiteFile> out = file -> {
                map.note(file.path());
                publisher.accept(file);
            };
            Editions editions = Editions.of(catalogue);
            StandardViews standards = new StandardViews(catalogue, editions, font);
            PageRenderer.of(templates, catalogue, editions, standards, found).ifPresent(pages -> {
                DataExporter.exportSite(catalogue, out);
                StandardBuild parts = new StandardBuild(standards, mayReuse, pages, publisher, map);
                // The index first: one core has to put it together, and the others go on with the pages.
                Workers.run(Stream.concat(
                        SiteSearch.jobs(catalogue, ProgramVersion.digest(), buildCache, out, publisher::acceptIndex),
                        parts.jobs()));
                pages.renderSite(parts.samples(), out);
            });
        }
    }
}
