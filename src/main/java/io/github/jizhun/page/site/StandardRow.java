package io.github.jizhun.page.site;

import io.github.jizhun.compare.Editions;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Family;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Standard;
import io.github.jizhun.site.Address;
import java.util.List;

/**
 * A standard as a line of the catalogue: its newest edition held, with the older ones folded below it.
 *
 * @param level 基準級別; empty where it has none
 * @param older the older editions held, newest first
 */
public record StandardRow(String code, String name, String address, String level, List<Older> older) {
    /** An older edition: {@code v2}. */
    public record Older(String version, String address) {}

    static StandardRow of(Editions editions, Standard standard) {
        Family family = editions.of(standard.code()).family();
        return new StandardRow(
                standard.code(),
                standard.name().value(),
                Address.standard(standard.code()),
                standard.level().map(Level::value).map(String::valueOf).orElse(""),
                family.older().stream()
                        .map(code -> new Older(Edition.versionOf(code), Address.standard(code)))
                        .toList());
    }
}
