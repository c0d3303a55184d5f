package io.github.jizhun.page;

import io.github.jizhun.page.frame.EditionBanner;
import java.util.List;

/**
 * What the page of a standard without its edition shows: all codes, each leading to its page in the newest edition held.
 *
 * @param code {@code BHR1212-001}
 * @param newest the newest edition held
 * @param older the codes that only older editions have, and those that were retired
 */
public record FamilyPage(
        String code,
        String name,
        EditionBanner newest,
        List<IndexOfCodesPage.Section> sections,
        List<OlderCode> older) {
    /**
     * A code that the newest edition does not have.
     *
     * @param style the kind whose colour it has
     * @param version the newest edition that has it
     * @param address its page there; where it was retired, the page that says so
     */
    public record OlderCode(String code, String style, String words, String version, String address) {}
}
