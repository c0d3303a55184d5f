package io.github.jizhun.bench;

import io.github.jizhun.Main;
import io.github.jizhun.intake.ComposedDocuments;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the import of a PDF costs, beside a bare start of Java: each is run five times as a program of its own with at most 512 MB, the
 * middle one by CPU counts. The PDF is the first argument or the property {@code bench.contents}; without one, a standard of 40 tasks is made up.
 */
public final class ImportTimes {
    private static final int RUNS = 5;
    private static final int TASKS = 40;

    private ImportTimes() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("import");
        Path given = Path.of(arguments.length > 0 ? arguments[0] : System.getProperty("bench.contents", ""));
        Path file = Files.isRegularFile(given) ? given : ComposedDocuments.pdfOfTasks(TASKS, folder);
        Measured bare = middle(folder, BareStart.class.getName());
        Measured imported = middle(
                folder,
                Main.class.getName(),
                "import",
                "--content",
                folder.resolve("content").toString(),
                file.toString());
        System.out.println("start   " + bare);
        System.out.println("import  " + imported);
        System.out.printf(
                Locale.ROOT,
                "CPU %.1f x, wall %.1f x a bare start%n",
                (double) imported.cpu() / bare.cpu(),
                (double) imported.wall() / bare.wall());
    }

    private static Measured middle(Path folder, String... program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(program));
        List<Measured> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Path content = folder.resolve("content");
            delete(content);
            runs.add(ChildProcess.run(command, folder.resolve("log"), content));
        }
        runs.sort(Comparator.comparingLong(Measured::cpu));
        return runs.get(RUNS / 2);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
