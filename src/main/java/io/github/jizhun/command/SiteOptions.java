package io.github.jizhun.command;

import io.github.jizhun.SiteFolders;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that all commands share. */
final class SiteOptions {
    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content", descriptionKey = "content")
    private Path content;

    @Option(names = "--templates", paramLabel = "DIR", defaultValue = "site-templates", descriptionKey = "templates")
    private Path templates;

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "target/site", descriptionKey = "output")
    private Path output;

    @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang")
    private Optional<Language> language = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    SiteFolders folders() {
        return new SiteFolders(content, templates, output);
    }

    /** What is said in the language that was asked for, or else in the default one. */
    Messages messages() {
        return Messages.in(language.orElse(Language.ZH_TW));
    }

    /** What is said in the language that was asked for, or else in the site's. */
    Messages messages(String siteLanguage) {
        return Messages.in(language(siteLanguage));
    }

    /** The language that was asked for, or else the site's. */
    Language language(String siteLanguage) {
        return language.orElse(siteLanguage.equals("en") ? Language.EN : Language.ZH_TW);
    }
}
