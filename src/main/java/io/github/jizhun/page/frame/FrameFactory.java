package io.github.jizhun.page.frame;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.site.Address;
import io.github.jizhun.view.SiteView;
import io.github.jizhun.view.StandardView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the frame of each page. */
public final class FrameFactory {

    private final SiteView site;
    private final Labels words;
    private final FrameParts parts;
    private final PageTitle titles;
    private final StandardFrames standards;

    public FrameFactory(SiteView site, Labels words) {
        this.site = site;
        this.words = words;
        this.parts = new FrameParts(site, words);
        this.titles = new PageTitle(words);
        this.standards = new StandardFrames(parts);
    }

    /** The frames of the pages of standards. */
    public StandardFrames standards() {
        return standards;
    }

    /** The list of all standards. */
    public Frame.Link catalogueLink() {
        return parts.catalogueLink();
    }

    /** The frame of a page that belongs to no standard. */
    public Frame ofSite(String address, String title, String description, List<Frame.Link> contents) {
        return ofCatalogue(address, title, description, List.of(), contents, Optional.empty(), Optional.empty());
    }

    /**
     * The frame of a hand-written page.
     *
     * @param name as in its address
     * @param folder the name of the folder in which it stands, if it does
     * @param source where it is written
     */
    public Frame ofPage(
            String name,
            Optional<String> folder,
            Position source,
            String title,
            String description,
            List<Frame.Link> contents) {
        List<Frame.Link> above = site.pages().stream()
                .filter(page -> folder.filter(page.name()::equals).isPresent())
                .map(FrameParts::link)
                .toList();
        return ofCatalogue(
                Address.page(name),
                title,
                description,
                above,
                contents,
                Optional.of(source),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The frame of a page of the catalogue.
     *
     * @param trail the way to it after the first page
     */
    public Frame ofCatalogue(
            String address,
            String title,
            String description,
            List<Frame.Link> trail,
            List<Frame.Link> contents,
            Optional<Frame.Link> previous,
            Optional<Frame.Link> next) {
        return ofCatalogue(address, title, description, trail, contents, Optional.empty(), previous, next);
    }

    private Frame ofCatalogue(
            String address,
            String title,
            String description,
            List<Frame.Link> trail,
            List<Frame.Link> contents,
            Optional<Position> source,
            Optional<Frame.Link> previous,
            Optional<Frame.Link> next) {
        return parts.frame(
                address,
                titles.of(title, site.settings().title().value()),
                title,
                description,
                Frame.Mark.PAGE,
                source,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Stream.concat(Stream.of(parts.home()), trail.stream()).toList(),
                contents,
                List.of(),
                previous,
                next);
    }

    /** The standard and its edition, on a page that is not the standard's. */
    public EditionBanner banner(StandardView view) {
        return EditionBanner.of(view, Optional.empty());
    }

    /**
     * The frame of the site's first page.
     *
     * @param only the site's only standard, if it has one: the page then names its edition too
     */
    public Frame ofHome(Optional<StandardView> only, String description) {
        String title = site.settings().title().value();
        return ofHome(
                only,
                only.map(view -> words.say("title.home", PageTitle.nameOf(view.standard()), title))
                        .orElseGet(() -> titles.of(words.say("catalogue.home"), title)),
                description);
    }

    /** The frame of the first page of a site without a standard. */
    public Frame ofPagesHome(String description) {
        return ofHome(Optional.empty(), site.settings().title().value(), description);
    }

    private Frame ofHome(Optional<StandardView> only, String title, String description) {
        return parts.frame(
                Address.HOME,
                title,
                words.say("home"),
                description,
                Frame.Mark.PAGE,
                Optional.of(site.settings().title().at()),
                Optional.empty(),
                only.map(this::banner),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
