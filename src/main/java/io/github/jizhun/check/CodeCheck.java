package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes, each for itself: its form, its place, and that nothing else has it. */
public final class CodeCheck {
    /** What reading reports of codes. */
    private static final List<Rule> READ = List.of(Rule.FULL_WIDTH_CODE, Rule.BAD_CODE);

    private final Outline outline;
    private final CheckReporter findings;
    private final Set<Outline.Item> faulty = new HashSet<>();
    private final Set<Outline.Item> outside = new HashSet<>();
    private FreeCodes free;

    private CodeCheck(Outline outline, CheckReporter findings) {
        this.outline = outline;
        this.findings = findings;
    }

    public static CodeCheck run(Outline outline, CheckReporter findings) {
        CodeCheck check = new CodeCheck(outline, findings);
        check.checkRead();
        check.checkForms();
        check.checkDoubles();
        check.checkParents();
        return check;
    }

    /** A document may print a code so: the findings of reading do not know how errata are written. */
    private void checkRead() {
        for (Outline.Item item : outline.items()) {
            Optional<Diagnostic> taken = item.code()
                    .flatMap(code -> READ.stream()
                            .flatMap(rule -> findings.take(rule, item.at()).stream())
                            .findFirst());
            taken.ifPresent(finding -> {
                String written = finding.message().arguments().get(0);
                String meant = item.name();
                findings.report(
                        finding.rule(),
                        "printed",
                        new Location(List.of(meant), finding.at(), finding.width(), finding.path()),
                        written,
                        meant,
                        entry().corrected(written, meant, slip(written, meant)));
            });
        }
    }

    private void checkForms() {
        for (Outline.Item item : outline.items()) {
            Code code = item.code().orElse(null);
            if (code == null || code.kind().equals(Optional.of(item.kind()))) {
                continue;
            }
            faulty.add(item);
            if (!code.value().isEmpty()) {
                findings.report(Rule.BAD_CODE, item.kind().word(), item.codeLocation(), code, corrected(item));
            }
        }
    }

    private void checkDoubles() {
        Map<Code, Outline.Item> first = new HashMap<>();
        for (Outline.Item item : outline.items()) {
            if (item.code().isEmpty() || faulty.contains(item)) {
                continue;
            }
            Outline.Item earlier = first.putIfAbsent(item.code().get(), item);
            if (earlier != null) {
                // Where both stand at other places, the code is that of the place whose number it bears.
                Outline.Item wrong = isInPlace(item) && !isInPlace(earlier) ? earlier : item;
                Outline.Item right = wrong == item ? earlier : item;
                first.put(item.code().get(), right);
                faulty.add(wrong);
                String entry = wrong.kind().isCompetency()
                        ? entry().worded(wrong.name(), lastPlaceOf(wrong.name()), wrong.text(), right.text())
                        : corrected(wrong);
                findings.report(
                        Rule.DUPLICATE_CODE,
                        wrong.kind().isCompetency() ? "competency" : "",
                        wrong.codeLocation(),
                        wrong.name(),
                        wrong.at(),
                        right.at(),
                        entry);
            }
        }
    }

    /** The words that are printed first are mostly the right ones. */
    private Optional<Code> lastPlaceOf(String competency) {
        return outline.needs().stream()
                .filter(need -> need.value().equals(competency))
                .map(need -> need.task().code())
                .reduce((before, last) -> last);
    }

    private void checkParents() {
        for (Outline.Item item : outline.items()) {
            if (item.code().isEmpty() || item.parent().isEmpty() || faulty.contains(item)) {
                continue;
            }
            Code parent = item.parent().get();
            if (parent.kind().isPresent() && !isInPlace(item)) {
                outside.add(item);
                if (!isNoted(item)) {
                    reportOutside(item, parent);
                }
            }
        }
    }

    private void reportOutside(Outline.Item item, Code parent) {
        Code code = item.code().orElseThrow();
        Code named = code.parent().orElse(code);
        // A code with too few numbers names a duty, which has no such statements.
        boolean isWhole = code.numbers().size() > parent.numbers().size();
        String entry =
                isWhole ? entry().noted(code.value(), "文件把 " + named + " 的代碼印在 " + parent + "。") : corrected(item);
        faulty.add(item);
        findings.report(
                Rule.CODE_OUTSIDE_PARENT,
                isWhole ? "" : "short",
                item.codeLocation(),
                item.name(),
                parent,
                named,
                entry);
    }

    private String corrected(Outline.Item item) {
        String printed = item.code().map(Code::value).orElse("");
        String published = free().take(item).value();
        return entry().corrected(printed, published, slip(printed, published));
    }

    private ErrataEntries entry() {
        return new ErrataEntries(outline.standard().errata());
    }

    private static String slip(String printed, String published) {
        return "文件把 " + published + " 印成 " + printed + "。";
    }

    private FreeCodes free() {
        if (free == null) {
            free = new FreeCodes(outline);
        }
        return free;
    }

    private boolean isInPlace(Outline.Item item) {
        return item.parent()
                .map(parent -> item.code().orElseThrow().isWithin(parent))
                .orElse(true);
    }

    /** Whether the errata say that the document prints the code so. */
    private boolean isNoted(Outline.Item item) {
        return outline.standard().errata().stream()
                .anyMatch(erratum -> erratum.isOfCode() && erratum.target().equals(item.name()));
    }

    /** Whether a code stands, as the document has it, at another place than the one whose number it bears. */
    boolean isOutside(Outline.Item item) {
        return outside.contains(item);
    }

    /** Whether a code was reported to be wrong in itself: malformed, taken, or in the wrong place. */
    public boolean isFaulty(Outline.Item item) {
        return faulty.contains(item);
    }
}
