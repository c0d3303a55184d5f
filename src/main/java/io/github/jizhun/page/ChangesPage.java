package io.github.jizhun.page;

import io.github.jizhun.compare.Change;
import io.github.jizhun.compare.ChangeKind;
import io.github.jizhun.compare.Piece;
import io.github.jizhun.compare.Subject;
import io.github.jizhun.page.frame.NewestEdition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the page of a change report shows.
 *
 * @param counts how often each kind of change happened; those that did not are left out
 * @param assessed what touches assessment
 * @param csv the address of the same as a table
 */
public record ChangesPage(
        EditionView older,
        EditionView newer,
        List<Count> counts,
        List<Row> assessed,
        List<Section> sections,
        String csv) {
    /** How often a kind of change happened. */
    public record Count(String kind, long number) {}

    /** The changes of one kind of statement. */
    public record Section(String anchor, String label, List<Row> rows) {}

    /** A code that leads to its page; without a code the words of the statement stand for it. */
    public record Ref(String code, String style, String words, String address) {
        static Ref of(Subject subject) {
            return new Ref(
                    subject.kind().isPresent() ? subject.code() : "",
                    subject.word(),
                    subject.text().value(),
                    subject.address());
        }
    }

    /** A piece of a text: {@code same}, {@code removed} or {@code added}. */
    public record PieceView(String text, String mark) {
        static PieceView of(Piece piece) {
            return new PieceView(piece.text(), piece.mark().name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * A change.
     *
     * @param anchor its id on the page; may be empty
     * @param before the statement as it was; empty where it was added
     * @param after the statement as it is; empty where it was withdrawn
     * @param pieces its text; with what was taken out and put in where it was reworded
     * @param from the duty or task that it was moved from; empty where it was not moved
     * @param to the duty or task that it was moved to
     * @param levelBefore empty where no level changed, or there was none
     * @param levelAfter empty where no level changed, or there is none
     */
    public record Row(
            String anchor,
            Optional<Ref> before,
            Optional<Ref> after,
            List<String> kinds,
            boolean assessed,
            List<PieceView> pieces,
            Optional<Ref> from,
            Optional<Ref> to,
            boolean levelled,
            String levelBefore,
            String levelAfter,
            List<Ref> gained,
            List<Ref> lost) {
        static Row of(Change change) {
            boolean moved = change.kinds().contains(ChangeKind.MOVED);
            boolean levelled = change.kinds().contains(ChangeKind.LEVEL);
            return new Row(
                    NewestEdition.anchor(change),
                    change.before().map(Ref::of),
                    change.after().map(Ref::of),
                    change.kinds().stream().map(ChangeKind::word).toList(),
                    change.affectsAssessment(),
                    change.kinds().contains(ChangeKind.REWORDED)
                            ? change.pieces().stream().map(PieceView::of).toList()
                            : List.of(new PieceView(change.subject().text().value(), "same")),
                    change.parentBefore().filter(parent -> moved).map(Ref::of),
                    change.parentAfter().filter(parent -> moved).map(Ref::of),
                    levelled,
                    level(change.before()),
                    level(change.after()),
                    change.gained().stream().map(Ref::of).toList(),
                    change.lost().stream().map(Ref::of).toList());
        }

        private static String level(Optional<Subject> subject) {
            return subject.flatMap(Subject::level).map(String::valueOf).orElse("");
        }

        /** Its code; where it was renumbered, the old and the new one. */
        public List<Ref> names() {
            boolean renumbered = before.isPresent()
                    && after.isPresent()
                    && !before.get().code().equals(after.get().code());
            return renumbered ? List.of(before.get(), after.get()) : List.of(ref());
        }

        /** The statement as it is; where it was withdrawn, as it was. */
        public Ref ref() {
            return after.or(() -> before).orElseThrow();
        }
    }
}
