package io.github.jizhun.page.frame;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SitePages;
import io.github.jizhun.view.StandardView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the frames of the pages of standards. */
public final class StandardFrames {
    private final FrameParts parts;
    private final Labels words;
    private final PageTitle titles;

    StandardFrames(FrameParts parts) {
        this.parts = parts;
        this.words = parts.words();
        this.titles = new PageTitle(words);
    }

    /** The frame of a page of a standard that is of no single code, the standard's own page among them. */
    public Frame ofStandard(
            StandardView view, String address, String heading, String description, List<Frame.Link> contents) {
        LinkedStandard standard = view.standard();
        boolean own = address.equals(Address.standard(standard.code()));
        List<Frame.Link> trail = new ArrayList<>(List.of(parts.home()));
        if (!own) {
            trail.add(standardLink(standard));
        }
        String title = own
                ? words.say("title.standard", PageTitle.nameOf(standard)) + titles.codeOf(standard)
                : titles.ofStandard(standard, heading);
        return parts.frame(
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
        List<Frame.Link> trail = new ArrayList<>(List.of(parts.home(), standardLink(standard)));
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
        return parts.frame(
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
        return parts.frame(
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
                        parts.home(),
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
        return NewestEdition.ofPage(
                view, SitePages.ofStandard(parts.site().settings()).contains(name) ? name : "index");
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

    private Frame.Link standardLink(LinkedStandard standard) {
        return Frame.Link.to(PageTitle.nameOf(standard), Address.standard(standard.code()));
    }

    private Frame.Link link(LinkedStandard standard, GlossaryTerm term) {
        return Frame.Link.to(term.term().value(), Address.term(standard.code(), term.id()));
    }
}
