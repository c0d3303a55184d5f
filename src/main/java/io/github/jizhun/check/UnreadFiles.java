package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.Severity;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of which something could not be read. What seems to be lacking there may be what was lost, so that checks for
 * something absent stay silent until the file can be read: one mistake, one finding.
 */
public final class UnreadFiles {
    /** Mistakes after which reading knows what was meant, and goes on with that. */
    private static final Set<Rule> UNDERSTOOD = EnumSet.of(
            Rule.TAB,
            Rule.WIDE_SPACE_INDENT,
            Rule.FULL_WIDTH_COLON,
            Rule.MISSING_SPACE,
            Rule.COLON_IN_TEXT,
            Rule.WIDE_DASH,
            Rule.LIST_SEPARATOR,
            Rule.FULL_WIDTH_CODE,
            Rule.BAD_CODE,
            Rule.HTML_ENTITY,
            Rule.BAD_UNDERLINE);

    /** Mistakes after which it is not known for certain which codes and terms there are to be. */
    public static final Set<Rule> CODES =
            EnumSet.of(Rule.FOLDER_NAME, Rule.BAD_CODE, Rule.DUPLICATE_CODE, Rule.BAD_ID, Rule.DUPLICATE_ID);

    /** Mistakes that leave something else of a text than what is meant. */
    private static final Set<Rule> OF_TEXTS = EnumSet.of(
            Rule.COLON_IN_TEXT,
            Rule.TAB,
            Rule.CONTROL_CHARACTER,
            Rule.YAML_SYNTAX,
            Rule.UNCLOSED_QUOTE,
            Rule.HTML_ENTITY);

    private final Set<String> files;
    /** Lines on which a text is not what it is to be: {@code file:line}. */
    private final Set<String> guessedLines;

    private UnreadFiles(Set<String> files, Set<String> guessedLines) {
        this.files = files;
        this.guessedLines = guessedLines;
    }

    /** The damage that reading has reported. */
    public static UnreadFiles of(Diagnostics reported) {
        Set<String> files = reported.sorted().stream()
                .filter(diagnostic -> diagnostic.rule().severity() == Severity.ERROR)
                .filter(diagnostic -> !UNDERSTOOD.contains(diagnostic.rule()))
                .map(Diagnostic::at)
                .map(Position::file)
                .collect(Collectors.toSet());
        Set<String> guessedLines = reported.sorted().stream()
                .filter(diagnostic -> OF_TEXTS.contains(diagnostic.rule()))
                .map(diagnostic -> lineOf(diagnostic.at()))
                .collect(Collectors.toSet());
        return new UnreadFiles(files, guessedLines);
    }

    private static String lineOf(Position at) {
        return at.file() + ":" + at.line();
    }

    /** Whether the text that begins here was reported to be wrong, so that it is not yet known what it is to be. */
    boolean isGuess(Position text) {
        return guessedLines.contains(lineOf(text));
    }

    /** The folders of the standards of which something was lost; an empty name stands for hand-written pages. */
    public Set<String> standards() {
        return files.stream().map(file -> Position.startOf(file).standard()).collect(Collectors.toSet());
    }

    /** Whether something was lost of the file of a position. */
    public boolean touches(Position in) {
        return files.contains(in.file());
    }

    /** Whether something was lost of a file, named from the content folder on. */
    boolean holds(String file) {
        return files.stream().anyMatch(each -> each.endsWith("/" + file));
    }

    /** Whether everything could be read. */
    public boolean isNone() {
        return files.isEmpty();
    }

    /** Whether something was lost of a file beside the given one. */
    boolean touches(Position beside, String name) {
        return files.contains(beside.file().substring(0, beside.file().lastIndexOf('/') + 1) + name);
    }
}
