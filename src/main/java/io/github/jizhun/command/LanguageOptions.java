package io.github.jizhun.command;

import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The language in which a command speaks, and its help. */
final class LanguageOptions {
    /** Where a person's language stands, the strongest first. */
    private static final String[] VARIABLES = {"LC_ALL", "LC_MESSAGES", "LANG"};

    @Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang")
    private Optional<Language> language = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    /** What is said in the language that was asked for, or else in the default one. */
    Messages messages() {
        return Messages.in(asked().orElse(Language.ZH_TW));
    }

    /** The language that was asked for, or else the site's. */
    Language language(String siteLanguage) {
        return asked().orElse(siteLanguage.equals("en") ? Language.EN : Language.ZH_TW);
    }

    private Optional<Language> asked() {
        return language.or(() -> ofSystem(System.getenv()));
    }

    /**
     * The language that the environment asks for: English, or none; all else is as good as Chinese.
     *
     * @param environment the variables of the process
     */
    static Optional<Language> ofSystem(Map<String, String> environment) {
        return Stream.of(VARIABLES)
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.matches("(?i)en([_.@-].*)?"))
                .map(value -> Language.EN);
    }
}
