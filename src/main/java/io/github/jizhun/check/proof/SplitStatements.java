package io.github.jizhun.check.proof;

import io.github.jizhun.check.Corrections;
import io.github.jizhun.check.Expected;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.document.PrintedTask.Entry;
import io.github.jizhun.check.document.PrintedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together statements that were cut at a word which only looks like a code: K12 教育. */
final class SplitStatements {
    private final Outline outline;
    private final Corrections corrections;

    SplitStatements(Outline outline, Corrections corrections) {
        this.outline = outline;
        this.corrections = corrections;
    }

    List<Entry> mend(List<Entry> entries) {
        List<Entry> mended = new ArrayList<>();
        for (Entry entry : entries) {
            int last = mended.size() - 1;
            Optional<Entry> whole = last < 0 ? Optional.empty() : whole(mended.get(last), entry);
            if (whole.isPresent()) {
                mended.set(last, whole.get());
            } else {
                mended.addAll(parts(entry));
            }
        }
        return mended;
    }

    /** A statement and one without a code that is printed after it: two entries. */
    private List<Entry> parts(Entry entry) {
        PrintedText piece = entry.piece();
        Optional<String> first = entry.kind().isCompetency() || piece.code().isEmpty()
                ? Optional.empty()
                : outline.find(piece.code())
                        .map(item -> Expected.of(item, false).line());
        Optional<String> rest = first.filter(line -> piece.text().startsWith(line))
                .map(line -> piece.text().substring(line.length()).strip())
                .filter(text -> hasUncoded(entry, text));
        if (rest.isEmpty()) {
            return List.of(entry);
        }
        return List.of(part(entry, first.get()), part(entry, rest.get()));
    }

    private boolean hasUncoded(Entry entry, String text) {
        return outline.items(entry.kind())
                .filter(item -> item.code().isEmpty())
                .anyMatch(item ->
                        corrections.allow("", text, Expected.of(item, false).line()));
    }

    private static Entry part(Entry entry, String text) {
        PrintedText piece = entry.piece();
        return new Entry(
                entry.kind(), new PrintedText(text, piece.at(), piece.width()), entry.row(), entry.isAfterBreak());
    }

    private Optional<Entry> whole(Entry entry, Entry next) {
        boolean isOneCell = entry.kind() == next.kind()
                || entry.kind().isCompetency() && next.kind().isCompetency();
        if (!isOneCell || entry.row() != next.row()) {
            return Optional.empty();
        }
        PrintedText piece = entry.piece();
        String text = piece.text() + " " + next.piece().text();
        return outline.find(piece.code())
                .map(item -> Expected.of(item, false))
                .filter(expected -> corrections.allow(expected.target(), text, expected.line()))
                .map(expected -> new Entry(
                        entry.kind(),
                        new PrintedText(text, piece.at(), piece.width()),
                        entry.row(),
                        entry.isAfterBreak()));
    }
}
