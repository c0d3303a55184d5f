package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hand-written CommonMark: a page, or a note on a code.
 *
 * @param name the file's name without its endings, {@code about} of {@code about.en.md}: a page's address, a note's code; that
 *     of a page in a folder begins with the folder's: {@code guides/import}
 * @param language the tag of the text's language, Chinese unless the file's name ends otherwise
 * @param markdown the whole text with {@code \n} line ends
 * @param at the start of the file
 */
public record Prose(String name, String language, String markdown, Position at) {
    /** Between the name of a folder and that of a page in it. */
    public static final String FOLDER_SEPARATOR = "/";

    private static final String TITLE = "# ";

    /** Of the texts of each name the one in a language, or else the first. */
    public static List<Prose> in(String language, List<Prose> all) {
        Map<String, Prose> chosen = new LinkedHashMap<>();
        for (Prose prose : all) {
            if (prose.language().equals(language)) {
                chosen.put(prose.name(), prose);
            } else {
                chosen.putIfAbsent(prose.name(), prose);
            }
        }
        return List.copyOf(chosen.values());
    }

    /** The name of the folder in which a page stands, which is also that of the page above it; empty if it stands in none. */
    public Optional<String> folder() {
        int separator = name.indexOf(FOLDER_SEPARATOR);
        return Optional.of(name).filter(any -> separator >= 0).map(whole -> whole.substring(0, separator));
    }

    /** The words of the heading with which a page begins; empty if it begins otherwise. */
    public String title() {
        return markdown.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> line.startsWith(TITLE))
                .map(line -> line.substring(TITLE.length()).strip())
                .orElse("");
    }
}
