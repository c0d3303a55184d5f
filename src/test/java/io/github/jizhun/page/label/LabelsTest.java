package io.github.jizhun.page.label;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.model.SiteLanguage;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.template.ContentLanguage;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    private static final Path TEMPLATES = Path.of("site-templates");
    private static final Pattern BLANK = Pattern.compile("\\{\\d}");
    private static final Pattern LITERAL =
            Pattern.compile("(?:\"|say\\()([\\w.-]+)[\",](?: [+~] [\\w.() ]+?(?: [+~] \"([\\w.-]+)\")?(?=[,)}\\]]))?");

    @Test
    void everyLanguageOfTheInterfaceHasTheSameLabelsWithTheSamePlaceholders() throws IOException {
        TreeMap<String, Set<String>> chinese = placeholders(SiteLanguage.CHINESE);
        assertTrue(chinese.size() > 250, "labels: " + chinese.size());
        TreeMap<String, Set<String>> english = placeholders(SiteLanguage.ENGLISH);
        // First the names alone, since a difference between long lists is hard to see.
        assertEquals(List.of(), without(chinese.keySet(), english.keySet()), "lacking in English");
        assertEquals(List.of(), without(english.keySet(), chinese.keySet()), "lacking in Chinese");
        chinese.forEach((key, placeholders) -> assertEquals(placeholders, english.get(key), key));
    }

    @Test
    void noEnglishLabelHoldsAChineseCharacter() throws IOException {
        assertEquals(
                List.of(),
                labels(SiteLanguage.ENGLISH).values().stream()
                        .filter(label -> ContentLanguage.differs("en", label.toString()))
                        .toList());
    }

    @Test
    void everyLabelIsUsed() throws IOException {
        Set<Pattern> used = new TreeSet<>((one, other) -> one.pattern().compareTo(other.pattern()));
        try (Stream<Path> files = Stream.of(TEMPLATES, Path.of("src/main/java/io/github/jizhun/page"))
                .flatMap(LabelsTest::walk)) {
            files.filter(file -> file.toString().matches(".*\\.(peb|js|css|java)"))
                    .forEach(file -> LITERAL.matcher(read(file))
                            .results()
                            .map(LabelsTest::keys)
                            .forEach(used::add));
        }
        assertEquals(
                Set.of(),
                labels(SiteLanguage.CHINESE).stringPropertyNames().stream()
                        .filter(key -> used.stream()
                                .noneMatch(keys -> keys.matcher(key).matches()))
                        .collect(toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 task", "4, 4 tasks", "0, 0 tasks", "11, 11 tasks"})
    void wordsAreChosenByTheNumberBeforeThem(String number, String said) {
        assertEquals(said, words().say("needed-by.count", number));
    }

    private static List<String> without(Set<String> keys, Set<String> others) {
        return keys.stream().filter(key -> !others.contains(key)).toList();
    }

    private static Labels words() {
        return Labels.read(TemplateFiles.of(TEMPLATES, "site-templates"), SiteLanguage.ENGLISH.tag(), new Diagnostics())
                .orElseThrow();
    }

    /** The labels that a literal names: itself, or those that begin and end so where something stands between. */
    private static Pattern keys(MatchResult literal) {
        boolean joined = literal.group().matches(".* [+~] .*");
        String end = literal.group(2) == null ? "" : Pattern.quote(literal.group(2));
        return Pattern.compile(Pattern.quote(literal.group(1)) + (joined ? "[\\w-]+" + end : ""));
    }

    private static TreeMap<String, Set<String>> placeholders(SiteLanguage language) throws IOException {
        TreeMap<String, Set<String>> placeholders = new TreeMap<>();
        labels(language)
                .forEach((key, label) -> placeholders.put(
                        key.toString(),
                        BLANK.matcher(label.toString())
                                .results()
                                .map(MatchResult::group)
                                .collect(toCollection(TreeSet::new))));
        return placeholders;
    }

    private static Properties labels(SiteLanguage language) throws IOException {
        Properties labels = new Properties();
        try (Reader reader = Files.newBufferedReader(TEMPLATES.resolve("words/" + language.tag() + ".properties"))) {
            labels.load(reader);
        }
        return labels;
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
