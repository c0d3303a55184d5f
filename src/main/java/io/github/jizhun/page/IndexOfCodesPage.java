package io.github.jizhun.page;

import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.template.RichText;
import java.util.List;

/** What the index of codes shows: every statement and defined term, by kind. */
public record IndexOfCodesPage(List<Section> sections) {
    /**
     * The statements of one letter.
     *
     * @param letter may be empty
     */
    public record Section(String anchor, String letter, String style, String label, List<Entry> entries) {}

    /** Links to these sections on their page. */
    static List<Frame.Link> contents(List<Section> sections) {
        return sections.stream()
                .map(section ->
                        new Frame.Link(section.letter(), section.style(), section.label(), "#" + section.anchor()))
                .toList();
    }

    /**
     * A line of the index.
     *
     * @param code may be empty
     * @param style the kind whose colour the code has
     */
    public record Entry(String code, String style, RichText text, String address) {}
}
