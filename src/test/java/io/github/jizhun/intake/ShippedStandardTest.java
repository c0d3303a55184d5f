package io.github.jizhun.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The standard that is shipped, typed and proofread by hand, imported from its document's text. */
class ShippedStandardTest {
    private static final Path SHIPPED = Path.of("content/standards/BHR1212-001v2");
    /** What only a person can add. */
    private static final Set<String> BY_HAND =
            Set.of("id", "otherForms", "narrow", "source", "rights", "editions", "sharedOutcome");

    @TempDir
    private Path folder;

    @Test
    void textGivesTheShippedContent() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Path content = folder.resolve("content");
        assertEquals(
                0,
                Main.run(
                        new String[] {
                            "import",
                            "--content",
                            content.toString(),
                            SHIPPED.resolve("source.txt").toString()
                        },
                        stream,
                        stream));
        Path imported = content.resolve("standards/BHR1212-001v2");
        for (String file : List.of("standard.yaml", "duties.yaml", "competencies.yaml", "glossary.yaml")) {
            assertEquals(tree(SHIPPED.resolve(file)), tree(imported.resolve(file)), file);
        }
        Files.writeString(content.resolve("site.yaml"), Files.readString(Path.of("content/site.yaml")));
        assertEquals(
                0,
                Main.run(
                        new String[] {
                            "check",
                            "--content",
                            content.toString(),
                            "--output",
                            folder.resolve("site").toString()
                        },
                        stream,
                        stream),
                () -> said.toString(StandardCharsets.UTF_8));
    }

    private static String tree(Path file) throws IOException {
        return lines(new Yaml().load(Files.readString(file)), "");
    }

    /** A line for each value; spaces and the width of punctuation, which errata correct by hand, aside. */
    private static String lines(Object node, String at) {
        StringBuilder lines = new StringBuilder();
        if (node instanceof Map<?, ?> map) {
            new TreeMap<>(map).forEach((key, value) -> {
                if (!BY_HAND.contains(String.valueOf(key))) {
                    lines.append(lines(value, at + "/" + key));
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(each -> lines.append(lines(each, at + "/-")));
        } else {
            String text = Normalizer.normalize(String.valueOf(node), Normalizer.Form.NFKC);
            lines.append(at).append(' ').append(text.replaceAll("[\\s。]", "")).append('\n');
        }
        return lines.toString();
    }
}
