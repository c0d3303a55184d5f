package io.github.jizhun.edit;

import io.github.jizhun.check.site.ContentCheck;
import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.Severity;
import io.github.jizhun.diagnostic.SourceLines;
import io.github.jizhun.export.workbook.SheetTexts;
import io.github.jizhun.export.workbook.StandardWorkbook;
import io.github.jizhun.intake.doubt.Doubt;
import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.source.ContentLoader;
import io.github.jizhun.source.LoadedContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Takes an edited workbook back into the content of its standard. Writes nothing itself. */
public final class WorkbookImport {
    /** With these no sheet can be compared row by row. */
    private static final Set<Rule> IN_THE_WAY =
            Set.of(Rule.DUPLICATE_CODE, Rule.BAD_CODE, Rule.UNKNOWN_REFERENCE, Rule.DUPLICATE_ID, Rule.FOLDER_NAME);

    private static final List<String> FILES =
            List.of(ContentEditor.DUTIES, ContentEditor.COMPETENCIES, ContentEditor.GLOSSARY);

    private final Path content;
    private final String shownAs;
    private final String code;
    private final Path folder;

    /**
     * What came of a workbook.
     *
     * @param cells texts that change
     * @param added rows that are new
     * @param removed rows that go
     * @param doubts what was not taken, or not meant
     * @param normalized the number of cells that a spreadsheet program changed without anybody meaning it
     * @param isOlder whether the workbook is of another content than that of today
     * @param files the files that change, each with its text; none where nothing does
     * @param findings those of reading and checking the content as it will be; as it is, where it cannot be edited
     * @param isNew whether a finding was not there before
     * @param lines the files as they will be
     */
    public record Result(
            List<CellEdit> cells,
            List<NewRow> added,
            List<RemovedRow> removed,
            List<Doubt> doubts,
            int normalized,
            boolean isOlder,
            Map<Path, FileChange> files,
            Diagnostics findings,
            Predicate<Diagnostic> isNew,
            SourceLines lines) {}

    /** A file as it is and as it will be; the first is empty where there is no such file yet. */
    public record FileChange(Optional<String> before, String after) {}

    /**
     * The import into a standard.
     *
     * @param content the folder of all content
     * @param shownAs that folder as the maintainer typed it
     */
    public WorkbookImport(Path content, String shownAs, String code) {
        this.content = content;
        this.shownAs = shownAs;
        this.code = code;
        this.folder = content.resolve("standards").resolve(code);
    }

    private record Content(Catalogue catalogue, LinkedStandard linked, List<SheetTexts> texts) {}

    /**
     * Reads a workbook and finds out what it changes.
     *
     * @param mayRemove whether rows that are removed from it are taken away
     * @param date the day on which their pages are retired
     * @throws Refusal if nothing can be done with it, or the content has mistakes that must be mended before
     * @throws IOException if a file cannot be read
     */
    public Result read(Path file, boolean mayRemove, LocalDate date) throws IOException {
        EditedWorkbook workbook = EditedWorkbook.read(file, code);
        Diagnostics before = new Diagnostics();
        LoadedContent loaded = load(Map.of(), before);
        Content ours = link(loaded);
        EditPlan plan = WorkbookMerge.of(workbook, ours.texts(), ours.linked(), mayRemove);
        Map<Path, FileChange> files = edit(ours, plan, date);
        Diagnostics after = new Diagnostics();
        Map<Path, byte[]> unwritten = new TreeMap<>();
        files.forEach((path, change) -> unwritten.put(path, change.after().getBytes(StandardCharsets.UTF_8)));
        LoadedContent edited = load(unwritten, after);
        ReadBack.check(ours.texts(), plan, link(edited).texts());
        Set<String> known = new HashSet<>();
        before.sorted().forEach(finding -> known.add(nameOf(finding)));
        String stamp = StandardWorkbook.of(ours.linked(), ours.catalogue().site())
                .base()
                .orElseThrow()
                .stamp();
        return new Result(
                plan.cells(),
                plan.added(),
                plan.removed(),
                plan.doubts(),
                plan.normalized(),
                !stamp.equals(workbook.base().stamp()),
                files,
                after,
                finding -> !known.contains(nameOf(finding)),
                edited.lines());
    }

    /** A finding without its line, which edits before it move. */
    private static String nameOf(Diagnostic finding) {
        return finding.rule() + finding.at().file() + finding.path() + finding.message();
    }

    private LoadedContent load(Map<Path, byte[]> unwritten, Diagnostics findings) {
        LoadedContent loaded = ContentLoader.loadStandard(content, shownAs, code, unwritten, findings);
        refuse(findings, unwritten, finding -> finding.rule().severity() == Severity.ERROR);
        if (loaded.catalogue().standards().size() != 1) {
            throw Refusal.of("edit.content-errors", code, "standard.yaml");
        }
        ContentCheck.run(loaded.catalogue(), findings);
        refuse(findings, unwritten, finding -> IN_THE_WAY.contains(finding.rule()));
        return loaded;
    }

    /** Refuses content that has such findings: as it is, or as it would be. */
    private void refuse(Diagnostics findings, Map<Path, byte[]> unwritten, Predicate<Diagnostic> isInTheWay) {
        findings.sorted().stream()
                .filter(finding -> finding.at().file().contains("/" + code + "/"))
                .filter(isInTheWay)
                .findFirst()
                .ifPresent(finding -> {
                    String sentence = unwritten.isEmpty() ? "edit.content-errors" : "edit.makes-errors";
                    throw Refusal.of(
                            sentence, code, finding.at() + " " + finding.rule().id());
                });
    }

    private static Content link(LoadedContent loaded) {
        Catalogue catalogue = loaded.catalogue();
        LinkedStandard linked = LinkedStandard.link(catalogue.standards().get(0));
        return new Content(catalogue, linked, StandardWorkbook.textsOf(linked, catalogue.site()));
    }

    private Map<Path, FileChange> edit(Content ours, EditPlan plan, LocalDate date) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : FILES) {
            if (Files.exists(folder.resolve(name))) {
                files.put(name, Files.readString(folder.resolve(name)));
            }
        }
        Map<Path, FileChange> changes = new TreeMap<>();
        try {
            new ContentEditor(ours.linked(), files, plan)
                    .edit(files)
                    .forEach((name, text) ->
                            changes.put(folder.resolve(name), new FileChange(Optional.of(files.get(name)), text)));
            Path retired = content.resolve(Retirements.FILE);
            Optional<String> before = Files.exists(retired) ? Optional.of(Files.readString(retired)) : Optional.empty();
            Retirements.of(code, plan.removed(), ours.catalogue().ledger(), before, date)
                    .ifPresent(text -> changes.put(retired, new FileChange(before, text)));
        } catch (IllegalArgumentException e) {
            throw Refusal.of("edit.no-place", e.getMessage());
        }
        return changes;
    }
}
