package io.github.jizhun.page;

import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Text;
import io.github.jizhun.view.StandardView;
import java.util.List;
import java.util.Locale;

/**
 * An edition as pages show it.
 *
 * @param status {@code current} or {@code superseded}
 * @param held whether this site publishes it
 * @param here whether it is the edition of the page
 * @param replacedBy may be empty
 * @param note may be empty
 */
public record EditionView(
        String code,
        String version,
        String date,
        String status,
        boolean held,
        boolean here,
        String replacedBy,
        String note) {
    /**
     * The editions of a standard.
     *
     * @param own the code of the edition whose page it is
     * @param held knows which editions this site publishes
     */
    static List<EditionView> of(List<Edition> editions, String own, StandardView held) {
        return editions.stream()
                .map(edition -> new EditionView(
                        edition.code(),
                        edition.version(),
                        edition.shownDate(),
                        edition.status().name().toLowerCase(Locale.ROOT),
                        held.isHeld(edition.code()),
                        edition.code().equals(own),
                        edition.replacedBy().map(Text::value).orElse(""),
                        edition.note().map(Text::value).orElse("")))
                .toList();
    }
}
