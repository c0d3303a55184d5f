package io.github.jizhun.page.frame;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SitePages;
import io.github.jizhun.view.SiteView;
import io.github.jizhun.view.StandardView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the frames of all pages have in common. */
final class FrameParts {
    private final SiteView site;
    private final Labels words;
    private final List<Frame.Link> pages;
    private final Brand brand;

    FrameParts(SiteView site, Labels words) {
        this.site = site;
        this.words = words;
        this.pages = Stream.concat(
                        site.isCatalogue() ? Stream.of(catalogueLink()) : Stream.empty(),
                        site.pages().stream().map(FrameParts::link))
                .toList();
        this.brand = Brand.of(site);
    }

    SiteView site() {
        return site;
    }

    Labels words() {
        return words;
    }

    /** The list of all standards. */
    Frame.Link catalogueLink() {
        return Frame.Link.to(words.say("catalogue"), Address.CATALOGUE);
    }

    /** The first page of the site. */
    Frame.Link home() {
        return Frame.Link.to(words.say("home"), Address.HOME);
    }

    static Frame.Link link(SiteView.Page page) {
        return Frame.Link.to(page.title(), Address.page(page.name()));
    }

    /** The frame of a page; what it shows of the site is added. */
    Frame frame(
            String address,
            String title,
            String heading,
            String description,
            Frame.Mark mark,
            Optional<Position> source,
            Optional<StandardView> of,
            Optional<EditionBanner> edition,
            List<Frame.TreeDuty> tree,
            List<Frame.Link> trail,
            List<Frame.Link> contents,
            List<StageView> history,
            Optional<Frame.Link> previous,
            Optional<Frame.Link> next) {
        Site settings = site.settings();
        return new Frame(
                address,
                settings.language().value(),
                settings.title().value(),
                title,
                heading,
                description,
                settings.baseUrl().map(Text::value),
                settings.notice().value(),
                settings.report().flatMap(report -> filled(report, address, mark, source)),
                settings.shape().edit().flatMap(edit -> filled(edit, address, mark, source)),
                brand,
                share(mark),
                pages,
                codes(mark),
                site.hasSeveral(),
                mark,
                edition,
                tree,
                of.map(StandardView::standard).map(this::shelf).orElse(List.of()),
                trail,
                contents,
                of.map(view -> courses(view, mark)).orElse(List.of()),
                history,
                previous,
                next,
                Set.of());
    }

    private Optional<String> filled(Text written, String address, Frame.Mark mark, Optional<Position> source) {
        String page = site.settings().baseUrl().map(Text::value).orElse("") + address;
        return PageSource.fill(written.value(), site.settings(), source, mark, page);
    }

    /** The picture of the page's standard, of the site's only one, or of the site. */
    private Optional<String> share(Frame.Mark mark) {
        return site.settings()
                .baseUrl()
                .map(base -> base.value()
                        + Optional.of(mark.standard())
                                .filter(standard -> !standard.isEmpty())
                                .or(site::only)
                                .map(Address::share)
                                .orElse(Address.SHARE));
    }

    /** On a standard's own page all courses that rest on it, on a code's page those that treat it. */
    private static List<Frame.Link> courses(StandardView view, Frame.Mark mark) {
        boolean isStandard = mark.code().equals(mark.standard());
        return mark.code().isEmpty()
                ? List.of()
                : view.courses().stream()
                        .filter(course -> isStandard || course.treats(new Code(mark.code())))
                        .map(course ->
                                Frame.Link.to(course.name().value(), Address.course(mark.standard(), course.id())))
                        .toList();
    }

    /** A page of no standard leads to the only one's. */
    private Optional<String> codes(Frame.Mark mark) {
        return Optional.of(mark.standard())
                .filter(standard -> !standard.isEmpty())
                .or(site::only)
                .map(standard -> Address.page(standard, "index-of-codes"));
    }

    private List<Frame.Link> shelf(LinkedStandard standard) {
        List<Frame.Link> shelf = new ArrayList<>();
        if (!standard.ofKind(Kind.ATTITUDE).isEmpty()) {
            shelf.add(Frame.Link.to(words.say("kinds.attitude"), Address.standard(standard.code()) + "#attitudes"));
        }
        SitePages.ofStandard(site.settings())
                .forEach(name -> shelf.add(Frame.Link.to(words.say(name), Address.page(standard.code(), name))));
        return shelf;
    }
}
