package io.github.jizhun.check.proof;

import io.github.jizhun.check.CodeCheck;
import io.github.jizhun.check.Expected;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.StandardFiles;
import io.github.jizhun.check.document.PrintedTask.Entry;
import io.github.jizhun.check.document.PrintedText;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares knowledge and skills: printed at each task that needs them, written once in the YAML. */
final class SourceCompetencies {
    private final Outline outline;
    private final CodeCheck codes;
    private final SourceFindings found;
    private final List<PrintedText> pieces;
    /** The code or id that each printed piece is meant to have, slips aside; one without is reported to be left over. */
    private final Map<PrintedText, String> meant = new HashMap<>();

    private final Map<PrintedText, Set<Code>> places = new HashMap<>();

    private SourceCompetencies(Outline outline, CodeCheck codes, List<Entry> entries, SourceFindings found) {
        this.outline = outline;
        this.codes = codes;
        this.found = found;
        this.pieces = entries.stream()
                .filter(entry -> entry.kind().isCompetency())
                .map(Entry::piece)
                .toList();
    }

    /**
     * Compares the texts, then which task needs what.
     *
     * @param entries what the whole table prints
     * @param rows what is printed at the tasks that the YAML has
     * @param uncoded what texts without codes are
     */
    static void compare(
            Outline outline,
            CodeCheck codes,
            List<Entry> entries,
            Map<Task, List<Entry>> rows,
            Map<PrintedText, String> uncoded,
            SourceFindings found) {
        SourceCompetencies competencies = new SourceCompetencies(outline, codes, entries, found);
        competencies.meant.putAll(uncoded);
        rows.forEach(competencies::addPlaces);
        competencies.readCodes();
        competencies.compareTexts();
        competencies.reportUnknown();
        rows.forEach((task, row) -> {
            int reported = found.counts();
            competencies.compareNeeds(task, row, Kind.KNOWLEDGE);
            competencies.compareNeeds(task, row, Kind.SKILL);
            // What is in the wrong group mostly is in the wrong order too.
            if (found.counts() == reported) {
                SourceGroups.compare(outline, task, row, competencies::codeOf, found);
            }
        });
    }

    /** The tasks at which each piece is printed: all that share the row. */
    private void addPlaces(Task carrier, List<Entry> row) {
        Set<Code> tasks = outline.standard().duties().stream()
                .filter(duty -> duty.tasks().contains(carrier))
                .flatMap(duty -> duty.together(carrier).stream())
                .map(Task::code)
                .collect(Collectors.toSet());
        row.forEach(entry -> places.put(entry.piece(), tasks));
    }

    private void readCodes() {
        pieces.forEach(piece -> meantBy(piece).ifPresent(code -> meant.put(piece, code)));
        // A text that is printed under a code of its own only: the code is the slip.
        for (PrintedText piece : pieces) {
            if (!meant.containsKey(piece)) {
                competencies()
                        .filter(item -> !meant.containsValue(outline.referenceTo(item)))
                        .filter(item -> expected(item).words().equals(piece.words()))
                        .findFirst()
                        .ifPresent(item -> meant.put(piece, outline.referenceTo(item)));
            }
        }
    }

    private Optional<String> meantBy(PrintedText piece) {
        Optional<Expected> own = competency(piece.code());
        if (own.isPresent() && isSame(own.get(), piece)) {
            return Optional.of(piece.code());
        }
        List<Expected> corrected = found.corrections().targets().stream()
                .flatMap(target -> competency(target).stream())
                .toList();
        return corrected.stream()
                .filter(expected -> isSame(expected, piece))
                .findFirst()
                .or(() -> own)
                .or(() -> corrected.stream()
                        .filter(expected -> found.corrections()
                                .read(expected.target(), piece.text())
                                .startsWith(expected.key() + " "))
                        .findFirst())
                .map(Expected::target);
    }

    private boolean isSame(Expected expected, PrintedText piece) {
        return found.corrections().allow(expected.target(), piece, expected.line());
    }

    private Stream<Outline.Item> competencies() {
        return Stream.of(Kind.KNOWLEDGE, Kind.SKILL)
                .flatMap(outline::items)
                .filter(item -> !outline.referenceTo(item).isEmpty());
    }

    private Optional<Expected> competency(String code) {
        return outline.find(code)
                .filter(item -> item.kind() == Kind.KNOWLEDGE || item.kind() == Kind.SKILL)
                .map(this::expected);
    }

    private Expected expected(Outline.Item item) {
        return item.code().isPresent()
                ? Expected.of(item, codes.isFaulty(item))
                : Expected.of(item, outline.referenceTo(item));
    }

