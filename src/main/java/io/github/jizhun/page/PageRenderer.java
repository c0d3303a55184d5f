package io.github.jizhun.page;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.SiteFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes every page of a site, and what the pages load. Safe for several threads. */
public final class PageRenderer {
    private final PageContext context;
    private final TemplateFiles templates;

    private PageRenderer(PageContext context, TemplateFiles templates) {
        this.context = context;
        this.templates = templates;
    }

    /**
     * A renderer that uses templates.
     *
     * @param editions the standards of the catalogue, compared with each other
     * @return empty where the words of the site's language cannot be understood, which is a finding
     */
    public static Optional<PageRenderer> of(
            TemplateFiles templates, LinkedCatalogue catalogue, Editions editions, Diagnostics diagnostics) {
        return Words.read(templates, catalogue.site().language().value(), diagnostics)
                .map(words -> new PageContext(
                        catalogue,
                        editions,
                        words,
                        new FrameFactory(catalogue, editions, words),
                        new Markdown(catalogue, words),
                        new Templates(templates, words, diagnostics),
                        file -> {}))
                .map(context -> new PageRenderer(context, templates));
    }

    /**
     * Makes the pages that belong to no single standard.
     *
     * @param dataFiles what readers can take along of standards, of enough to show each kind of file there is
     * @param out is given each page as soon as it is made
     */
    public void renderSite(List<List<DataFile>> dataFiles, Consumer<SiteFile> out) {
        PageContext context = this.context.into(out);
        Assets.copy(templates, context.words(), context.out());
        new HomeRenderer(context).render();
        new CatalogueRenderer(context).render();
        new SharedNameRenderer(context).render();
        new ProseRenderer(context).render();
        new SearchRenderer(context).render();
        new NotFoundRenderer(context).render();
        new ListRenderer(context).render();
        new DictionaryRenderer(context, dataFiles).render();
        new RetiredRenderer(context).render();
    }

    /**
     * Makes the pages of a standard, by all cores.
     *
     * @param dataFiles what readers can take along of it
     * @param out is given each page as soon as it is made; must be safe for several threads
     */
    public void render(LinkedStandard standard, List<DataFile> dataFiles, Consumer<SiteFile> out) {
        PageContext context = this.context.into(out);
        Stream.<Runnable>of(
                        new StandardRenderer(context, standard)::render,
                        new DutyRenderer(context, standard)::render,
                        new TaskRenderer(context, standard)::render,
                        new OutcomeRenderer(context, standard)::render,
                        new CompetencyRenderer(context, standard)::render,
                        new AttitudeRenderer(context, standard)::render,
                        new TermRenderer(context, standard)::render,
                        new MatrixRenderer(context, standard)::render,
                        new OverviewRenderer(context, standard)::render,
                        new DocumentRenderer(context, standard)::render,
                        new GlossaryRenderer(context, standard)::render,
                        new SelfCheckRenderer(context, standard)::render,
                        new ErrataRenderer(context, standard)::render,
                        new IndexOfCodesRenderer(context, standard)::render,
                        new EditionsRenderer(context, standard)::render,
                        new ChangesRenderer(context, standard)::render,
                        new CourseCoverageRenderer(context, standard, dataFiles)::render,
                        new CourseRenderer(context, standard)::render,
                        new DownloadsRenderer(context, standard, dataFiles)::render,
                        new FamilyRenderer(context, standard)::render)
                .parallel()
                .forEach(Runnable::run);
    }
}
