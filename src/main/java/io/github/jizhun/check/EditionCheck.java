package io.github.jizhun.check;

import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The standard's own code and the history of its editions. */
public final class EditionCheck {
    private final Standard standard;
    private final CheckReporter findings;
    private final List<String> codes;

    private EditionCheck(Standard standard, CheckReporter findings) {
        this.standard = standard;
        this.findings = findings;
        this.codes = standard.editions().stream().map(Edition::code).toList();
    }

    public static void run(Outline outline, CheckReporter findings) {
        EditionCheck check = new EditionCheck(outline.standard(), findings);
        check.checkOwnCode();
        check.checkOrder();
        check.checkStatuses();
        if (outline.isWhole(StandardFiles.STANDARD)) {
            check.standard.editions().forEach(check::checkSuccessor);
        }
    }

    private void checkOwnCode() {
        String code = standard.code();
        if (code.isEmpty()) {
            return;
        }
        Location location = Location.of(code, standard.at(), code, "code");
        if (!isSound(code)) {
            findings.report(
                    Rule.BAD_CODE,
                    "standard",
                    location,
                    code,
                    StandardCode.proposal(code).value());
        } else if (!StandardFiles.folderOf(standard).equals(code)) {
            findings.report(
                    Rule.FOLDER_NAME,
                    location,
                    code,
                    StandardFiles.folderOf(standard),
                    StandardCode.proposal(code).value());
        } else if (!codes.isEmpty() && !codes.contains(code)) {
            findings.report(Rule.EDITION_UNKNOWN, "own", location, code);
        }
    }

    private static boolean isSound(String code) {
        return new StandardCode(code).isSound();
    }

    private void checkOrder() {
        for (int i = 0; i < codes.size(); i++) {
            Edition edition = standard.editions().get(i);
            Location location = location(edition);
            if (!isSound(edition.code())) {
                // The standard's own malformed code has been reported where it names the standard.
                if (!edition.code().isEmpty() && !edition.code().equals(standard.code())) {
                    findings.report(Rule.BAD_CODE, "edition", location, edition.code());
                }
            } else if (codes.indexOf(edition.code()) < i) {
                findings.report(
                        Rule.DUPLICATE_CODE,
                        "edition",
                        location,
                        edition.code(),
                        edition.at(),
                        standard.editions().get(codes.indexOf(edition.code())).at());
            } else if (i > 0) {
                checkOrder(standard.editions().get(i - 1), edition);
            }
        }
    }

    private void checkOrder(Edition before, Edition edition) {
        Optional<LocalDate> earlier = DateCheck.parse(before.date());
        Optional<LocalDate> later = DateCheck.parse(edition.date());
        if (isSound(before.code()) && number(edition) < number(before)) {
            findings.report(Rule.EDITION_ORDER, location(edition), edition.code(), before.code());
        } else if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
            Location location = Location.of(edition.code(), edition.date(), path(edition));
            findings.report(
                    Rule.EDITION_ORDER, "date", location, edition.code(), later.get(), before.code(), earlier.get());
        }
    }

    private static int number(Edition edition) {
        String digits = edition.version().substring(1);
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private void checkStatuses() {
        standard.editions().stream()
                .filter(edition -> edition.status() == Edition.Status.CURRENT)
                .skip(1)
                .forEach(edition -> findings.report(
                        Rule.EDITION_UNKNOWN,
                        "second-current",
                        location(edition),
                        edition.code(),
                        standard.currentEdition().map(Edition::code).orElse("")));
    }

    private void checkSuccessor(Edition edition) {
        boolean superseded = edition.status() == Edition.Status.SUPERSEDED;
        if (edition.replacedBy().isEmpty()) {
            if (superseded) {
                findings.report(Rule.EDITION_UNKNOWN, "no-successor", location(edition), edition.code());
            }
            return;
        }
        Text successor = edition.replacedBy().get();
        Location location =
                Location.of(edition.code(), successor, path(edition) + Location.PATH_SEPARATOR + "replacedBy");
        if (!superseded) {
            findings.report(Rule.EDITION_UNKNOWN, "current-replaced", location, edition.code(), successor);
        } else if (successor.isPresent()
                && (!codes.contains(successor.value()) || successor.value().equals(edition.code()))) {
            List<String> others =
                    codes.stream().filter(code -> !code.equals(edition.code())).toList();
            findings.report(
                    Rule.EDITION_UNKNOWN,
                    others.isEmpty() ? "alone" : "",
                    location,
                    edition.code(),
                    successor,
                    NearestMatch.to(successor.value(), others).orElse(String.join(", ", others)));
        }
    }

    private static Location location(Edition edition) {
        return Location.of(edition.code(), edition.at(), edition.code(), path(edition));
    }

    private static String path(Edition edition) {
        return "editions" + Location.PATH_SEPARATOR + edition.code();
    }
}
