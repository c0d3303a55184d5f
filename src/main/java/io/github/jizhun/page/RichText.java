package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.link.Segment;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
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
    static RichText of(LinkedStandard standard, Text text) {
        return new RichText(standard.code(), standard.textLinker().segments(text));
    }

    /** The definition of a term: its printed line without the term itself and the sign after it. */
    static RichText definition(LinkedStandard standard, GlossaryTerm term) {
        int skip = term.text().value().length() - term.definition().length();
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : standard.textLinker().segments(term.text())) {
            int length = segment.text().length();
            if (skip < length) {
                segments.add(new Segment(
                        segment.text().substring(Math.max(0, skip)),
                        segment.underlined(),
                        segment.term(),
                        segment.statement()));
            }
            skip -= length;
        }
        return new RichText(standard.code(), List.copyOf(segments));
    }

    /** All three layers, as HTML for a page. */
    SafeString linked(Frame frame) {
        return html(frame, segment -> link(frame, segment));
    }

    /** Official words and the provider's underlines only: for headings. */
    SafeString official(Frame frame) {
        return html(frame, segment -> segment.underlined() ? link(frame, segment) : Optional.empty());
    }

    /** Official words and underlines without any link: for text that is inside a link. */
    SafeString plain(Frame frame) {
        return html(frame, segment -> Optional.empty());
    }

    private SafeString html(Frame frame, Function<Segment, Optional<String>> link) {
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder();
        for (Segment segment : segments) {
            text.append(segment.text());
            String words = Html.escape(segment.text());
            String marked = segment.underlined() ? "<u>" + words + "</u>" : words;
            html.append(link.apply(segment)
                    .map(href ->
                            "<a class=\"" + style(segment) + "\" href=\"" + Html.escape(href) + "\">" + marked + "</a>")
                    .orElse(marked));
        }
        return ContentLanguage.marked(frame.language(), text.toString(), html.toString());
    }

    /** The link of a piece; a page does not link to itself. */
    private Optional<String> link(Frame frame, Segment segment) {
        return segment.term()
                .map(term -> Address.term(standard, term.id()))
                .or(() -> segment.statement().map(LinkedStatement::address))
                .filter(address -> !address.equals(frame.address()))
                .map(frame::link);
    }

    private static String style(Segment segment) {
        if (segment.underlined()) {
            return "defined";
        }
        return segment.term().isPresent() ? "auto" : "mention";
    }
}
