package io.github.jizhun.check.proof;

import io.github.jizhun.check.ClassificationCheck;
import io.github.jizhun.check.Expected;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.StandardFiles;
import io.github.jizhun.check.document.Heading;
import io.github.jizhun.check.document.PrintedForm;
import io.github.jizhun.check.document.PrintedText;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.StandardCode;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares the first table of a document: code, name, classes, description, level. */
final class SourceProfile {
    private static final Pattern NAME_WITH_NOTE = Pattern.compile("(.*?)\\s*[(（](.*)[)）]");

    private final Standard standard;
    private final PrintedForm form;
    private final SourceFindings found;

    private SourceProfile(Standard standard, PrintedForm form, SourceFindings found) {
        this.standard = standard;
        this.form = form;
        this.found = found;
    }

    static void compare(Standard standard, PrintedForm form, SourceFindings found) {
        SourceProfile profile = new SourceProfile(standard, form, found);
        profile.compareCode();
        profile.compareName();
        profile.compareFixed();
        profile.compareClasses();
        profile.compareOne(Heading.DESCRIPTION, standard.description(), "description");
        profile.compareLevel();
    }

    private void compareCode() {
        if (new StandardCode(standard.code()).isLocal()) {
            compare(
                    standard.printedCode().stream()
                            .map(printed -> Expected.of(standard.code(), printed, "printedCode"))
                            .toList(),
                    form.profile(Heading.CODE));
        } else if (StandardFiles.folderOf(standard).equals(standard.code())) {
            compareOne(Heading.CODE, Text.plain(standard.code(), standard.at()), "code");
        }
    }

    private void compareName() {
        boolean isOccupation = standard.nameKind() == Standard.NameKind.OCCUPATION;
        Heading here = isOccupation ? Heading.NAME_OF_OCCUPATION : Heading.NAME_OF_CATEGORY;
        Heading there = isOccupation ? Heading.NAME_OF_CATEGORY : Heading.NAME_OF_OCCUPATION;
        List<PrintedText> printed = form.profile(here);
        if (printed.isEmpty() && !form.profile(there).isEmpty()) {
            printed = form.profile(there);
            Location location = Location.of(standard.code(), standard.name(), "nameKind");
            found.report(
                    Rule.SOURCE_MISMATCH,
                    "kind",
                    location,
                    there == Heading.NAME_OF_OCCUPATION ? "職業" : "職類",
                    standard.nameKind().word());
        } else {
            form.profile(there).forEach(value -> found.reportLeftover(value, StandardFiles.STANDARD));
        }
        List<Expected> names = new ArrayList<>();
        names.add(Expected.of(standard.code(), standard.name(), "name"));
        standard.nameNote().ifPresent(note -> names.add(Expected.of(standard.code(), note, "nameNote")));
        compare(names, printed.stream().flatMap(value -> split(value).stream()).toList());
    }

    /** A name may have brackets of its own; they are a note only if they end it. */
    private List<PrintedText> split(PrintedText value) {
        Matcher parts = NAME_WITH_NOTE.matcher(value.text());
        String whole = found.corrections().read(standard.code(), value.text());
        if (!parts.matches()
                || (standard.nameNote().isEmpty()
                        && whole.equals(standard.name().value()))) {
            return List.of(value);
        }
        int before = value.text().codePointCount(0, parts.start(2));
        String note = parts.group(2);
        return List.of(
                new PrintedText(
                        parts.group(1), value.at(), Math.max(1, parts.group(1).length())),
                new PrintedText(note, value.at().right(before), Math.max(1, note.codePointCount(0, note.length()))));
    }

    /** What stands after a heading that is no field: something in the form's own words is written otherwise. */
    private void compareFixed() {
        Stream.of(Heading.NAME, Heading.CLASSIFICATION)
                .flatMap(heading -> form.profile(heading).stream())
                .forEach(value -> found.reportLeftover(value, StandardFiles.STANDARD));
    }

    private void compareClasses() {
        Classification classes = standard.classification();
        compareClasses(classes.categories(), Heading.CATEGORY, Heading.CATEGORY_CODE, "categories");
        compareClasses(classes.occupations(), Heading.OCCUPATION, Heading.OCCUPATION_CODE, "occupations");
        compareClasses(classes.industries(), Heading.INDUSTRY, Heading.INDUSTRY_CODE, "industries");
    }

    private void compareClasses(List<Classification.Entry> entries, Heading names, Heading codes, String list) {
        String path = "classification" + Location.PATH_SEPARATOR + list;
        compareMany(entries.stream().map(Classification.Entry::name).toList(), form.profile(names), path);
        compareMany(
                entries.stream()
                        .filter(entry -> entry.code().isPresent())
                        // A malformed one has been reported.
                        .map(entry -> ClassificationCheck.isSound(list, entry)
                                ? entry.code()
                                : Text.absent(entry.code().at()))
                        .toList(),
                form.profile(codes),
                path);
    }

    private void compareMany(List<Text> texts, List<PrintedText> printed, String path) {
        List<Expected> expected = texts.stream()
                .map(text -> Expected.of(standard.code(), text, path))
                .toList();
        compare(expected, Segments.cut(printed, expected, found.corrections()));
    }

    private void compareOne(Heading heading, Text text, String field) {
        compare(List.of(Expected.of(standard.code(), text, field)), form.profile(heading));
    }

    private void compareLevel() {
        List<Expected> expected = standard.level().stream()
                .filter(Level::isInRange)
                .map(level -> Text.plain(level.printed(), level.at()))
                .map(text -> Expected.of(standard.code(), text, "level"))
                .toList();
        if (expected.size() == standard.level().stream().count()) {
            compare(expected, form.profile(Heading.LEVEL));
        }
    }

    /** What differs too much to be recognised stands at least in the place where it belongs. */
    private void compare(List<Expected> expected, List<PrintedText> printed) {
        found.report(Pairing.inOrder(expected, printed, found.corrections()), StandardFiles.STANDARD);
    }
}
