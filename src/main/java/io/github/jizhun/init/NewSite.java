package io.github.jizhun.init;

import io.github.jizhun.text.Resource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files with which a maintainer begins a site: a small content without a finding, and what belongs beside it. */
public final class NewSite {
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
            "dot-github/workflows/check.yml",
            "dot-github/workflows/pages.yml",
            "content/site.yaml",
            "content/pages/about.md",
            "content/pages/about.en.md",
            "content/pages/how-to-read.md",
            "content/pages/how-to-read.en.md",
            STANDARD + "standard.yaml",
            STANDARD + "duties.yaml",
            STANDARD + "competencies.yaml",
            STANDARD + "glossary.yaml");

    private NewSite() {}

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
            files.put(path, Resource.text(NewSite.class, PLACE + name).replace("{version}", version));
        }
        schemas.forEach(name -> files.put("schemas/" + name, Resource.text(NewSite.class, "/schemas/" + name)));
        return files;
    }
}
