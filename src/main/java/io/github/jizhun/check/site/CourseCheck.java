package io.github.jizhun.check.site;

import io.github.jizhun.check.AddressName;
import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.NearestCode;
import io.github.jizhun.check.Outline;
import io.github.jizhun.check.StandardFiles;
import io.github.jizhun.check.UnreadFiles;
import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Course;
import io.github.jizhun.model.CourseNaming;
import io.github.jizhun.model.CourseUnit;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Courses: their standard and its codes, hours, levels, what is left out, and their names. */
final class CourseCheck {
    private static final List<Kind> OUTPUTS = List.of(Kind.OUTPUT);
    private static final List<Kind> DUTIES = List.of(Kind.DUTY);

    /** What is reported of a code that stands where another kind belongs, by the kinds that belong there. */
    private static final Map<List<Kind>, String> OF_KIND =
            Map.of(Course.KINDS, "course-kind", OUTPUTS, "course-output", DUTIES, "course-scope");

    private final Course course;
    private final CheckReporter findings;

    private CourseCheck(Course course, CheckReporter findings) {
        this.course = course;
        this.findings = findings;
    }

    static void run(Catalogue catalogue, UnreadFiles damage, CheckReporter findings) {
        Map<String, Standard> standards = catalogue.standards().stream()
                .collect(Collectors.toMap(Standard::code, standard -> standard, (one, same) -> one));
        Map<String, Course> earlier = new HashMap<>();
        for (Course course : catalogue.courses()) {
            CourseCheck check = new CourseCheck(course, findings);
            check.checkId();
            Course same = earlier.putIfAbsent(Address.course(course.standard().value(), course.id()), course);
            if (same != null) {
                findings.report(
                        Rule.DUPLICATE_ID,
                        "course",
                        Location.of("", course.at(), "", ""),
                        course.id(),
                        same.at().file(),
                        course.standard());
            }
            course.units().forEach(check::checkUnit);
            check.checkLeftOut();
            Optional<Standard> standard =
                    Optional.ofNullable(standards.get(course.standard().value()));
            if (standard.isPresent()) {
                Outline outline = Outline.of(standard.get(), damage);
                check.checkCodes(outline);
                check.checkScope(standard.get(), outline);
                check.checkName(standard.get(), catalogue.naming());
            } else if (damage.standards().isEmpty()) {
                check.reportStandard(standards.keySet());
            }
        }
    }

    private void checkId() {
        if (!AddressName.isSound(course.id())) {
            findings.report(Rule.BAD_ID, "course", Location.of("", course.at(), "", ""), course.id());
        }
    }

    private void reportStandard(Set<String> known) {
        Text written = course.standard();
        if (written.isPresent()) {
            String nearest = NearestMatch.to(written.value(), known).orElse("");
            findings.report(
                    Rule.UNKNOWN_REFERENCE,
                    nearest.isEmpty() ? "course-standard-alone" : "course-standard",
                    Location.of("", written, "standard"),
                    written,
                    nearest);
        }
    }

    private void checkUnit(CourseUnit unit) {
        unit.hours()
                .filter(hours -> unit.hundredths().isEmpty())
                .ifPresent(hours ->
                        findings.report(Rule.BAD_VALUE, "hours", Location.of("", hours, path(unit, "hours")), hours));
        unit.level()
                .filter(level -> !level.isInRange())
                .ifPresent(level -> findings.report(
                        Rule.LEVEL_OUT_OF_RANGE,
                        Location.of("", level.at(), String.valueOf(level.value()), path(unit, "level")),
                        level.value(),
                        Level.LOWEST,
                        Level.HIGHEST));
    }

    private static String path(CourseUnit unit, String field) {
        return unit.name() + Location.PATH_SEPARATOR + field;
    }

    private void checkLeftOut() {
        Set<Code> seen = new HashSet<>();
        for (Course.LeftOut each : course.leftOut()) {
            Location location = Location.of(each.code(), "leftOut");
            if (!seen.add(each.code().code())) {
                findings.report(
                        Rule.DUPLICATE_REFERENCE,
                        "course",
                        location,
                        "leftOut",
                        each.code().code());
            } else if (course.treats(each.code().code())) {
                String units = course.units().stream()
                        .filter(unit -> Stream.of(unit.taught(), unit.assessed())
                                .flatMap(List::stream)
                                .anyMatch(mark -> mark.code().equals(each.code().code())))
                        .map(unit -> unit.name().value())
                        .collect(Collectors.joining("、"));
                findings.report(Rule.LEFT_OUT_COVERED, location, each.code().code(), units);
            }
        }
    }

    private void checkCodes(Outline outline) {
        checkList(outline, course.scope(), DUTIES, "scope");
        for (CourseUnit unit : course.units()) {
            checkList(outline, unit.taught(), Course.KINDS, path(unit, "taught"));
            checkList(outline, unit.assessed(), Course.KINDS, path(unit, "assessed"));
            checkList(outline, unit.outputs(), OUTPUTS, path(unit, "outputs"));
        }
        course.leftOut().forEach(each -> checkCode(outline, each.code(), Course.KINDS, "leftOut"));
    }

