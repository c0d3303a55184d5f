package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.Severity;
import io.github.jizhun.model.Acceptance;
import io.github.jizhun.model.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the findings about one standard; a warning that the standard accepts is counted instead of reported. */
public final class CheckReporter {
    /** What reading warns of in any text. */
    private static final List<Rule> READ = List.of(Rule.COMPATIBILITY_CHARACTER, Rule.ODD_SPACE, Rule.LINE_BREAK);

    private final Diagnostics diagnostics;
    private final Diagnostics reading;
    private final List<Acceptance> acceptances;
    private final Set<Reference> used = new HashSet<>();
    private int accepted;

    /**
     * The findings.
     *
     * @param diagnostics receives them
     * @param reading what reading has reported
     */
    public CheckReporter(Diagnostics diagnostics, Diagnostics reading, List<Acceptance> acceptances) {
        this.diagnostics = diagnostics;
        this.reading = reading;
        this.acceptances = acceptances;
    }

    /** Reports a mistake in the rule's own words; the sentence and its hint have the same placeholders. */
    public void report(Rule rule, Location location, Object... arguments) {
        report(rule, "", location, arguments);
    }

    /** Reports a variant of a mistake: its sentence has the key {@code <rule>.<variant>}. */
    public void report(Rule rule, String variant, Location location, Object... arguments) {
        if (rule.severity() == Severity.WARNING && isAccepted(rule, location)) {
            accepted++;
            return;
        }
        String key = variant.isEmpty() ? rule.id() : rule.id() + "." + variant;
        diagnostics.add(new Diagnostic(
                rule,
                location.at(),
                location.width(),
                location.path(),
                Message.of(key, arguments),
                Message.of(key + ".hint", arguments)));
    }

    /** Takes back a finding of reading that one of checking includes; whether there was such. */
    public boolean retract(Rule rule, Position at) {
        return reading.retract(rule, at);
    }

    /** Takes back findings of reading about a text that one of checking includes. */
    public void retract(Rule rule, Position start, int length) {
        reading.retract(rule, start, length);
    }

    /** Takes back a finding of reading that is to be reported in other words. */
    Optional<Diagnostic> take(Rule rule, Position at) {
        return reading.take(rule, at);
    }

    /** Counts the warnings that reading has reported of a text's characters instead of reporting them, where they are accepted. */
    public void acceptRead(Location text) {
        for (Rule rule : READ) {
            List<Reference> matching = matching(rule, text);
            if (!matching.isEmpty() && reading.retract(rule, text.at(), text.width())) {
                used.addAll(matching);
                accepted++;
            }
        }
    }

    private boolean isAccepted(Rule rule, Location location) {
        List<Reference> matching = matching(rule, location);
        used.addAll(matching);
        return !matching.isEmpty();
    }

    private List<Reference> matching(Rule rule, Location location) {
        return acceptances.stream()
                .filter(acceptance -> acceptance.rule().equals(rule.id()))
                .flatMap(acceptance -> acceptance.codes().stream())
                .filter(reference -> location.codes().contains(reference.code().value()))
                .toList();
    }

    /** Whether an accepted code has kept a warning from being reported. */
    boolean isUsed(Reference acceptedCode) {
        return used.contains(acceptedCode);
    }

    /** How many warnings were accepted so far. */
    public int accepted() {
        return accepted;
    }
}
