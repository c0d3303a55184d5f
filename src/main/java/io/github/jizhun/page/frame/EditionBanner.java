package io.github.jizhun.page.frame;

import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Source;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import io.github.jizhun.view.StandardView;
import java.util.Comparator;
import java.util.Optional;

/**
 * The standard of a page and whether it is in force.
 *
 * @param standard the standard's whole code
 * @param name its name
 * @param version {@code v2}
 * @param date day of publication
 * @param superseded whether a newer edition is in force
 * @param currentCode the code of the edition in force; the standard's own where it is in force
 * @param currentVersion {@code v5}
 * @param currentDate its day of publication
 * @param currentHeld whether this site holds the edition in force
 * @param newest where this page leads in the newest edition held; empty in that edition itself
 * @param checked the day on which this was last compared with the source
 * @param changed the day of the latest erratum; empty where none has a date
 * @param sourceUrl where to look for the edition in force
 */
public record EditionBanner(
        String standard,
        String name,
        String version,
        String date,
        boolean superseded,
        String currentCode,
        String currentVersion,
        String currentDate,
        boolean currentHeld,
        Optional<NewestEdition> newest,
        Optional<String> checked,
        Optional<String> changed,
        Optional<String> sourceName,
        Optional<String> sourceUrl,
        String provider,
        String rights) {
    static EditionBanner of(StandardView view, Optional<NewestEdition> newest) {
        Standard standard = view.standard().standard();
        Edition own = standard.edition().orElseThrow();
        Edition current = standard.currentEdition().orElse(own);
        return new EditionBanner(
                standard.code(),
                standard.name().value(),
                own.version(),
                own.shownDate(),
                own.status() == Edition.Status.SUPERSEDED,
                current.code(),
                current.version(),
                current.shownDate(),
                view.isHeld(current.code()),
                newest,
                standard.source().flatMap(Source::checked).map(Text::value),
                standard.errata().stream()
                        .flatMap(erratum -> erratum.date().stream())
                        .map(Text::value)
                        .max(Comparator.naturalOrder()),
                standard.source().map(Source::name).map(Text::value),
                standard.source().flatMap(Source::url).map(Text::value),
                standard.provider().value(),
                standard.rights().value());
    }

    /** {@code 培訓專案主管人員職能基準}. */
    String title() {
        return name + "職能基準";
    }
}
