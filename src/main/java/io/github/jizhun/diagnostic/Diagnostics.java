package io.github.jizhun.diagnostic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The mistakes found so far. Stages add to it from any thread and go on, so that one run reports all of them. */
public final class Diagnostics {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /** Adds a mistake; the very same one is kept once. */
    public synchronized void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Takes back what was reported here under a rule, for another finding says it better; whether there was such. */
    public synchronized boolean retract(Rule rule, Position at) {
        return found.removeIf(
                diagnostic -> diagnostic.rule() == rule && diagnostic.at().equals(at));
    }

    /** Takes back what was reported here under a rule, to be reported in other words. */
    public synchronized Optional<Diagnostic> take(Rule rule, Position at) {
        Optional<Diagnostic> taken = found.stream()
                .filter(diagnostic ->
                        diagnostic.rule() == rule && diagnostic.at().equals(at))
                .findFirst();
        taken.ifPresent(found::remove);
        return taken;
    }

    /** Takes back what was reported under a rule of a text: its place, and its length in code points. */
    public synchronized boolean retract(Rule rule, Position start, int length) {
        return found.removeIf(diagnostic -> diagnostic.rule() == rule
                && diagnostic.at().file().equals(start.file())
                && diagnostic.at().line() == start.line()
                && diagnostic.at().column() >= start.column()
                && diagnostic.at().column() < start.column() + length);
    }

    /** All mistakes in the order of file, line, column, rule. */
    public synchronized List<Diagnostic> sorted() {
        return found.stream().sorted().toList();
    }

    /** How many mistakes of this severity were found. */
    public synchronized int count(Severity severity) {
        return (int) found.stream()
                .filter(diagnostic -> diagnostic.rule().severity() == severity)
                .count();
    }

    /** Whether something was found that stops the build. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * Whether no site may be made of this content.
     *
     * @param strict whether warnings count as errors
     */
    public boolean stopBuild(boolean strict) {
        return hasErrors() || strict && count(Severity.WARNING) > 0;
    }
}
