package io.github.jizhun.command;

import io.github.jizhun.build.SiteFolders;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.intake.Importer;
import io.github.jizhun.intake.content.TermIds;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.publish.ContentWriter;
import io.github.jizhun.publish.DiskFault;
import io.github.jizhun.publish.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** {@code import}: makes standards from official documents, or takes an edited workbook back into one. */
@Command
final class ImportCommand implements Callable<Integer> {
    private static final String SOURCE = "source.txt";
    private static final int MANY_PAGES = 20;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOptions site;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "import-code")
    private Optional<String> code = Optional.empty();

    @Option(names = "--source", paramLabel = "CODE", descriptionKey = "import-source")
    private Optional<String> sourceOf = Optional.empty();

    @Option(names = "--into", paramLabel = "CODE", descriptionKey = "import-into")
    private Optional<String> into = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "import-dry-run")
    private boolean isDryRun;

    @Option(names = "--remove", descriptionKey = "import-remove")
    private boolean mayRemove;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format")
    private FindingsOptions.Format format;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files;

    private Messages messages;
    private DoubtPrinter printer;
    private int written;
    private int exit;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        messages = site.messages();
        printer = new DoubtPrinter(console, messages, format);
        if (into.isEmpty() && (isDryRun || mayRemove)) {
            refuseUsage("edit.only-into", isDryRun ? "--dry-run" : "--remove");
        }
        if (into.isPresent() && (code.isPresent() || sourceOf.isPresent())) {
            refuseUsage("edit.alone", code.isPresent() ? "--code" : "--source");
        }
        if (files.size() > 1) {
            into.ifPresent(given -> refuseUsage("edit.several", files.size()));
            code.ifPresent(given -> refuseUsage("import.several-codes", files.size()));
            sourceOf.ifPresent(given -> refuseUsage("import.several-sources", files.size()));
        }
        Stream.of(code, sourceOf, into)
                .flatMap(Optional::stream)
                .filter(given -> !new StandardCode(given).isSound())
                .forEach(given -> refuseUsage("import.bad-code", given));
        if (into.isPresent()) {
            return new WorkbookPrinter(console, site, messages, printer)
                    .run(into.get(), files.get(0), mayRemove, isDryRun);
        }
        Importer importer = new Importer(LocalDate.now(), this::termIds, this::showPage);
        List<String> notWritten = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            if (console.interactive() && files.size() > 1) {
                console.err().println(messages.say("import.progress", i + 1, files.size(), SiteFolders.shown(file)));
            }
            take(importer, file)
                    .ifPresent(reason -> notWritten.add(
                            messages.say("import.not-written", SiteFolders.shown(file), messages.say(reason))));
        }
        notWritten.forEach(console.err()::println);
        if (files.size() > 1) {
            say(messages.say("import.summary", files.size(), written, notWritten.size()));
        }
        if (written > 0 && sourceOf.isEmpty()) {
            say(messages.say("import.next"));
        }
        return exit;
    }

    /** Long documents show that they are being read. */
    private void showPage(int page, int of) {
        if (console.interactive() && of >= MANY_PAGES && page % MANY_PAGES == 0) {
            console.err().println(messages.say("import.page", page, of));
        }
    }

    private void refuseUsage(String key, Object argument) {
        throw new ParameterException(spec.commandLine(), messages.say(key, argument));
    }

    private void say(String sentence) {
        printer.out().println(sentence);
    }

    /** Imports a file; gives the reason if it could not be. */
    private Optional<Message> take(Importer importer, Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw Refusal.of("import.folder");
            }
            Importer.Imported made = importer.read(file, code.or(() -> sourceOf));
            made.doubts().stream()
                    .filter(doubt -> sourceOf.isEmpty() || doubt.kind() == Doubt.Kind.IMPORT_LEFTOVER)
                    .forEach(doubt -> report(file, doubt));
            write(made);
            written++;
            return Optional.empty();
        } catch (Refusal e) {
            exit = Math.max(exit, ExitCode.MISTAKES);
            printer.printRefusal(file, e.sentence());
            return Optional.of(e.sentence());
        } catch (PublishException e) {
            exit = ExitCode.DISK;
            return Optional.of(e.sentence());
        } catch (NoSuchFileException e) {
            exit = ExitCode.DISK;
            return Optional.of(Message.of("import.not-found", SiteFolders.shown(file)));
        } catch (IOException e) {
            exit = ExitCode.DISK;
            return Optional.of(DiskFault.sentence(e));
        }
    }

    private void write(Importer.Imported made) {
        Path standards = site.folders().content().resolve("standards");
        Path folder = standards.resolve(made.code());
        if (sourceOf.isPresent()) {
            writeSource(folder, made.files().get(SOURCE));
            return;
        }
        ContentWriter.create(folder, made.files());
        say(messages.say(
                made.doubts().isEmpty() ? "import.written" : "import.written-doubts",
                SiteFolders.shown(folder),
                String.join(", ", made.files().keySet()),
                made.doubts().size()));
        if (!made.furniture().isEmpty()) {
            say(messages.say("import.furniture", furniture(made.furniture())));
        }
        editionsOf(made.code()).stream()
                .filter(other -> !other.equals(made.code()))
                .reduce((one, other) -> other)
                .ifPresent(other -> say(messages.say("import.edition", made.code(), other, Edition.versionOf(other))));
    }

    /** Each line once, as first printed, with how often it is printed, its numbers aside. */
    private static String furniture(List<String> lines) {
        Map<String, String> first = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String line : lines) {
            String shape = line.replaceAll("\\d+", "n");
            first.putIfAbsent(shape, line.replace('\t', ' ').strip());
            counts.merge(shape, 1, Integer::sum);
        }
        return String.join(
                "; ",
                first.entrySet().stream()
                        .map(each -> each.getValue()
                                + (counts.get(each.getKey()) > 1 ? " ×" + counts.get(each.getKey()) : ""))
                        .toList());
    }

    private void writeSource(Path folder, String text) {
        Path file = folder.resolve(SOURCE);
        if (!Files.isRegularFile(folder.resolve("standard.yaml"))) {
            throw new PublishException(
                    Message.of("import.no-standard", sourceOf.orElseThrow(), SiteFolders.shown(folder)));
        }
        if (Files.exists(file)) {
            throw new PublishException(Message.of("import.has-source", SiteFolders.shown(file)));
        }
        ContentWriter.replace(file, text);
        say(messages.say("import.source-written", SiteFolders.shown(file)));
    }

    private void report(Path file, Doubt doubt) {
        List<String> place = new ArrayList<>();
        addPlace(place, "import.place-page", doubt.at().page());
        addPlace(place, "import.place-table", doubt.at().table());
        addPlace(place, "import.place-row", doubt.at().row());
        String where = place.isEmpty() ? "" : ": " + String.join(messages.say("import.place-gap"), place);
        printer.print(file, where, doubt);
        printer.printQuote(doubt);
    }

    private void addPlace(List<String> place, String key, int number) {
        if (number > 0) {
            place.add(messages.say(key, number));
        }
    }

    /** The editions of a standard that are held, by code. */
    private List<String> editionsOf(String standard) {
        Path standards = site.folders().content().resolve("standards");
        if (!Files.isDirectory(standards)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(standards)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(other -> Edition.familyOf(other).equals(Edition.familyOf(standard)))
                    .sorted((one, other) -> Edition.numberOf(one).compareTo(Edition.numberOf(other)))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The ids that other editions gave to terms, the newest last. */
    private Map<String, String> termIds(String standard) {
        Path standards = site.folders().content().resolve("standards");
        return TermIds.of(editionsOf(standard).stream()
                .map(each -> standards.resolve(each).resolve("glossary.yaml"))
                .toList());
    }
}
