package io.github.jizhun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole builds of one content folder, each in a process of its own, and what to hold them against. */
final class BuildStages {
    private final Path folder;
    private final List<String> options;
    private final int times;

    /** Something to be measured. */
    @FunctionalInterface
    private interface Stage {
        Measured run() throws IOException, InterruptedException;
    }

    /**
     * Builds below a folder.
     *
     * @param folder holds {@code content}; all else is made beside it
     * @param options for Java: {@code -Xmx700m}
     * @param times how often a first build and a bare start are run, each from the same beginning; the middle one counts
     */
    BuildStages(Path folder, List<String> options, int times) {
        this.folder = folder;
        this.options = options;
        this.times = times;
    }

    private Measured middle(Stage stage) throws IOException, InterruptedException {
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(stage.run());
        }
        all.sort(Comparator.comparing(Measured::wall));
        return all.get(times / 2);
    }

    /** Where what the programs say goes. */
    private Path log() {
        return folder.resolve("log.txt");
    }

    Path site() {
        return folder.resolve("site");
    }

    /** The whole site, as the packed program builds it where there is none. */
    Measured first() throws IOException, InterruptedException {
        return middle(() -> {
            MadeUpCatalogue.delete(site());
            MadeUpCatalogue.delete(folder.resolve(".jizhun-site"));
            return build();
        });
    }

    private Measured build() throws IOException, InterruptedException {
        return java(
                site(),
                List.of("-jar", "target/jizhun.jar"),
                "build",
                "--content",
                folder.resolve("content").toString(),
                "--output",
                site().toString());
    }

    /** The site again after one statement was changed. */
    Measured again() throws IOException, InterruptedException {
        Path changed;
        try (Stream<Path> standards = Files.list(folder.resolve("content/standards"))) {
            changed = standards.sorted().findFirst().orElseThrow().resolve("competencies.yaml");
        }
        Files.writeString(changed, Files.readString(changed).replaceFirst("text: \"", "text: \"新"));
        return build();
    }

    /** The files of the site, copied and nothing else. */
    Measured copy() throws IOException, InterruptedException {
        Path copy = folder.resolve("copy");
        Measured measured = java(
                copy,
                classes(),
                PlainCopy.class.getName(),
                site().toString(),
                copy.toString());
        MadeUpCatalogue.delete(copy);
        return measured;
    }

    /** Java alone, with the libraries loaded. */
    Measured start() throws IOException, InterruptedException {
        return middle(() -> java(folder.resolve("nothing"), classes(), BareStart.class.getName()));
    }

    /** Hugo on a project of the same standards. */
    Measured hugo(String program) throws IOException, InterruptedException {
        Path project = folder.resolve("hugo");
        HugoPages.write(project, MadeUpCatalogue.load(folder.resolve("content")));
        Path output = folder.resolve("hugo-site");
        return ChildProcess.run(
                List.of(program, "--quiet", "--source", project.toString(), "--destination", output.toAbsolutePath().toString()),
                log(),
                output);
    }

    /** Pagefind on the pages of a site. */
    Measured pagefind(String program, Path pages) throws IOException, InterruptedException {
        Path output = pages.resolve("pagefind");
        return ChildProcess.run(
                List.of(
                        program,
                        "--site",
                        pages.toString(),
                        "--root-selector",
                        "main",
                        "--output-path",
                        output.toString()),
                log(),
                output);
    }

    /** Pagefind on Hugo's pages. */
    Measured pagefindOfHugo(String program) throws IOException, InterruptedException {
        return pagefind(program, folder.resolve("hugo-site"));
    }

    /** What a class with a main method takes. */
    Measured java(String main, String... arguments) throws IOException, InterruptedException {
        List<String> program = new ArrayList<>(classes());
        program.add(main);
        return java(folder.resolve("index"), program, arguments);
    }

    String said() throws IOException {
        return Files.readString(log()).strip();
    }

    private static List<String> classes() {
        return List.of("-cp", System.getProperty("java.class.path"));
    }

    private Measured java(Path output, List<String> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(program);
        command.addAll(Arrays.asList(arguments));
        return ChildProcess.run(command, log(), output);
    }
}
