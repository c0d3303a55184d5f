package io.github.jizhun.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files with which somebody begins a site: a small content without a finding, and what belongs beside it. */
public final class FirstContent {
    private static final String PLACE = "/init/";

    /** Before the names of files that are hidden when they are used: build tools leave such out of a jar. */
    private static final String HIDDEN = "dot-";

    private static final String STANDARD = "content/standards/ABC1234-001v1/";

    private static final List<String> FILES = List.of(
            "README.md",
            "README.en.md",
            "dot-gitignore",
            "dot-vscode/extensions.json",
            "dot-vscode/settings.json",
            "dot-github/workflows/pages.yml",
            "content/site.yaml",
            "content/pages/about.md",
            "content/pages/how-to-read.md",
            STANDARD + "standard.yaml",
            STANDARD + "duties.yaml",
            STANDARD + "competencies.yaml",
            STANDARD + "glossary.yaml");

    private FirstContent() {}

    /**
     * The files, by their paths in the folder of the site.
     *
     * @param version of the program, which a server is to fetch
     * @param schemas the names of the schemas that editors complete fields by
     */
    public static Map<String, String> files(String version, List<String> schemas) {
        Map<String, String> files = new TreeMap<>();
        for (String name : FILES) {
            String path = name.startsWith(HIDDEN) ? "." + name.substring(HIDDEN.length()) : name;
            files.put(path, read(PLACE + name).replace("{version}", version));
        }
        schemas.forEach(name -> files.put("schemas/" + name, read("/schemas/" + name)));
        return files;
    }

    private static String read(String resource) {
        try (InputStream in = FirstContent.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
