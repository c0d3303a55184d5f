package io.github.jizhun.page;

import io.github.jizhun.page.frame.Frame;
import java.util.ArrayList;
import java.util.List;

/** The sections of a page as "on this page" lists them. */
public final class Contents {
    private final PageMaker maker;
    private final List<Frame.Link> links = new ArrayList<>();

    Contents(PageMaker maker) {
        this.maker = maker;
    }

    /** Adds a section that every page of the kind has. */
    Contents with(String anchor, String label) {
        return with(anchor, label, true);
    }

    /** Adds a section that only some pages of the kind have. */
    Contents with(String anchor, String label, boolean isThere) {
        if (isThere) {
            links.add(maker.section(anchor, label));
        }
        return this;
    }

    List<Frame.Link> links() {
        return List.copyOf(links);
    }
}
