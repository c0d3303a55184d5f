package io.github.jizhun.model;

import io.github.jizhun.diagnostic.Position;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A slip of the printed document and what is published instead. Nothing is corrected without one.
 *
 * @param target what it concerns: a code, {@code term:<id>}, or the standard's own code for headings and notes
 * @param place the task or duty in whose row it is printed so; empty where it is printed so wherever it stands
 * @param printed the fragment as the source has it
 * @param published the fragment as published; the same as printed where the slip is only noted
 * @param entry where the entry begins, after its dash
 * @param at where the target is written
 */
public record Erratum(
        String target,
        Optional<Reference> place,
        Text printed,
        Text published,
        Status status,
        Text reason,
        Optional<Text> date,
        Position entry,
        Position at) {

    /** All that says something in a text: what is left without punctuation, spaces and width. */
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]");

    private static final Pattern QUOTED = Pattern.compile("「([^「」]*)」");

    /** Before a glossary id in a target. */
    public static final String TERM_PREFIX = "term:";

    /** Whether it concerns the code of a statement, not its words. */
    public boolean isOfCode() {
        return published.value().equals(target) && !printed.value().contains(" ");
    }

    /** What was done about the slip. */
    public enum Status {
        /** 已更正: published in the corrected form. */
        CORRECTED,
        /** 原文如此: published as printed. */
        NOTED
    }

    /**
     * Whether it is about nothing but punctuation, spaces or the width of characters, so that the text says the same: only those were
     * corrected, or what is noted, or all that its reason quotes, holds nothing else.
     */
    public boolean isOfPunctuation() {
        return status == Status.CORRECTED
                ? words(printed.value()).equals(words(published.value()))
                : words(printed.value()).isEmpty() || quotesOnlyPunctuation();
    }

    private boolean quotesOnlyPunctuation() {
        List<String> quoted = QUOTED.matcher(reason.value())
                .results()
                .map(quote -> quote.group(1))
                .toList();
        return !quoted.isEmpty() && quoted.stream().allMatch(each -> words(each).isEmpty());
    }

    private static String words(String text) {
        return PUNCTUATION
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
