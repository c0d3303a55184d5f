package io.github.jizhun.check.site;

import io.github.jizhun.check.AddressName;
import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.Location;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Prose;
import io.github.jizhun.site.Address;
import java.util.Arrays;

/** Hand-written pages: their names and titles. */
final class PageCheck {
    private static final String TITLE = "# ";

    /** At the end of a page's name, as a regular expression: what looks like a language, but is none of the interface's. */
    private static final String LANGUAGE_MARK = "\\.[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$";

    private PageCheck() {}

    static void run(Prose page, CheckReporter findings) {
        if (page.markdown().isBlank()) {
            return;
        }
        String line = page.markdown().lines().findFirst().orElse("");
        Location location = Location.of("", page.at(), line, "pages" + Location.PATH_SEPARATOR + page.name());
        String unmarked = page.name().replaceFirst(LANGUAGE_MARK, "");
        if (!unmarked.equals(page.name()) && isSound(unmarked)) {
            findings.report(Rule.BAD_ID, "page-language", location, page.name());
        } else if (!isSound(page.name())) {
            findings.report(Rule.BAD_ID, "page", location, page.name());
        } else if (Address.isOwn(Address.page(page.name()))) {
            findings.report(Rule.BAD_ID, "own-page", location, page.name());
        }
        if (!line.startsWith(TITLE) || line.substring(TITLE.length()).isBlank()) {
            findings.report(Rule.PAGE_WITHOUT_TITLE, location, page.name());
        }
    }

    /** Whether the page and the folder in which it may stand can be an address. */
    private static boolean isSound(String name) {
        return Arrays.stream(name.split(Prose.FOLDER_SEPARATOR, -1)).allMatch(AddressName::isSound);
    }
}
