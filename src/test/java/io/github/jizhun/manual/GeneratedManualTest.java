package io.github.jizhun.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.jizhun.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of the manual that say what the code says: rules, fields, commands, templates. Run with {@code -Dgolden=overwrite} to bring
 * them up to date.
 */
@Order(1)
class GeneratedManualTest {
    private static final List<String> FOLDERS = List.of("rules", "reference");

    @TempDir
    private Path folder;

    @Test
    void referenceIsThatOfTheCode() throws IOException {
        RuleExamples made = new RuleExamples(folder);
        Map<Rule, List<RuleExamples.Example>> examples = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            examples.put(rule, made.of(rule));
            assertFalse(examples.get(rule).isEmpty(), rule.id());
        }
        FieldPages fields = new FieldPages();
        Map<Path, String> pages = new TreeMap<>();
        for (ManualLanguage language : ManualLanguage.values()) {
            RulePages rules = new RulePages(language, made);
            examples.forEach((rule, found) -> pages.put(language.file("rules/" + rule.id()), rules.page(rule, found)));
            pages.put(language.file("rules"), rules.list());
            fields.pages(language).forEach((name, page) -> pages.put(language.file("reference/" + name), page));
            pages.put(language.file("reference/commands"), CommandPage.text(language));
            pages.put(language.file("reference/templates"), new TemplatePage().text(language));
        }
        if ("overwrite".equals(System.getProperty("golden"))) {
            overwrite(pages);
        }
        assertEquals(text(pages), text(written()));
        assertEquals(List.of(), fields.lacking());
        assertEquals(Set.of(), fields.superfluous());
    }

    private static String text(Map<Path, String> pages) {
        return pages.entrySet().stream()
                .map(page -> "==== " + page.getKey() + "\n" + page.getValue())
                .collect(Collectors.joining());
    }

    private static void overwrite(Map<Path, String> pages) throws IOException {
        for (Path old : written().keySet()) {
            Files.delete(old);
        }
        for (Map.Entry<Path, String> page : pages.entrySet()) {
            Files.createDirectories(page.getKey().getParent());
            Files.writeString(page.getKey(), page.getValue());
        }
    }

    /** The generated pages as they are. */
    private static Map<Path, String> written() throws IOException {
        Map<Path, String> pages = new TreeMap<>();
        for (ManualLanguage language : ManualLanguage.values()) {
            Set<Path> files = new TreeSet<>(Set.of(language.file("rules")));
            for (String name : FOLDERS) {
                Path place = language.content().resolve("pages").resolve(name);
                if (Files.isDirectory(place)) {
                    try (Stream<Path> listed = Files.list(place)) {
                        listed.forEach(files::add);
                    }
                }
            }
            for (Path file : files) {
                if (Files.exists(file)) {
                    pages.put(file, Files.readString(file));
                }
            }
        }
        return pages;
    }
}
