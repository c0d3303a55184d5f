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
                mended.add(entry);
            }
        }
        return mended;
    }

    private Optional<Entry> whole(Entry entry, Entry next) {
        if (entry.kind() != next.kind() || entry.row() != next.row()) {
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
                        entry.isBehindBreak()));
    }
}
