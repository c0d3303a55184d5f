package io.github.jizhun.check;

import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.diagnostic.Severity;
import io.github.jizhun.model.Acceptance;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The list of accepted warnings: each names a warning, and a code for which it would be reported. Runs last. */
public final class AcceptanceCheck {
    private static final String PATH = "accepted" + Location.PATH_SEPARATOR;

    /** What earlier versions warned of, or what depends on the rest of the content: accepting it stays right. */
    private static final Set<String> NOT_ALWAYS = Set.of("task-without-output", Rule.CODE_GAP.id());

    private final Evidence evidence;
    private final CheckReporter findings;
    private final Set<String> known;
    private final Set<List<String>> seen = new HashSet<>();

    private AcceptanceCheck(Outline outline, Evidence evidence, CheckReporter findings) {
        this.evidence = evidence;
        this.findings = findings;
        Standard standard = outline.standard();
        this.known = new HashSet<>(outline.codes());
        known.add(standard.code());
        standard.editions().forEach(edition -> known.add(edition.code()));
        standard.glossary().forEach(term -> known.add(Location.codeOf(term)));
    }

    public static void run(Outline outline, Evidence evidence, CheckReporter findings) {
        AcceptanceCheck check = new AcceptanceCheck(outline, evidence, findings);
        // Checks that stayed silent have used no acceptance.
        if (outline.isWhole(
                StandardFiles.STANDARD, StandardFiles.DUTIES, StandardFiles.COMPETENCIES, StandardFiles.GLOSSARY)) {
            outline.standard().accepted().forEach(check::check);
        }
    }

    private void check(Acceptance acceptance) {
        List<String> warnings = Stream.of(Rule.values())
                .filter(rule -> rule.severity() == Severity.WARNING)
                .map(Rule::id)
                .toList();
        if (!NOT_ALWAYS.contains(acceptance.rule()) && !warnings.contains(acceptance.rule())) {
            Optional<String> nearest = NearestMatch.to(acceptance.rule(), warnings);
            Location location = Location.of("", acceptance.at(), acceptance.rule(), PATH + acceptance.rule());
            findings.report(
                    Rule.UNKNOWN_REFERENCE,
                    nearest.isPresent() ? "rule" : "rule-alone",
                    location,
                    acceptance.rule(),
                    nearest.orElse(""));
            return;
        }
        acceptance.codes().forEach(code -> check(acceptance, code));
    }

    private void check(Acceptance acceptance, Reference reference) {
        String code = reference.code().value();
        Location location = Location.of(reference, PATH + acceptance.rule());
        if (!known.contains(code) && evidence.isLacking(code)) {
            return;
        }
        if (!known.contains(code)) {
            Optional<String> nearest =
                    NearestCode.to(code, known.stream().sorted().toList());
            findings.report(
                    Rule.UNKNOWN_REFERENCE,
                    nearest.isPresent() ? "accepted" : "accepted-alone",
                    location,
                    acceptance.rule(),
                    code,
                    nearest.orElse(""));
        } else if (!seen.add(List.of(acceptance.rule(), code))) {
            findings.report(Rule.DUPLICATE_REFERENCE, "accepted", location, acceptance.rule(), code);
        } else if (!NOT_ALWAYS.contains(acceptance.rule()) && !findings.isUsed(reference)) {
            findings.report(Rule.UNUSED_ACCEPTANCE, location, acceptance.rule(), code);
        }
    }
}
