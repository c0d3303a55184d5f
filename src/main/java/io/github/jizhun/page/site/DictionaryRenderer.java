package io.github.jizhun.page.site;

import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.DataFile;
import java.util.List;

/** Makes the page that says what the columns and members of the data files mean; they mean the same for every standard. */
final class DictionaryRenderer {
    private final SiteContext context;
    private final List<List<DataFile>> files;

    /**
     * A renderer.
     *
     * @param files data files of standards, of enough to show each kind there is
     */
    DictionaryRenderer(SiteContext context, List<List<DataFile>> files) {
        this.context = context;
        this.files = files;
    }

    void render() {
        DictionaryPage page =
                DictionaryPage.of(files, context.catalogue().site().language().value());
        Frame frame = context.frames()
                .ofSite(
                        Address.DICTIONARY,
                        context.words().say("dictionary"),
                        context.words().say("dictionary.how"),
                        page.kinds().stream()
                                .map(kind -> context.section(kind.kind(), "file." + kind.kind()))
                                .toList());
        context.make("data-dictionary", frame, page);
    }
}
