package io.github.jizhun.export.document;

import io.github.jizhun.export.ErratumRemark;
import io.github.jizhun.export.ExportedStatement;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A paragraph: pieces of text, some of them underlined, set apart as marks, or links.
 *
 * @param bookmark a name by which links find it; empty where none leads to it
 */
public record DocumentText(List<Piece> pieces, String bookmark) {
    /** No text. */
    public static final DocumentText NONE = new DocumentText(List.of(), "");

    /** A web address ends where Chinese punctuation begins. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s，。；、（）「」〕]+");

    private static final int LONGEST_BOOKMARK = 40;

    /** How a piece is set. */
    public enum Look {
        PLAIN,
        /** Underlined by the provider. */
        UNDERLINED,
        /** Not the document's words: an erratum's mark. */
        MARK
    }

    /**
     * A piece of one look.
     *
     * @param link where it leads: an address, or a bookmark after {@code #}; empty where it is no link
     */
    public record Piece(String text, Look look, String link) {
        /** Whether it leads to a bookmark of its document. */
        public boolean isInternal() {
            return link.startsWith("#");
        }
    }

    /** A text without links. */
    public static DocumentText plain(String text) {
        return new DocumentText(List.of(new Piece(text, Look.PLAIN, "")), "");
    }

    /** A text whose web addresses are links. */
    static DocumentText of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(text);
        int from = 0;
        while (addresses.find()) {
            add(pieces, text.substring(from, addresses.start()), Look.PLAIN);
            pieces.add(new Piece(addresses.group(), Look.PLAIN, addresses.group()));
            from = addresses.end();
        }
        add(pieces, text.substring(from), Look.PLAIN);
        return new DocumentText(List.copyOf(pieces), "");
    }

    /** A text that leads to a bookmark. */
    static DocumentText to(String bookmark, String text) {
        return new DocumentText(List.of(new Piece(text, Look.PLAIN, "#" + bookmark)), "");
    }

    /** A published text with the provider's underlines, and words before and a mark after it; either may be empty. */
    public static DocumentText of(String before, Text text, String mark) {
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
        return new DocumentText(List.copyOf(pieces), "");
    }

    private static void add(List<Piece> pieces, String text, Look look) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, look, ""));
        }
    }

    /** A statement after its code, with the marks of its errata. */
    static DocumentText of(ExportedStatement statement) {
        return of(
                        statement.code().isEmpty() ? "" : statement.code() + " ",
                        statement.text(),
                        ErratumRemark.marks(statement.errata()))
                .marked(bookmarkOf(statement.code()));
    }

    /** The same with a bookmark. */
    DocumentText marked(String name) {
        return new DocumentText(pieces, name);
    }

    /** The same without the links of which none is wanted. */
    DocumentText unlinked() {
        return new DocumentText(
                pieces.stream()
                        .map(piece -> new Piece(piece.text(), piece.look(), ""))
                        .toList(),
                bookmark);
    }

    /** The name of the bookmark for a code or a target of errata, of the characters that Word takes; empty where there is no code. */
    static String bookmarkOf(String code) {
        String name = code.replaceAll("[^A-Za-z0-9]", "_");
        return name.substring(0, Math.min(LONGEST_BOOKMARK, name.length()));
    }

    /** The text without looks and marks. */
    public String plain() {
        return pieces.stream()
                .filter(piece -> piece.look() != Look.MARK)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
