package io.github.jizhun.page.label;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.page.files.OwnTemplates;
import io.github.jizhun.page.files.TemplateFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The labels of the interface in one language, from {@code words/<language>.properties} of the templates. A placeholder is written
 * {@code {0}}; words that depend on a number are written {@code {0|task|tasks}}, for one and for all others.
 */
public final class Labels {
    private final String language;
    private final Map<String, Label> labels;
    private final Position file;
    private final Diagnostics diagnostics;

    private Labels(String language, Map<String, Label> labels, Position file, Diagnostics diagnostics) {
        this.language = language;
        this.labels = labels;
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the labels of a language: those of the maintainer's file, and for all that it does not have those of the program.
     *
     * @param language as in {@code site.yaml}: {@code zh-Hant-TW}
     * @return empty if the maintainer's file cannot be understood, which is then a finding
     */
    public static Optional<Labels> read(TemplateFiles templates, String language, Diagnostics diagnostics) {
        String name = "words/" + language + ".properties";
        Position file = Position.startOf(templates.shown(name));
        Properties words = new Properties();
        try {
            load(words, OwnTemplates.open(name));
            Optional<byte[]> changed = templates.readChanged(name);
            if (changed.isPresent()) {
                load(words, new ByteArrayInputStream(changed.get()));
            }
            Map<String, Label> labels = new HashMap<>();
            words.stringPropertyNames().forEach(key -> labels.put(key, Label.of(words.getProperty(key))));
            return Optional.of(new Labels(language, labels, file, diagnostics));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            report(diagnostics, file, Message.of("template-fault", e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private static void load(Properties words, InputStream file) throws IOException {
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder())) {
            words.load(reader);
        }
    }

    /** The language of the labels: {@code zh-Hant-TW}. */
    public String language() {
        return language;
    }

    /** A label with its placeholders filled. A label that is not there is a finding, and its key stands in for it. */
    public String say(String key, Object... arguments) {
        return fill(key, UnaryOperator.identity(), List.of(arguments));
    }

    /**
     * A label with its placeholders filled.
     *
     * @param own what is made of the label's own words
     */
    public String fill(String key, UnaryOperator<String> own, List<?> arguments) {
        Label label = labels.get(key);
        if (label == null) {
            report(diagnostics, file, Message.of("template-fault.label", key));
            return key;
        }
        return label.fill(own, arguments);
    }

    /** The labels, placeholders unfilled, whose keys begin so. */
    public SortedMap<String, String> startingWith(String... beginnings) {
        SortedMap<String, String> found = new TreeMap<>();
        labels.forEach((key, label) -> {
            if (Stream.of(beginnings).anyMatch(key::startsWith)) {
                found.put(key, label.text());
            }
        });
        return found;
    }

    private static void report(Diagnostics diagnostics, Position at, Message message) {
        diagnostics.add(new Diagnostic(Rule.TEMPLATE_FAULT, at, 1, "", message, Message.of("template-fault.hint")));
    }
}
