package io.github.jizhun.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Jizhun says to a maintainer, in one language. The sentences stand in {@code <language>/<stage>.properties} beside
 * this class; a placeholder is written {@code {0}} and nothing else needs escaping, unlike in {@link java.text.MessageFormat}.
 */
public final class Messages {
    private static final List<String> STAGES = List.of("report", "source", "check", "build", "import");
    private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

    /** Stands for what to type before a command. */
    private static final String PROGRAM = "{program}";

    private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>();

    private final Properties sentences = new Properties();

    private Messages() {}

    /** The sentences of a language, loaded once. */
    public static Messages in(Language language) {
        return LOADED.computeIfAbsent(language, Messages::load);
    }

    private static Messages load(Language language) {
        Messages messages = new Messages();
        STAGES.forEach(stage -> messages.read(language.tag() + "/" + stage + ".properties"));
        messages.sentences.replaceAll((key, sentence) -> ((String) sentence).replace(PROGRAM, ProgramName.shown()));
        return messages;
    }

    private void read(String resource) {
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no message bundle " + resource);
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The message as a sentence; empty for {@link Message#NONE}.
     *
     * @throws IllegalArgumentException if the language has no such sentence
     */
    public String say(Message message) {
        if (message.key().isEmpty()) {
            return "";
        }
        String sentence = sentences.getProperty(message.key());
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence for " + message.key());
        }
        return BLANK.matcher(sentence)
                .replaceAll(placeholder ->
                        Matcher.quoteReplacement(message.arguments().get(Integer.parseInt(placeholder.group(1)))));
    }

    /** Shorthand for {@link #say(Message)}. */
    public String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    /** The keys that this language can say. */
    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }
}
