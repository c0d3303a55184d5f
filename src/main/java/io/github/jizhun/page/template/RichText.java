package io.github.jizhun.page.template;

import io.github.jizhun.link.LinkedNote;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.link.Segment;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Text;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.site.Address;
import io.github.jizhun.text.Html;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A published text with its terms and codes found. Of the three layers of text it holds the official words, the provider's
 * underlines, and the site's own, fainter links.
 *
 * @param standard the code of the standard whose text it is
 */
public record RichText(String standard, List<Segment> segments) {
    /** Finds the terms and codes in a text of a standard. */
    public static RichText of(LinkedStandard standard, Text text) {
        return new RichText(standard.code(), standard.textLinker().segments(text));
    }

    /** A line of a note. */
    public static RichText of(LinkedStandard standard, Text text, LinkedNote own) {
        return new RichText(standard.code(), standard.textLinker().segments(text, own));
    }

    /** The definition of a term: its printed line without the term itself and the character after it. */
    public static RichText definition(LinkedStandard standard, GlossaryTerm term) {
        int skip = term.text().value().length() - term.definition().length();
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : standard.textLinker().segments(term.text())) {
            int length = segment.text().length();
            if (skip < length) {
                segments.add(new Segment(
                        segment.text().substring(Math.max(0, skip)),
                        segment.underlined(),
                        segment.term(),
                        segment.statement(),
                        segment.note()));
            }
            skip -= length;
        }
        return new RichText(standard.code(), List.copyOf(segments));
    }

    /** All three layers, as HTML for a page. */
    SafeString linked(Frame frame) {
        return html(
                frame,
                segment ->
                        link(frame, segment).map(href -> anchor(segment, href)).orElseGet(() -> words(segment)));
    }

    /** Official words, the provider's underlines and marks of notes only: for headings and rows. */
    SafeString official(Frame frame) {
        return html(
                frame,
                segment -> printedLink(frame, segment)
                        .map(href -> anchor(segment, href))
                        .orElseGet(() -> words(segment)));
    }

    /**
     * Official words and underlines in a list of relations, which holds no links but those to its codes: an underline only says
     * where it leads, and the script that knows makes it operable.
     */
    SafeString related(Frame frame) {
        return html(
                frame,
                segment -> printedLink(frame, segment)
                        .map(href ->
                                "<u data-href=\"" + Html.escape(href) + "\">" + Html.escape(segment.text()) + "</u>")
                        .orElseGet(() -> words(segment)));
    }

    /** Whether a piece is the mark of a note. */
    private static boolean isMark(Segment segment) {
        return segment.note().flatMap(note -> note.note().mark()).isPresent();
    }

    /** Official words and underlines without any link: for text that is inside a link. */
    SafeString plain(Frame frame) {
        return html(frame, RichText::words);
    }

    /** Whether {@link #official} has links, so that the text cannot be inside one. */
    boolean hasTerms(Frame frame) {
        return segments.stream().anyMatch(segment -> printedLink(frame, segment).isPresent());
    }

    private SafeString html(Frame frame, Function<Segment, String> form) {
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder();
        for (Segment segment : segments) {
            text.append(segment.text());
            html.append(form.apply(segment));
        }
        return ContentLanguage.marked(frame.language(), text.toString(), html.toString());
    }

    private static String words(Segment segment) {
        String words = Html.escape(segment.text());
        return segment.underlined() ? "<u>" + words + "</u>" : words;
    }

    private static String anchor(Segment segment, String href) {
        return "<a class=\"" + style(segment) + "\" href=\"" + Html.escape(href) + "\">" + words(segment) + "</a>";
    }

    /** The link of a piece that the document itself marks: an underlined term, the mark of a note. */
    private Optional<String> printedLink(Frame frame, Segment segment) {
        return segment.underlined() || isMark(segment) ? link(frame, segment) : Optional.empty();
    }

    /** The link of a piece; a page does not link to itself. */
    private Optional<String> link(Frame frame, Segment segment) {
        return segment.term()
                .map(term -> Address.term(standard, term.id()))
                .or(() -> segment.statement().map(LinkedStatement::address))
                .or(() -> segment.note().map(note -> addressOf(frame, note)))
                .filter(address -> !address.equals(frame.address()))
                .map(frame::link);
    }

    /** A page that shows notes has its own copy of this one. */
    private String addressOf(Frame frame, LinkedNote note) {
        return (frame.shows(note) ? frame.address() : Address.standard(standard)) + "#" + note.anchor();
    }

    private static String style(Segment segment) {
        if (segment.note().isPresent()) {
            return isMark(segment) ? "auto note" : "auto";
        }
        if (segment.underlined()) {
            return "defined";
        }
        return segment.term().isPresent() ? "auto" : "mention";
    }
}
