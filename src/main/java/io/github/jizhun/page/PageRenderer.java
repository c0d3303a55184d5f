package io.github.jizhun.page;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.SiteFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes every page of a site, and what the pages load. */
public final class PageRenderer {
    private final Path folder;
    private final String shownAs;
    private final Diagnostics diagnostics;

    /**
     * A renderer that uses a folder of templates.
     *
     * @param shownAs the folder as the maintainer typed it, for findings
     */
    public PageRenderer(Path folder, String shownAs, Diagnostics diagnostics) {
        this.folder = folder;
        this.shownAs = shownAs;
        this.diagnostics = diagnostics;
    }

    /**
     * Makes the pages of all standards and of the site; each is handed on as soon as it is made.
     *
     * @param editions the same standards, compared with each other
     * @param dataFiles what readers can take along of each standard, by its code
     */
    public void render(
            LinkedCatalogue catalogue,
            Editions editions,
            Map<String, List<DataFile>> dataFiles,
            Consumer<SiteFile> out) {
        Words.read(folder, shownAs, catalogue.site().language().value(), diagnostics)
                .map(words -> new PageContext(
                        catalogue,
                        editions,
                        words,
                        new FrameFactory(catalogue, editions, words),
                        new Markdown(catalogue, words),
                        new Templates(folder, shownAs, words, diagnostics),
                        out))
                .ifPresent(context -> render(context, dataFiles));
    }

    private void render(PageContext context, Map<String, List<DataFile>> dataFiles) {
        Assets.copy(folder, shownAs, context.words(), diagnostics, context.out());
        new HomeRenderer(context).render();
        new ProseRenderer(context).render();
        new SearchRenderer(context).render();
        new NotFoundRenderer(context).render();
        new ListRenderer(context).render();
        context.out().accept(SelfCheckRenderer.words(context.words()));
        new DictionaryRenderer(context, dataFiles).render();
        new FamilyRenderer(context).render();
        new RetiredRenderer(context).render();
        for (LinkedStandard standard : context.catalogue().standards()) {
            new StandardRenderer(context, standard).render();
            new DutyRenderer(context, standard).render();
            new TaskRenderer(context, standard).render();
            new OutcomeRenderer(context, standard).render();
            new CompetencyRenderer(context, standard).render();
            new AttitudeRenderer(context, standard).render();
            new TermRenderer(context, standard).render();
            new MatrixRenderer(context, standard).render();
            new OverviewRenderer(context, standard).render();
            new DocumentRenderer(context, standard).render();
            new GlossaryRenderer(context, standard).render();
            new SelfCheckRenderer(context, standard).render();
            new ErrataRenderer(context, standard).render();
            new IndexOfCodesRenderer(context, standard).render();
            new EditionsRenderer(context, standard).render();
            new ChangesRenderer(context, standard).render();
            List<DataFile> files = dataFiles.getOrDefault(standard.code(), List.of());
            new CourseCoverageRenderer(context, standard, files).render();
            new CourseRenderer(context, standard).render();
            new DownloadsRenderer(context, standard, files).render();
        }
    }
}
