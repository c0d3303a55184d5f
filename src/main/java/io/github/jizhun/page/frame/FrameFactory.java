package io.github.jizhun.page.frame;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.GlossaryTerm;
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

/** Makes the frame of each page. */
public final class FrameFactory {

    private final SiteView site;
    private final Labels words;
    private final PageTitle titles;
    private final List<Frame.Link> pages;
    private final Brand brand;

    public FrameFactory(SiteView site, Labels words) {
        this.site = site;
        this.words = words;
        this.titles = new PageTitle(words);
        this.pages = Stream.concat(
                        site.isCatalogue() ? Stream.of(catalogueLink()) : Stream.empty(),
                        site.pages().stream().map(FrameFactory::link))
                .toList();
        this.brand = Brand.of(site);
    }

    /** The list of all standards. */
    public Frame.Link catalogueLink() {
        return Frame.Link.to(words.say("catalogue"), Address.CATALOGUE);
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
                .map(FrameFactory::link)
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
        return frame(
                address,
                titles.of(title, site.settings().title().value()),
                title,
                description,
                Frame.Mark.PAGE,
                source,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Stream.concat(Stream.of(home()), trail.stream()).toList(),
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
        return frame(
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

    /** The frame of a page of a standard that is of no single code, the standard's own page among them. */
    public Frame ofStandard(
            StandardView view, String address, String heading, String description, List<Frame.Link> contents) {
        LinkedStandard standard = view.standard();
        boolean own = address.equals(Address.standard(standard.code()));
        List<Frame.Link> trail = new ArrayList<>(List.of(home()));
        if (!own) {
            trail.add(standardLink(standard));
        }
        String title = own
                ? words.say("title.standard", PageTitle.nameOf(standard)) + titles.codeOf(standard)
                : titles.ofStandard(standard, heading);
        return frame(
                address,
                title,
                own ? "" : heading,
                description,
                new Frame.Mark(standard.code(), own ? standard.code() : "", own ? "standard" : "page", "", ""),
                Optional.of(PageSource.of(standard.standard(), nameOf(address))),
                Optional.of(view),
                Optional.of(EditionBanner.of(view, newest(view, address))),
                StandardTree.of(standard, Optional.empty()),
                trail,
                contents,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The frame of the page of a code. */
    public Frame ofStatement(StandardView view, LinkedStatement statement, List<Frame.Link> contents) {
        LinkedStandard standard = view.standard();
        List<Frame.Link> trail = new ArrayList<>(List.of(home(), standardLink(standard)));
        Optional<Code> code = statement.code();
        code.flatMap(Code::parent)
                .flatMap(Code::parent)
                .flatMap(standard::find)
                .ifPresent(duty -> trail.add(Frame.Link.to(duty)));
        code.flatMap(Code::parent).flatMap(standard::find).ifPresent(parent -> trail.add(Frame.Link.to(parent)));
        if (code.flatMap(Code::parent).isEmpty() && statement.kind() != Kind.DUTY) {
            trail.add(new Frame.Link(
                    "",
                    "",
                    words.say("kinds." + statement.kind().word()),
                    Address.page(standard.code(), "index-of-codes") + "#"
                            + statement.kind().word()));
        }
        List<StageView> history = StageView.of(view, statement.address());
        String heading =
                statement.label() + " " + PageTitle.cut(statement.text().value());
        return frame(
                statement.address(),
                titles.ofStandard(
                        standard, heading, words.say("kind." + statement.kind().word())),
                heading,
                new Description(standard, words).of(statement),
                new Frame.Mark(
                        standard.code(),
                        statement.label(),
                        statement.kind().word(),
                        statement.text().value(),
                        ErrataMarks.of(standard.errataOf(statement.label()), words)),
                Optional.of(statement.text().at()),
                Optional.of(view),
                Optional.of(EditionBanner.of(view, NewestEdition.ofSubject(view, statement.address()))),
                StandardTree.of(standard, code),
                trail,
                withHistory(contents, history),
                history,
                standard.previous(statement).map(Frame.Link::to),
                standard.next(statement).map(Frame.Link::to));
    }

    /** The frame of the page of a glossary term. */
    public Frame ofTerm(StandardView view, GlossaryTerm term, List<Frame.Link> contents) {
        LinkedStandard standard = view.standard();
        List<GlossaryTerm> glossary = standard.standard().glossary();
        int at = glossary.indexOf(term);
        String address = Address.term(standard.code(), term.id());
        List<StageView> history = StageView.of(view, address);
        return frame(
                address,
                titles.ofStandard(standard, PageTitle.cut(term.term().value()), words.say("kind.term")),
                term.term().value(),
                new Description(standard, words).of(term),
                new Frame.Mark(
                        standard.code(),
                        "term:" + term.id(),
                        "term",
                        term.text().value(),
                        ErrataMarks.of(standard.errataOf(term), words)),
                Optional.of(term.text().at()),
                Optional.of(view),
                Optional.of(EditionBanner.of(view, NewestEdition.ofSubject(view, address))),
                StandardTree.of(standard, Optional.empty()),
                List.of(
                        home(),
                        standardLink(standard),
                        Frame.Link.to(words.say("glossary"), Address.page(standard.code(), "glossary"))),
                withHistory(contents, history),
                history,
                at > 0 ? Optional.of(link(standard, glossary.get(at - 1))) : Optional.empty(),
                at + 1 < glossary.size() ? Optional.of(link(standard, glossary.get(at + 1))) : Optional.empty());
    }

    /** The same page of the newest edition; its own page where that has none of the kind. */
    private Optional<NewestEdition> newest(StandardView view, String address) {
        String name = nameOf(address);
        return NewestEdition.ofPage(view, SitePages.ofStandard(site.settings()).contains(name) ? name : "index");
    }

    /** The name of a page of a standard. */
    private static String nameOf(String address) {
        return address.substring(address.indexOf('/') + 1).replaceFirst("\\.html$", "");
    }

    private List<Frame.Link> withHistory(List<Frame.Link> contents, List<StageView> history) {
        return history.isEmpty()
                ? contents
                : Stream.concat(contents.stream(), Stream.of(Frame.Link.to(words.say("history"), "#history")))
                        .toList();
    }

    private Frame frame(
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

    private Frame.Link home() {
        return Frame.Link.to(words.say("home"), Address.HOME);
    }

    private Frame.Link standardLink(LinkedStandard standard) {
        return Frame.Link.to(PageTitle.nameOf(standard), Address.standard(standard.code()));
    }

    private static Frame.Link link(SiteView.Page page) {
        return Frame.Link.to(page.title(), Address.page(page.name()));
    }

    private Frame.Link link(LinkedStandard standard, GlossaryTerm term) {
        return Frame.Link.to(term.term().value(), Address.term(standard.code(), term.id()));
    }
}
