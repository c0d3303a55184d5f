package io.github.jizhun.model;

import java.util.List;
import java.util.Optional;

/**
 * What holds for the whole site, from {@code site.yaml}.
 *
 * @param title the name that readers see
 * @param language the interface's language: the tag of a {@link SiteLanguage}
 * @param baseUrl where the site is published, with a slash at its end
 * @param notice the sentence that says the site is not the provider's
 * @param report where to report a problem: a web or mail address
 * @param levels the site's own words for the levels
 * @param levelsSource the document that defines the levels
 * @param downloads what it offers beside its pages
 * @param pdfFont the font of PDF files; empty where one of the machine's is to be used
 * @param shape how it looks and which pages it offers
 */
public record Site(
        Text title,
        Optional<Text> tagline,
        Text language,
        Optional<Text> baseUrl,
        Text notice,
        Optional<Text> report,
        List<LevelMeaning> levels,
        Optional<Text> levelsSource,
        Downloads downloads,
        Optional<NamedFont> pdfFont,
        SiteShape shape) {

    /** A level in the site's own words. */
    public record LevelMeaning(Level level, Text meaning) {}

    /** The words for a level; empty where the site has none. */
    public Optional<String> meaningOf(int level) {
        return levels.stream()
                .filter(meaning -> meaning.level().value() == level)
                .map(meaning -> meaning.meaning().value())
                .findFirst();
    }
}
