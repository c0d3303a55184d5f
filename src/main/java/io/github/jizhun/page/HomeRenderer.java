package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.Optional;

/** Makes the site's first page. */
final class HomeRenderer {
    private final PageContext context;

    HomeRenderer(PageContext context) {
        this.context = context;
    }

    void render() {
        Site site = context.catalogue().site();
        // Older editions are reached from the newest one.
        List<LinkedStandard> standards = context.editions().families().stream()
                .map(family -> context.editions().standard(family.newest()))
                .toList();
        Optional<LinkedStandard> only = standards.size() == 1 ? Optional.of(standards.get(0)) : Optional.empty();
        String tagline = site.tagline().map(Text::value).orElse("");
        HomePage page = new HomePage(
                site.title().value(),
                tagline,
                only.map(this::only),
                only.isPresent()
                        ? List.of()
                        : standards.stream().map(this::card).toList());
        context.make("home", context.frames().ofHome(only, tagline), page);
    }

    private HomePage.Only only(LinkedStandard standard) {
        List<StandardPage.DutyOverview> duties = StandardRenderer.overview(standard);
        return new HomePage.Only(
                StandardProfile.of(context.catalogue().site(), standard),
                Counts.of(standard),
                duties,
                duties.isEmpty()
                        ? Address.standard(standard.code())
                        : duties.get(0).duty().address());
    }

    private HomePage.StandardCard card(LinkedStandard standard) {
        return new HomePage.StandardCard(
                StandardProfile.of(context.catalogue().site(), standard),
                Counts.of(standard),
                context.frames().banner(standard));
    }
}
