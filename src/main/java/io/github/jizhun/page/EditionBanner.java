package io.github.jizhun.page;

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
 * @param checked the day on which this was last compared with the source
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
        Optional<String> checked,
        Optional<String> sourceName,
        Optional<String> sourceUrl,
        String provider,
        String rights) {}
