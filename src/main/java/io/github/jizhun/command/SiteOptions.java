package io.github.jizhun.command;

import io.github.jizhun.build.SiteFolders;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that all commands share. */
final class SiteOptions {
    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content", descriptionKey = "content")
    private Path content;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = SiteFolders.TEMPLATES,
            descriptionKey = "templates")
    private Path templates;

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "target/site", descriptionKey = "output")
    private Path output;

    @Mixin
    private LanguageOptions language;

    SiteFolders folders() {
        return new SiteFolders(content, templates, output);
    }

    /** What is said in the language that was asked for, or else in the default one. */
    Messages messages() {
        return language.messages();
    }

    /** The language that was asked for, or else the site's. */
    Language language(String siteLanguage) {
        return language.language(siteLanguage);
    }
}
