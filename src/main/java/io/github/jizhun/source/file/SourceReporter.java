package io.github.jizhun.source.file;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What is found while one file is read. A finding's sentence stands in the bundles under the rule's id, with a variant
 * after it where the rule has several; the hint under the same key with {@code .hint}.
 */
public final class SourceReporter {
    /** Maximum number of repairs in one file: enough to see that it is no YAML; in a hostile file more would take long. */
    private static final int MAX = 200;

    private final Diagnostics diagnostics;
    private final NavigableSet<Integer> guessedLines = new TreeSet<>();
    private int reported;

    public SourceReporter(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports a mistake; message and hint are filled with the same arguments. */
    public void report(Rule rule, Position at, int width, String path, Object... arguments) {
        report(rule, "", at, width, path, arguments);
    }

    /** Reports a mistake in the words of a variant. */
    public void report(Rule rule, String variant, Position at, int width, String path, Object... arguments) {
        reported++;
        String key = variant.isEmpty() ? rule.id() : rule.id() + "." + variant;
        diagnostics.add(new Diagnostic(
                rule, at, Math.max(1, width), path, Message.of(key, arguments), Message.of(key + ".hint", arguments)));
    }

    /** Whether enough has been reported that going on in the same file helps nobody. */
    public boolean isFull() {
        return reported >= MAX;
    }

    /** Notes that the value on this line (from 1) is not what was written but a guess after a mistake already reported. */
    public void guess(int line) {
        guessedLines.add(line);
    }

    /** Whether what these lines (from 1, both included) hold is partly a guess, so that something may seem lacking. */
    public boolean isGuess(int first, int last) {
        Integer next = guessedLines.ceiling(first);
        return next != null && next <= last;
    }

    /** Whether the value on this line (from 1) is a guess, about which nothing more should be reported. */
    public boolean isGuess(int line) {
        return guessedLines.contains(line);
    }
}
