package io.github.jizhun.export.word;

import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;

/** A paragraph of a Word file: pieces of text, some of them underlined or set apart as marks. */
record WordText(List<Piece> pieces) {
    /** How a piece is set. */
    enum Look {
        PLAIN,
        /** Underlined by the provider. */
        UNDERLINED,
        /** Not the document's words: an erratum's mark. */
        MARK
    }

    /** A piece of one look. */
    record Piece(String text, Look look) {}

    static WordText of(String text) {
        return new WordText(List.of(new Piece(text, Look.PLAIN)));
    }

    /** A published text with the provider's underlines, and words before and a mark after it; either may be empty. */
    static WordText of(String before, Text text, String mark) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, before, Look.PLAIN);
        String value = text.value();
        int from = 0;
        for (Text.Underline line : text.underlines()) {
            add(pieces, value.substring(from, line.start()), Look.PLAIN);
            add(pieces, value.substring(line.start(), line.end()), Look.UNDERLINED);
            from = line.end();
        }
        add(pieces, value.substring(from), Look.PLAIN);
        add(pieces, mark, Look.MARK);
        return new WordText(List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, String text, Look look) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, look));
        }
    }

    /** A statement after its code, with the marks of its errata. */
    static WordText of(ExportedStatement statement) {
        return of(
                statement.code().isEmpty() ? "" : statement.code() + " ",
                statement.text(),
                ErratumRemark.marks(statement.errata()));
    }
}
