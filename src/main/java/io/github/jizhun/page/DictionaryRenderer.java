package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.DataFile;
import java.util.List;
import java.util.Map;

/** Makes the page that says what the columns and members of the data files mean; they mean the same for every standard. */
final class DictionaryRenderer {
    private final PageContext context;
    private final Map<String, List<DataFile>> files;

    /**
     * A renderer.
     *
     * @param files the data files of each standard, by its code
     */
    DictionaryRenderer(PageContext context, Map<String, List<DataFile>> files) {
        this.context = context;
        this.files = files;
    }

    void render() {
        DictionaryPage page = DictionaryPage.of(
                context.catalogue().standards().stream()
                        .map(LinkedStandard::code)
                        .map(code -> files.getOrDefault(code, List.of()))
                        .toList(),
                context.catalogue().site().language().value());
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
