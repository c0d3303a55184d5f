package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Prose;
import io.github.jizhun.site.Address;

/** Hand-written pages: their names and titles. */
final class PageCheck {
    private static final String TITLE = "# ";

    private PageCheck() {}

    static void run(Prose page, Findings findings) {
        if (page.markdown().isBlank()) {
            return;
        }
        String line = page.markdown().lines().findFirst().orElse("");
        Spot spot = Spot.of("", page.at(), line, "pages" + Spot.PATH_SIGN + page.name());
        if (!AddressName.isSound(page.name())) {
            findings.tell(Rule.BAD_ID, "page", spot, page.name());
        } else if (Address.isOwn(Address.page(page.name()))) {
            findings.tell(Rule.BAD_ID, "own-page", spot, page.name());
        }
        if (!line.startsWith(TITLE) || line.substring(TITLE.length()).isBlank()) {
            findings.tell(Rule.PAGE_WITHOUT_TITLE, spot, page.name());
        }
    }
}
