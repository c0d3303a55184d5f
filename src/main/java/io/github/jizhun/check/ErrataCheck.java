package io.github.jizhun.check;

import io.github.jizhun.check.document.Heading;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of slips: each names something that exists, quotes what is printed and what is published. */
public final class ErrataCheck {
    private final Outline outline;
    private final Standard standard;
    private final Evidence evidence;
    private final CheckReporter findings;

    private ErrataCheck(Outline outline, Evidence evidence, CheckReporter findings) {
        this.outline = outline;
        this.standard = outline.standard();
        this.evidence = evidence;
        this.findings = findings;
    }

    public static void run(Outline outline, Evidence evidence, CheckReporter findings) {
        ErrataCheck check = new ErrataCheck(outline, evidence, findings);
        boolean isWhole = outline.isWhole(StandardFiles.DUTIES, StandardFiles.COMPETENCIES, StandardFiles.GLOSSARY);
        for (Erratum erratum : check.standard.errata()) {
            TextCheck.checkReason(
                    Location.of(erratum.target(), erratum.reason(), path(erratum)), erratum.reason(), findings);
            List<String> texts = check.textsOf(erratum.target());
            if (check.isGuess(erratum.target())) {
                continue;
            }
            if (!texts.isEmpty()) {
                erratum.place().filter(place -> isWhole).ifPresent(place -> check.checkPlace(erratum, place));
                check.checkQuotes(erratum, texts);
            } else if (isWhole && !evidence.isLacking(erratum.target())) {
                check.reportUnknown(erratum);
            }
        }
    }

    /** What is published under a target; empty where there is no such target. */
    private List<String> textsOf(String target) {
        if (target.equals(standard.code())) {
            return standardTexts();
        }
        if (target.startsWith(Erratum.TERM_PREFIX)) {
            return standard.glossary().stream()
                    .filter(term -> Location.codeOf(term).equals(target))
                    .map(GlossaryTerm::text)
                    .map(Marks::comparable)
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        outline.find(target).map(item -> Expected.of(item, false).line()).ifPresent(texts::add);
        if (!texts.isEmpty()) {
            outline.items().stream()
                    .filter(item -> item.code().isEmpty() && item.name().equals(target))
                    .forEach(item -> texts.add(Marks.comparable(item.text())));
        }
        return texts;
    }

    private List<String> standardTexts() {
        List<String> texts = new ArrayList<>(List.of(standard.code()));
        Stream.of(Heading.values()).flatMap(heading -> heading.forms().stream()).forEach(texts::add);
        Stream<Text> classes = Stream.of(
                        standard.classification().categories(),
                        standard.classification().occupations(),
                        standard.classification().industries())
                .flatMap(List::stream)
                .flatMap(entry -> Stream.of(entry.name(), entry.code()));
        Stream.of(
                        Stream.of(standard.name(), standard.description()),
                        standard.nameNote().stream(),
                        standard.conditions().stream(),
                        standard.noteLines().stream(),
                        standard.updates().stream(),
                        classes)
                .flatMap(part -> part)
                .map(Marks::comparable)
                .forEach(texts::add);
        texts.add(Marks.comparable(standard.name()) + Heading.TITLE_END);
        return texts;
    }

    private void reportUnknown(Erratum erratum) {
        TreeSet<String> known = new TreeSet<>(outline.codes());
        known.add(standard.code());
        standard.glossary().forEach(term -> known.add(Location.codeOf(term)));
        Optional<String> nearest = NearestCode.to(erratum.target(), known);
        Location location = Location.of(erratum.target(), erratum.at(), erratum.target(), path(erratum));
        findings.report(
                Rule.ERRATUM_TARGET,
                nearest.isPresent() ? "" : "alone",
                location,
                erratum.target(),
                nearest.orElse(""));
    }

    /** The place is a duty or task, and what the erratum concerns stands there. */
    private void checkPlace(Erratum erratum, Reference place) {
        Location location = Location.of(place, path(erratum) + Location.PATH_SEPARATOR + "at");
        Optional<Outline.Item> item = outline.find(place.code().value())
                .filter(found -> found.kind() == Kind.DUTY || found.kind() == Kind.TASK);
        if (item.isEmpty()) {
            Optional<String> nearest = NearestCode.to(
                    place.code().value(),
                    outline.texts(kind -> kind == Kind.DUTY || kind == Kind.TASK)
                            .keySet());
            findings.report(
                    Rule.ERRATUM_TARGET,
                    nearest.isPresent() ? "place" : "place-alone",
                    location,
                    place.code(),
                    nearest.orElse(""));
        } else if (!isAt(erratum.target(), place.code())) {
            findings.report(
                    Rule.ERRATUM_TARGET, "elsewhere", location, erratum.target(), place.code(), placesOf(erratum));
        }
    }

    private boolean isAt(String target, Code place) {
        return places(target).anyMatch(place::equals);
    }

    private String placesOf(Erratum erratum) {
        return places(erratum.target()).map(Code::value).distinct().collect(Collectors.joining(", "));
    }

    /** The duties and tasks in whose rows a statement or task is printed; tasks that share a row print the same. */
    private Stream<Code> places(String target) {
        return standard.duties().stream()
                .flatMap(duty -> duty.tasks().stream()
                        .filter(task -> isIn(duty.carrier(task), task, target))
                        .flatMap(task -> Stream.of(task.code(), duty.code())));
    }

    private boolean isIn(Task carrier, Task task, String target) {
        return task.code().value().equals(target)
                || Stream.of(carrier, task)
                        .flatMap(any -> Stream.concat(
                                outline.itemsOf(any).map(Outline.Item::name),
                                Stream.of(Kind.KNOWLEDGE, Kind.SKILL)
                                        .flatMap(kind -> outline.needsOf(any, kind))
                                        .map(Outline.Need::value)))
                        .anyMatch(target::equals);
    }

    /** A sentence that was reported to differ from the document is put right first; its errata may then be right. */
    private void checkQuotes(Erratum erratum, List<String> texts) {
        String target = erratum.target();
        if (evidence.isDiffering(target)
                || !erratum.published().isPresent()
                || !erratum.printed().isPresent()) {
            return;
        }
        boolean isNoted = erratum.status() == Erratum.Status.NOTED;
        Location printed = Location.of(target, erratum.printed(), path(erratum));
        Location published = Location.of(target, erratum.published(), path(erratum));
        if (isNoted && !erratum.printed().value().equals(erratum.published().value())) {
            findings.report(Rule.STALE_ERRATUM, "noted", published, target, erratum.printed(), erratum.published());
        } else if (!isQuoted(Marks.comparable(erratum.published()), texts)) {
            findings.report(Rule.STALE_ERRATUM, published, target, erratum.published(), texts.get(0));
        } else if (!evidence.printed(target).isEmpty()
                && !isQuoted(Corrections.printedBy(erratum), evidence.printed(target))) {
            findings.report(
                    Rule.STALE_ERRATUM,
                    "printed",
                    printed,
                    target,
                    erratum.printed(),
                    evidence.printed(target).get(0));
        }
    }

    private static boolean isQuoted(String fragment, List<String> texts) {
        return texts.stream()
                .anyMatch(text -> text.contains(fragment) || Marks.strip(text).contains(fragment));
    }

    /** Whether reading has reported that a text of the target is not what it is to be. */
    private boolean isGuess(String target) {
        return outline.find(target)
                .filter(item -> !item.text().isPresent() || outline.isGuess(item.text()))
                .isPresent();
    }

    static String path(Erratum erratum) {
        return "errata" + Location.PATH_SEPARATOR + erratum.target();
    }
}
