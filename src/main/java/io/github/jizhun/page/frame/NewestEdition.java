package io.github.jizhun.page.frame;

import io.github.jizhun.compare.Change;
import io.github.jizhun.compare.ChangeReport;
import io.github.jizhun.compare.Subject;
import io.github.jizhun.model.Edition;
import io.github.jizhun.site.Address;
import io.github.jizhun.view.StandardView;
import java.util.Optional;

/**
 * Where a page of an older edition leads: to the same in the newest edition that this site holds.
 *
 * @param version the newest edition held: {@code v3}
 * @param label the code there, where the page is of a code; may be empty
 * @param gone whether the newest edition no longer has what the page is of; then the address is where it is explained
 */
public record NewestEdition(String version, String label, boolean gone, String address) {
    /** For a page of a standard that is of no single code; empty in the newest edition itself. */
    static Optional<NewestEdition> ofPage(StandardView view, String name) {
        return newer(view).map(newest -> new NewestEdition(version(newest), "", false, Address.page(newest, name)));
    }

    /** For the page of a code or term; empty in the newest edition itself. */
    static Optional<NewestEdition> ofSubject(StandardView view, String address) {
        return newer(view)
                .flatMap(newest -> view.editions().between(view.standard().code(), newest))
                .flatMap(report -> report.ofOlder(address).map(change -> of(report, change)));
    }

    private static NewestEdition of(ChangeReport report, Change change) {
        String version = version(report.newer().code());
        return change.after()
                .map(now -> new NewestEdition(version, now.kind().isPresent() ? now.code() : "", false, now.address()))
                .orElseGet(() -> new NewestEdition(version, "", true, addressOf(report) + "#" + anchor(change)));
    }

    /** The page of a report. */
    public static String addressOf(ChangeReport report) {
        return Address.changes(report.newer().code(), version(report.older().code()));
    }

    /** The id of a change on the page of its report; empty for what has no code. */
    public static String anchor(Change change) {
        Subject subject = change.subject();
        if (subject.code().isEmpty()) {
            return "";
        }
        String id = subject.code().replace(':', '-');
        // An edition may give a withdrawn statement's code to another one.
        return change.after().isPresent() ? id : "old-" + id;
    }

    private static Optional<String> newer(StandardView view) {
        return Optional.of(view.editions().family().newest())
                .filter(newest -> !newest.equals(view.standard().code()));
    }

    private static String version(String code) {
        return Edition.versionOf(code);
    }
}
