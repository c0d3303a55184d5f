package io.github.jizhun.check.proof;

import io.github.jizhun.check.CodeCheck;
import io.github.jizhun.check.Expected;
import io.github.jizhun.check.Marks;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.StandardFiles;
import io.github.jizhun.check.document.PrintedDuty;
import io.github.jizhun.check.document.PrintedForm;
import io.github.jizhun.check.document.PrintedTask;
import io.github.jizhun.check.document.PrintedTask.Entry;
import io.github.jizhun.check.document.PrintedText;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the main table of a document: duties, tasks, and what stands in their rows. */
final class SourceTable {
    private final Outline outline;
    private final CodeCheck codes;
    private final PrintedForm form;
    private final SourceFindings found;
    private final UncodedCompetencies uncoded;
    /** What is printed for each task of the YAML. */
    private final Map<Code, PrintedTask> printedTasks = new LinkedHashMap<>();

    /** What is printed in the rows of each task of the document. */
    private final Map<PrintedTask, List<Entry>> entries = new LinkedHashMap<>();

    private SourceTable(Outline outline, CodeCheck codes, PrintedForm form, SourceFindings found) {
        this.outline = outline;
        this.codes = codes;
        this.form = form;
        this.found = found;
        SplitStatements split = new SplitStatements(outline, found.corrections());
        this.uncoded = new UncodedCompetencies(outline, found.corrections());
        form.tasks().forEach(task -> entries.put(task, uncoded.cut(split.mend(task.entries()))));
    }

    static void compare(Outline outline, CodeCheck codes, PrintedForm form, SourceFindings found) {
        SourceTable table = new SourceTable(outline, codes, form, found);
        form.strays().forEach(stray -> found.reportLeftover(stray, StandardFiles.DUTIES));
        table.compareTitles();
        SourceLevels.compare(outline.standard(), form, table.printedTasks, found);
        Map<Task, List<Entry>> rows = table.rows();
        rows.forEach(table::compareStatements);
        List<Entry> all = table.entries.values().stream().flatMap(List::stream).toList();
        rows.forEach(table.uncoded::name);
        SourceCompetencies.compare(outline, codes, all, rows, table.uncoded.meant(), found);
    }

    private List<Expected> expected(Kind... kinds) {
        return Stream.of(kinds)
                .flatMap(outline::items)
                .map(item -> Expected.of(item, codes.isFaulty(item)))
                .toList();
    }

    /** A task that is missing with its whole duty is not reported again. */
    private void compareTitles() {
        List<PrintedText> dutyTitles = form.duties().stream()
                .map(PrintedDuty::title)
                .filter(title -> !title.text().isEmpty())
                .toList();
        Pairing duties = Pairing.of(expected(Kind.DUTY), dutyTitles, found.corrections());
        found.report(duties, StandardFiles.DUTIES);

        List<PrintedText> taskTitles = form.tasks().stream()
                .map(PrintedTask::title)
                .filter(title -> !title.text().isEmpty())
                .toList();
        Pairing tasks = Pairing.of(expected(Kind.TASK), taskTitles, found.corrections());
        Set<PrintedText> covered = form.duties().stream()
                .filter(duty -> duties.leftover().contains(duty.title()))
                .flatMap(duty -> duty.tasks().stream())
                .map(PrintedTask::title)
                .collect(Collectors.toCollection(HashSet::new));
        tasks.leftover().removeIf(covered::contains);
        Set<String> missingDuties = duties.missing().stream().map(Expected::key).collect(Collectors.toSet());
        tasks.missing().removeIf(task -> missingDuties.contains(dutyOf(task)));
        found.report(tasks, StandardFiles.DUTIES);

        form.tasks().stream()
                .filter(task ->
                        covered.contains(task.title()) || tasks.leftover().contains(task.title()))
                .forEach(this::passOver);

        Map<PrintedText, PrintedTask> byTitle =
                form.tasks().stream().collect(Collectors.toMap(PrintedTask::title, task -> task));
        // A duty without tasks holds its rows itself.
        duties.pairs()
                .forEach(pair -> form.duties().stream()
                        .filter(duty -> duty.title().equals(pair.printed()))
                        .flatMap(duty -> duty.tasks().stream())
                        .filter(task -> task.title().text().isEmpty())
                        .forEach(task ->
                                printedTasks.put(new Code(pair.expected().key()), task)));
        tasks.pairs().forEach(pair -> printedTasks.put(new Code(pair.expected().key()), byTitle.get(pair.printed())));
    }

    /** What a task holds that is reported as a whole. */
    private void passOver(PrintedTask task) {
        found.evidence().addLacking(task.title().code());
        for (Entry entry : task.entries()) {
            found.evidence().addLeftover(Marks.strip(entry.piece().text()));
            if (!entry.kind().isCompetency()) {
                found.evidence().addLacking(found.corrections().codeOf(entry.piece()));
            }
        }
    }

    private String dutyOf(Expected task) {
        return outline.find(task.key())
                .flatMap(Outline.Item::parent)
                .map(Code::value)
                .orElse("");
    }

    /** What is printed at each task that has rows of its own; a shared row is that of the task which carries it. */
    private Map<Task, List<Entry>> rows() {
        Map<Task, List<Entry>> rows = new LinkedHashMap<>();
        for (Duty duty : outline.standard().duties()) {
            for (Task task : duty.tasks()) {
                Task carrier = duty.carrier(task);
                PrintedTask printed = printedTasks.get(task.code());
                if (printed != null) {
                    rows.computeIfAbsent(carrier, key -> new ArrayList<>()).addAll(entries.get(printed));
                }
            }
        }
        return rows;
    }

    /** The outputs and indicators of all tasks that share the row of a task. */
    private Stream<Outline.Item> itemsIn(Task carrier) {
        return outline.standard().duties().stream()
                .flatMap(duty -> duty.tasks().stream().filter(task -> duty.carrier(task) == carrier))
                .flatMap(outline::itemsOf);
    }

    private void compareStatements(Task task, List<Entry> row) {
        List<PrintedText> coded = new ArrayList<>();
        List<PrintedText> uncoded = new ArrayList<>();
        row.stream()
                .filter(entry -> !entry.kind().isCompetency())
                .forEach(entry -> (entry.piece().code().isEmpty() ? uncoded : coded).add(entry.piece()));
        List<Expected> expected = itemsIn(task)
                .map(item -> Expected.of(item, codes.isFaulty(item)))
                .toList();
        List<Expected> withoutCode =
                expected.stream().filter(text -> text.key().isEmpty()).toList();
        List<PrintedText> printed = new ArrayList<>(coded);
        printed.addAll(Segments.cut(uncoded, withoutCode, found.corrections()));
        Pairing pairing = Pairing.of(expected, printed, found.corrections());
        found.report(pairing, StandardFiles.DUTIES);
        pairing.leftover()
                .forEach(left -> row.stream()
                        .filter(entry -> entry.piece().at().line() == left.at().line())
                        .filter(entry -> entry.piece().text().contains(left.text()))
                        .forEach(
                                entry -> found.evidence().addLacking(task.code().value(), entry.kind())));
        found.reportOrder(withoutCode, pairing);
    }
}