    /** What stands outside the scope; nothing is reported where the scope itself is wrong or the standard is damaged. */
    private void checkScope(Standard standard, Outline outline) {
        boolean isSound = outline.isWhole(StandardFiles.DUTIES)
                && course.scope().stream()
                        .allMatch(duty -> outline.find(duty.code().value())
                                .filter(item -> item.kind() == Kind.DUTY)
                                .isPresent());
        if (course.scope().isEmpty() || !isSound) {
            return;
        }
        Map<Code, Set<Duty>> dutiesOf = new HashMap<>();
        for (Duty duty : standard.duties()) {
            duty.tasks().stream()
                    .flatMap(task -> Stream.concat(
                            Course.codes(task.groups()).stream(),
                            task.groups().stream()
                                    .flatMap(group -> group.outputs().stream())
                                    .flatMap(output -> output.code().stream())))
                    .forEach(code -> dutiesOf.computeIfAbsent(code, each -> new LinkedHashSet<>())
                            .add(duty));
        }
        for (CourseUnit unit : course.units()) {
            checkInScope(outline, dutiesOf, unit.taught(), path(unit, "taught"));
            checkInScope(outline, dutiesOf, unit.assessed(), path(unit, "assessed"));
            checkInScope(outline, dutiesOf, unit.outputs(), path(unit, "outputs"));
        }
        checkInScope(
                outline,
                dutiesOf,
                course.leftOut().stream().map(Course.LeftOut::code).toList(),
                "leftOut");
    }

    private void checkInScope(Outline outline, Map<Code, Set<Duty>> dutiesOf, List<Reference> codes, String path) {
        String scope = course.scope().stream().map(duty -> duty.code().value()).collect(Collectors.joining("、"));
        for (Reference reference : codes) {
            Set<Duty> duties = dutiesOf.getOrDefault(reference.code(), Set.of());
            if (outline.find(reference.code().value()).isPresent()
                    && duties.stream().noneMatch(course::restsOn)) {
                String variant = path.equals("leftOut") ? "left-out" : duties.isEmpty() ? "alone" : "";
                findings.report(
                        Rule.OUTSIDE_SCOPE,
                        variant,
                        Location.of(reference, path),
                        reference.code(),
                        scope,
                        duties.stream().map(duty -> duty.code().value()).collect(Collectors.joining("、")));
            }
        }
    }

    private void checkList(Outline outline, List<Reference> codes, List<Kind> kinds, String path) {
        Set<Code> seen = new HashSet<>();
        for (Reference reference : codes) {
            if (!seen.add(reference.code())) {
                findings.report(
                        Rule.DUPLICATE_REFERENCE, "course", Location.of(reference, path), path, reference.code());
            } else {
                checkCode(outline, reference, kinds, path);
            }
        }
    }

    private void checkCode(Outline outline, Reference reference, List<Kind> kinds, String path) {
        Optional<Outline.Item> item = outline.find(reference.code().value());
        if (item.isPresent() && !kinds.contains(item.get().kind())) {
            findings.report(Rule.UNKNOWN_REFERENCE, OF_KIND.get(kinds), Location.of(reference, path), reference.code());
        } else if (item.isEmpty()
                && outline.isWhole(StandardFiles.DUTIES)
                && outline.isWhole(StandardFiles.COMPETENCIES)) {
            Map<String, String> known = outline.texts(kinds::contains);
            Optional<String> nearest = NearestCode.to(reference.code().value(), known.keySet());
            findings.report(
                    Rule.UNKNOWN_REFERENCE,
                    nearest.isPresent() ? "course" : "course-alone",
                    Location.of(reference, path),
                    course.standard(),
                    reference.code(),
                    nearest.orElse(""),
                    nearest.map(known::get).orElse(""));
        }
    }

    /** The word in a name; the name's beginning where the word is written in another way there. */
    private static Location spotOf(String word, Text name) {
        int start = name.value().indexOf(word);
        return start < 0
                ? Location.of("", name, "name")
                : Location.of("", name.at().right(name.value().codePointCount(0, start)), word, "name");
    }

    private void checkName(Standard standard, CourseNaming naming) {
        boolean isPartial = Course.items(standard).stream().anyMatch(code -> !course.treats(code));
        for (Text name : Stream.concat(Stream.of(course.name()), course.nameEn().stream())
                .toList()) {
            naming.wordsIn(name.value(), standard.name().value(), isPartial)
                    .forEach(found -> findings.report(
                            Rule.COURSE_NAME,
                            spotOf(found.word(), name),
                            found.word(),
                            found.rule().text(),
                            naming.source().map(Text::value).orElse("")));
        }
    }
}
