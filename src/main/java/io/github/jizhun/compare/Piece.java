package io.github.jizhun.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of a text that was changed. Without the added pieces they are the old text, without the removed ones the new. */
public record Piece(String text, Mark mark) {
    /** What became of a piece. */
    public enum Mark {
        SAME,
        REMOVED,
        ADDED
    }

    /** The pieces of two texts, compared by code points: a character of two units is never cut. */
    static List<Piece> between(String before, String after) {
        List<Integer> left = codePoints(before);
        List<Integer> right = codePoints(after);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (AbstractDelta<Integer> delta : DiffUtils.diff(left, right).getDeltas()) {
            int at = delta.getSource().getPosition();
            add(pieces, left.subList(from, at), Mark.SAME);
            add(pieces, delta.getSource().getLines(), Mark.REMOVED);
            add(pieces, delta.getTarget().getLines(), Mark.ADDED);
            from = at + delta.getSource().size();
        }
        add(pieces, left.subList(from, left.size()), Mark.SAME);
        return List.copyOf(pieces);
    }

    private static List<Integer> codePoints(String text) {
        return text.codePoints().boxed().toList();
    }

    private static void add(List<Piece> pieces, List<Integer> codePoints, Mark mark) {
        if (!codePoints.isEmpty()) {
            pieces.add(new Piece(codePoints.stream().map(Character::toString).collect(Collectors.joining()), mark));
        }
    }
}
