package io.github.jizhun.page.site;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Prose;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.Counts;
import io.github.jizhun.page.DutyOverview;
import io.github.jizhun.page.MostNeeded;
import io.github.jizhun.page.PageContext;
import io.github.jizhun.page.StandardProfile;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.markdown.Article;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the site's first page: that of its only standard, the beginning of its catalogue, or, without any, a list of its pages. */
final class HomeRenderer {
    /** What to learn first; all is on the standard's own pages. */
    private static final int MAX_NEEDED = 5;

    private final SiteContext context;

    HomeRenderer(SiteContext context) {
        this.context = context;
    }

    void render() {
        String tagline = context.catalogue().site().tagline().map(Text::value).orElse("");
        // Older editions are reached from the newest one.
        List<LinkedStandard> standards = context.newest().stream()
                .map(standard -> context.editions().standard(standard.code()))
                .toList();
        if (standards.size() == 1) {
            PageContext only = context.of(context.standards().of(standards.get(0)), context.out());
            context.make("home", context.frames().ofHome(Optional.of(only.view()), tagline), page(only, tagline));
        } else if (standards.isEmpty()) {
            context.make("pages-home", context.frames().ofPagesHome(tagline), pages(tagline));
        } else {
            Frame frame = context.frames().ofHome(Optional.empty(), tagline);
            context.make("catalogue-home", frame, new CatalogueHomeMaker(context, standards).page(tagline));
        }
    }

    /** Those in a folder are reached from the page above it, if there is one. */
    private PagesHome pages(String tagline) {
        List<Prose> all = context.catalogue().pages();
        Set<String> names = all.stream().map(Prose::name).collect(Collectors.toSet());
        return new PagesHome(
                context.catalogue().site().title().value(),
                tagline,
                all.stream()
                        .filter(page -> page.folder().filter(names::contains).isEmpty())
                        .map(page -> {
                            Article article = context.markdown().page(page);
                            return new PagesHome.Entry(Address.page(page.name()), article.title(), article.summary());
                        })
                        .toList());
    }

    private static HomePage page(PageContext only, String tagline) {
        LinkedStandard standard = only.standard();
        List<DutyOverview> duties = DutyOverview.of(only);
        return new HomePage(
                tagline,
                StandardProfile.of(only.view()),
                Counts.of(standard),
                duties,
                MostNeeded.of(only, MAX_NEEDED),
                DutyOverview.tasks(standard),
                duties.isEmpty()
                        ? Address.standard(standard.code())
                        : duties.get(0).duty().address());
    }

    /**
     * What the first page of a site with one standard shows.
     *
     * @param tagline may be empty
     * @param mostNeeded may be empty
     * @param tasks the codes of all tasks, with spaces between
     * @param first the address of its first duty
     */
    public record HomePage(
            String tagline,
            StandardProfile profile,
            Counts counts,
            List<DutyOverview> duties,
            List<MostNeeded.Bar> mostNeeded,
            String tasks,
            String first) {}

    /**
     * What the first page of a site without a standard shows.
     *
     * @param tagline may be empty
     */
    public record PagesHome(String title, String tagline, List<Entry> pages) {
        /**
         * A page.
         *
         * @param summary its first paragraph; may be empty
         */
        public record Entry(String address, String title, String summary) {}
    }
}
