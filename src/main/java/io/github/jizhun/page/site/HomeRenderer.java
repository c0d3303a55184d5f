package io.github.jizhun.page.site;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.Counts;
import io.github.jizhun.page.PageContext;
import io.github.jizhun.page.StandardPage;
import io.github.jizhun.page.StandardProfile;
import io.github.jizhun.page.StandardRenderer;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.Optional;

/** Makes the site's first page: that of its only standard, or the beginning of its catalogue. */
final class HomeRenderer {
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
        } else {
            Frame frame = context.frames().ofHome(Optional.empty(), tagline);
            context.make("catalogue-home", frame, new CatalogueHomeMaker(context, standards).page(tagline));
        }
    }

    private static HomePage page(PageContext only, String tagline) {
        LinkedStandard standard = only.standard();
        List<StandardPage.DutyOverview> duties = StandardRenderer.overview(only);
        return new HomePage(
                tagline,
                StandardProfile.of(only.view()),
                Counts.of(standard),
                duties,
                duties.isEmpty()
                        ? Address.standard(standard.code())
                        : duties.get(0).duty().address());
    }

    /**
     * What the first page of a site with one standard shows.
     *
     * @param tagline may be empty
     * @param first the address of its first duty
     */
    public record HomePage(
            String tagline,
            StandardProfile profile,
            Counts counts,
            List<StandardPage.DutyOverview> duties,
            String first) {}
}
