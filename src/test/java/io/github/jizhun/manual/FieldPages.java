package io.github.jizhun.manual;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A page for each kind of content file with its fields, as the schemas for editors describe them in Chinese. What they mean in English
 * stands in {@code docs/manual/fields.properties}, by the end of the way to a field.
 */
final class FieldPages {
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final Path ENGLISH = Path.of("docs/manual/fields.properties");
    private static final String ENDING = ".schema.json";

    private final Properties english = new Properties();
    private final Set<String> used = new TreeSet<>();
    private final List<String> lacking = new ArrayList<>();

    FieldPages() throws IOException {
        try (Reader reader = Files.newBufferedReader(ENGLISH)) {
            english.load(reader);
        }
    }

    /** A field and whether it must be written. */
    private record Field(JsonNode schema, boolean isRequired) {}

    /** The pages of all kinds of files, by the names of their schemas. */
    Map<String, String> pages(ManualLanguage language) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(ENDING, "");
                pages.put(name, page(name, new ObjectMapper().readTree(file.toFile()), language));
            }
        }
        return pages;
    }

    private String page(String name, JsonNode root, ManualLanguage language) {
        StringBuilder page = new StringBuilder("# ");
        page.append(language.say(root.path("title").asText(), english(name, "yaml")));
        page.append("\n\n").append(language.say(root.path("description").asText(), english(name, "yaml.about")));
        page.append("\n\n| ").append(language.say("欄位", "field")).append(" | ");
        page.append(language.say("", "needed")).append(" | ");
        page.append(language.say("內容", "meaning")).append(" |\n| --- | --- | --- |\n");
        Map<String, Field> fields = new LinkedHashMap<>();
        collect(root, "", fields);
        fields.forEach((path, field) -> page.append("| `")
                .append(path.replace(".", "` › `"))
                .append("` | ")
                .append(field.isRequired() ? language.say("必填", "yes") : "")
                .append(" | ")
                .append(meaning(name + "." + path, field.schema(), language))
                .append(" |\n"));
        page.append("\n[").append(language.say("參考", "Reference")).append("](reference.html)\n");
        return page.toString();
    }

    private String meaning(String path, JsonNode schema, ManualLanguage language) {
        String title = schema.path("title").asText();
        String said = schema.path("description").asText().replaceFirst("^(必填|選填)。", "");
        List<String> choices = new ArrayList<>();
        schema.path("enum").forEach(choice -> choices.add("`" + choice.asText() + "`"));
        String values = choices.isEmpty()
                ? ""
                : language.say("可以寫：", " One of ")
                        + String.join(
                                language.say("、", ", "),
                                choices.stream().distinct().toList())
                        + language.say("。", ".");
        String meaning = language == ManualLanguage.CHINESE
                ? said.isEmpty() ? title + "。" : title + "。" + said
                : inEnglish(path);
        return ManualLanguage.inMarkdown(meaning + values);
    }

    private String english(String name, String end) {
        return inEnglish(name + "." + end);
    }

    /** What is said of the longest end of a path. */
    private String inEnglish(String path) {
        Optional<String> key = Stream.iterate(
                        path,
                        rest -> !rest.isEmpty(),
                        rest -> rest.contains(".") ? rest.replaceFirst("^[^.]*\\.", "") : "")
                .filter(english::containsKey)
                .findFirst();
        if (key.isEmpty()) {
            lacking.add(path);
        }
        key.ifPresent(used::add);
        return key.map(english::getProperty).orElse("");
    }

    /** Fields that nothing is said of in English. */
    List<String> lacking() {
        return lacking;
    }

    /** What is said in English of no field. */
    Set<String> superfluous() {
        Set<String> superfluous = new TreeSet<>(english.stringPropertyNames());
        superfluous.removeAll(used);
        return superfluous;
    }

    private static void collect(JsonNode schema, String before, Map<String, Field> fields) {
        for (String key : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(key).forEach(branch -> collect(branch, before, fields));
        }
        if (schema.has("items")) {
            collect(schema.get("items"), before, fields);
        }
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            String path = before + property.getKey();
            fields.putIfAbsent(path, new Field(property.getValue(), required.contains(property.getKey())));
            collect(property.getValue(), path + ".", fields);
        });
    }
}
