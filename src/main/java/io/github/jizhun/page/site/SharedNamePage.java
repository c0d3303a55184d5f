package io.github.jizhun.page.site;

import io.github.jizhun.link.Namesakes;
import java.util.List;

/**
 * What the page of words shows that several standards have.
 *
 * @param kind {@code knowledge}
 * @param text the words as the first of them has them
 * @param total in how many places they stand, on all parts together
 * @param places those on this part
 * @param parts the pages on which the whole list stands; empty where it stands on this one
 */
public record SharedNamePage(
        String kind, String text, int total, List<Namesakes.Namesake> places, List<PartLink> parts) {}
