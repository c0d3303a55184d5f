package io.github.jizhun.command;

import io.github.jizhun.build.SiteFolders;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.Severity;
import io.github.jizhun.diagnostic.report.DiagnosticPrinter;
import io.github.jizhun.edit.CellEdit;
import io.github.jizhun.edit.NewRow;
import io.github.jizhun.edit.RemovedRow;
import io.github.jizhun.edit.WorkbookImport;
import io.github.jizhun.export.workbook.EditableSheet;
import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.publish.ContentWriter;
import io.github.jizhun.publish.DiskFault;
import io.github.jizhun.publish.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** {@code import --into}: shows what an edited workbook changes, then writes it. */
final class WorkbookPrinter {
    private final Console console;
    private final SiteOptions site;
    private final Messages messages;
    private final DoubtPrinter doubts;

    WorkbookPrinter(Console console, SiteOptions site, Messages messages, DoubtPrinter doubts) {
        this.console = console;
        this.site = site;
        this.messages = messages;
        this.doubts = doubts;
    }

    /** Takes a workbook into a standard; the exit code. */
    int run(String code, Path file, boolean mayRemove, boolean isDryRun) {
        try {
            Path content = site.folders().content();
            Path folder = content.resolve("standards").resolve(code);
            if (!Files.isRegularFile(folder.resolve("standard.yaml"))) {
                throw new PublishException(Message.of("import.no-standard", code, SiteFolders.shown(folder)));
            }
            WorkbookImport.Result result = new WorkbookImport(content, SiteFolders.shown(content), code)
                    .read(file, mayRemove, LocalDate.now());
            show(file, code, result);
            result.doubts().forEach(doubt -> doubts.print(file, "", doubt));
            reportFindings(result);
            if (!isDryRun) {
                write(result);
            }
            doubts.out().println(summary(result, isDryRun));
            return result.doubts().stream().anyMatch(doubt -> doubt.kind().severity() == Severity.ERROR)
                    ? ExitCode.MISTAKES
                    : ExitCode.FINE;
        } catch (Refusal e) {
            doubts.printRefusal(file, e.sentence());
            return stop(file, e.sentence(), ExitCode.MISTAKES);
        } catch (PublishException e) {
            return stop(file, e.sentence(), ExitCode.DISK);
        } catch (NoSuchFileException e) {
            return stop(file, Message.of("not-found", SiteFolders.shown(file)), ExitCode.DISK);
        } catch (IOException e) {
            return stop(file, DiskFault.sentence(e), ExitCode.DISK);
        }
    }

    private int stop(Path file, Message reason, int exit) {
        console.err().println(messages.say("edit.not-taken", SiteFolders.shown(file), messages.say(reason)));
        return exit;
    }

    private static void write(WorkbookImport.Result result) {
        Map<Path, String> texts = new TreeMap<>();
        Map<Path, String> before = new TreeMap<>();
        result.files().forEach((path, change) -> {
            texts.put(path, change.after());
            change.before().ifPresent(text -> before.put(path, text));
        });
        ContentWriter.replaceAll(texts, before);
    }

    private void show(Path file, String code, WorkbookImport.Result result) {
        doubts.out()
                .println(messages.say(
                        result.isOlder() ? "edit.head-older" : "edit.head", SiteFolders.shown(file), code));
        for (CellEdit cell : result.cells()) {
            doubts.out()
                    .println(messages.say(
                            "edit.show-cell", cell.sheet().sheet(), cell.key(), cell.column(), cell.row()));
            doubts.out().println("  - " + cell.from());
            doubts.out().println("  + " + cell.to());
        }
        for (NewRow row : result.added()) {
            doubts.out()
                    .println("+ " + messages.say("edit.show-row", row.sheet().sheet(), words(row), row.row()));
        }
        for (RemovedRow row : result.removed()) {
            doubts.out()
                    .println("- "
                            + messages.say("edit.show-gone", row.sheet().sheet(), row.key(), row.text())
                                    .strip());
        }
    }

    private static String words(NewRow row) {
        return row.sheet() == EditableSheet.PAIRS
                ? row.cell(EditableSheet.PAIR_TASK) + " " + row.cell(EditableSheet.PAIR_COMPETENCY)
                : (row.cell(EditableSheet.CODE) + " "
                                + row.cell(row.sheet().edited().get(0)))
                        .strip();
    }

    private String summary(WorkbookImport.Result result, boolean isDryRun) {
        int edits =
                result.cells().size() + result.added().size() + result.removed().size();
        String counts = messages.say(
                "edit.counts",
                result.cells().size(),
                result.added().size(),
                result.removed().size(),
                result.normalized(),
                result.doubts().size());
        if (edits == 0) {
            return counts + messages.say("edit.nothing");
        }
        String files = String.join(
                ", ", result.files().keySet().stream().map(SiteFolders::shown).toList());
        return counts + messages.say(isDryRun ? "edit.dry-run" : "edit.written", files);
    }

    /** What checking finds after the edits and did not find before: errata to write, for example. */
    private void reportFindings(WorkbookImport.Result result) {
        Diagnostics news = new Diagnostics();
        result.findings().sorted().stream().filter(result.isNew()).forEach(news::add);
        if (!news.sorted().isEmpty()) {
            console.err().println(messages.say("edit.findings"));
            console.err().print(new DiagnosticPrinter(messages, result.lines()).print(news));
        }
    }
}
