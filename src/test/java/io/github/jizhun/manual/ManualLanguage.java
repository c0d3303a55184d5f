package io.github.jizhun.manual;

import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.ProgramName;
import java.nio.file.Path;

/** The manual in one of its languages: where it stands and what its generated pages say. */
enum ManualLanguage {
    CHINESE(Language.ZH_TW, "zh-Hant-TW", ".md"),
    ENGLISH(Language.EN, "en", ".en.md");

    private final Language language;
    private final String folder;
    private final String ending;

    ManualLanguage(Language language, String folder, String ending) {
        this.language = language;
        this.folder = folder;
        this.ending = ending;
    }

    Language language() {
        return language;
    }

    Messages messages() {
        return Messages.in(language);
    }

    /** The content from which the manual is built. */
    Path content() {
        return Path.of("docs/manual", folder);
    }

    /** The file of a page: {@code rules/code-gap}. */
    Path file(String page) {
        return content().resolve("pages").resolve(page + ending);
    }

    String say(String chinese, String english) {
        return this == CHINESE ? chinese : english;
    }

    /** Words for people as Markdown, in which tags are shown, not meant, and a table's cell holds them. */
    static String inMarkdown(String words) {
        return words.replaceAll("(?<![`<])(</?[a-z]+>)", "`$1`").replace("|", "\\|");
    }

    /** What the program says, with its name as the manual has it. */
    static String asTyped(String said) {
        return said.replace(ProgramName.shown(), "jizhun").replace("java -jar target/jizhun.jar", "jizhun");
    }
}
