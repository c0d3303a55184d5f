package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.Optional;

/**
 * A published address that has no content any more.
 *
 * @param address a page's, from the site's root; one that ends in {@code /} stands for all pages of its folder
 * @param date the day, {@code yyyy-mm-dd}, since when
 * @param reason why
 * @param replacedBy the address of what took its place
 * @param at where the address is written
 */
public record Retirement(Text address, Text date, Text reason, Optional<Text> replacedBy, Position at) {
    /** Whether it stands for a whole folder. */
    public boolean isFolder() {
        return address.value().endsWith("/");
    }
}
