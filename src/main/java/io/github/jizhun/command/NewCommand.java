package io.github.jizhun.command;

import io.github.jizhun.build.SiteFolders;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.init.NewStandard;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Family;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.publish.ContentWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: makes the folder of a new standard, or of a new edition of an existing one; never changes a file. */
@Command
final class NewCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOptions site;

    @Option(names = "--from", paramLabel = "CODE", descriptionKey = "from")
    private Optional<String> from = Optional.empty();

    @Parameters(paramLabel = "CODE", descriptionKey = "code")
    private String code;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Messages messages = site.messages();
        Path standards = site.folders().content().resolve("standards");
        if (!new StandardCode(code).isOfficial()) {
            throw new ParameterException(spec.commandLine(), messages.say("new.code", code));
        }
        List<String> existing = existing(standards);
        from.filter(older -> !existing.contains(older)).ifPresent(older -> {
            throw new ParameterException(spec.commandLine(), messages.say("new.from", older));
        });
        Optional<String> older = from.or(() -> newestOf(existing));
        Map<String, String> files = older.map(edition -> NewStandard.edition(code, standards.resolve(edition)))
                .orElseGet(() -> NewStandard.standard(code));
        Path folder = standards.resolve(code);
        ContentWriter.create(folder, files);
        console.out()
                .println(messages.say(
                        older.isPresent() ? "new.edition" : "new.standard",
                        SiteFolders.shown(folder),
                        String.join(", ", files.keySet()),
                        older.orElse("")));
        return ExitCode.FINE;
    }

    /** The newest existing edition of the same standard. */
    private Optional<String> newestOf(List<String> existing) {
        List<String> editions = existing.stream()
                .filter(other -> Edition.familyOf(other).equals(Edition.familyOf(code)))
                .filter(other -> !other.equals(code))
                .toList();
        return Family.of(editions).stream().findFirst().map(Family::newest);
    }

    private static List<String> existing(Path standards) {
        if (!Files.isDirectory(standards)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(standards)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("standard.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
