package io.github.jizhun.page;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels of the interface in one language, from {@code words/<language>.properties} of the templates. A blank is written
 * {@code {0}}; nothing else needs escaping.
 */
public final class Words {
    private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    /**
     * Reads the labels of a language.
     *
     * @param language as in {@code site.yaml}: {@code zh-Hant-TW}
     * @throws java.nio.file.NoSuchFileException if the templates do not speak it
     */
    static Words read(Path templates, String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(
                templates.resolve("words").resolve(language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return new Words(words);
    }

    /**
     * A label with its blanks filled.
     *
     * @throws IllegalArgumentException if there is no such label
     */
    public String say(String key, Object... arguments) {
        String label = words.getProperty(key);
        if (label == null) {
            throw new IllegalArgumentException("no label " + key);
        }
        return BLANK.matcher(label)
                .replaceAll(
                        blank -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(blank.group(1))])));
    }
}
