package io.github.jizhun.coverage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Course;
import io.github.jizhun.model.CourseUnit;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made-up course, the same for the same seed, and what it covers, reckoned with sets instead of the script's way.
 *
 * @param scope the duties on which it rests; empty for the whole standard
 * @param leftOut codes with their reasons, of which some are space
 */
record RandomCourse(LinkedStandard standard, Set<String> scope, List<Unit> units, Map<String, String> leftOut) {
    private static final List<Kind> COVERED = List.of(Kind.INDICATOR, Kind.KNOWLEDGE, Kind.SKILL);

    /** A unit. */
    record Unit(Set<String> taught, Set<String> assessed, String hours, int level) {}

    static RandomCourse of(LinkedStandard standard, long seed) {
        Random random = new Random(seed);
        List<String> codes = List.copyOf(all(standard));
        double density = random.nextDouble();
        List<Unit> units = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            units.add(new Unit(
                    some(codes, random, density / 2),
                    some(codes, random, density / 2),
                    List.of("", "3", "1.5", "0.25", "三", "-1", "12").get(random.nextInt(7)),
                    random.nextInt(7)));
        }
        Map<String, String> leftOut = new TreeMap<>();
        some(codes, random, density / 4)
                .forEach(code -> leftOut.put(code, List.of("先備課程", " ", "").get(random.nextInt(3))));
        List<String> duties = standard.standard().duties().stream()
                .map(duty -> duty.code().value())
                .toList();
        Set<String> scope = random.nextInt(3) == 0 ? Set.of() : some(duties, random, random.nextDouble());
        return new RandomCourse(standard, scope, units, leftOut);
    }

    private static Set<String> some(List<String> codes, Random random, double share) {
        return codes.stream()
                .filter(code -> random.nextDouble() < share)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(LinkedStandard standard) {
        return standard.standard()
                .tasks()
                .flatMap(task -> codes(standard, task).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(LinkedStandard standard, Task task) {
        return Stream.concat(standard.indicators(task).stream(), standard.needs(task).stream())
                .map(LinkedStatement::label)
                .collect(Collectors.toSet());
    }

    /** The same course with nothing that a file may not hold: hours are numbers, and what is left out has a reason. */
    RandomCourse whole() {
        Map<String, String> reasons = new TreeMap<>(leftOut);
        reasons.replaceAll((code, reason) -> reason.isBlank() ? "先備課程" : reason);
        return new RandomCourse(
                standard,
                scope,
                units.stream()
                        .map(unit -> new Unit(
                                unit.taught(),
                                unit.assessed(),
                                unit.hours().matches("[0-9.]*") ? unit.hours() : "6",
                                unit.level()))
                        .toList(),
                reasons);
    }

    /** The course as the script holds it. */
    String json() {
        ObjectNode course = CourseScript.JSON
                .createObjectNode()
                .put("standard", standard.code())
                .put("name", "課程")
                .put("nameEn", "");
        scope.forEach(course.putArray("scope")::add);
        var list = course.putArray("units");
        for (Unit unit : units) {
            ObjectNode node = list.addObject()
                    .put("name", "單元")
                    .put("nameEn", "")
                    .put("hours", unit.hours())
                    .put("level", unit.level())
                    .put("objective", "")
                    .put("outline", "")
                    .put("assessmentOther", "")
                    .put("toolOther", "")
                    .put("evidence", "");
            unit.taught().forEach(node.putArray("taught")::add);
            unit.assessed().forEach(node.putArray("assessed")::add);
            List.of("assessments", "tools", "outputs").forEach(node::putArray);
        }
        var out = course.putArray("leftOut");
        leftOut.forEach((code, reason) -> out.addObject().put("code", code).put("reason", reason));
        return course.toString();
    }

    /** The course as content holds it. */
    Course model() {
        Position at = Position.startOf("course.yaml");
        Text name = Text.plain("課程", at);
        return new Course(
                "course",
                name,
                Optional.empty(),
                Text.plain(standard.code(), at),
                references(scope),
                units.stream()
                        .map(unit -> new CourseUnit(
                                name,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                references(unit.taught()),
                                references(unit.assessed()),
                                List.of(),
                                at))
                        .toList(),
                leftOut.entrySet().stream()
                        .map(entry -> new Course.LeftOut(
                                new Reference(new Code(entry.getKey()), at), Text.plain(entry.getValue(), at)))
                        .toList(),
                at);
    }

    private static List<Reference> references(Set<String> codes) {
        Position at = Position.startOf("course.yaml");
        return codes.stream().map(code -> new Reference(new Code(code), at)).toList();
    }

    /** What the tasks in its scope ask it to cover. */
    Set<String> within() {
        return standard.standard().duties().stream()
                .filter(duty -> scope.isEmpty() || scope.contains(duty.code().value()))
                .flatMap(duty -> duty.tasks().stream())
                .flatMap(task -> codes(standard, task).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What its units treat beyond its scope. */
    Set<String> outside() {
        Set<String> treated = new TreeSet<>();
        units.forEach(unit -> {
            treated.addAll(unit.taught());
            treated.addAll(unit.assessed());
        });
        treated.removeAll(within());
        return treated;
    }

    /** How many codes of a kind, or of {@code all}, have each outcome in the whole, in a duty and in a task. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new TreeMap<>();
        count("whole", within(), numbers);
        for (Duty duty : standard.standard().duties()) {
            Set<String> ofDuty = new TreeSet<>();
            for (Task task : duty.tasks()) {
                count(task.code().value(), codes(standard, task), numbers);
                ofDuty.addAll(codes(standard, task));
            }
            count(duty.code().value(), ofDuty, numbers);
        }
        return numbers;
    }

    private void count(String where, Set<String> codes, Map<String, Integer> numbers) {
        for (String code : codes) {
            Kind kind = new Code(code).kind().orElseThrow();
            if (COVERED.contains(kind)) {
                for (String group : List.of(kind.word(), "all")) {
                    numbers.merge(where + " " + group + " " + outcome(code), 1, Integer::sum);
                    numbers.merge(where + " " + group + " all", 1, Integer::sum);
                }
            }
        }
    }

    private String outcome(String code) {
        boolean taught = units.stream().anyMatch(unit -> unit.taught().contains(code));
        boolean assessed = units.stream().anyMatch(unit -> unit.assessed().contains(code));
        if (leftOut.containsKey(code) && (taught || assessed)) {
            return "contradictory";
        }
        if (leftOut.containsKey(code)) {
            return leftOut.get(code).isBlank() ? "unexplained" : "leftOut";
        }
        if (taught) {
            return assessed ? "covered" : "taughtOnly";
        }
        return assessed ? "assessedOnly" : "open";
    }

    /** The hours of all units together, those left out that are no number. */
    double hours() {
        return units.stream()
                .map(Unit::hours)
                .filter(hours -> hours.matches("[0-9.]+"))
                .mapToDouble(Double::parseDouble)
                .sum();
    }
}
