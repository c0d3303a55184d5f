package io.github.jizhun.check.proof;

import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.Corrections;
import io.github.jizhun.check.ErrataEntries;
import io.github.jizhun.check.Evidence;
import io.github.jizhun.check.Expected;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.Marks;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.StandardFiles;
import io.github.jizhun.check.document.PrintedText;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.Standard;
import io.github.jizhun.text.OddSpaces;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reports where a standard's YAML and its document differ, and remembers what it has compared. */
final class SourceFindings {
    private final Outline outline;
    private final Standard standard;
    private final Corrections corrections;
    private final CheckReporter findings;
    private final Evidence evidence;
    private final Set<Integer> leftoverLines = new HashSet<>();
    private int counts;

    SourceFindings(Outline outline, Corrections corrections, CheckReporter findings, Evidence evidence) {
        this.outline = outline;
        this.standard = outline.standard();
        this.corrections = corrections;
        this.findings = findings;
        this.evidence = evidence;
    }

    Corrections corrections() {
        return corrections;
    }

    Evidence evidence() {
        return evidence;
    }

    /** Whether a file could be read whole: what seems absent in another may only be lost. */
    boolean isWhole(String file) {
        return outline.isWhole(file);
    }

    /** Reports all that a pairing of texts has shown; they are kept in the named file. */
    void report(Pairing pairing, String file) {
        report(pairing, expected -> file, printed -> file);
    }

    /** The same of texts that are kept in several files. */
    void report(Pairing pairing, Function<Expected, String> fileOf, Function<PrintedText, String> fileFor) {
        for (Pairing.Pair pair : pairing.pairs()) {
            evidence.addPrinted(pair.expected().target(), pair.printed().text());
            if (!pair.isSame()) {
                reportMismatch(pair.expected(), pair.printed());
            }
        }
        pairing.missing().forEach(expected -> reportMissing(expected, fileOf.apply(expected)));
        pairing.leftover().forEach(printed -> reportLeftover(printed, fileFor.apply(printed)));
    }

    /** A text differs from what is printed. */
    void reportMismatch(Expected expected, PrintedText printed) {
        String target = expected.target();
        if (isErratumToBlame(expected) || Marks.areBroken(expected.text())) {
            return;
        }
        evidence.addDiffering(target);
        evidence.addDiffering(expected.key());
        if (outline.isGuess(expected.text())) {
            return;
        }
        boolean isInQuotes =
                findings.retract(Rule.QUOTE_IN_TEXT, expected.location().at());
        if (isInQuotes && isSameWithin(expected, printed)) {
            findings.report(Rule.SOURCE_MISMATCH, "quoted", expected.location(), printed.text(), expected.line());
            return;
        }
        // Spaces that differ are shown here.
        findings.retract(
                Rule.ODD_SPACE, expected.location().at(), expected.location().width());
        Optional<Erratum> former = former(expected, printed);
        findings.report(
                Rule.SOURCE_MISMATCH,
                former.isPresent() ? "again" : "",
                expected.location(),
                OddSpaces.visible(printed.text()),
                OddSpaces.visible(expected.line()),
                ErratumEntry.of(
                        new ErrataEntries(standard.errata()),
                        target,
                        expected.kind().isPresent() ? expected.key() : "",
                        printed.text(),
                        expected.line()),
                printed.at().line(),
                former.map(erratum -> erratum.at().line()).orElse(0),
                wordsOf(expected, printed));
    }

    /** What is printed, as the field is to hold it: without the code, which has a field of its own. */
    private static String wordsOf(Expected expected, PrintedText printed) {
        String code = expected.key() + " ";
        boolean isAfterCode = expected.kind().isPresent() && printed.text().startsWith(code);
        return isAfterCode ? printed.text().substring(code.length()) : printed.text();
    }

    /** Whether all that differs is the first and last character of the text. */
    private boolean isSameWithin(Expected expected, PrintedText printed) {
        String words = expected.words();
        String within = expected.line().replace(words, words.substring(1, words.length() - 1));
        return corrections.allow(expected.target(), printed.text(), within);
    }

    /** An erratum of the same words, which a new one would contradict. */
    private Optional<Erratum> former(Expected expected, PrintedText printed) {
        return standard.errata().stream()
                .filter(erratum -> erratum.target().equals(expected.target()))
                .filter(erratum -> printed.text().contains(Corrections.printedBy(erratum)))
                .filter(erratum -> erratum.status() == Erratum.Status.CORRECTED
                        || !expected.line().contains(Marks.comparable(erratum.published())))
                .findFirst();
    }

    /** A correction that quotes what nowhere is printed explains nothing; it is reported as a stale erratum instead. */
    private boolean isErratumToBlame(Expected expected) {
        List<String> printed = evidence.printed(expected.target());
        return corrections.of(expected.target()).stream()
                .anyMatch(erratum -> expected.line().contains(Marks.comparable(erratum.published()))
                        && printed.stream().noneMatch(text -> text.contains(Corrections.printedBy(erratum))));
    }

    /** A text that the document does not have. */
    void reportMissing(Expected expected, String file) {
        if (isWhole(file) && !expected.isCodeReported() && expected.text().isPresent()) {
            evidence.addDiffering(expected.target());
            String variant = expected.kind().isPresent() ? "" : "line";
            findings.report(Rule.SOURCE_MISSING, variant, expected.location(), expected.line());
        }
    }

    /** PrintedText text that nothing in the YAML accounts for. */
    void reportLeftover(PrintedText printed, String file) {
        if (isWhole(file)) {
            evidence.addLacking(printed.code());
            evidence.addLacking(corrections.codeOf(printed));
            evidence.addLeftover(Marks.strip(printed.text()));
            leftoverLines.add(printed.at().line());
            String variant = printed.code().isEmpty() ? "line" : "";
            findings.report(Rule.SOURCE_LEFTOVER, variant, location(printed), printed.text(), file);
        }
    }

    /** Whether something on this line of the document was reported to be printed, but not entered. */
    boolean isReportedAt(int line) {
        return leftoverLines.contains(line);
    }

    /** Whether something before this line was reported to be printed, but not entered. */
    boolean isReportedBefore(int line) {
        return leftoverLines.stream().anyMatch(reported -> reported < line);
    }

    /** Texts without codes are published in the order in which they are printed. */
    void reportOrder(List<Expected> expected, Pairing pairing) {
        Position before = null;
        for (Expected text : expected) {
            Position here = pairing.printedFor(text).map(PrintedText::at).orElse(before);
            if (before != null && here.compareTo(before) < 0) {
                reportCount("text-order", text.location(), text.line());
                return;
            }
            before = here;
        }
    }

    /** How many findings were reported about competencies, their order and their groups. */
    int counts() {
        return counts;
    }

    /** A task's competencies or rows are not those that are printed. */
    void reportCount(String variant, Location location, Object... arguments) {
        if (isWhole(StandardFiles.DUTIES)) {
            counts++;
            findings.report(Rule.SOURCE_COUNT, variant, location, arguments);
        }
    }

    /** Anything else that differs. */
    void report(Rule rule, String variant, Location location, Object... arguments) {
        findings.report(rule, variant, location, arguments);
    }

    /** A place in the document. */
    Location location(PrintedText printed) {
        return new Location(List.of(printed.code()), printed.at(), printed.width(), printed.code());
    }
}
