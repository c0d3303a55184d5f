package io.github.jizhun.check.site;

import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.Location;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.font.FontFace;
import io.github.jizhun.font.FontSearch;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Download;
import io.github.jizhun.model.NamedFont;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The font of PDF files: the one that the site names, or the best of the machine's. */
final class FontCheck {
    private FontCheck() {}

    /**
     * Finds it.
     *
     * @return empty where the site offers no PDF, or there is no font that can be used
     */
    static Optional<FontFace> run(Catalogue catalogue, CheckReporter findings) {
        Optional<NamedFont> named = catalogue.site().pdfFont();
        Optional<FontFace> font = named.flatMap(each -> check(each, findings));
        boolean isOffered = catalogue.site().downloads().offers(Download.PDF)
                && !catalogue.standards().isEmpty();
        if (!isOffered || named.isPresent()) {
            return isOffered ? font : Optional.empty();
        }
        return FontSearch.onThisMachine();
    }

    private static Optional<FontFace> check(NamedFont named, CheckReporter findings) {
        Location location = Location.of("", named.written(), "pdfFont");
        Path file = Path.of(named.path());
        if (!Files.isRegularFile(file)) {
            findings.report(Rule.MISSING_FILE, "font", location, named.written());
            return Optional.empty();
        }
        FontFace.Verdict verdict = verdict(file);
        verdict.problem()
                .ifPresent(problem -> findings.report(
                        Rule.BAD_VALUE,
                        "font-" + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        location,
                        named.written()));
        return verdict.best();
    }

    private static FontFace.Verdict verdict(Path file) {
        try {
            return FontFace.in(file);
        } catch (IOException e) {
            return FontFace.Verdict.of(FontFace.Problem.NO_FONT);
        }
    }
}
