package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.DataFile;
import java.util.List;

/** Makes the page from which readers take a standard along. */
public final class DownloadsRenderer {
    private final PageContext context;
    private final LinkedStandard standard;
    private final List<DataFile> files;

    public DownloadsRenderer(PageContext context, List<DataFile> files) {
        this.context = context;
        this.standard = context.view().standard();
        this.files = files;
    }

    public void render() {
        Frame frame = context.frames()
                .ofStandard(
                        context.view(),
                        Address.page(standard.code(), "downloads"),
                        context.words().say("downloads"),
                        context.words().say("downloads.how"),
                        List.of(
                                context.section("people", "downloads.people"),
                                context.section("courses", "downloads.courses"),
                                context.section("systems", "downloads.systems")));
        context.make("downloads", frame, DownloadsPage.of(files, Address.DICTIONARY));
    }
}
