package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Classification;
import java.util.List;

/** Codes of 職類別, 職業別 and 行業別. */
final class ClassificationCheck {
    private ClassificationCheck() {}

    static void run(Outline outline, Findings findings) {
        Classification classification = outline.standard().classification();
        check(outline, findings, "categories", classification.categories(), "[A-Z]{3}");
        check(outline, findings, "occupations", classification.occupations(), "[0-9]{4}");
        check(outline, findings, "industries", classification.industries(), "[A-Z][0-9]{2,4}");
    }

    private static void check(
            Outline outline, Findings findings, String list, List<Classification.Entry> entries, String form) {
        String path = "classification" + Spot.PATH_SIGN + list;
        entries.stream()
                .map(Classification.Entry::code)
                .filter(code -> code.isPresent() && !code.value().matches(form))
                .forEach(code -> findings.tell(
                        Rule.CLASSIFICATION_FORMAT,
                        list,
                        Spot.of(outline.standard().code(), code, path),
                        code));
    }
}
