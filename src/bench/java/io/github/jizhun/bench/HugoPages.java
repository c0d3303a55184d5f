package io.github.jizhun.bench;

import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The same standards as a project of Hugo's with the least of templates: a page for each standard, duty, task, competency and term;
 * outputs and indicators stand on their task's page.
 */
final class HugoPages {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
            <body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
            """;

    private final Path content;
    private final LinkedStandard standard;

    private HugoPages(Path content, LinkedStandard standard) {
        this.content = content;
        this.standard = standard;
    }

    /** Writes the project. */
    static void write(Path folder, LinkedCatalogue catalogue) throws IOException {
        Files.createDirectories(folder.resolve("layouts/_default"));
        Files.writeString(folder.resolve("layouts/_default/single.html"), PAGE);
        Files.writeString(folder.resolve("config.toml"), """
                baseURL = "https://example.org/"
                title = "示範職能基準"
                uglyURLs = true
                disableKinds = ["taxonomy", "term", "section", "RSS", "sitemap", "home", "404"]
                """);
        for (LinkedStandard standard : catalogue.standards()) {
            Path content = Files.createDirectories(folder.resolve("content").resolve(standard.code()));
            new HugoPages(content, standard).write();
        }
    }

    private void write() throws IOException {
        page(
                "standard",
                standard.standard().name().value(),
                standard.standard().description()
                        + links(standard.standard().duties().stream()
                                .map(Duty::code)
                                .map(standard::statementOf)
                                .toList()));
        for (Duty duty : standard.standard().duties()) {
            page(
                    duty.code().value(),
                    duty.name().value(),
                    links(duty.tasks().stream()
                            .map(Task::code)
                            .map(standard::statementOf)
                            .toList()));
            for (Task task : duty.tasks()) {
                page(task.code().value(), task.name().value(), text(task));
            }
        }
        for (Statement competency : standard.standard().competencies().toList()) {
            LinkedStatement placed = standard.placed(competency);
            page(
                    placed.label(),
                    competency.text().value(),
                    placed.code()
                            .map(standard::tasksOf)
                            .map(tasks -> tasks.stream()
                                    .map(Task::code)
                                    .map(standard::statementOf)
                                    .toList())
                            .map(this::links)
                            .orElse(""));
        }
        for (GlossaryTerm term : standard.standard().glossary()) {
            page(term.id(), term.term().value(), term.text().value());
        }
    }

    private String text(Task task) {
        return task.groups().stream()
                .map(group -> statements(group.outputs()) + statements(group.indicators())
                        + links(standard.needs(task)))
                .collect(Collectors.joining());
    }

    private String statements(Collection<Statement> statements) {
        return statements.stream()
                .map(statement -> "- " + standard.placed(statement).label() + " " + statement.text() + "\n")
                .collect(Collectors.joining());
    }

    private String links(Collection<LinkedStatement> statements) {
        return statements.stream()
                .map(statement ->
                        "- [" + statement.label() + " " + statement.text() + "](" + statement.label() + ".html)\n")
                .collect(Collectors.joining("", "\n", "\n"));
    }

    private void page(String name, String title, String text) throws IOException {
        Files.writeString(
                content.resolve(name + ".md"), "---\ntitle: \"" + title.replace("\"", "'") + "\"\n---\n" + text + "\n");
    }
}
