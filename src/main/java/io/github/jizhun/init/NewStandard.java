package io.github.jizhun.init;

import io.github.jizhun.text.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files with which a maintainer begins a new standard, or a new edition of one. */
public final class NewStandard {
    private static final String STANDARD = "standard.yaml";

    /** What an edition takes over from the one before it; errata, notes and the document's text belong to one edition only. */
    private static final List<String> TAKEN_OVER = List.of("duties.yaml", "competencies.yaml", "glossary.yaml");

    private static final Pattern CODE = Pattern.compile("(?m)^code:.*$");
    private static final Pattern EDITIONS = Pattern.compile("(?m)^editions:.*\\n(?:[ \\t#-].*(?:\\n|\\z)|\\n)*");
    private static final Pattern CURRENT = Pattern.compile("(?m)^(.*)\\bstatus:\\s*current\\b(.*)$");

    private NewStandard() {}

    /** The files of a standard that is new altogether, by name; its fields are there and empty, so that {@code check} asks for them. */
    public static Map<String, String> standard(String code) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : List.of(STANDARD, "duties.yaml", "competencies.yaml")) {
            files.put(name, Resource.text(NewStandard.class, name).replace("{code}", code));
        }
        return files;
    }

    /**
     * The files of a new edition, by name: those of an older one with all their codes, to be changed where the new document differs.
     * So what stays the same stays comparable.
     *
     * @param from the folder of the older edition
     * @throws UncheckedIOException if one of its files cannot be read
     */
    public static Map<String, String> edition(String code, Path from) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(STANDARD, edition(read(from.resolve(STANDARD)), code));
        TAKEN_OVER.stream()
                .filter(name -> Files.isRegularFile(from.resolve(name)))
                .forEach(name -> files.put(name, read(from.resolve(name))));
        return files;
    }

    private static String edition(String older, String code) {
        String own = CODE.matcher(older).replaceFirst("code: " + code);
        Matcher editions = EDITIONS.matcher(own);
        if (!editions.find() || editions.group().contains("code: " + code)) {
            return own;
        }
        String history =
                CURRENT.matcher(editions.group()).replaceAll(line -> superseded(line.group(1), line.group(2), code));
        String added = "  - code: " + code + "\n    date:\n    status: current\n";
        return own.substring(0, editions.start()) + history.stripTrailing() + "\n" + added
                + own.substring(editions.end());
    }

    /** In the style of the line: one field, or all fields of an edition in braces. */
    private static String superseded(String before, String after, String code) {
        String indent = before.replaceFirst("- $", "  ");
        String successor = before.contains("{")
                ? before + "status: superseded, replacedBy: " + code + after
                : before + "status: superseded" + after + "\n" + indent + "replacedBy: " + code;
        return Matcher.quoteReplacement(successor);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .collect(Collectors.joining("\n", "", "\n"))
                    .replace("\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
