package io.github.jizhun.manual;

import io.github.jizhun.TestContent;
import io.github.jizhun.build.BuildResult;
import io.github.jizhun.build.SiteBuilder;
import io.github.jizhun.build.SiteFolders;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.SourceLines;
import io.github.jizhun.font.BoxFont;
import io.github.jizhun.source.LoadedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Findings of each rule, as the program makes them of the broken contents of the tests. */
final class RuleExamples {
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    /** Maximum number of examples of a rule with many ways to break it. */
    private static final int MAX = 6;

    /** What to break templates or the built site with: files over the small content, and over its templates. */
    private static final Map<Rule, Map<String, String>> BUILT = Map.of(
            Rule.UNKNOWN_TEMPLATE, Map.of("site-templates/hoem.peb", "<p></p>\n"),
            Rule.TEMPLATE_FAULT, Map.of("site-templates/task.peb", "<p>{{ page.titel }}</p>\n"),
            Rule.DUPLICATE_PATH, Map.of("content/pages/abc1234-001v1/index.md", "# 咖啡\n"),
            Rule.DEAD_LINK, Map.of("content/pages/links.md", "# 連結\n\n見[說明](about.html#nowhere)。\n"));

    private final Path folder;

    /** Examples made in a folder. */
    RuleExamples(Path folder) {
        this.folder = folder;
    }

    /** A finding and the lines of the content in which it was found. */
    record Example(Diagnostic finding, SourceLines lines) {}

    /** Different mistakes under a rule, the plainest first. */
    List<Example> of(Rule rule) throws IOException {
        if (rule == Rule.MISSING_TEMPLATE) {
            return build(rule, Map.of(), "my-templates");
        }
        if (rule == Rule.MISSING_GLYPH) {
            return missingGlyph();
        }
        if (BUILT.containsKey(rule)) {
            return build(rule, BUILT.get(rule), SiteFolders.TEMPLATES);
        }
        List<Example> examples = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Path broken : cases(rule)) {
            if (examples.size() == MAX) {
                break;
            }
            TestContent content = TestContent.small(folder).overlay(broken);
            LoadedContent loaded = content.load();
            content.diagnostics().sorted().stream()
                    .filter(finding -> finding.rule() == rule)
                    .filter(finding -> said.add(finding.message().key()))
                    .limit(1)
                    .forEach(finding -> examples.add(new Example(finding, loaded.lines())));
        }
        return examples;
    }

    /** No font is among the broken contents: one is made that lacks a character. */
    private List<Example> missingGlyph() throws IOException {
        TestContent content = TestContent.small(Files.createTempDirectory(folder, "font"));
        Path settings = content.folder().resolve("site.yaml");
        Path texts = content.folder().resolve("standards/ABC1234-001v1/competencies.yaml");
        String written = Files.readString(texts).replace("生豆分級", "𥹉豆分級");
        BoxFont font = new BoxFont();
        try (Stream<Path> files = Files.walk(content.folder())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                font.with(Files.readString(file));
            }
        }
        font.write(content.folder().resolve("font.ttf"));
        Files.writeString(texts, written);
        Files.writeString(settings, Files.readString(settings).stripTrailing() + "\npdfFont: font.ttf\n");
        LoadedContent loaded = content.load();
        return content.diagnostics().sorted().stream()
                .filter(finding -> finding.rule() == Rule.MISSING_GLYPH)
                .map(finding -> new Example(finding, loaded.lines()))
                .toList();
    }

    private static List<Path> cases(Rule rule) throws IOException {
        try (Stream<Path> cases = Files.list(BROKEN)) {
            return cases.filter(Files::isDirectory)
                    .filter(broken ->
                            broken.getFileName().toString().split("--")[0].equals(rule.id()))
                    .sorted()
                    .toList();
        }
    }

    private List<Example> build(Rule rule, Map<String, String> files, String templates) throws IOException {
        Path place = Files.createTempDirectory(folder, "built");
        TestContent.small(place);
        Files.createDirectory(place.resolve(SiteFolders.TEMPLATES));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = place.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        SiteFolders folders =
                new SiteFolders(place.resolve("content"), place.resolve(templates), place.resolve("target/site"));
        BuildResult result = new SiteBuilder(folders, false, stage -> {}).build();
        return result.findings().sorted().stream()
                .filter(finding -> finding.rule() == rule)
                .limit(1)
                .map(finding -> new Example(finding, result.lines()))
                .toList();
    }

    /** What was printed, without the folder in which the example was made. */
    String withoutFolder(String printed) {
        return printed.replaceAll(java.util.regex.Pattern.quote(SiteFolders.shown(folder)) + "/(built[0-9]+/)?", "");
    }
}
