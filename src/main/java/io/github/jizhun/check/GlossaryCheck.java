package io.github.jizhun.check;

import io.github.jizhun.check.Passages.Passage;
import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Defined terms: their ids, their lines, and whether the standard's sentences use them. */
public final class GlossaryCheck {
    /** What the document prints between a term and its definition. */
    private static final String SEPARATORS = "：，";

    private final Evidence evidence;
    private final CheckReporter findings;
    private final List<GlossaryTerm> terms;
    private final List<Passage> passages;
    private final Map<String, GlossaryTerm> byForm = new HashMap<>();

    private GlossaryCheck(Outline outline, Evidence evidence, CheckReporter findings) {
        this.evidence = evidence;
        this.findings = findings;
        this.terms = outline.standard().glossary();
        this.passages = Passages.of(outline);
    }

    public static void run(Outline outline, Evidence evidence, CheckReporter findings) {
        GlossaryCheck check = new GlossaryCheck(outline, evidence, findings);
        check.checkIds();
        check.terms.forEach(check::checkText);
        check.checkForms();
        if (outline.isWhole(StandardFiles.GLOSSARY)) {
            check.checkUnderlines();
        }
        if (outline.isWhole(StandardFiles.DUTIES, StandardFiles.COMPETENCIES, StandardFiles.STANDARD)) {
            check.terms.forEach(check::checkUse);
        }
    }

    private void checkIds() {
        Map<String, GlossaryTerm> first = new HashMap<>();
        for (GlossaryTerm term : terms) {
            if (!term.id().isEmpty() && !AddressName.isSound(term.id())) {
                String meant = AddressName.nearest(term.id());
                boolean isFree = AddressName.isSound(meant)
                        && terms.stream().noneMatch(other -> other.id().equals(meant));
                findings.report(Rule.BAD_ID, isFree ? "meant" : "", Location.of(term), term.id(), meant);
            }
            GlossaryTerm earlier = first.putIfAbsent(term.id(), term);
            if (earlier != null && !term.id().isEmpty()) {
                findings.report(Rule.DUPLICATE_ID, Location.of(term), term.id(), term.at(), earlier.at());
            }
        }
    }

    private void checkText(GlossaryTerm term) {
        if (!term.term().isPresent() || !term.text().isPresent()) {
            return;
        }
        String line = term.text().value();
        String name = term.term().value();
        boolean begins = line.startsWith(name)
                && line.length() > name.length()
                && SEPARATORS.indexOf(line.charAt(name.length())) >= 0;
        if (!begins && !evidence.isDiffering(Location.codeOf(term))) {
            Location location = Location.of(Location.codeOf(term), term.text(), Location.pathOf(term));
            findings.report(Rule.GLOSSARY_TEXT, location, name);
        }
    }

    private void checkForms() {
        for (GlossaryTerm term : terms) {
            Stream.concat(Stream.of(term.term()), term.otherForms().stream())
                    .filter(Text::isPresent)
                    .forEach(form -> checkForm(term, form));
        }
    }

    private void checkForm(GlossaryTerm term, Text form) {
        GlossaryTerm earlier = byForm.putIfAbsent(form.value(), term);
        if (earlier != null) {
            findings.report(
                    Rule.GLOSSARY_CONFLICT,
                    Location.of(Location.codeOf(term), form, Location.pathOf(term)),
                    form,
                    term.id(),
                    earlier.id());
        }
    }

    private void checkUnderlines() {
        for (Passage passage : passages) {
            Text text = passage.text();
            for (int i = 0; i < text.underlines().size(); i++) {
                String word = text.value()
                        .substring(
                                text.underlines().get(i).start(),
                                text.underlines().get(i).end());
                if (!byForm.containsKey(word)
                        && passage.location().codes().stream().noneMatch(evidence::isDiffering)) {
                    reportUnknown(passage, word, Marks.column(text, i));
                }
            }
        }
    }

    private void reportUnknown(Passage passage, String word, int column) {
        Location location = new Location(
                passage.location().codes(),
                passage.text().at().right(column),
                Math.max(1, word.codePointCount(0, word.length())),
                passage.location().path());
        Optional<String> nearest =
                NearestMatch.to(word, byForm.keySet().stream().sorted().toList());
        String variant = nearest.isPresent() ? "" : "alone";
        findings.report(Rule.UNKNOWN_TERM, variant, location, word, nearest.orElse(""));
    }

    private void checkUse(GlossaryTerm term) {
        boolean used = passages.stream()
                .filter(Passage::isSentence)
                .anyMatch(passage -> term.forms()
                        .filter(form -> !form.isEmpty())
                        .anyMatch(passage.text().value()::contains));
        boolean isReported = term.forms().anyMatch(evidence::isLeftOver);
        if (!used && !isReported && term.term().isPresent()) {
            findings.report(Rule.UNUSED_TERM, Location.of(term), term.term());
        }
    }
}
