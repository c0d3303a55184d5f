package io.github.jizhun.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of 說明與補充事項, 其他補充說明 among them.
 *
 * @param mark what stands between 【 and 】 before it, and in the sentences it explains: {@code 註1}; empty where it has none
 * @param more further lines that belong to it
 */
public record Note(Optional<String> mark, Text text, List<Text> more) {
    /** A mark with its brackets, as documents print it: 【註1】, 【註 １】. */
    public static final Pattern MARK = Pattern.compile("【([\\s\u3000]*註[\\s\u3000]*[0-9０-９]{0,3}[\\s\u3000]*)】");

    private static final Pattern SPACES = Pattern.compile("[\\s\u3000]+");

    /** A term that is explained: it holds no punctuation, and is short enough to be one. */
    private static final Pattern EXPLAINED = Pattern.compile("([\\p{IsHan}A-Za-z0-9 ()（）/／・·&+-]{2,20})：.+");

    /** A line without a mark. */
    public static Note plain(Text text) {
        return new Note(Optional.empty(), text, List.of());
    }

    /** A mark in the form in which marks are compared: width and spaces make no difference. */
    public static String fold(String mark) {
        return SPACES.matcher(Normalizer.normalize(mark, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The mark in the form in which marks are compared. */
    public Optional<String> key() {
        return mark.map(Note::fold);
    }

    /** The term that a line without a mark explains: 作業系統 in 作業系統：管理電腦的程式; empty where it explains none. */
    public Optional<String> term() {
        Matcher explained = EXPLAINED.matcher(text.value());
        return mark.isEmpty() && explained.matches()
                ? Optional.of(explained.group(1).strip()).filter(term -> term.length() > 1)
                : Optional.empty();
    }

    /** Its first line as printed, with the mark before it. */
    public Text printed() {
        return mark.map(own -> text.after("【" + own + "】")).orElse(text);
    }

    /** Its lines as printed. */
    public Stream<Text> lines() {
        return Stream.concat(Stream.of(printed()), more.stream());
    }
}
