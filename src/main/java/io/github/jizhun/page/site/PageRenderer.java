package io.github.jizhun.page.site;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.Workbench;
import io.github.jizhun.page.AttitudeRenderer;
import io.github.jizhun.page.ChangesRenderer;
import io.github.jizhun.page.CompetencyRenderer;
import io.github.jizhun.page.DocumentRenderer;
import io.github.jizhun.page.DownloadsRenderer;
import io.github.jizhun.page.DutyRenderer;
import io.github.jizhun.page.EditionsRenderer;
import io.github.jizhun.page.ErrataRenderer;
import io.github.jizhun.page.FamilyRenderer;
import io.github.jizhun.page.GlossaryRenderer;
import io.github.jizhun.page.IndexOfCodesRenderer;
import io.github.jizhun.page.MatrixRenderer;
import io.github.jizhun.page.OutputAndIndicatorRenderer;
import io.github.jizhun.page.OverviewRenderer;
import io.github.jizhun.page.PageContext;
import io.github.jizhun.page.StandardRenderer;
import io.github.jizhun.page.TaskRenderer;
import io.github.jizhun.page.TermRenderer;
import io.github.jizhun.page.asset.Assets;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.frame.FrameFactory;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.page.markdown.Markdown;
import io.github.jizhun.page.template.Templates;
import io.github.jizhun.page.workbench.ComparisonScript;
import io.github.jizhun.page.workbench.CourseCoverageRenderer;
import io.github.jizhun.page.workbench.CourseRenderer;
import io.github.jizhun.page.workbench.SelfCheckRenderer;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.view.StandardView;
import io.github.jizhun.view.StandardViews;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes every page of a site, and what the pages load. Safe for several threads. */
public final class PageRenderer {
    private final SiteContext context;
    private final TemplateFiles templates;

    private PageRenderer(SiteContext context, TemplateFiles templates) {
        this.context = context;
        this.templates = templates;
    }

    /**
     * A renderer that uses templates.
     *
     * @param editions the standards of the catalogue, compared with each other
     * @param standards the views of its standards
     * @return empty where the words of the site's language cannot be understood, which is a finding
     */
    public static Optional<PageRenderer> of(
            TemplateFiles templates,
            LinkedCatalogue catalogue,
            Editions editions,
            StandardViews standards,
            Diagnostics diagnostics) {
        return Labels.read(templates, catalogue.site().language().value(), diagnostics)
                .map(words -> new SiteContext(
                        catalogue,
                        editions,
                        standards,
                        words,
                        new FrameFactory(standards.site(), words),
                        new Markdown(words),
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
        SiteContext context = this.context.into(out);
        Assets.copy(
                templates, context.words(), context.catalogue().site().shape().accent(), context.out());
        new HomeRenderer(context).render();
        new CatalogueRenderer(context).render();
        new SharedNameRenderer(context).render();
        new ProseRenderer(context).render();
        new SearchRenderer(context).render();
        new NotFoundRenderer(context).render();
        if (offers(Workbench.MY_LIST)) {
            new ListRenderer(context).render();
        }
        new CompareRenderer(context).render();
        new DictionaryRenderer(context, dataFiles).render();
        new RetiredRenderer(context).render();
    }

    /**
     * Makes the pages of a standard, by all cores.
     *
     * @param dataFiles what readers can take along of it
     * @param out is given each page as soon as it is made; must be safe for several threads
     */
    public void render(StandardView standard, List<DataFile> dataFiles, Consumer<SiteFile> out) {
        PageContext context = this.context.of(standard, out);
        Stream<Runnable> pages = Stream.<Runnable>of(
                new StandardRenderer(context)::render,
                new DutyRenderer(context)::render,
                new TaskRenderer(context)::render,
                new OutputAndIndicatorRenderer(context)::render,
                new CompetencyRenderer(context)::render,
                new AttitudeRenderer(context)::render,
                new TermRenderer(context)::render,
                new MatrixRenderer(context)::render,
                new OverviewRenderer(context)::render,
                new DocumentRenderer(context)::render,
                new GlossaryRenderer(context)::render,
                new ErrataRenderer(context)::render,
                new IndexOfCodesRenderer(context)::render,
                new EditionsRenderer(context)::render,
                new ChangesRenderer(context)::render,
                new CourseRenderer(context)::render,
                new DownloadsRenderer(context, dataFiles)::render,
                new FamilyRenderer(context)::render,
                () -> ComparisonScript.of(standard).ifPresent(out));
        Stream<Runnable> workbenches = Stream.of(
                        offers(Workbench.SELF_CHECK)
                                ? Stream.<Runnable>of(new SelfCheckRenderer(context)::render)
                                : Stream.<Runnable>empty(),
                        offers(Workbench.COURSE_COVERAGE)
                                ? Stream.<Runnable>of(new CourseCoverageRenderer(context, dataFiles)::render)
                                : Stream.<Runnable>empty())
                .flatMap(each -> each);
        Stream.concat(pages, workbenches).toList().parallelStream().forEach(Runnable::run);
    }

    private boolean offers(Workbench workbench) {
        return context.catalogue().site().shape().workbenches().contains(workbench);
    }
}
