package io.github.jizhun.check;

import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Classification;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Codes of 職類別, 職業別 and 行業別. */
public final class ClassificationCheck {
    private static final Map<String, Pattern> FORMS = Map.of(
            "categories", Pattern.compile("[A-Z]{2,3}"),
            "occupations", Pattern.compile("[0-9]{1,4}|[A-Z][0-9]+"),
            "industries", Pattern.compile("[A-Z](?:-?[0-9]+)*|[0-9]+(?:-[0-9]+)*"));

    private ClassificationCheck() {}

    public static void run(Outline outline, CheckReporter findings) {
        Classification classes = outline.standard().classification();
        check(outline, findings, "categories", classes.categories());
        check(outline, findings, "occupations", classes.occupations());
        check(outline, findings, "industries", classes.industries());
    }

    private static void check(
            Outline outline, CheckReporter findings, String list, List<Classification.Entry> entries) {
        String path = "classification" + Location.PATH_SEPARATOR + list;
        entries.stream()
                .filter(entry -> !isSound(list, entry))
                .map(Classification.Entry::code)
                .forEach(code -> findings.report(
                        Rule.CLASSIFICATION_FORMAT,
                        list,
                        Location.of(outline.standard().code(), code, path),
                        code));
    }

    /** Whether the codes of a class, if it has any, have the form of its list. */
    public static boolean isSound(String list, Classification.Entry entry) {
        return entry.code().isPresent() == !entry.codes().isEmpty()
                && entry.codes().stream()
                        .allMatch(code -> FORMS.get(list).matcher(code).matches());
    }
}
