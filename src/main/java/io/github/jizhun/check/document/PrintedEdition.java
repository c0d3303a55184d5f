package io.github.jizhun.check.document;

import java.util.Map;
import java.util.Optional;

/**
 * A row of the table of editions.
 *
 * @param cells what stands under each heading; an empty cell is absent
 */
public record PrintedEdition(Map<Heading, PrintedText> cells) {
    /** What stands under a heading. */
    public Optional<PrintedText> cell(Heading heading) {
        return Optional.ofNullable(cells.get(heading));
    }
}
