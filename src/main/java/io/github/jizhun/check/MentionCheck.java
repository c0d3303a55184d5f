package io.github.jizhun.check;

import io.github.jizhun.check.Mentions.Mention;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Acceptance;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.MeantCode;
import io.github.jizhun.model.Prose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Codes that the site's own words mention: each is one of the standard's, or one that its document prints by mistake. */
public final class MentionCheck {
    /**
     * A standard whose codes may be mentioned.
     *
     * @param standard its code
     * @param isWhole whether nothing of it was lost
     * @param codes those that it has
     * @param forms of these codes
     * @param slips codes that its document prints by mistake
     * @param lacking codes that its document prints, but it has not
     */
    public record Known(
            String standard,
            boolean isWhole,
            Set<String> codes,
            Set<String> forms,
            Set<String> slips,
            Set<String> lacking) {
        static Known of(Outline outline, Evidence evidence) {
            Set<String> codes = new TreeSet<>(outline.codes());
            Set<String> slips = outline.standard().errata().stream()
                    .map(Erratum::printed)
                    .flatMap(printed -> Mentions.in(printed.value()).stream())
                    .map(Mention::code)
                    .collect(Collectors.toSet());
            return new Known(
                    outline.standard().code(),
                    outline.isWhole(StandardFiles.DUTIES, StandardFiles.COMPETENCIES, StandardFiles.ERRATA),
                    codes,
                    codes.stream().map(Mentions::formOf).collect(Collectors.toSet()),
                    slips,
                    evidence.lacking());
        }

        /** Whether a code has the form of this standard's, but is none of them. */
        boolean lacks(String code) {
            return isWhole
                    && forms.contains(Mentions.formOf(code))
                    && !codes.contains(code)
                    && !slips.contains(code)
                    && !lacking.contains(code);
        }
    }

    private MentionCheck() {}

    /**
     * Checks a standard's errata, notes and accepted warnings, which may mention its own codes.
     *
     * @return what pages may mention of it
     */
    public static Known run(Outline outline, Evidence evidence, CheckReporter findings) {
        Known known = Known.of(outline, evidence);
        for (Erratum erratum : outline.standard().errata()) {
            String path = "errata" + Location.PATH_SEPARATOR + erratum.target();
            Mentions.in(erratum.reason().value()).stream()
                    // What it belongs to is reported by another check.
                    .filter(mention -> !mention.code().equals(erratum.target()))
                    .filter(mention -> isUnknown(mention, List.of(known)))
                    .limit(1)
                    .forEach(mention -> report(
                            mention, List.of(known), Location.of(erratum.target(), erratum.reason(), path), findings));
        }
        for (Acceptance acceptance : outline.standard().accepted()) {
            String path = "accepted" + Location.PATH_SEPARATOR + acceptance.rule();
            Mentions.in(acceptance.reason().value()).stream()
                    .filter(mention -> isUnknown(mention, List.of(known)))
                    .limit(1)
                    .forEach(mention -> report(
                            mention, List.of(known), Location.of(mention.code(), acceptance.reason(), path), findings));
        }
        outline.standard().siteNotes().forEach(note -> check(note, "notes", List.of(known), findings));
        return known;
    }

    /** Checks a page, which may mention the codes of any standard. */
    public static void run(Prose page, List<Known> standards, CheckReporter findings) {
        check(page, "pages", standards, findings);
    }

    private static void check(Prose prose, String folder, List<Known> among, CheckReporter findings) {
        String text = ProseLinks.readable(prose);
        for (Mention mention : Mentions.in(text)) {
            if (!mention.code().equals(prose.name()) && isUnknown(mention, among)) {
                Position at = ProseLinks.positionOf(prose, mention.start());
                String path = folder + Location.PATH_SEPARATOR + prose.name();
                report(mention, among, Location.of(prose.name(), at, mention.code(), path), findings);
            }
        }
        checkMalformed(prose, text, folder, among, findings);
    }

    private static void checkMalformed(
            Prose prose, String text, String folder, List<Known> among, CheckReporter findings) {
        Set<String> codes =
                among.stream().flatMap(known -> known.codes().stream()).collect(Collectors.toSet());
        for (Mention mention : Mentions.malformedIn(text)) {
            new MeantCode(mention.code()).among(codes).ifPresent(meant -> {
                Position at = ProseLinks.positionOf(prose, mention.start());
                String path = folder + Location.PATH_SEPARATOR + prose.name();
                findings.report(
                        Rule.UNKNOWN_MENTION,
                        "meant",
                        Location.of(prose.name(), at, mention.code(), path),
                        mention.code(),
                        meant);
            });
        }
    }

    /** A code of a standard that the site does not hold may be right. */
    private static boolean isUnknown(Mention mention, List<Known> among) {
        List<Known> meant = among.stream()
                .filter(known ->
                        mention.standard().map(known.standard()::equals).orElse(true))
                .toList();
        boolean isFound = meant.stream().anyMatch(known -> known.codes().contains(mention.code()));
        return !isFound && meant.stream().anyMatch(known -> known.lacks(mention.code()));
    }

    private static void report(Mention mention, List<Known> among, Location location, CheckReporter findings) {
        List<String> codes =
                among.stream().flatMap(known -> known.codes().stream()).toList();
        Optional<String> nearest = NearestCode.to(mention.code(), codes);
        findings.report(
                Rule.UNKNOWN_MENTION, nearest.isPresent() ? "" : "alone", location, mention.code(), nearest.orElse(""));
    }
}
