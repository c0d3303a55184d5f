package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a finding points.
 *
 * @param codes what it concerns: a warning is accepted for any of them
 * @param at where the offending text begins
 * @param width its length in code points
 * @param path the way to it in the author's words
 */
public record Location(List<String> codes, Position at, int width, String path) {
    public static final String PATH_SEPARATOR = " > ";

    public static Location of(String code, Position at, String written, String path) {
        String line = written.lines().findFirst().orElse("");
        return new Location(List.of(code), at, Math.max(1, line.codePointCount(0, line.length())), path);
    }

    public static Location of(String code, Text text, String path) {
        return of(code, text.at(), text.value(), path);
    }

    public static Location of(Reference reference, String path) {
        return of(reference.code().value(), reference.at(), reference.code().value(), path);
    }

    /** The place of a glossary term's id. */
    public static Location of(GlossaryTerm term) {
        return of(codeOf(term), term.at(), term.id(), pathOf(term));
    }

    /** The name by which errata and accepted warnings know a glossary term. */
    static String codeOf(GlossaryTerm term) {
        return Erratum.TERM_PREFIX + term.id();
    }

    static String pathOf(GlossaryTerm term) {
        return "terms" + PATH_SEPARATOR + term.id();
    }

    /** The same place, for a finding that concerns another code too. */
    Location also(String code) {
        return new Location(Stream.concat(codes.stream(), Stream.of(code)).toList(), at, width, path);
    }
}
