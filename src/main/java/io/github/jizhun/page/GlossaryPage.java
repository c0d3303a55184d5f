package io.github.jizhun.page;

import io.github.jizhun.page.template.ErratumView;
import io.github.jizhun.page.template.RichText;
import java.util.List;

/** What the page of all defined terms shows. */
public record GlossaryPage(List<Entry> terms) {
    /**
     * A term.
     *
     * @param definition letter for letter, without the term and the sign after it
     * @param underlined in how many passages the provider underlined it
     * @param elsewhere in how many other passages it stands
     * @param otherForms other spellings, as one text; may be empty
     * @param narrow whether the definition means less than the ordinary word does
     */
    public record Entry(
            String id,
            String term,
            String address,
            RichText definition,
            int underlined,
            int elsewhere,
            String otherForms,
            boolean narrow,
            List<ErratumView> errata) {}
}
