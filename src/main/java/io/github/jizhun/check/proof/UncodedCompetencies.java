package io.github.jizhun.check.proof;

import io.github.jizhun.check.Corrections;
import io.github.jizhun.check.Expected;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.document.PrintedTask.Entry;
import io.github.jizhun.check.document.PrintedText;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knowledge and skills that a document prints without codes: which of those of the YAML each printed text is. */
final class UncodedCompetencies {
    private final Outline outline;
    private final Corrections corrections;
    private final Map<PrintedText, String> meant = new HashMap<>();

    UncodedCompetencies(Outline outline, Corrections corrections) {
        this.outline = outline;
        this.corrections = corrections;
    }

    /** Cuts cells with several texts; entries with codes stay as they are. */
    List<Entry> cut(List<Entry> entries) {
        return entries.stream().flatMap(this::cut).toList();
    }

    private Stream<Entry> cut(Entry entry) {
        List<Expected> expected = isUncoded(entry) ? expected(outline.uncoded(entry.kind())) : List.of();
        return expected.isEmpty()
                ? Stream.of(entry)
                : Segments.cut(List.of(entry.piece()), expected, corrections).stream()
                        .map(piece -> new Entry(entry.kind(), piece, entry.row(), entry.isAfterBreak()));
    }

    private static boolean isUncoded(Entry entry) {
        return entry.kind().isCompetency() && entry.piece().code().isEmpty();
    }

    /** Finds out what is printed at a task: what it needs, else another text that is the same, else the most similar need. */
    void name(Task task, List<Entry> row) {
        Stream.of(Kind.KNOWLEDGE, Kind.SKILL).forEach(kind -> name(task, kind, row));
    }

    private void name(Task task, Kind kind, List<Entry> row) {
        List<Expected> needed = expected(outline.needsOf(task, kind)
                .flatMap(need -> outline.find(need.value()).stream())
                .filter(item -> item.code().isEmpty())
                .distinct());
        List<Expected> known = new ArrayList<>(needed);
        known.addAll(expected(outline.uncoded(kind)));
        List<Expected> open = new ArrayList<>(needed);
        List<PrintedText> unknown = new ArrayList<>();
        for (Entry entry : row) {
            if (entry.kind() == kind && isUncoded(entry)) {
                PrintedText piece = entry.piece();
                Optional<Expected> same = known.stream()
                        .filter(text -> corrections.allow(text.target(), piece, text.line()))
                        .findFirst();
                same.ifPresentOrElse(text -> meant.put(piece, text.target()), () -> unknown.add(piece));
                same.ifPresent(open::remove);
            }
        }
        Pairing.of(open, unknown, corrections)
                .pairs()
                .forEach(pair -> meant.put(pair.printed(), pair.expected().target()));
    }

    private List<Expected> expected(Stream<Outline.Item> items) {
        return items.map(item -> Expected.of(item, outline.referenceTo(item))).toList();
    }

    /** By what tasks refer to a printed text, as far as it was found out. */
    Map<PrintedText, String> meant() {
        return meant;
    }
}
