package io.github.jizhun.diagnostic;

import java.util.Comparator;

/**
 * One mistake in content.
 *
 * @param rule the rule that is broken
 * @param at where the offending text begins
 * @param width how many code points it is long, at least 1; the caret line shows it
 * @param path the way to it in the author's words, outermost first: {@code T1 > T1.2 分析市場定位 > knowledge}; may be empty;
 *     cut like an argument of a {@link Message}, since it names what the author wrote
 * @param message what is wrong
 * @param hint what to do about it; {@link Message#NONE} only when nothing useful is known
 */
public record Diagnostic(Rule rule, Position at, int width, String path, Message message, Message hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::rule)
            .thenComparing(diagnostic -> diagnostic.message().toString());

    public Diagnostic {
        path = Message.cut(path);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    // A record's own hash would walk through all that is in it, or differ from run to run: see decision 0054.
    @Override
    public boolean equals(Object other) {
        return other instanceof Diagnostic that
                && that.rule == rule
                && that.width == width
                && that.at.equals(at)
                && that.path.equals(path)
                && that.message.equals(message)
                && that.hint.equals(hint);
    }

    @Override
    public int hashCode() {
        return 31 * at.hashCode() + message.hashCode();
    }
}
