package io.github.jizhun.page;

import io.github.jizhun.page.template.ErratumView;
import io.github.jizhun.page.template.RichText;
import java.util.List;

/**
 * What the page of a defined term shows.
 *
 * @param text the whole printed line: term and definition
 * @param plain the same without marks
 * @param otherForms other spellings in the standard's sentences
 * @param narrow whether the definition means less than the ordinary word does
 * @param underlined where the provider underlined it
 * @param elsewhere where it stands without underline
 */
public record TermPage(
        String term,
        RichText text,
        String plain,
        List<String> otherForms,
        boolean narrow,
        List<ErratumView> errata,
        List<MentionView> underlined,
        List<MentionView> elsewhere) {
    /**
     * A passage that uses the term.
     *
     * @param code the statement's code; the term's name for a definition; empty for the standard's own paragraphs
     * @param kind the statement's kind; {@code term} or {@code standard} for the others
     * @param text the whole passage
     */
    public record MentionView(String code, String kind, RichText text, String address) {}
}
