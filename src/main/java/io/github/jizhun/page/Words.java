package io.github.jizhun.page;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The labels of the interface in one language, from {@code words/<language>.properties} of the templates. A blank is written
 * {@code {0}}; words that depend on a number are written {@code {0|task|tasks}}, for one and for all others.
 */
public final class Words {
    private static final Pattern BLANK = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^|}]*))?}");

    private final String language;
    private final Properties words;
    private final Position file;
    private final Diagnostics diagnostics;

    private Words(String language, Properties words, Position file, Diagnostics diagnostics) {
        this.language = language;
        this.words = words;
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the labels of a language.
     *
     * @param templates the folder of templates
     * @param shownAs the folder as the maintainer typed it, for findings
     * @param language as in {@code site.yaml}: {@code zh-Hant-TW}
     * @return empty if the templates do not speak it, which is then a finding
     */
    static Optional<Words> read(Path templates, String shownAs, String language, Diagnostics diagnostics) {
        String name = "words/" + language + ".properties";
        Position file = Position.startOf(shownAs + "/" + name);
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(templates.resolve(name), StandardCharsets.UTF_8)) {
            words.load(reader);
            return Optional.of(new Words(language, words, file, diagnostics));
        } catch (NoSuchFileException e) {
            diagnostics.add(new Diagnostic(
                    Rule.MISSING_TEMPLATE,
                    file,
                    1,
                    "",
                    Message.of("missing-template", name),
                    Message.of("missing-template.hint")));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            report(diagnostics, file, Message.of("template-fault", e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    /** The language of the labels: {@code zh-Hant-TW}. */
    String language() {
        return language;
    }

    /** A label with its blanks filled. A label that is not there is a finding, and its key stands in for it. */
    public String say(String key, Object... blanks) {
        return fill(key, UnaryOperator.identity(), List.of(blanks));
    }

    /**
     * A label with its blanks filled.
     *
     * @param own what is made of the label's own words
     */
    String fill(String key, UnaryOperator<String> own, List<Object> blanks) {
        String label = words.getProperty(key);
        if (label == null) {
            report(diagnostics, file, Message.of("template-fault.label", key));
            return key;
        }
        if (label.indexOf('{') < 0) {
            return own.apply(label);
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (Matcher blank = BLANK.matcher(label); blank.find(); from = blank.end()) {
            filled.append(own.apply(label.substring(from, blank.start())));
            int index = Integer.parseInt(blank.group(1));
            filled.append(index < blanks.size() ? choose(blank, own, blanks.get(index)) : blank.group());
        }
        return filled.append(own.apply(label.substring(from))).toString();
    }

    private static String choose(Matcher blank, UnaryOperator<String> own, Object value) {
        if (blank.group(2) == null) {
            return value.toString();
        }
        return own.apply(blank.group(value.toString().equals("1") ? 2 : 3));
    }

    /** The labels, blanks unfilled, whose keys begin so. */
    SortedMap<String, String> startingWith(String... beginnings) {
        SortedMap<String, String> labels = new TreeMap<>();
        for (String key : words.stringPropertyNames()) {
            if (Stream.of(beginnings).anyMatch(key::startsWith)) {
                labels.put(key, words.getProperty(key));
            }
        }
        return labels;
    }

    private static void report(Diagnostics diagnostics, Position at, Message message) {
        diagnostics.add(new Diagnostic(Rule.TEMPLATE_FAULT, at, 1, "", message, Message.of("template-fault.hint")));
    }
}
