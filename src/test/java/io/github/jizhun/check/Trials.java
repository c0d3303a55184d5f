package io.github.jizhun.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Edits of a standard, each tried for the finding that it must lead to; what fails is reported at the end, all at once. */
final class Trials {
    private static final Messages MESSAGES = Messages.in(Language.EN);

    private final FrozenContent content;
    private final List<String> failures = new ArrayList<>();
    private int edits;

    Trials(FrozenContent content) {
        this.content = content;
    }

    /** One finding in all. */
    void one(String what, Edits edit, Rule rule, Position at) {
        List<Diagnostic> found = content.findings(edit.of(content.standard()));
        edits++;
        if (found.size() != 1
                || found.get(0).rule() != rule
                || !found.get(0).at().equals(at)) {
            fail(what, rule, at, found);
        }
    }

    /** One finding of this rule; what else refers to the place is reported too. */
    void among(String what, Edits edit, Rule rule, Position at) {
        List<Diagnostic> found = content.findings(edit.of(content.standard()));
        edits++;
        List<Diagnostic> ofRule =
                found.stream().filter(finding -> finding.rule() == rule).toList();
        if (ofRule.size() != 1 || !ofRule.get(0).at().equals(at)) {
            fail(what, rule, at, found);
        }
    }

    private void fail(String what, Rule rule, Position at, List<Diagnostic> found) {
        String reported = found.stream()
                .map(finding ->
                        "\n    " + finding.at() + " " + finding.rule().id() + " " + MESSAGES.say(finding.message()))
                .collect(Collectors.joining());
        failures.add(what + ": not one " + rule.id() + " at " + at + ", but" + reported);
    }

    void assertNoneFailed() {
        assertEquals("", String.join("\n", failures), () -> failures.size() + " of " + edits + " edits");
    }
}