    private void compareTexts() {
        Map<String, List<PrintedText>> printed = new HashMap<>();
        for (PrintedText piece : pieces) {
            if (meant.containsKey(piece)) {
                printed.computeIfAbsent(meant.get(piece), code -> new ArrayList<>())
                        .add(piece);
                found.evidence().addPrinted(meant.get(piece), piece.text());
            }
        }
        competencies().map(this::expected).forEach(expected -> {
            List<PrintedText> here = printed.getOrDefault(expected.target(), List.of());
            if (here.isEmpty()) {
                found.reportMissing(expected, StandardFiles.COMPETENCIES);
            } else if (expected.text().isPresent() && !expected.isCodeReported()) {
                here.stream()
                        .filter(piece -> !found.corrections()
                                .at(places.getOrDefault(piece, Set.of()))
                                .allow(expected.target(), piece, expected.line()))
                        .findFirst()
                        .ifPresent(piece -> found.reportMismatch(expected, piece));
            }
        });
    }

    /** What no entry has is reported where it is printed first, unless tasks refer to it: then that is reported. */
    private void reportUnknown() {
        Map<String, PrintedText> unknown = new LinkedHashMap<>();
        pieces.stream().filter(piece -> !meant.containsKey(piece)).forEach(piece -> {
            String code = found.corrections().codeOf(piece);
            unknown.putIfAbsent(code.isEmpty() ? piece.text() : code, piece);
        });
        outline.needs().forEach(need -> {
            if (unknown.remove(need.value()) != null) {
                found.evidence().addLacking(need.value());
            }
        });
        unknown.values().forEach(piece -> found.reportLeftover(piece, StandardFiles.COMPETENCIES));
    }

    private String codeOf(Entry entry) {
        return meant.getOrDefault(entry.piece(), found.corrections().codeOf(entry.piece()));
    }

    /** The kind that is meant: a skill may be printed with the letter of knowledge. */
    private Kind kindOf(Entry entry) {
        return Optional.ofNullable(meant.get(entry.piece()))
                .flatMap(outline::find)
                .map(Outline.Item::kind)
                .orElse(entry.kind());
    }

    private void compareNeeds(Task task, List<Entry> row, Kind kind) {
        List<String> there = new ArrayList<>(row.stream()
                .filter(entry -> kindOf(entry) == kind)
                .flatMap(entry -> Stream.ofNullable(meant.get(entry.piece())))
                .toList());
        List<Outline.Need> here = new ArrayList<>();
        int reported = 0;
        for (Outline.Need need : outline.needsOf(task, kind).toList()) {
            Optional<Outline.Item> item = outline.find(need.value()).filter(known -> known.kind() == kind);
            if (item.isEmpty()) {
                boolean isPrintedToo = found.evidence().isLacking(need.value());
                reported += isPrintedToo ? 0 : 1;
            } else if (isDouble(need, here)) {
                reported++;
            } else if (!found.evidence().printed(need.value()).isEmpty()) {
                here.add(need);
            }
        }
        compareNeeds(task, kind, there, here, reported);
    }

    private static boolean isDouble(Outline.Need need, List<Outline.Need> before) {
        return before.stream()
                .anyMatch(
                        other -> other.group() == need.group() && other.value().equals(need.value()));
    }

    /** A reference that was reported to be wrong stands for one that seems to be lacking. */
    private void compareNeeds(Task task, Kind kind, List<String> there, List<Outline.Need> here, int reported) {
        List<String> lacking = new ArrayList<>(there);
        here.forEach(need -> lacking.remove(need.value()));
        List<Outline.Need> added = new ArrayList<>(here);
        there.forEach(code -> added.stream()
                .filter(need -> need.value().equals(code))
                .findFirst()
                .ifPresent(added::remove));
        List<String> common = new ArrayList<>(there);
        lacking.forEach(common::remove);
        List<Outline.Need> unchanged = new ArrayList<>(here);
        unchanged.removeAll(added);
        lacking.subList(0, Math.min(reported, lacking.size())).clear();

        while (!lacking.isEmpty() && !added.isEmpty()) {
            Outline.Need need = added.remove(0);
            found.reportCount("other", need.location(), task.code(), lacking.remove(0), need.value());
        }
        for (Outline.Need need : added) {
            found.reportCount("added", need.location(), task.code(), need.value());
        }
        for (String code : lacking) {
            found.evidence().addLacking(task.code().value(), kind);
            found.reportCount("lacking", listOf(task, kind), task.code(), code, textOf(code));
        }
        compareOrder(task, common, unchanged);
    }

    private void compareOrder(Task task, List<String> there, List<Outline.Need> here) {
        for (int i = 0; i < Math.min(there.size(), here.size()); i++) {
            if (!there.get(i).equals(here.get(i).value())) {
                String printed = String.join(", ", there);
                found.reportCount("order", here.get(i).location(), task.code(), printed);
                return;
            }
        }
    }

    /** Where something is added to what a task needs: at its list, or at the task if it has none or several. */
    private Location listOf(Task task, Kind kind) {
        return outline.needsOf(task, kind)
                .filter(need -> task.groups().size() == 1)
                .findFirst()
                .map(Outline.Need::location)
                .or(() -> outline.items(Kind.TASK)
                        .filter(item -> item.at().equals(task.at()))
                        .findFirst()
                        .map(Outline.Item::codeLocation))
                .orElseThrow();
    }

    private String textOf(String code) {
        return outline.find(code).map(item -> item.text().value()).orElse("");
    }
}
