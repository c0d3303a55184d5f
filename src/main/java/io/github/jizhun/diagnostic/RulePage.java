package io.github.jizhun.diagnostic;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Where the manual explains a rule: in the folder {@code manual} beside the jar, as releases have it, or else on the web. */
public final class RulePage {
    /** Where the manual is published. */
    private static final String PUBLISHED = "https://jizhun.github.io/jizhun/manual/";

    private static final Optional<Path> BESIDE_JAR = besideJar();

    private RulePage() {}

    /** The address of a rule's page, for a browser. */
    public static String address(Rule rule, Language language) {
        return address(rule, language, BESIDE_JAR);
    }

    /**
     * The address of a rule's page.
     *
     * @param manual a folder that may hold the manual
     */
    static String address(Rule rule, Language language, Optional<Path> manual) {
        String page = folder(language) + "/rules/" + rule.id() + ".html";
        return manual.map(folder -> folder.resolve(page))
                .filter(Files::isRegularFile)
                .map(file -> file.toUri().toString())
                .orElse(PUBLISHED + page);
    }

    private static String folder(Language language) {
        return language == Language.EN ? "en" : "zh-Hant-TW";
    }

    private static Optional<Path> besideJar() {
        return Optional.ofNullable(RulePage.class.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .flatMap(place -> path(place.toString()))
                // Classes one by one are no release.
                .filter(Files::isRegularFile)
                .map(jar -> jar.resolveSibling("manual"));
    }

    private static Optional<Path> path(String place) {
        try {
            return Optional.of(Path.of(new URI(place)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
